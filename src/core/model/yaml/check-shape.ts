/** Compares YAML with the shape that it is to have. */
import {differsByAtMost} from '../../document/spelling.ts'
import type {Span} from '../../document/span.ts'
import type {Problem} from './problem.ts'
import {plainWord, type Choice, type ValueShape, type TextShape} from './shape.ts'
import type {YamlTable, YamlValue} from './yaml-value.ts'
import {localised, saying} from '../../speech/speech.ts'

/** What differs; `name` is what the value is called in messages. A value that is left out is nobody's mistake yet. */
export function shapeProblems(value: YamlValue | null, shape: ValueShape, name: string): readonly Problem[] {
  if (value === null || (value.is === 'scalar' && value.value === null)) return []
  switch (shape.is) {
    case 'anything':
      return []
    case 'text':
      return textProblems(value, shape, name)
    case 'flag':
      return value.is === 'scalar' && (typeof value.value === 'boolean' || (shape.orAddress === true && isAddress(value.value)))
        ? []
        : [wrong(value, saying`“${name}” is \`true\` or \`false\``)]
    case 'list':
      if (value.is === 'list') return value.items.flatMap(item => shapeProblems(item, shape.of, name))
      return shape.orOne === true
        ? shapeProblems(value, shape.of, name)
        : [wrong(value, saying`“${name}” is a list: one entry a line, each after “- ”`)]
    case 'table':
    case 'record':
      if (shape.is === 'record' && shape.orWords === true && value.is === 'scalar') return []
      return value.is === 'table'
        ? entryProblems(value, shape)
        : [wrong(value, saying`“${name}” holds names with a value each, such as \`name: value\``)]
  }
}

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^\S*\/\S*$/.test(value)

function textProblems(value: YamlValue, shape: TextShape, name: string): readonly Problem[] {
  if (value.is !== 'scalar' || typeof value.value === 'boolean') return [wrong(value, saying`“${name}” is a text`)]
  const text = String(value.value)
  const {choices = [], only = false, elsewhere = [], named = false, check} = shape
  if (named && typeof value.value === 'number') return [wrong(value, saying`“${text}” is a number, where a name is wanted`)]
  // "Resolved (same day); notes kept" says what is known, and more.
  const said = [text, text.split(/ *[(;,:.–—]/, 1)[0]!].map(plainWord)
  if (only && ![...valuesOf(choices), ...elsewhere].some(known => said.includes(plainWord(known)))) {
    return [wrong(value, saying`“${text}” is no “${name}”. ${choiceHint(text, valuesOf(choices))}`)]
  }
  const complaint = check?.(text) ?? null
  return complaint === null ? [] : [wrong(value, complaint)]
}

function entryProblems({entries}: YamlTable, shape: Extract<ValueShape, {is: 'table' | 'record'}>): readonly Problem[] {
  return entries.flatMap(({key, at, value}) => {
    if (shape.is === 'record') {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined
      if (field !== undefined) return shapeProblems(value, field, key)
      return shape.open ? [] : [{...at, message: saying`“${key}” means nothing here. ${choiceHint(key, Object.keys(shape.fields))}`}]
    }
    const unknown = shape.keys !== undefined && !shape.keys.some(choice => choice.value === key)
    return unknown
      ? [{...at, message: saying`“${key}” means nothing here. ${choiceHint(key, valuesOf(shape.keys ?? []))}`}]
      : shapeProblems(value, shape.of, key)
  })
}

const valuesOf = (choices: readonly Choice[]): readonly string[] => choices.map(({value}) => value)

const wrong = ({start, end}: Span, message: string): Problem => ({start, end, message: /[.?!]$/.test(message) ? message : `${message}.`})

/** What a word that means nothing may have been meant to be. */
export function choiceHint(text: string, names: readonly string[]): string {
  const near = nearHint(text, names)
  if (near !== '') return near
  return names.length > mostNamed ? '' : saying`It can be ${listed(names)}.`
}

/** The same, where it can have been a slip. */
export function nearHint(text: string, names: readonly string[]): string {
  const near = nearest(plainWord(text), names)
  return near === null ? '' : saying`Did you mean “${near}”?`
}

/** Beyond this many, a list of choices is no help. */
const mostNamed = 10

/** "a, b or c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${localised(' or ')}${names.at(-1)}`

/** The only candidate that differs by a slip or two of the keyboard, or `null`. */
function nearest(text: string, candidates: readonly string[]): string | null {
  if (text.length > longestCompared) return null
  const close = candidates.filter(
    candidate => candidate.length <= longestCompared && differsByAtMost(text.length > 5 ? 2 : 1, text, candidate),
  )
  return close.length === 1 ? close[0]! : null
}

const longestCompared = 60
