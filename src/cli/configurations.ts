/** The configuration file that holds for a document: `.postmortem.yml` in its folder or the nearest one above. */
import {readFile} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {
  configurationAt,
  configurationFileName,
  defaultConfiguration,
  pointFinder,
  readConfigurationFile,
  type Configuration,
} from '../core/index.ts'
import type {Channel} from './channel.ts'

export interface Configurations {
  of(path: string): Promise<Holding>
}

/** What holds for a file. */
export interface Holding {
  /** The same object for files with the same settings. */
  readonly configuration: Configuration
  /** The file's path from the folder of the configuration, with `/` between its parts. */
  readonly location: string
}

interface Found {
  /** The folder that globs are relative to. */
  readonly folder: string
  readonly configuration: Configuration
}

/** What configuration files say in vain is told when they are read. */
export function createConfigurations({remark}: Channel): Configurations {
  const byFolder = new Map<string, Promise<Found>>()
  return {
    async of(path) {
      const file = resolve(path)
      const {folder, configuration} = await at(dirname(file))
      const location = relative(folder, file).split(sep).join('/')
      return {configuration: configurationAt(configuration, location), location}
    },
  }

  function at(folder: string): Promise<Found> {
    const known = byFolder.get(folder) ?? find(folder)
    byFolder.set(folder, known)
    return known
  }

  async function find(folder: string): Promise<Found> {
    const file = join(folder, configurationFileName)
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) return dirname(folder) === folder ? {folder, configuration: defaultConfiguration} : at(dirname(folder))
    const {configuration, problems} = readConfigurationFile(text)
    const pointAt = pointFinder(text)
    for (const {start, message} of problems) {
      const {line, column} = pointAt(start)
      remark(`${relative(process.cwd(), file)}:${line}:${column} ${message}`)
    }
    return {folder, configuration}
  }
}
