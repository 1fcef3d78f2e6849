/** `check`: the findings in each document. */
import {createChecker, type Checker, type Configuration, type Severity} from '../../core/index.ts'
import {readArguments} from '../arguments.ts'
import {createConfigurations} from '../configurations.ts'
import {inputs} from '../inputs.ts'
import type {Outcome} from '../outcome.ts'
import type {Checked} from '../report/checked.ts'
import {findingsAsJson} from '../report/findings-json.ts'
import {findingsAsText} from '../report/findings-text.ts'

const severities: readonly Severity[] = ['hint', 'information', 'warning', 'error']

export async function check(args: readonly string[]): Promise<Outcome> {
  const {options, paths} = readArguments(args, {format: ['text', 'json'], 'fail-on': ['never', ...severities]})
  const configurations = createConfigurations()
  const checkers = new Map<Configuration, Checker>()
  const checked: Checked[] = []
  for await (const {path, document, configuration} of inputs(paths, configurations)) {
    const checker = checkers.get(configuration) ?? createChecker(configuration)
    checkers.set(configuration, checker)
    checked.push({path, text: document.text, findings: checker(document).findings})
  }
  const failing = options['fail-on'] === 'never' ? [] : severities.slice(severities.indexOf(options['fail-on'] as Severity))
  const fails = checked.some(({findings}) => findings.some(({severity, suppressed}) => suppressed === null && failing.includes(severity)))
  return {
    output: options.format === 'json' ? findingsAsJson(checked) : findingsAsText(checked),
    code: fails ? 1 : 0,
    remarks: configurations.remarks,
  }
}
