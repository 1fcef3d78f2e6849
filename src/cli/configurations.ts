/** What a team's files say of a document: the `.postmortem.yml` in its folder or the nearest one above, and what `.gitignore` files keep out. */
import {readFile, stat} from 'node:fs/promises'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {
  configurationAt,
  configurationFileName,
  defaultConfiguration,
  foldersUpFrom,
  ignoreFileName,
  ignoreFilesAmong,
  isIgnored,
  pointFinder,
  readConfigurationFile,
  unreadableConfiguration,
  type Configuration,
  type IgnoreFile,
  type IgnoringFolder,
} from '../core/index.ts'
import type {Channel} from './channel.ts'

export interface Configurations {
  of(path: string): Promise<Holding>
  /** Whether a file or folder that was found on the way down from the folder `top`, which was named, is kept out of the repository. */
  isIgnored(path: string, isFolder: boolean, top: string): Promise<boolean>
}

/** What holds for a file. */
export interface Holding {
  /** The same object for files with the same settings. */
  readonly configuration: Configuration
  /** The file's path from the folder of the configuration, with `/` between its parts. */
  readonly location: string
  /** The folder of the configuration file, else that of the file. */
  readonly folder: string
}

interface Found {
  /** The folder that globs are relative to. */
  readonly folder: string
  readonly configuration: Configuration
}

/** What configuration files say in vain is told when they are read. */
export function createConfigurations({remark}: Channel): Configurations {
  const nearest = new Map<string, Promise<Found>>()
  const files = new Map<string, Promise<Configuration | null>>()
  const ignoring = new Map<string, Promise<IgnoringFolder>>()
  const ignoreFiles = new Map<string, Promise<readonly IgnoreFile[]>>()
  return {
    async of(path) {
      const file = slashed(path)
      const {folder, configuration} = await kept(nearest, slashed(dirname(path)), find)
      const location = relative(folder, file).split(sep).join('/')
      return {configuration: configurationAt(configuration, location), location, folder}
    },
    async isIgnored(path, isFolder, top) {
      const folder = slashed(dirname(path))
      const counting = await kept(ignoreFiles, `${top}\n${folder}`, () => countingIn(folder, slashed(top)))
      return isIgnored(slashed(path) + (isFolder ? '/' : ''), folder, counting)
    },
  }

  async function find(start: string): Promise<Found> {
    for (const folder of foldersUpFrom(start)) {
      const configuration = await kept(files, folder, read)
      if (configuration !== null) return {folder, configuration}
    }
    return {folder: start, configuration: defaultConfiguration}
  }

  async function countingIn(folder: string, top: string): Promise<readonly IgnoreFile[]> {
    return ignoreFilesAmong(await Promise.all(foldersUpFrom(folder).map(above => kept(ignoring, above, ignoringIn))), top)
  }

  async function read(folder: string): Promise<Configuration | null> {
    const file = join(folder, configurationFileName)
    const name = relative(process.cwd(), file)
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        remark(`${name}:1:1 ${unreadableConfiguration(error.code === 'EISDIR', error.message)}`)
      return null
    })
    if (text === null) return null
    const {configuration, problems} = readConfigurationFile(text.replace(/^\ufeff/, ''))
    const pointAt = pointFinder(text)
    for (const {start, message} of problems) {
      const {line, column} = pointAt(start)
      remark(`${name}:${line}:${column} ${message}`)
    }
    return configuration
  }
}

async function ignoringIn(folder: string): Promise<IgnoringFolder> {
  const text = await readFile(join(folder, ignoreFileName), 'utf8').catch(() => null)
  const hasRepository = await stat(join(folder, '.git')).then(
    () => true,
    () => false,
  )
  return {folder, text, hasRepository}
}

/** A whole path as core has it. */
const slashed = (path: string): string => resolve(path).split(sep).join('/')

function kept<T>(known: Map<string, Promise<T>>, key: string, make: (key: string) => Promise<T>): Promise<T> {
  const found = known.get(key) ?? make(key)
  known.set(key, found)
  return found
}
