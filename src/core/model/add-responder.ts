/** Adds somebody to the responders in the front matter. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnd, lineEnding, lineStart} from '../document/lines.ts'
import {fieldEdit} from './front-matter-field.ts'
import {listedIn, peopleField, peopleIn} from './people.ts'
import type {Postmortem} from './postmortem.ts'
import {listsThen} from './responders.ts'

/** `null` where they cannot be made longer by a word, or have the person. What is no list yet becomes one. */
export function addResponder(postmortem: Postmortem, name: string): TextEdit | null {
  const said = name.replaceAll(/\s+/g, ' ').trim()
  const [person] = peopleIn({responders: said})
  const {frontMatter} = postmortem
  if (person === undefined || frontMatter.language === 'toml') return null
  const listed = listedIn(frontMatter.fields)
  const edit = listed.some(other => other.name === person.name) ? null : editFor(postmortem, inYaml(said))
  return edit !== null && listsThen(postmortem, edit, [...listed, person]) ? edit : null
}

function editFor(postmortem: Postmortem, item: string): TextEdit | null {
  const {document, frontMatter} = postmortem
  const {text} = document
  const field = peopleField(frontMatter.fields)
  const place = frontMatter.places.get(field)
  if (place === undefined) return fieldEdit(postmortem, field, `[${item}]`)
  const written = text.slice(place.start, place.end).trimEnd()
  const end = place.start + written.length
  const none = /:[ \t]*(?:\[\s*\])?$/.exec(written)
  if (none !== null) return {start: place.start + none.index + 1, end, text: ` [${item}]`}
  const last = frontMatter.responders.at(-1)!
  const dash = /^[ \t]*- +$/.exec(text.slice(lineStart(text, last.start), last.start))?.[0]
  if (dash !== undefined) {
    const after = lineEnd(text, end)
    return {start: after, end: after, text: lineEnding(text) + dash + item}
  }
  if (/[^[\s,]\s*\]$/.test(written)) return {start: end - 1, end: end - 1, text: `, ${item}`}
  return {start: last.start, end, text: `[${text.slice(last.start, end)}, ${item}]`}
}

/** In quotes, unless it is words that mean nothing else in YAML. */
const inYaml = (words: string): string =>
  /^\p{L}[\p{L}\p{M}\p{N} .'’()-]*$/u.test(words) && !/^(?:true|false|yes|no|on|off|null)$/i.test(words) ? words : JSON.stringify(words)
