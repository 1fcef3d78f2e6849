/** What is never a finding whatever it says: help texts, log lines, quotations and words that reject blame. */
import type {Passage} from '../document/passage.ts'
import type {Sentence, Token} from './token.ts'

/** Block quotes, guiding texts of templates and placeholders. */
export function isSilentPassage(passage: Passage): boolean {
  return passage.quotes > 0 || isGuidance(passage) || primeDirective.test(passage.text.slice(0, 200))
}

const primeDirective = /prime directive|regardless of what we (?:discover|find)/i
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
const rejections = new Set([
  'blameless',
  'blamelessly',
  'blame-free',
  'no-blame',
  'finger-pointing',
  'scapegoat',
  'blamelessness',
  'just-culture',
])

/** Log lines, and sentences that speak about blame in order to reject it. */
export function isSilentSentence(tokens: readonly Token[], sentence: Sentence): boolean {
  const first = tokens[sentence.from]!
  const second = tokens[sentence.from + 1]
  if (logLevels.has(first.word) && second !== undefined && (second.word === ':' || second.word === ']') && first.shape !== 0) return true
  for (let index = sentence.from; index < sentence.to; index++) if (rejections.has(tokens[index]!.word)) return true
  return false
}
