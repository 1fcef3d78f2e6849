/** Models as JSON, version 1. */
import type {FileModel} from './file-model.ts'

export const modelAsJson = (files: readonly FileModel[]): string => `${JSON.stringify({version: 1, files}, null, 2)}\n`
