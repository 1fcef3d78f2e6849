/** Labels among the facts, and what stands beside each: on a line among others, up to the next label, or in a row of a table. */
import type {Passage} from '../../document/passage.ts'
import type {Span} from '../../document/span.ts'
import {labelOfLine} from './labels.ts'

/** In offsets of the passage's text, without the label. */
export interface Beside extends Span {
  readonly label: string
}

export function besideLabels({text, kind, row}: Passage): readonly Beside[] {
  if (kind === 'cell') return row === null ? [] : [{label: row, start: 0, end: text.length}]
  if (kind === 'heading') return []
  const labels: {label: string; start: number; at: number}[] = []
  let at = 0
  for (const line of text.split('\n')) {
    const match = labelOfLine.exec(line)
    if (match !== null) labels.push({label: match.groups!['label']!, start: at + match[0].length, at})
    at += line.length + 1
  }
  return labels.map(({label, start}, index) => ({label, start, end: labels[index + 1]?.at ?? text.length}))
}
