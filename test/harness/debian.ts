/** Installs Debian packages where that is possible without asking anybody: on a Debian machine, as root. */
import {findProgram, must} from './programs.ts'

export const canInstallPackages = (): boolean => process.getuid?.() === 0 && findProgram('apt-get') !== undefined

let listsAreFresh = false

/** Installs the packages, saying so in one line; the package lists of a bare machine are empty, so they are fetched first. */
export const installPackages = async (packages: readonly string[], reason: string): Promise<void> => {
  console.log(`Installing ${packages.join(', ')} from Debian: ${reason}.`)
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  if (!listsAreFresh) await must('apt-get', ['update', '-qq'], {env})
  listsAreFresh = true
  await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {env, seconds: 900})
}

/** Sees to the tools that node-gyp compiles with; without them the tests still start, because they may be found in other ways. */
export const ensureCompiler = async (): Promise<void> => {
  const wanted: Readonly<Record<string, string>> = {'g++': 'g++', make: 'make', python3: 'python3'}
  const missing = Object.keys(wanted).filter(program => findProgram(program) === undefined)
  if (missing.length === 0) return
  if (canInstallPackages()) return installPackages(missing, 'two modules of the VS Code server are compiled here')
  console.log(`Missing: ${missing.join(', ')}. If compiling the VS Code server's modules fails, install these and run the tests again.`)
}
