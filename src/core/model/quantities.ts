/** Figures in prose: whether a text says how many, how much or how long. */
import {dealings, people} from './nouns.ts'

const numberWord =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundreds?|thousands?|millions?|half|dozens?'
const all = 'all|every|each|entire|everyone|everybody|nobody|no one|none|no|zero|100 ?%|whole|any'
const business = `${people}|${dealings}|sales|revenue|listings?|baskets?|conversions?|credits?|tickets?|complaints?|reports?|nps|ratings?|reviews?|funds?|tokens?|loss(?:es)?|cost`

const crowds =
  'customers|users|clients|accounts|people|merchants|sellers|subscribers|tenants|visitors|members|players|companies|businesses|requests|orders|messages|emails|jobs|transactions|payments|sessions|queries|hosts|servers|nodes|pods|instances|machines|sites|hours|minutes|days|weeks'

/** A figure, or words as exact as one; neither a version nor a date's year alone. */
const figure = new RegExp(`(?<![\\w.])[~≈<>$€£]?\\d[\\d.,' ]*(?:%|\\w+)?|\\b(?:${numberWord})\\b`, 'i')
const exact = new RegExp(`\\b(?:${all})\\b`, 'i')
const money = /[$€£¥]\s?\d|\b(?:usd|eur|gbp|chf|btc|eth|dollars?|euros?)\b/i
const metric = new RegExp(`\\b(?:${business})\\b`, 'i')

export const hasFigure = (text: string): boolean => figure.test(text)

/** A figure, or "all", "no", "none". */
export const isQuantified = (text: string): boolean => figure.test(text) || exact.test(text)

/** Something that the business counts. */
export const namesMetric = (text: string): boolean => money.test(text) || metric.test(text)

/** The same, and how much of it. */
export const hasMetric = (text: string): boolean => money.test(text) || (metric.test(text) && isQuantified(text))

/** Words that stand where a figure could; "a few days ago" says when and not how many. */
export const vague = new RegExp(
  `\\b(?:(?:some|many|most|several|various|numerous|multiple|a (?:small |large |limited |significant |tiny )?(?:number|handful|subset|fraction|percentage|portion|lot|bunch) of(?: our| the)?|a few|a couple of|lots of|a majority of)(?: of)?(?: our| the| other)? (?:\\w+ )?(?:${crowds})(?!-| (?:ago|later|earlier|before|after|since|old|reports?|communities|accounts?)\\b)|(?:for )?(?:a|some|quite a) (?:short |long |little |good )?(?:while|period of time)|for some time|for a (?:short|long|brief) (?:time|period))\\b`,
  'gi',
)
