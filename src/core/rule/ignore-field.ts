/** The front matter's `postmortem-ignore`, which silences rules over the whole file: what it says, and how an entry is taken out of it. */
import {editDocument, type Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import {readNames} from '../document/ignore-comment.ts'
import {endOfFilled, lineStart, nextLine} from '../document/lines.ts'
import type {Span} from '../document/span.ts'
import {ignoreField} from '../model/front-matter-fields.ts'
import {frontMatterOf, type FrontMatter} from '../model/front-matter.ts'
import type {Suppression} from '../document/suppression.ts'

export const suppressionsOf = ({ignored}: FrontMatter): readonly (Suppression & {readonly over: 'file'})[] =>
  ignored.flatMap(({words, start, end}) => {
    const {rules, reason} = readNames(words)
    return rules.map(rule => ({rule, reason, origin: 'front matter' as const, place: {start, end}, over: 'file' as const}))
  })

/**
 * Takes out the entry that starts there, and the field with the last one. `null` where that would touch anything else, such as words of a
 * comment beside it, or would change what another field says.
 */
export function withoutEntry(document: Document, start: number): TextEdit | null {
  const before = frontMatterOf(document)
  const {ignored, places} = before
  const {text} = document
  const field = places.get(ignoreField)
  const index = ignored.findIndex(entry => entry.start === start)
  if (field === undefined || index === -1 || ignored.length > mostTidied) return null
  const edit = ignored.length === 1 ? fieldCut(text, field, ignored[index]!) : entryCut(text, ignored, index)
  return edit !== null && isWithoutOnly(before, frontMatterOf(editDocument(document, [edit])), index) ? edit : null
}

/** Every removal is read back, so none is offered where there are more entries than anyone has written. */
const mostTidied = 100

/** The lines of a field that has one entry, and nothing else on them. */
function fieldCut(text: string, field: Span, entry: Span): TextEdit | null {
  const start = lineStart(text, field.start)
  const end = nextLine(text, endOfFilled(text, field.end))
  const isAlone = /^["'\w\t -]+:[\s[-]*$/.test(text.slice(start, entry.start)) && /^[\s,\]]*$/.test(text.slice(entry.end, end))
  return isAlone ? {start, end, text: ''} : null
}

/** The line of an entry after a dash, else the entry with a comma beside it. */
function entryCut(text: string, entries: readonly Span[], index: number): TextEdit | null {
  const {start, end} = entries[index]!
  const line = {start: lineStart(text, start), end: nextLine(text, endOfFilled(text, end))}
  if (/^[\t ]*-[\t ]+$/.test(text.slice(line.start, start)) && text.slice(end, line.end).trim() === '') return {...line, text: ''}
  const isBare = ['[', ','].includes(text.slice(0, start).trimEnd().slice(-1))
  const next = entries[index + 1]
  const cut = next === undefined ? {start: entries[index - 1]!.end, end} : {start, end: next.start}
  const comma = next === undefined ? text.slice(cut.start, start) : text.slice(end, cut.end)
  return isBare && comma.trim() === ',' ? {...cut, text: ''} : null
}

function isWithoutOnly(before: FrontMatter, after: FrontMatter, index: number): boolean {
  const others = ({fields}: FrontMatter): string => JSON.stringify(Object.entries(fields).filter(([name]) => name !== ignoreField))
  const rest = before.ignored.filter((_, other) => other !== index)
  return (
    after.span !== null &&
    after.problems.length <= before.problems.length &&
    after.places.has(ignoreField) === rest.length > 0 &&
    after.ignored.map(({words}) => words).join('\n') === rest.map(({words}) => words).join('\n') &&
    others(after) === others(before)
  )
}
