/** Lays out in a folder what is shipped: the files that `.vscodeignore` lets through, with the README for inside VS Code. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {listFiles, PackageManager} from '@vscode/vsce'
import {packagedReadme} from './readme.ts'

export async function stage(project: string, folder: string): Promise<void> {
  const files = await listFiles({cwd: project, packageManager: PackageManager.None})
  for (const file of files) {
    const target = join(folder, file)
    mkdirSync(dirname(target), {recursive: true})
    cpSync(join(project, file), target)
  }
  rewrite(join(folder, 'README.md'), packagedReadme)
  // The maps stay behind: they would be four fifths of the package.
  for (const bundle of files.filter(file => /^dist\/.*\.(?:c?js|css)$/.test(file))) rewrite(join(folder, bundle), withoutMap)
}

const withoutMap = (code: string): string => code.replace(/\n(?:\/\/|\/\*)# sourceMappingURL=.*\s*$/, '\n')

function rewrite(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')))
}
