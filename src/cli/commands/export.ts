/** `export`: one postmortem in the form of another place, printed or as a file. */
import {stat} from 'node:fs/promises'
import {exportedAs, exportFormats} from '../../core/export/index.ts'
import {leftToDo, readPostmortem} from '../../core/index.ts'
import {flag, readArguments, words} from '../arguments.ts'
import type {Channel} from '../channel.ts'
import {createConfigurations} from '../configurations.ts'
import {inputs} from '../inputs.ts'
import {writeNewFile} from '../new-file.ts'
import {classesIn, redacted} from '../redacted.ts'
import {UsageError} from '../usage-error.ts'

/** What cannot be read or written is told, so that the command ends with 2. */
export async function exportOne(args: readonly string[], channel: Channel): Promise<0> {
  const {options, paths} = readArguments(args, {format: exportFormats, out: words, redact: words, force: flag})
  const {format, out, redact, force} = options
  if (out === '') throw new UsageError('--out takes the name of a file.')
  if (out === null && force) throw new UsageError('--force is for --out.')
  const classes = classesIn(redact)
  const [path] = paths
  if (path === undefined || paths.length > 1) throw new UsageError('Name one file, or “-” for standard input.')
  if (path !== '-' && (await isFolder(path))) throw new UsageError(`${path} is a folder. Name one file in it.`)
  for await (const {document, configuration} of inputs([path], createConfigurations(channel), channel)) {
    const postmortem = readPostmortem(document, configuration)
    const redaction = classes.size === 0 ? null : redacted(postmortem, classes, configuration)
    const text = exportedAs(format, redaction?.postmortem ?? postmortem)
    const left = redaction?.problemIn(text) ?? null
    if (left !== null) {
      channel.fail(`${path}: ${left}`)
      continue
    }
    if (redaction !== null) channel.remark(redaction.remark)
    const gaps = leftToDo(postmortem).gaps.length
    if (gaps > 0) channel.remark(gaps === 1 ? 'One gap is not filled in yet.' : `${gaps} gaps are not filled in yet.`)
    if (out === null) await channel.print(text)
    else {
      const problem = await writeNewFile(out, text, {source: path, mayReplace: force})
      if (problem !== null) channel.fail(`${out}: ${problem}`)
    }
  }
  return 0
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
