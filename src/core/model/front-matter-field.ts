/** Writes a field into the front matter, which is made where there is none. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnding, nextLine} from '../document/lines.ts'
import type {Postmortem} from './postmortem.ts'

/** The edit alone: where the YAML is written as one line in braces it would mean something else, so the caller reads what comes of it. */
export function fieldEdit({document, frontMatter}: Postmortem, name: string, value: string): TextEdit {
  const {text} = document
  const field = `${name}: ${value}`
  const eol = lineEnding(text)
  const place = frontMatter.places.get(name)
  if (place !== undefined) return {...place, text: field}
  if (frontMatter.span !== null) return insertion(nextLine(text, frontMatter.span.start), field + eol)
  return insertion(text.startsWith('\ufeff') ? 1 : 0, ['---', field, '---', '', ''].join(eol))
}

const insertion = (at: number, text: string): TextEdit => ({start: at, end: at, text})
