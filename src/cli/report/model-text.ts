/** Models for people: the sections of each document and what they were taken for, and the times of the incident. */
import type {Metric} from '../../core/index.ts'
import {visible} from '../visible.ts'
import type {FileModel} from './file-model.ts'
import type {Report} from './report.ts'

export function modelText(): Report<FileModel> {
  let isFirst = true
  return {
    begin: '',
    each: ({path, title, sections, metrics}) => {
      const lines = sections.map(
        ({line, level, heading, id}) => `  ${String(line).padStart(5)}  ${'  '.repeat(Math.max(0, level - 1))}${heading}  [${id}]`,
      )
      const above = isFirst ? '' : '\n'
      isFirst = false
      return `${above}${[`${path}${title === null ? '' : `: ${title}`}`, ...lines, ...metrics.map(metricLine)].map(line => `${visible(line)}\n`).join('')}`
    },
    end: () => '',
  }
}

/** "time-to-detect 42 min (lines 14 to 17)". */
const metricLine = ({name, from, to, ...lasted}: FileModel['metrics'][number]): string =>
  `  ${name} ${duration(lasted)} (lines ${from} to ${to})`

const duration = ({seconds, least, most}: Pick<Metric, 'seconds' | 'least' | 'most'>): string =>
  least === most ? spelled(seconds) : `${spelled(seconds)}, at least ${spelled(least)}, at most ${spelled(most)}`

const units = [
  [86_400, 'd'],
  [3600, 'h'],
  [60, 'min'],
  [1, 's'],
] as const

/** "1 d 2 h 5 min": a unit that has nothing to say is left out. */
function spelled(seconds: number): string {
  let rest = seconds
  const parts: string[] = []
  for (const [length, unit] of units) {
    const many = Math.floor(rest / length)
    rest -= many * length
    if (many > 0) parts.push(`${many} ${unit}`)
  }
  return parts.length === 0 ? '0 min' : parts.join(' ')
}
