/** The documents that a command was given: files, folders, standard input, each with the configuration that holds for it. */
import {readFile, readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {isNamedPostmortem, kindOf, openDocument, readPostmortem, type Document} from '../core/index.ts'
import type {Configurations, Holding} from './configurations.ts'
import {UsageError} from './usage-error.ts'

export interface Input extends Holding {
  /** As it was named or found. */
  readonly path: string
  readonly document: Document
}

/** Reads one after the other, so that a large tree of folders is never in memory at once. */
export async function* inputs(paths: readonly string[], configurations: Configurations): AsyncGenerator<Input> {
  if (paths.length === 0) throw new UsageError('Name a file or a folder, or “-” for standard input.')
  for (const path of paths) {
    if (path === '-') yield {path, document: openDocument(await standardInput()), ...(await configurations.of('standard-input.md'))}
    else if ((await stat(path)).isDirectory()) yield* postmortemsIn(path, configurations)
    else yield read(path, configurations)
  }
}

const read = async (path: string, configurations: Configurations): Promise<Input> => ({
  path,
  document: openDocument(await readFile(path, 'utf8')),
  ...(await configurations.of(path)),
})

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

async function* postmortemsIn(folder: string, configurations: Configurations): AsyncGenerator<Input> {
  const entries = (await readdir(folder, {withFileTypes: true})).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (isPassedOver(entry.name)) continue
    if (entry.isDirectory()) yield* postmortemsIn(path, configurations)
    else if (entry.isFile() && isMarkdown(entry.name)) {
      const input = await read(path, configurations)
      if (isPostmortem(input)) yield input
    }
  }
}

/** The document's own word goes first, then the configuration's, then what its content shows. */
function isPostmortem({location, document, configuration}: Input): boolean {
  const kind = kindOf(readPostmortem(document, configuration))
  if (kind === 'front-matter' || kind === 'declined') return kind === 'front-matter'
  return isNamedPostmortem(configuration, location) ?? kind === 'content'
}

async function standardInput(): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts).toString('utf8')
}
