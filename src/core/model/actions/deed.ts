/** Whether words tell what was done, as an item does that needs nobody any more: "Added a check", "We have added one", "One was added". */
import {isCommand} from './directive.ts'
import {isPast} from './words.ts'

export function isDeed(text: string): boolean {
  const words = text.slice(0, longest)
  if (isCommand(words)) return false
  const [, label, rest = words] = labelled.exec(words) ?? []
  return (label !== undefined && tells(ending, label)) || deeds.some(sign => tells(sign, rest.replace(opening, '')))
}

/** What was done is told at the start. */
const longest = 300

/** "Alerts configured: …" */
const labelled = /^([^:.\n]{3,70}?)\s?:(?:\s+(.*)|$)/su

const tells = (sign: RegExp, words: string): boolean => {
  const verb = sign.exec(words)?.[1]
  return verb !== undefined && isPast(verb)
}

const opening = /^[^\p{L}`]*(?:(?:and|but|of course|also|then|already|now|since then|finally|lastly),?\s+)*/iu
const adverbs = "(?:also|already|now|just|since|then|\\p{L}+ly)\\s"

/** As parts of names of things these say what those are like, and before them what is still to come. */
const notDone =
  '(?!(?:enhanc|improv|automat|centrali[sz]|dedicat|increas|extend|expand|shar|schedul|plann|propos|isolat|distribut|manag|harden|simplifi|detail|revis|limit|structur|standardi[sz]|requir|recommend|suggest|expect|need|continu|own|relat|filter)ed\\b)'

const article = '(?=\\s(?:an?|the|all|our|its|both|these|this|that)\\s)'

const deeds = [
  // "Added …", and "Improved the …" beside "Improved alerts".
  new RegExp(`^(?:${notDone}(\\p{L}+)(?=\\s[^\\s:])|(\\p{L}+)${article})`, 'iu'),
  new RegExp(`^(?:we|i)(?:['’]ve)?\\s(?:have\\s)?(?:${adverbs})*(?!been\\b)(\\p{L}+)`, 'iu'),
  new RegExp(`^(?:(?!\\b(?:that|which|who|why|how|what|when|where|if|until|should|must|will|could|not)\\b)[^.:;,\\n]){3,90}?\\s(?:was|were|has been|have been)\\s(?:${adverbs})*${notDone}(\\p{L}+)`, 'iu'),
]

const ending = new RegExp(`^(?:(?!\\b(?:not|never|as|when|if|be|is|are)\\b).)*\\s${notDone}(\\p{L}+)(?:\\s(?:on|in|to|for|from)\\s\\S+)?$`, 'iu')
