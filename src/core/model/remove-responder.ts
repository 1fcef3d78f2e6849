/** Takes somebody out of the responders in the front matter. */
import type {TextEdit} from '../document/edit.ts'
import {lineStart, nextLine} from '../document/lines.ts'
import {listedIn, peopleField, peopleIn} from './people.ts'
import type {Postmortem} from './postmortem.ts'
import {listsThen} from './responders.ts'

/** `null` where they are not listed, or the list cannot do without their words. */
export function removeResponder(postmortem: Postmortem, name: string): TextEdit | null {
  const {frontMatter} = postmortem
  const field = frontMatter.fields[peopleField(frontMatter.fields)]
  const entries: readonly unknown[] = Array.isArray(field) ? field : [field]
  const index = entries.findIndex(entry => peopleIn({responders: entry}).some(person => person.name === name))
  const edit = index === -1 ? null : editFor(postmortem, index)
  const left = listedIn(frontMatter.fields).filter(person => person.name !== name)
  return edit !== null && listsThen(postmortem, edit, left) ? edit : null
}

function editFor({document: {text}, frontMatter}: Postmortem, index: number): TextEdit | null {
  const {responders, places, fields} = frontMatter
  const place = places.get(peopleField(fields))
  const entry = responders[index]
  if (place === undefined || entry === undefined) return null
  const end = entry.start + text.slice(entry.start, entry.end).trimEnd().length
  const line = lineStart(text, entry.start)
  const isInBlock = /^[ \t]*- +$/.test(text.slice(line, entry.start))
  if (responders.length === 1) {
    const from = isInBlock ? text.indexOf(':', place.start) + 1 : entry.start
    return {start: from, end, text: isInBlock ? ' []' : text[entry.start - 1] === '[' ? '' : '[]'}
  }
  if (isInBlock) return {start: line, end: nextLine(text, end), text: ''}
  const next = responders[index + 1]
  return next === undefined ? {start: responders[index - 1]!.end, end, text: ''} : {start: entry.start, end: next.start, text: ''}
}
