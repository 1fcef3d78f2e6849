/** A field of the front matter and its value. */
import {frontMatterShape, ignoreField} from '../model/front-matter-fields.ts'
import type {Postmortem} from '../model/postmortem.ts'
import type {RecordShape, ValueShape} from '../model/yaml/shape.ts'
import type {Completion, Completions, Place} from './completion.ts'
import {namesOfRules} from './silenced-rule.ts'

export function completedField(postmortem: Postmortem, place: Place, today: string): Completions | null {
  const {span, language} = postmortem.frontMatter
  if (span === null || language !== 'yaml' || place.offset <= span.start + 3 || place.offset >= span.end - 3) return null
  return keyAt(postmortem, place) ?? valueAt(postmortem, place, today) ?? entryAt(postmortem, place)
}

function keyAt(postmortem: Postmortem, {offset, before}: Place): Completions | null {
  const [, indent, typed] = /^( *)([a-z][\w-]*)?$/i.exec(before) ?? []
  if (indent === undefined) return null
  const record = indent === '' ? frontMatterShape : recordAbove(postmortem, offset)
  if (record === null) return null
  const taken = indent === '' ? postmortem.frontMatter.places : new Map()
  const all = Object.entries(record.fields).filter(([name]) => !taken.has(name) || name === typed)
  return completionsOf(
    offset,
    typed,
    all.map(([name, shape]) => ({label: name, note: '', says: shape.says, text: `${name}:${opens(shape)}`, typed: name})),
  )
}

/** What follows the name, so that the value can be written at once. */
function opens({is}: ValueShape): string {
  if (is === 'list') return '\n  - '
  return is === 'record' ? '\n  ' : ' '
}

function valueAt(postmortem: Postmortem, {offset, before}: Place, today: string): Completions | null {
  const [, name, typed] = /^([a-z][\w-]*):[ \t]+(\S*)$/i.exec(before) ?? []
  if (name === undefined) return null
  return completionsOf(offset, typed, valuesOf(postmortem, name, today))
}

function valuesOf({profiles}: Postmortem, name: string, today: string): readonly Completion[] {
  const shape = frontMatterShape.fields[name]
  if (name === 'profile') return profiles.map(({name, title}) => valueFor(name, title))
  if (name === 'date') return [valueFor(today, 'Today')]
  if (shape?.is === 'flag') return [valueFor('true', shape.says), valueFor('false', shape.says)]
  return shape?.is === 'text' ? (shape.choices ?? []).map(({value, says}) => valueFor(value, says)) : []
}

const valueFor = (value: string, says: string): Completion => ({label: value, note: '', says, text: value, typed: value})

/** An entry of the list of rules that are silent. */
function entryAt(postmortem: Postmortem, {offset, before}: Place): Completions | null {
  const [, typed] = /^[ \t]*-[ \t]+([\w-]*)$/.exec(before) ?? []
  return typed === undefined || fieldAbove(postmortem, offset) !== ignoreField ? null : completionsOf(offset, typed, namesOfRules())
}

const recordAbove = (postmortem: Postmortem, offset: number): RecordShape | null => {
  const shape = frontMatterShape.fields[fieldAbove(postmortem, offset) ?? '']
  return shape?.is === 'record' ? shape : null
}

/** The top-level field that a line belongs to. */
function fieldAbove({document: {text}, frontMatter: {span}}: Postmortem, offset: number): string | null {
  const above = text
    .slice(span?.start, offset)
    .split(/\r\n?|\n/)
    .slice(0, -1)
  return above.flatMap(line => /^([a-z][\w-]*):/i.exec(line)?.[1] ?? []).at(-1) ?? null
}

const completionsOf = (offset: number, typed: string | undefined, all: readonly Completion[]): Completions | null =>
  all.length === 0 ? null : {span: {start: offset - (typed ?? '').length, end: offset}, all}
