/** Gives the tests' VS Code those of its own extensions that a person meets beside ours; all hundred of them take a third of each window's start. */
import {existsSync, mkdirSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {temporaryFolder} from './folders.ts'

const kept = [
  'configuration-editing',
  'emmet',
  'git',
  'git-base',
  'json',
  'json-language-features',
  'markdown-basics',
  'markdown-language-features',
  'markdown-math',
  'mermaid-markdown-features',
  'theme-defaults',
  'theme-seti',
  'yaml',
]

/** A folder that links to those kept, which vanishes with the process. */
export const chooseBuiltInExtensions = (serverMain: string): string => {
  const all = join(dirname(dirname(serverMain)), 'extensions')
  const folder = join(temporaryFolder('built-in').path, 'extensions')
  mkdirSync(folder)
  for (const name of kept) {
    const extension = join(all, name)
    if (!existsSync(extension)) throw new Error(`VS Code has no extension ${name} any more.`)
    symlinkSync(extension, join(folder, name), 'junction')
  }
  return folder
}
