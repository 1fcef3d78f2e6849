/** What a rule finds and how it is told, for those who choose among rules. */
import type {RuleMeta} from '../rule/rule.ts'
import {localised, saying, sayings} from '../speech/speech.ts'

export const ruleInWords = ({summary, code, severity}: Pick<RuleMeta, 'summary' | 'code' | 'severity'>): string =>
  saying`${localised(summary)} (\`${code}\`). By default: ${localised(severityWords[severity])}.`

/** How findings are told. */
export const severityWords = sayings({error: 'error', warning: 'warning', information: 'information', hint: 'hint', off: 'off'})
