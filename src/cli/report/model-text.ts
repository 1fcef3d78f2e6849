/** Models for people: the sections of each document and what they were taken for. */
import type {FileModel} from './file-model.ts'

export function modelAsText(files: readonly FileModel[]): string {
  return files
    .map(({path, title, sections}) => {
      const lines = sections.map(
        ({line, level, heading, id}) => `  ${String(line).padStart(5)}  ${'  '.repeat(Math.max(0, level - 1))}${heading}  [${id}]`,
      )
      return [`${path}${title === null ? '' : `: ${title}`}`, ...lines, ''].join('\n')
    })
    .join('\n')
}
