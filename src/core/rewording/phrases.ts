/** Ways to say a few words anew that need no whole clause: leaving a word out, and the system in the place of somebody's error. */
import type {Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {Tag} from '../language/tag.ts'
import type {Reword} from './reword.ts'
import type {Wording} from './wording.ts'
import {gap} from '../document/gap.ts'

/** Leaves out an adverb that only judges: a sentence can do without it. */
export const leaveOutAdverb =
  (words: RegExp): Reword =>
  (passage, _, match) => {
    const found = words.exec(passage.text.slice(match.start, match.end))
    const start = match.start + (found?.index ?? 0)
    return found === null ? [] : [withoutWord(passage, {start, end: start + found[0].length})]
  }

/** Leaves out an adjective that only judges, where it stands before its noun. */
export const leaveOutAdjective =
  (words: RegExp): Reword =>
  (passage, analysis, match) => {
    const {phrases, phraseAt, tags} = analysis.grammar()
    const index = analysis.tokens.findIndex(({start, end, word}) => start >= match.start && end <= match.end && words.test(word))
    const phrase = phrases[phraseAt[index] ?? -1]
    if (phrase === undefined || phrase.head <= index || (tags[index + 1]! & (Tag.number | Tag.conjunction | Tag.pause)) !== 0) return []
    return [withoutWord(passage, analysis.tokens[index]!)]
  }

/** The word goes with the comma and the space that belonged to it; the article before it and the capital after it follow suit. */
function withoutWord({text}: Passage, word: Span): Wording {
  let {start, end} = word
  const opens = start === 0 || /[.!?:\n]\s*$/.test(text.slice(Math.max(0, start - 3), start))
  while (text[end] === ' ' || (opens && text[end] === ',')) end++
  const article = /\b(a|an) $/i.exec(text.slice(Math.max(0, start - 3), start))?.[1]
  const next = text.charAt(end)
  if (article !== undefined) {
    const wanted = /[aeiou]/i.test(next) ? 'an' : 'a'
    const at = start - article.length - 1
    if (wanted !== article.toLowerCase())
      return {over: {start: at, end}, parts: [article.startsWith('A') ? wanted.charAt(0).toUpperCase() + wanted.slice(1) : wanted, ' ']}
  }
  if (opens && /\p{Ll}/u.test(next)) return {over: {start, end: end + 1}, parts: [next.toUpperCase()]}
  if (/[.,;:!?]/.test(next) && text[start - 1] === ' ') start--
  return {over: {start, end}, parts: []}
}

const article = String.raw`(?:(?:an?|the|some|simple|pure|plain|sheer|honest|classic|likely)\s+){0,3}`
/** Who is said to have made the error. */
const agent = String.raw`(?:\s+(?:made\s+)?(?:by|on the part of)\s+[\p{L}\p{N}@'’_-]+(?:\s(?!(?:in|on|at|during|while|when|for|after|before)\b)[\p{L}\p{N}@'’_-]+){0,4}?)?`
const phraseEnds = String.raw`(?=\s*(?:[.;,:!?)]|$)|\s+(?:in|on|at|during|while|when|for|after|before)\s)`
const being = String.raw`(?<=\b(?:was|were|is|are)\s)`

/** What stands around the name of an error, what stands after it, and the words that take the place of all that is matched. */
const ways: readonly (readonly [before: string, after: string, instead: string])[] = [
  [
    String.raw`${being}(?:caused|triggered|brought about|introduced|created)\s+by\s+`,
    phraseEnds,
    `possible because the system allowed ${gap}`,
  ],
  [
    String.raw`${being}(?:due to|down to|owing to|because of|the result of|a result of)\s+`,
    phraseEnds,
    `possible because the system allowed ${gap}`,
  ],
  [String.raw`\b(?:due to|owing to|because of|as a result of|thanks to|through)\s+`, phraseEnds, `because the system allowed ${gap}`],
  [String.raw`(?<=\b(?:cause|reason|trigger|factor|explanation)\s(?:was|is)\s)`, phraseEnds, `that the system allowed ${gap}`],
  [
    String.raw`(?<=^|[.!?]\s)`,
    String.raw`(?=\s+(?:\p{Ll}+ed|led|meant|brought|took|made|left|cut|sent)\b)`,
    `the system allowed ${gap}, which`,
  ],
  [String.raw`(?<=\b(?:came|comes|boils|boiled) down to\s)`, phraseEnds, `what the system allowed: ${gap}`],
  [String.raw`(?<=:\s)`, phraseEnds, `the system allowed ${gap}`],
  [String.raw`(?<=^\W{0,3})`, String.raw`(?=\W{0,3}$)`, `the system allowed ${gap}`],
]

/**
 * Puts what the system allowed in the place of a noun such as "human error": "was caused by human error" becomes "was possible because the
 * system allowed …". The noun's pattern comes without an article and without who made it.
 */
export function systemAllowed(noun: string): Reword {
  const patterns = ways.map(
    ([before, after, instead]) => [new RegExp(`${before}${article}(?:${noun})${agent}${after}`, 'iu'), instead] as const,
  )
  return (passage, _, match) => patterns.flatMap(([pattern, instead]) => wordingAt(passage, match, pattern, () => instead))
}

/** Replaces words by others that fit into the same place. */
export const sayInstead =
  (words: RegExp, instead: (found: RegExpExecArray) => string): Reword =>
  (passage, _, match) =>
    wordingAt(passage, match, words, instead)

/** Leaves the place of the words to the writer, who alone knows what to say there. */
export const leaveGap: Reword = (_passage, _analysis, {start, end}) => [{over: {start, end}, parts: [gap]}]

/** Replaces the opening of a sentence, up to the words that `opening` ends with, and keeps the rest. */
export const sayOpening =
  (opening: RegExp, words: string): Reword =>
  ({text}, {tokens, sentences}, match) => {
    const sentence = sentences.find(({from, to}) => tokens[from]!.start <= match.start && tokens[to - 1]!.end > match.start)
    if (sentence === undefined) return []
    const {start} = tokens[sentence.from]!
    const found = opening.exec(text.slice(start, tokens[sentence.to - 1]!.end))
    const end = start + (found?.[0].length ?? 0)
    return found?.index === 0 && end <= match.end + longestJoint ? [{over: {start, end}, parts: [words]}] : []
  }

/** Between what was found and what is kept stand no more than a few small words. */
const longestJoint = 20

/** How far before and after a finding words are looked for that belong to it. */
const longestLead = 80
const longestTail = 60

function wordingAt({text}: Passage, match: Span, pattern: RegExp, instead: (found: RegExpExecArray) => string): readonly Wording[] {
  const from = Math.max(0, match.start - longestLead)
  const to = Math.min(text.length, match.end + longestTail)
  const found = pattern.exec(text.slice(from, to))
  if (found === null) return []
  const over = {start: from + found.index, end: from + found.index + found[0].length}
  const isCut = (from > 0 && over.start === from) || (to < text.length && over.end === to)
  if (isCut || over.start >= match.end || match.start >= over.end) return []
  const words = instead(found)
  return [{over, parts: [/^\p{Lu}/u.test(found[0]) ? words.charAt(0).toUpperCase() + words.slice(1) : words]}]
}
