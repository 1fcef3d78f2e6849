/** The findings of a file as JSON: lines and columns from 1, offsets from 0, in UTF-16 units. See docs/formats.md. */
import {pointFinder} from '../../core/index.ts'
import type {Checked} from './checked.ts'

export function findingsOf({path, text, findings}: Checked): unknown {
  const pointAt = pointFinder(text)
  return {
    path,
    findings: findings.map(finding => ({
      rule: finding.rule,
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      ...(finding.family === null ? {} : {family: finding.family}),
      start: pointAt(finding.start),
      end: pointAt(finding.end),
      related: finding.related.map(({message, start, end}) => ({message, start: pointAt(start), end: pointAt(end)})),
      fixes: finding.fixes().map(({title, safe}) => ({title, safe})),
      suppressed: finding.suppressed !== null,
    })),
  }
}
