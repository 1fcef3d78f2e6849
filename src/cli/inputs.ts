/** The documents that a command was given: files, folders, standard input. */
import {readFile, readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {defaultConfiguration, kindOf, openDocument, readPostmortem, type Document} from '../core/index.ts'
import {UsageError} from './usage-error.ts'

export interface Input {
  /** As it was named or found. */
  readonly path: string
  readonly document: Document
}

/** Reads one after the other, so that a large tree of folders is never in memory at once. */
export async function* inputs(paths: readonly string[]): AsyncGenerator<Input> {
  if (paths.length === 0) throw new UsageError('Name a file or a folder, or “-” for standard input.')
  for (const path of paths) {
    if (path === '-') yield {path, document: openDocument(await standardInput())}
    else if ((await stat(path)).isDirectory()) yield* postmortemsIn(path)
    else yield {path, document: openDocument(await readFile(path, 'utf8'))}
  }
}

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

async function* postmortemsIn(folder: string): AsyncGenerator<Input> {
  const entries = (await readdir(folder, {withFileTypes: true})).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (isPassedOver(entry.name)) continue
    if (entry.isDirectory()) yield* postmortemsIn(path)
    else if (entry.isFile() && isMarkdown(entry.name)) {
      const document = openDocument(await readFile(path, 'utf8'))
      const kind = kindOf(readPostmortem(document, defaultConfiguration))
      if (kind === 'front-matter' || kind === 'content') yield {path, document}
    }
  }
}

async function standardInput(): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts).toString('utf8')
}
