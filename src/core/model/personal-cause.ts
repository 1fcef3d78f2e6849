/** Whether a cause, as it is told, is what somebody did and nothing about the system around them. */
import {slotIn} from '../document/by-chunk.ts'
import type {Chunk} from '../document/chunk.ts'
import {chunkAt, type Document} from '../document/document.ts'
import {slotInPassage, type Passage} from '../document/passage.ts'
import type {Span} from '../document/span.ts'
import {analysisOf} from '../language/analysis.ts'
import {staff, Kind} from '../language/tag.ts'
import {numberOf} from '../language/words.ts'
import {notesOf} from '../trees/marks.ts'
import type {Vocabulary} from '../document/vocabulary.ts'
import {passagesIn} from './postmortem.ts'

/** Words that stand for a slip, whoever made it. */
const slip =
  /\b(?:(?:human|user|operator|manual|pilot|developer|engineer|admin(?:istrator)?|personal|honest|simple|silly|copy[- ]?(?:and[- ]?)?paste)(?:'s|’s)? (?:error|mistake|oversight|negligence|fault)|(?:a |an |the )?(?:typo|(?<!(?:reduced|less|little|regulatory|human|board|management|their|its|of) )oversight|mistake|carelessness|inattention|negligence|forgetfulness)|lack of (?:care|attention|diligence|focus)|(?:someone|somebody|he|she|they|we|i) (?:forgot|messed up|made an? (?:mistake|error|typo)))\b/i

/** Words that lead on to a condition of the work, so that the cause does not end with the person. */
const leadsOn =
  /\b(?:because|since|due to|allow(?:s|ed|ing)?|lets?|permit(?:s|ted)?|which|so that|missing|only|nothing|none|neither|unclear|undocumented|outdated|dozens|hundreds|by hand|manually|every|each|always|never|under (?:time )?pressure|providers?|vendors?|suppliers?|attackers?|customers?)\b/i
/** Beside a slip, these speak of what was there to catch it. */
const around =
  /\b(?:no|not|without|lack(?:s|ed|ing)? (?!of (?:care|attention|diligence|focus))|process|procedure|review|tests?|monitor\w*|alert\w*|validat\w*|automat\w*|document\w*|tool\w*|script\w*)\b/i

const longest = 2
/** Verbs that tell how things stood, and not what was done. */
const states = new Set(
  'have be lack need rely use own depend support require want know experience experienced suffer face see notice report'
    .split(' ')
    .map(numberOf),
)
/** Who is no person of the team; what nobody did is a gap in how the work is done. */
const elsewhere = Kind.thing | Kind.elided | Kind.outsider | Kind.firm | Kind.proper | Kind.nobody

/** Asked again and again for the same passage; a document has one vocabulary at a time. */
const answers = slotInPassage<{readonly vocabulary: Vocabulary; readonly stops: boolean}>()

export function stopsAtPerson(passage: Passage, vocabulary: Vocabulary): boolean {
  const known = answers.get(passage)
  if (known?.vocabulary === vocabulary) return known.stops
  const stops = read(passage, vocabulary)
  answers.set(passage, {vocabulary, stops})
  return stops
}

/** Whether any passage of the chunks that hold a span stops at a person: cheap to ask, and nearly always answered with no. */
export function tellsOfPerson(document: Document, span: Span, vocabulary: Vocabulary): boolean {
  const {chunks, starts} = document
  for (let index = chunkAt(document, span.start); index < chunks.length && starts[index]! < span.end; index++) {
    const chunk = chunks[index]!
    let told = tellingChunks.get(chunk)
    if (told?.vocabulary !== vocabulary) {
      told = {vocabulary, tells: passagesIn(chunk).some(passage => stopsAtPerson(passage, vocabulary))}
      tellingChunks.set(chunk, told)
    }
    if (told.tells) return true
  }
  return false
}

/** Tells of causes, asked for in the order of the text, whether they stop at a person. What is quoted does not. */
export function personFinder({chunks, starts}: Document, vocabulary: Vocabulary): (span: Span) => boolean {
  let index = 0
  let next = 0
  return ({start, end}) => {
    for (; index < chunks.length; index++, next = 0) {
      const chunk = chunks[index]!
      if (starts[index]! + chunk.text.length <= start) continue
      const passages = passagesIn(chunk)
      while (next < passages.length && starts[index]! + passages[next]!.source.start < start) next++
      const passage = passages[next]
      if (passage === undefined) continue
      return starts[index]! + passage.source.start < end && passage.quotes === 0 && stopsAtPerson(passage, vocabulary)
    }
    return false
  }
}

const tellingChunks = slotIn<Chunk, {readonly vocabulary: Vocabulary; readonly tells: boolean}>()

function read(passage: Passage, vocabulary: Vocabulary): boolean {
  const told = answerIn(passage.text)
  if (leadsOn.test(told)) return false
  const analysis = analysisOf(passage, vocabulary)
  const {sentences, sentenceAt, tokens} = analysis
  const marks = marksStart(passage.text)
  const statements = sentences.filter(
    ({from, to, end}, index) => end !== '?' && to - from > 1 && sentenceAt[from] === index && tokens[from]!.start < marks,
  )
  if (statements.length === 0 || statements.length > longest) return false
  if (slip.test(told)) return !around.test(told) && told.split(/\s+/).length <= mostWordsOfSlip
  const {clauses} = analysis.grammar()
  return statements.every(({from, to}) => {
    const first = clauses.find(clause => clause.from >= from && clause.from < to && !clause.reduced)
    return (
      first !== undefined &&
      first.past &&
      !first.passive &&
      (first.who & staff) !== 0 &&
      (first.who & elsewhere) === 0 &&
      !states.has(first.lemma)
    )
  })
}

/** What answers a why, without the why and the marks after it. */
export const answerIn = (text: string): string =>
  text
    .slice(0, marksStart(text))
    .replace(/^\W*(?:why\b[^?]*\?|because|root cause:?)\s*/i, '')
    .trimEnd()

/** Where the marks after a cause's words start. */
const marksStart = (text: string): number => notesOf(text)[0]?.start ?? text.length

/** A longer sentence about a slip goes on to tell something else. */
const mostWordsOfSlip = 12
