/** The templates of a team, from the folder that its configuration names. */
import {readdir, readFile} from 'node:fs/promises'
import {join, relative} from 'node:path'
import {pointFinder, severityNames, templateProblems} from '../core/index.ts'
import type {Holding} from './configurations.ts'
import {textOf} from './text-of.ts'
import {UsageError} from './usage-error.ts'

/** Their names, without endings. */
export async function ownTemplateNames(holding: Holding): Promise<readonly string[]> {
  const folder = folderOf(holding)
  if (folder === null) return []
  const files = await readdir(folder).catch(() => {
    throw new UsageError(`There is no folder ${shown(folder)}, where the templates are to be. (.postmortem.yml, “new”, “templates”)`)
  })
  return files.flatMap(file => (file.endsWith('.md') ? [file.slice(0, -3)] : [])).sort()
}

/** The text of one of them. What would not be understood in it is told with its lines, and nothing is begun with it. */
export async function ownTemplate(name: string, holding: Holding): Promise<string> {
  const path = join(folderOf(holding) ?? '', `${name}.md`)
  const text = textOf(await readFile(path))?.text.replace(/^\ufeff/, '')
  if (text === undefined) throw new UsageError(`${shown(path)}: This file is UTF-16. Save it as UTF-8, which is what is read here.`)
  const [problem] = templateProblems(text, severityNames(holding.configuration))
  if (problem === undefined) return text
  const {line, column} = pointFinder(text)(problem.start)
  throw new UsageError(`${shown(path)}:${line}:${column} ${problem.message}`)
}

const folderOf = ({configuration: {beginning}, folder}: Holding): string | null =>
  beginning.templates === null ? null : join(folder, beginning.templates)

const shown = (path: string): string => relative(process.cwd(), path)
