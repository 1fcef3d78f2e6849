/** Turns a rule off in a team's `.postmortem.yml`, and leaves everything else there as the team wrote it. */
import {isMap, isScalar, parseDocument, type Pair} from 'yaml'
import {applyEdits, type TextEdit} from '../document/edit.ts'
import {inOneLine} from '../document/ignore-comment.ts'
import {lineEnding, lineStart} from '../document/lines.ts'
import {readConfigurationFile} from './configuration-file.ts'

/**
 * The edit of the file's text after which the rule is off, with the reason as a comment beside it; `null` when the file cannot be read, or is
 * written so that nothing can be added.
 */
export function turnOff(text: string, rule: string, reason: string): TextEdit | null {
  const words = inOneLine(reason)
  const comment = words === '' ? '' : ` # ${words}`
  for (const edit of [smallest(text, rule, comment), whole(text, rule, comment)]) {
    if (edit !== null && isOffOnly(text, applyEdits(text, [edit]), rule)) return edit
  }
  return null
}

/** A value that changes, or a line that is added, where `rules` is a block of lines or is not there yet. */
function smallest(text: string, rule: string, comment: string): TextEdit | null {
  const yaml = parseDocument(text, {logLevel: 'silent', uniqueKeys: false, prettyErrors: false})
  const eol = lineEnding(text)
  const root: unknown = yaml.contents
  if (root !== null && !isMap(root)) return null
  const strictness = root === null ? undefined : pairOf(root.items, 'rules')
  if (strictness === undefined) {
    const before = text === '' || /[\r\n]$/.test(text) ? '' : eol
    return {start: text.length, end: text.length, text: `${before}rules:${eol}  ${rule}: off${comment}${eol}`}
  }
  const {value} = strictness
  if (!isMap(value) || value.flow === true) return null
  const known = pairOf(value.items, rule)?.value
  if (isScalar(known) && known.range) return {start: known.range[0], end: known.range[1], text: 'off'}
  const last = value.items.at(-1)
  const key = last?.key
  if (!isScalar(key) || !key.range || !isScalar(last?.value) || !last.value.range) return null
  const indent = text.slice(lineStart(text, key.range[0]), key.range[0])
  const end = text.indexOf('\n', last.value.range[1])
  const at = end === -1 ? text.length : end + 1
  const before = end === -1 ? eol : ''
  return {start: at, end: at, text: `${before}${indent}${rule}: off${comment}${end === -1 ? '' : eol}`}
}

const pairOf = (items: readonly Pair[], name: string): Pair | undefined => items.find(({key}) => isScalar(key) && key.value === name)

/** The whole file as the YAML library writes it, which keeps comments but may set spaces anew. */
function whole(text: string, rule: string, comment: string): TextEdit | null {
  const yaml = parseDocument(text, {logLevel: 'silent', uniqueKeys: false, prettyErrors: false})
  if (yaml.errors.length > 0) return null
  try {
    const value = yaml.createNode('off')
    if (comment !== '') value.comment = comment.slice(2)
    yaml.setIn(['rules', rule], value)
    return {start: 0, end: text.length, text: yaml.toString({lineWidth: 0})}
  } catch {
    // Where `rules` is no table, the library cannot set anything in it.
    return null
  }
}

/** Whether one rule is off now, and nothing else means something else. */
function isOffOnly(before: string, after: string, rule: string): boolean {
  const [old, now] = [readConfigurationFile(before), readConfigurationFile(after)]
  const said = ({configuration}: typeof old): string =>
    JSON.stringify({...configuration, severities: Object.entries({...configuration.severities, [rule]: 'off'}).sort()})
  const isOff = Object.entries(now.configuration.severities).some(([name, setting]) => name === rule && setting === 'off')
  return isOff && said(old) === said(now) && now.problems.length <= old.problems.length
}
