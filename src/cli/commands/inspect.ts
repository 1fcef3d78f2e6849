/** `inspect`: what was understood of each document. */
import {readPostmortem} from '../../core/index.ts'
import {readArguments} from '../arguments.ts'
import {createConfigurations} from '../configurations.ts'
import {inputs} from '../inputs.ts'
import type {Outcome} from '../outcome.ts'
import {modelAsJson} from '../report/model-json.ts'
import {modelAsText} from '../report/model-text.ts'
import {fileModel, type FileModel} from '../report/file-model.ts'

export async function inspect(args: readonly string[]): Promise<Outcome> {
  const {options, paths} = readArguments(args, {format: ['text', 'json']})
  const models: FileModel[] = []
  const configurations = createConfigurations()
  for await (const {path, document, configuration} of inputs(paths, configurations))
    models.push(fileModel(path, readPostmortem(document, configuration)))
  return {output: options.format === 'json' ? modelAsJson(models) : modelAsText(models), code: 0, remarks: configurations.remarks}
}
