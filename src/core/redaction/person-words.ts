/** Which words may be a name, and which stand beside one. */
import {isGivenName, isOrdinary, mayBeVerb} from '../model/actions/words.ts'
import {english} from '../language/lexicon/english/english.ts'
import {Kind, Tag} from '../language/tag.ts'
import {lookUp} from '../language/words.ts'

/** Places that are given names too, and names that are words. */
const doubtful = new Set(
  `austin dallas victoria chelsea florence jordan georgia carolina chad israel milan houston madison savannah charlotte orlando paris sydney london
  virginia alexandria santiago salvador montana dakota nevada india asia africa america kent lincoln jackson troy vienna verona geneva adelaide
  april may june august mark will grace hope faith joy rose lily daisy iris ivy violet ruby pearl amber dawn summer autumn eve bill bob frank art drew grant rob sue
  pat chase chance hunter mason carter cooper parker porter tucker miles max min jay ray guy gene dean earl duke norm rich rusty sandy
  skip rod dick jack buck chip cliff glen heath lance nick pierce reed rex robin wade ward heather holly olive penny ginger melody harmony
  ram jan feb mar apr jun jul sep sept oct nov dec mon tue wed thu fri sat sun
  an in so do no to my or as at by on me us tai lee lin son dan ted al ed hai long thu nam chi dong van ali ada julia sal`.split(/\s+/),
)

const has = (word: string, kinds: number): boolean => ((english().kinds[lookUp(word.toLowerCase())] ?? 0) & kinds) !== 0

/** Whether it is somebody's name and nothing else. */
export const isSurelyGiven = (word: string): boolean => isGiven(word) && !isDoubtful(word)

/** Whether it may be the first of somebody’s names: “Ana”, “Wei-Ling”. */
export const isGiven = (word: string): boolean =>
  isGivenName(word) || (/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(word) && isGivenName(word.slice(0, word.indexOf('-'))))

/** Whether it is a word besides, so that only its place tells what it is. */
export const isDoubtful = (word: string): boolean =>
  doubtful.has(word.toLowerCase()) ||
  isOrdinary(word) ||
  mayBeVerb(word) ||
  has(word, Kind.product | Kind.firm) ||
  /^\p{Script=Latin}{1,2}$/u.test(word)

const roles =
  /^(?:on-?call|primary|secondary|incident|commander|ic|lead|leads|manager|team|squad|group|crew|sre|sres|devops|platform|infra|infrastructure|backend|frontend|security|support|customer|customers|data|database|dba|network|product|release|quality|engineering|engineers?|ops|operations|everyone|everybody|all|nobody|none|unknown|tbd|tba|todo|n\/a|na|owner|author|various|multiple|several|internal|external|anonymous|automated|automatic|system|bot|ci|cd|qa|it|hr|pm|cto|ceo|cio|vp|eng|dev|devs|staff|mobile|web|api|core|cloud|monitoring|alerting|alert|pagerduty|datadog|grafana|slack|github|jira|yes|no|done|open|closed|high|medium|low|critical|utc|gmt|draft|final|date|status|severity|summary|timeline|impact|root|cause|action|actions|items?|me|we|us|i|you|they|name|role|person|people|contact|oncall|company|organi[sz]ation|vendor|provider|user|users|client|clients)$/i

const isNoName = (word: string): boolean =>
  roles.test(word) ||
  has(word, Kind.product | Kind.firm | Kind.department | Kind.group) ||
  (isOrdinary(word) && !doubtful.has(word.toLowerCase()))

/** Whether a word with a capital can be a surname. */
export const maybeSurname = (word: string): boolean =>
  /^\p{Lu}(?:\.$|[\p{L}\p{M}'’-]*[\p{Ll}\p{Lo}]|['’]\p{Lu})/u.test(word) &&
  !isNoName(word) &&
  !partOfDate.test(word) &&
  !/^\p{Lu}{2,}s$/u.test(word)

/** “Park”, “Baker”: an ordinary word that can be a surname right after a given name. */
export const isWordAndName = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
  !roles.test(word) &&
  !partOfDate.test(word) &&
  !has(word, Kind.product | Kind.firm | Kind.department) &&
  isNoun(word)

const isNoun = (word: string): boolean => ((english().tags[lookUp(word.toLowerCase())] ?? 0) & (Tag.noun | Tag.adjective)) !== 0

const partOfDate =
  /^(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)$/iu

/** Whether words in a place for names are one: one to four words with capitals, or in a script without them, of which one is no ordinary word. */
export function isName(text: string): boolean {
  const words = text.split(/[\s_]+/)
  if (words.length > 5 || text.length > 60 || !/\p{L}/u.test(text) || /[\d/\\:;!?=<>[\]{}|]/.test(text) || isOwn(text)) return false
  if (!words.every(word => /^[\p{Lu}\p{Lo}]/u.test(word) || particle.test(word))) return false
  if (/(?:担当者?|者|チーム|部|担当|팀|자|담당|部门|团队|组)$/u.test(text)) return false
  if (/\b(?:teams?|squad|group|crew|on-?call|department|engineering|service|services|platform|system)\b/i.test(text)) return false
  const told = words.filter(word => !particle.test(word))
  return told.length > 0 && !told.every(isNoName) && !(told.length > 1 && told.some(word => roles.test(word)))
}

export const particle = /^(?:van|von|der|den|de|del|della|da|dos|das|di|du|la|le|bin|ibn|al|el|ben|ter|ten|zu|zur|y|e)$/i

/** What we say for a person. */
export const isOwn = (text: string): boolean => /^@?(?:person|colleague|somebody)[ -]?[a-z]{1,3}$/i.test(text)
