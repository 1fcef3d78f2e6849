/** Adds somebody to the list of responders in the front matter. */
import type {TextEdit} from '../document/edit.ts'
import {lineEnding} from '../document/lines.ts'
import {peopleIn} from './people.ts'
import type {Postmortem} from './postmortem.ts'

/** `null` where the front matter has no such list, or one that cannot be made longer by a word. */
export function addResponder(postmortem: Postmortem, name: string): TextEdit | null {
  const {document, frontMatter} = postmortem
  const place = frontMatter.places.get('responders')
  if (place === undefined) return null
  const written = document.text.slice(place.start, place.end).trimEnd()
  const end = place.start + written.length
  // YAML keeps the sign of a handle for itself.
  const item = name.startsWith('@') ? `"${name}"` : name
  const dash = /(?:^|\n)([ \t]*- +)[^\r\n]*$/.exec(written)?.[1]
  const edit =
    dash !== undefined
      ? {start: end, end, text: lineEnding(document.text) + dash + item}
      : /[^[\s,]\s*\]$/.test(written)
        ? {start: end - 1, end: end - 1, text: `, ${item}`}
        : null
  return edit !== null && addsOnly(postmortem, edit, name) ? edit : null
}

function addsOnly(postmortem: Postmortem, edit: TextEdit, name: string): boolean {
  const [before, after] = [postmortem, postmortem.after([edit])].map(({frontMatter}) => frontMatter)
  const others = (fields: Readonly<Record<string, unknown>>): string => JSON.stringify({...fields, responders: null})
  const names = (fields: Readonly<Record<string, unknown>>): string =>
    peopleIn(fields)
      .map(person => person.name)
      .join('\n')
  return (
    after!.problems.length === before!.problems.length &&
    others(after!.fields) === others(before!.fields) &&
    names(after!.fields) === `${names(before!.fields)}\n${name}`
  )
}
