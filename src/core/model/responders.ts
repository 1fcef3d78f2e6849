/** The responders in the front matter, as an edit would leave them. */
import type {TextEdit} from '../document/edit.ts'
import {listedIn, peopleField, type Person} from './people.ts'
import type {Postmortem} from './postmortem.ts'

/** Whether they are these after the edit, in their order, and all other fields are what they were. */
export function listsThen(postmortem: Postmortem, edit: TextEdit, people: readonly Person[]): boolean {
  const {frontMatter: before} = postmortem
  const {frontMatter: after} = postmortem.after([edit])
  return (
    after.problems.length === before.problems.length &&
    others(after.fields) === others(before.fields) &&
    JSON.stringify(listedIn(after.fields)) === JSON.stringify(people)
  )
}

const others = (fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(fields).filter(([name]) => name !== peopleField(fields)))
