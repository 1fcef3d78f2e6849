/** The documents that a command was given: files, folders, standard input, each with the configuration that holds for it. */
import {readFile, readdir, stat} from 'node:fs/promises'
import {basename, join} from 'node:path'
import {isNamedPostmortem, kindOf, openDocument, readPostmortem, type Document} from '../core/index.ts'
import type {Channel} from './channel.ts'
import type {Configurations, Holding} from './configurations.ts'
import {textOf} from './text-of.ts'
import {UsageError} from './usage-error.ts'

export interface Input extends Holding {
  /** As it was named or found. */
  readonly path: string
  readonly document: Document
}

/** Reads one after the other, so that a large tree of folders is never in memory at once. What cannot be read is told and left out. */
export async function* inputs(paths: readonly string[], configurations: Configurations, channel: Channel): AsyncGenerator<Input> {
  if (paths.length === 0) throw new UsageError('Name a file or a folder, or “-” for standard input.')
  for (const path of paths) {
    if (path === '-') yield* read(path, standardInput, 'standard-input.md')
    else if (await isFolder(path)) yield* postmortemsIn(path, path)
    else yield* read(path, () => readFile(path))
  }

  async function* postmortemsIn(folder: string, top: string): AsyncGenerator<Input> {
    for (const entry of await entriesOf(folder)) {
      const path = join(folder, entry.name)
      if (isPassedOver(entry.name) || !(entry.isDirectory() || isMarkdown(entry.name))) continue
      if (await configurations.isIgnored(path, entry.isDirectory(), top)) continue
      if (entry.isDirectory()) yield* postmortemsIn(path, top)
      else if (entry.isFile() && isMarkdown(entry.name))
        for await (const input of read(path, () => readFile(path))) if (isPostmortem(input)) yield input
    }
  }

  /** None, or one. */
  async function* read(path: string, bytesOf: () => Promise<Uint8Array>, location = path): AsyncGenerator<Input> {
    const decoded = await bytesOf().then(textOf, tell(path))
    if (decoded === null) channel.fail(`${path}: This file is UTF-16. Save it as UTF-8, which is what is read here.`)
    if (decoded === null || decoded === undefined) return
    if (decoded.remark !== null) channel.remark(`${path}: ${decoded.remark}`)
    yield {path, document: openDocument(decoded.text, path === '-' ? null : basename(path)), ...(await configurations.of(location))}
  }

  /** A path that is nothing at all fails when it is read as a file. */
  async function isFolder(path: string): Promise<boolean> {
    return stat(path).then(
      found => found.isDirectory(),
      () => false,
    )
  }

  async function entriesOf(folder: string) {
    const entries = await readdir(folder, {withFileTypes: true}).catch(tell(folder))
    return (entries ?? []).sort((a, b) => (a.name < b.name ? -1 : 1))
  }

  function tell(path: string): (error: Error) => undefined {
    return error => void channel.fail(`${path}: ${error.message}`)
  }
}

const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/i.test(name)
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/** The document's own word goes first, then the configuration's, then what its content shows. */
function isPostmortem({location, document, configuration}: Input): boolean {
  const kind = kindOf(readPostmortem(document, configuration))
  if (kind === 'front-matter' || kind === 'declined') return kind === 'front-matter'
  return isNamedPostmortem(configuration, location) ?? kind === 'content'
}

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of process.stdin) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}
