/** Findings for people: one a line, as compilers print them, and a count. */
import {pointFinder} from '../../core/index.ts'
import type {Checked} from './checked.ts'

export function findingsAsText(checked: readonly Checked[]): string {
  const lines = checked.flatMap(({path, text, findings}) => {
    const pointAt = pointFinder(text)
    return findings
      .filter(finding => finding.suppressed === null)
      .map(({rule, severity, message, start}) => {
        const {line, column} = pointAt(start)
        return `${path}:${line}:${column} ${severity} ${message} [${rule}]`
      })
  })
  const files = checked.length === 1 ? '1 document' : `${checked.length} documents`
  const found = lines.length === 1 ? '1 finding' : `${lines.length} findings`
  return [...lines, `${found} in ${files}.`, ''].join('\n')
}
