/** `inspect`: what was understood of each document. */
import {readPostmortem} from '../../core/index.ts'
import {readArguments} from '../arguments.ts'
import type {Channel} from '../channel.ts'
import {createConfigurations} from '../configurations.ts'
import {fileModel, type FileModel} from '../report/file-model.ts'
import {jsonReport} from '../report/json-report.ts'
import {modelText} from '../report/model-text.ts'
import {runReport} from '../run-report.ts'

export async function inspect(args: readonly string[], channel: Channel): Promise<0> {
  const {options, paths} = readArguments(args, {format: ['text', 'json']})
  await runReport(channel, {
    paths,
    configurations: createConfigurations(channel),
    report: options.format === 'json' ? jsonReport((model: FileModel) => model) : modelText(),
    itemOf: ({path, document, configuration}) => fileModel(path, readPostmortem(document, configuration)),
  })
  return 0
}
