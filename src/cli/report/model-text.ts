/** Models for people: the sections of each document and what they were taken for. */
import {visible} from '../visible.ts'
import type {FileModel} from './file-model.ts'
import type {Report} from './report.ts'

export function modelText(): Report<FileModel> {
  let isFirst = true
  return {
    begin: '',
    each: ({path, title, sections}) => {
      const lines = sections.map(
        ({line, level, heading, id}) => `  ${String(line).padStart(5)}  ${'  '.repeat(Math.max(0, level - 1))}${heading}  [${id}]`,
      )
      const above = isFirst ? '' : '\n'
      isFirst = false
      return `${above}${[`${path}${title === null ? '' : `: ${title}`}`, ...lines].map(line => `${visible(line)}\n`).join('')}`
    },
    end: () => '',
  }
}
