/** `check`: the findings in each document. */
import {createChecker, sensitivities, severities, type Checker, type Configuration, type Severity} from '../../core/index.ts'
import {readArguments} from '../arguments.ts'
import type {Channel} from '../channel.ts'
import {createConfigurations} from '../configurations.ts'
import {findingsOf} from '../report/findings-json.ts'
import {findingsText} from '../report/findings-text.ts'
import {jsonReport} from '../report/json-report.ts'
import {missingFiles} from '../missing-files.ts'
import {runReport} from '../run-report.ts'
import {today} from '../today.ts'

const atLeast = (least: Severity): ReadonlySet<Severity> => new Set(severities.slice(severities.indexOf(least)))

/** Returns 1 when there is a finding that the person said to fail on, shown or not. */
export async function check(args: readonly string[], channel: Channel): Promise<0 | 1> {
  const {options, paths} = readArguments(args, {
    format: ['text', 'json'],
    severity: severities,
    sensitivity: ['configured', ...sensitivities],
    'fail-on': ['never', ...severities],
  })
  const {sensitivity} = options
  const day = today()
  const shown = atLeast(options.severity)
  const failing = options['fail-on'] === 'never' ? new Set<Severity>() : atLeast(options['fail-on'])
  const checkers = new Map<Configuration, Checker>()
  let fails = false
  await runReport(channel, {
    paths,
    configurations: createConfigurations(channel),
    report: options.format === 'json' ? jsonReport(findingsOf) : findingsText(),
    itemOf: ({path, document, configuration}) => {
      const checker =
        checkers.get(configuration) ?? createChecker(sensitivity === 'configured' ? configuration : {...configuration, sensitivity})
      checkers.set(configuration, checker)
      const {findings} = checker(document, {missing: missingFiles(path, document), today: day})
      fails ||= findings.some(({severity, suppressed}) => suppressed === null && failing.has(severity))
      return {path, text: document.text, findings: findings.filter(({severity}) => shown.has(severity))}
    },
  })
  return fails ? 1 : 0
}
