/** What is never a finding whatever it says: help texts, log lines, quotations and words that reject blame. */
import type {Passage} from '../document/passage.ts'
import type {Sentence, Token} from './token.ts'

/** Block quotes, guiding texts of templates, placeholders, and what opens and closes an admonition. */
export function isSilentPassage(passage: Passage): boolean {
  return passage.quotes > 0 || isGuidance(passage) || admonition.test(passage.text) || primeDirective.test(passage.text.slice(0, 200))
}

const primeDirective = /prime directive|regardless of what we (?:discover|find)/i
const admonition = /^(?:!!!|\?\?\?\+?|:::+)(?: ?[a-z][a-z-]*\b[^\n]*)?$/
const placeholder = /^\s*(?:\[[^\]]*\]|<[^>]*>|\{[^}]*\})\s*$/

/** A paragraph that is in italics from end to end, or nothing but a placeholder. */
function isGuidance(passage: Passage): boolean {
  const {text, inlines} = passage
  if (placeholder.test(text)) return true
  if (passage.kind === 'cell') return false
  const length = text.trim().length
  return inlines.some(inline => inline.kind === 'emphasis' && inline.end - inline.start >= length - 1 && length > 12)
}

const logLevels = new Set(['error', 'fatal', 'panic', 'warn', 'warning', 'info', 'debug', 'exception', 'traceback', 'critical', 'notice'])

/** Talk about blame, in order to reject it or to tell who else blamed: a row a line, with other words for a place after "|". */
const asides = `
  blameless|blamelessly|blame-free|no-blame|finger-pointing|scapegoat|blamelessness|just-culture
  easy|tempting|wrong|unfair|convenient|simplistic|comfortable|unhelpful|pointless to say|call|blame|conclude|label|claim|attribute|accuse|scold|single
  words|terms|labels|phrases such|like
  rather|instead than|of blame|blaming|accusing|pointing|naming|labelling|labeling
  not|never about|interested who|whose|blame|fault|guilt|in
  not a case|question|matter|sign|story of
  question|point|issue|problem is|was not who|whose|that
  nobody|no-one|noone is|was careless|negligent|lazy|reckless|sloppy|incompetent|stupid|malicious
  no one is|was careless|negligent|lazy|reckless|sloppy|incompetent|stupid|malicious
  people|humans|everyone|everybody|anyone|us|we make|makes mistakes|typos|errors|slips
  could|would|might have done|made|pressed|typed|clicked|taken|run the same
  what did|do they|he|she|we know|see|expect|hear|believe
  not the fault|mistake|doing
  not treat|regard|see|count|class|classify|consider this|it|that|these|them as
  , as agreed|announced|scheduled|rehearsed
  template :
  social media
  customer|customers|user|users|newspaper|newspapers|press|regulator|media|journalist|journalists|tweet|tweets|article|passengers|players|patients|guests|critics called|wrote|writes|said|says|spoke|complained|described|tweeted|posted|dubbed|labelled|asked|claimed
`
  .trim()
  .split('\n')
  .map(row =>
    row
      .trim()
      .split(' ')
      .map(words => new Set(words.split('|'))),
  )
const asidesByWord = new Map<string, (readonly ReadonlySet<string>[])[]>()
for (const row of asides) for (const word of row[0]!) asidesByWord.set(word, [...(asidesByWord.get(word) ?? []), row])

/** Log lines, and sentences that speak about blame in order to reject it. */
export function isSilentSentence(tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[sentence.from]!
  const second = tokens[sentence.from + 1]
  if (logLevels.has(first.word) && second !== undefined && (second.word === ':' || second.word === ']') && first.shape !== 0) return true
  for (let index = sentence.from; index < sentence.to; index++) {
    const rows = asidesByWord.get(tokens[index]!.word)
    if (rows?.some(row => row.every((words, offset) => index + offset < sentence.to && words.has(tokens[index + offset]!.word))))
      return true
  }
  return false
}
