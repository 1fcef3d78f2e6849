/** Findings for people: one a line, as compilers print them, and a count. */
import {pointFinder} from '../../core/index.ts'
import {visible} from '../visible.ts'
import type {Checked} from './checked.ts'
import type {Report} from './report.ts'

export function findingsText(): Report<Checked> {
  let documents = 0
  let findings = 0
  return {
    begin: '',
    each: ({path, text, findings: all}) => {
      const pointAt = pointFinder(text)
      const place = (offset: number): string => `${path}:${pointAt(offset).line}:${pointAt(offset).column}`
      const shown = all.filter(({suppressed}) => suppressed === null)
      documents++
      findings += shown.length
      return shown
        .map(({rule, severity, message, start, related}) =>
          [`${place(start)} ${severity} ${message} [${rule}]`, ...related.map(other => `  ${place(other.start)} ${other.message}`)]
            .map(line => `${visible(line)}\n`)
            .join(''),
        )
        .join('')
    },
    // Where nothing could be read there is nothing to sum up.
    end: () => (documents === 0 ? '' : `${count(findings, 'finding')} in ${count(documents, 'document')}.\n`),
  }
}

const count = (many: number, what: string): string => (many === 1 ? `1 ${what}` : `${many} ${what}s`)
