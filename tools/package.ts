/** Writes dist/postmortem.vsix, unless a link of what it ships leads nowhere. */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {createVSIX} from '@vscode/vsce'
import {deadLinks} from './package/dead-links.ts'
import {stage} from './package/stage.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'postmortem-package-'))
try {
  execFileSync(process.execPath, [join(root, 'tools/build.ts')], {cwd: root, stdio: 'inherit'})
  await stage(root, folder)
  const dead = deadLinks(folder)
  if (dead.length > 0) throw new Error(`These links of the package lead nowhere:\n${dead.join('\n')}`)
  await createVSIX({
    cwd: folder,
    packagePath: join(root, 'dist/postmortem.vsix'),
    dependencies: false,
    rewriteRelativeLinks: false,
    allowMissingRepository: true,
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, {recursive: true, force: true})
}
