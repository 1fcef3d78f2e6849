/** Whether words tell what was done, as an item does that needs nobody any more: "Added a check", "We have added one", "One was added". */
import {isCommand, isDirective} from './directive.ts'
import {isPast} from './words.ts'

export function isDeed(text: string): boolean {
  const words = text.slice(0, longest).replace(aside, '')
  if (isCommand(words)) return false
  const [, label, rest = words] = labelled.exec(words) ?? []
  const told = rest.replace(opening, '')
  return (label !== undefined && tells(ending, label)) || deeds.some(sign => tells(sign, told)) || isNow.test(told)
}

/** Whether a paragraph tells at its start what was done, is being done, or is to be. */
export const tellsOfWork = (text: string): boolean => {
  const words = text.slice(0, longest).replace(opening, '')
  return /^\S+\s(?!could)(?:\S+\s){3}/.test(words) && (isDirective(words) || owes.test(words) || (isDeed(words) && !isNow.test(words)))
}

/** What was done is told at the start. */
const longest = 300

/** What stands in brackets says more of it. */
const aside = /\s\([^()]*\)/g

/** "Alerts configured: …" */
const labelled = /^([^:.\n]{3,70}?)\s?:(?:\s+(.*)|$)/su

const tells = (sign: RegExp, words: string): boolean => {
  const verb = sign.exec(words)?.[1]
  return verb !== undefined && isPast(verb)
}

const opening = /^[^\p{L}`]*(?:(?:and|but|of course|also|then|already|now|next|lastly|in (?:the )?(?:future|coming \p{L}+)),?\s+)*/iu
const adverbs = '(?:also|already|now|\\p{L}+ly)\\s'

/** As parts of names of things these say what those are like, and before them what is still to come. */
const notDone =
  '(?!(?:taken|(?:bas|us|enhanc|improv|automat|dedicat|increas|reduc|extend|schedul|plann|propos|shar|requir|recommend|expect|need|continu|filter)ed)\\b)'

/** The beginning of a sentence up to its verb. */
const subject =
  '(?:(?!\\b(?:that|which|who|why|how|what|when|where|if|until|should|must|will|could|not)\\b)(?:[^.:;,\\n]|\\.(?=\\S))){3,90}?'

const deeds = [
  // "Added a check"
  new RegExp(`^${notDone}(\\p{L}+ed|built|made|sent|wrote)(?=\\s[^\\s:])`, 'iu'),
  new RegExp(`^(?:we|i)(?:['’]ve)?\\s(?:have\\s)?(?:${adverbs})*(?!(?:been|did|had|were|forgot|failed|missed)\\b)(\\p{L}+)`, 'iu'),
  new RegExp(`^${subject}\\s(?:was|were|has been|have been)\\s(?:${adverbs})*${notDone}(\\p{L}+)`, 'iu'),
  // "Check of the queue added"
  new RegExp(
    `^(?!(?:every|each|all|any|no|more|better)\\b)${subject}\\s(added|created|deployed|disabled|enabled|fixed|implemented|installed|merged|patched|released|removed|resolved|restored|updated|upgraded)\\.?$`,
    'iu',
  ),
]

const ending = new RegExp(
  `^(?:(?!\\b(?:not|never|as|when|if|be|is|are)\\b).)*?\\s${notDone}(\\p{L}+)(?:\\s(?:on|in|to|for|from)\\s\\S+)?\\.?$`,
  'iu',
)

const owes = new RegExp(
  `^(?:we|i)(?:['’]|\\sa)(?:re|m)\\s(?:${adverbs})*\\p{L}+ing\\s|^${subject}\\s(?:should|must|shall|needs? to|ha(?:s|ve) to)\\s`,
  'iu',
)

/** "The script now removes old images." */
const isNow = new RegExp(`^${subject}(?<!\\b(?:for|from|by|until|right))\\snow\\s(?!on\\b)\\p{Ll}`, 'iu')
