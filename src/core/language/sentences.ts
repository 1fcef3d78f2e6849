/** Where sentences end. */
import {abbreviations} from './lexicon/english/function-words.ts'
import {type Sentence, Shape, type Token} from './token.ts'

/** What the tokens of a text make up, each sentence of at least one. */
export function sentencesOf(text: string, tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let to = 1; to <= tokens.length; to++) {
    const end = endAfter(text, tokens, to - 1)
    if (end === null) continue
    sentences.push({from, to, end})
    from = to
  }
  return sentences
}

/** The mark that a token ends its sentence with, nothing where it ends without one, and `null` where the sentence goes on. */
function endAfter(text: string, tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]!
  const next = tokens[index + 1]
  if (isEndMark(text, token, tokens[index - 1])) return token.word.charAt(0)
  return next === undefined || breaksLine(text, token.end, next.start) ? '' : null
}

/** A line that starts like a list entry or with a clock time is a sentence of its own. */
function breaksLine(text: string, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (text.charCodeAt(index) === 10) return /[\d[*•>–—-]/.test(text.charAt(to))
  }
  return false
}

/** `previous` is the token before the mark. */
function isEndMark(text: string, {start, word, shape}: Token, previous: Token | undefined): boolean {
  if ((shape & Shape.opaque) !== 0) return false
  const first = word.charCodeAt(0)
  if (first === questionMark || first === exclamationMark) return true
  return first === fullStop && !isDotInWords(text, start, previous)
}

const exclamationMark = 33
const fullStop = 46
const questionMark = 63

/** Whether a dot belongs to what is around it: "e.g. so", "J. Doe", or a word that goes on in small letters. */
function isDotInWords(text: string, dot: number, previous: Token | undefined): boolean {
  const after = /\S/.exec(text.slice(dot + 1, dot + 40))
  if (after === null) return false
  if (after.index === 0 && !/["'”’)\]*]/.test(after[0])) return true
  if (previous?.end !== dot) return false
  return shortened.has(previous.word) || isInitial(previous) || /\p{Ll}/u.test(after[0])
}

const shortened = new Set(abbreviations.words)

const isInitial = ({word, shape}: Token): boolean => word.length === 1 && (shape & Shape.capital) !== 0 && word !== 'i'
