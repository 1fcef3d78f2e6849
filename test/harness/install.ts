/** Installs a thing into the cache once: a marker is written last, and an install that was cut short starts again. */
import {existsSync, mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cacheFolder} from './folders.ts'

const marker = '.complete'

const isComplete = (folder: string): boolean => existsSync(join(folder, marker))

/**
 * Returns the cached folder called `name`, made by `install` when it is not there yet. The work happens in a folder of this process,
 * so two test runs that start together do not step on each other: the first to finish gives its folder the name, the other's is dropped.
 */
export const installOnce = async (name: string, install: (folder: string) => Promise<void>): Promise<string> => {
  const folder = join(cacheFolder, name)
  if (isComplete(folder)) return folder
  const staging = `${folder}.${process.pid}`
  rmSync(staging, {recursive: true, force: true})
  mkdirSync(staging, {recursive: true})
  try {
    const began = Date.now()
    await install(staging)
    writeFileSync(join(staging, marker), new Date().toISOString())
    if (!isComplete(folder)) {
      rmSync(folder, {recursive: true, force: true})
      renameSync(staging, folder)
      console.log(`Installed ${name} in ${Math.round((Date.now() - began) / 1000)} s.`)
    }
  } finally {
    rmSync(staging, {recursive: true, force: true})
  }
  return folder
}
