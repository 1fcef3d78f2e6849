/** Models for people: the sections of each document and what they were taken for, the times of the incident, and what it cost. */
import {tookWords} from '../../core/index.ts'
import {visible} from '../visible.ts'
import type {FileModel} from './file-model.ts'
import type {Report} from './report.ts'

export function modelText(): Report<FileModel> {
  let isFirst = true
  return {
    begin: '',
    each: ({path, title, sections, metrics, impact}) => {
      const lines = sections.map(
        ({line, level, heading, id}) => `  ${String(line).padStart(5)}  ${'  '.repeat(Math.max(0, level - 1))}${heading}  [${id}]`,
      )
      const above = isFirst ? '' : '\n'
      isFirst = false
      return `${above}${[`${path}${title === null ? '' : `: ${title}`}`, ...lines, ...metrics.map(metricLine), ...impact.map(impactLine)].map(line => `${visible(line)}\n`).join('')}`
    },
    end: () => '',
  }
}

/** "time-to-detect 42 min (lines 14 to 17)". */
const metricLine = ({name, from, to, ...lasted}: FileModel['metrics'][number]): string =>
  `  ${name} ${tookWords(lasted)} (lines ${from} to ${to})`

/** "customers: about 3,000 users (line 9)". */
const impactLine = ({kind, what, text, line}: FileModel['impact'][number]): string =>
  `  ${kind}${kind === 'metric' ? ` (${what})` : ''}: ${text.replace(/\s+/g, ' ')} (line ${line})`
