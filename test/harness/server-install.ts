/** Provides a real VS Code server from the npm registry alone: code-server's package holds one, which needs two modules compiled. */
import {existsSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ensureCompiler} from './debian.ts'
import {projectFolder} from './folders.ts'
import {installOnce} from './install.ts'
import {must} from './programs.ts'

const version = '4.139.1'

/** Without the watchdog the extension host dies at start; without spdlog the server fills the terminal with complaints. */
const compiled = ['@vscode/native-watchdog', '@vscode/spdlog']

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** A folder with `include/node` that fits the Node running this: the `node` package of ours came with one beside its program. */
const findHeaders = async (folder: string): Promise<string> => {
  const name = `node-${process.platform}-${process.arch}`
  const ours = join(projectFolder, 'node_modules/node/node_modules', name)
  const beside = dirname(dirname(process.execPath))
  for (const place of [ours, join(projectFolder, 'node_modules', name), beside]) if (hasHeaders(place)) return place
  await must(npm, ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${process.versions.node}`], {
    cwd: folder,
  })
  return join(folder, 'node_modules', name)
}

const hasHeaders = (place: string): boolean => existsSync(join(place, 'include/node/node.h'))

const install = async (folder: string): Promise<void> => {
  console.log(
    `Installing the VS Code server (code-server ${version}) from the npm registry for the tests, once; this takes a minute or two.`,
  )
  await ensureCompiler()
  writeFileSync(join(folder, 'package.json'), JSON.stringify({name: 'vscode-server-for-tests', private: true}))
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  await must(npm, ['install', ...quiet, `code-server@${version}`], {cwd: folder})
  const server = join(folder, 'node_modules/code-server/lib/vscode')
  for (const cwd of [server, join(server, 'extensions')]) await must(npm, ['install', '--omit=dev', ...quiet], {cwd})
  const env = {...process.env, npm_config_nodedir: await findHeaders(folder)}
  await must(npm, ['rebuild', '--loglevel=error', ...compiled], {cwd: server, env})
}

/** Returns the server's main script, to be run by the Node that runs this. */
export const provideServer = async (): Promise<string> => {
  // The compiled modules fit one major version of Node on one kind of machine, so these are part of the name.
  const major = process.versions.node.split('.')[0]
  const folder = await installOnce(`vscode-server-${version}-node${major}-${process.platform}-${process.arch}`, install)
  return join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js')
}
