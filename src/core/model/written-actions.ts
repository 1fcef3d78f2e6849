/** What of action items has been written. What is still to be filled in is told as that, and as nothing else. */
import {slotIn} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import type {ActionItem} from './actions/action.ts'
import {gapsIn} from './placeholders.ts'
import type {Postmortem} from './postmortem.ts'

interface Written {
  readonly of: readonly ActionItem[]
  readonly begun: readonly ActionItem[]
  readonly whole: readonly ActionItem[]
}

/** All but those that are still a template's prompt. */
export const begunActions = (postmortem: Postmortem): readonly ActionItem[] => writtenIn(postmortem).begun

/** Those in which nothing is left to be filled in. */
export const wholeActions = (postmortem: Postmortem): readonly ActionItem[] => writtenIn(postmortem).whole

/** Several rules ask for them. */
function writtenIn({document, actions}: Postmortem): Written {
  const known = kept.get(document)
  if (known?.of === actions) return known
  const written = readWritten(document, actions)
  kept.set(document, written)
  return written
}

const kept = slotIn<Document, Written>()

function readWritten(document: Document, of: readonly ActionItem[]): Written {
  const gaps = gapsIn(document)
  if (gaps.length === 0) return {of, begun: of, whole: of}
  const begun: ActionItem[] = []
  const whole: ActionItem[] = []
  let next = 0
  for (const action of of) {
    while (next < gaps.length && gaps[next]!.start < action.span.start) next++
    const words: string[] = []
    for (let at = next; at < gaps.length && gaps[at]!.start < action.span.end; at++) words.push(gaps[at]!.words)
    if (words.length === 0) whole.push(action)
    if (words.length === 0 || hasOwnWords(action.text, words)) begun.push(action)
  }
  return {of, begun, whole}
}

/** Whether anything is left of an item without what is to be filled in; what stands in brackets beside that only says who and when. */
const hasOwnWords = (text: string, gaps: readonly string[]): boolean =>
  /[\p{L}\p{N}]/u.test(gaps.reduce((rest, gap) => rest.replace(inOneLine(gap), ''), text).replace(aside, ''))

const inOneLine = (words: string): string => words.replace(/\s+/g, ' ')

const aside = /\([^()]*\)|\b(?:due|by|owner|ticket)\b/gi
