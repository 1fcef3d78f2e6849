/** Builds every bundle into dist/: the host for Node and for the web, the scripts of pages, the command line. */
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build, type BuildOptions} from 'esbuild'
import {lending} from './build/lending.ts'
import {loadingLater} from './build/loading-later.ts'
import {noticesOf} from './build/notices.ts'
import {packing} from './build/packing.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const shared: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  target: 'es2022',
  charset: 'utf8',
  // Licences are in a file of their own.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

const plugins = [await packing()]

/**
 * The host knows no Node, so libraries come in their variants for all platforms, which are smaller, under Node as well. The package that
 * decodes entities must not take its variant for pages, which the `worker` condition prevents.
 */
const host: BuildOptions = {
  ...shared,
  plugins,
  platform: 'browser',
  external: ['vscode', 'node:*'],
  format: 'cjs',
  conditions: ['worker'],
}

/** Under Node, what is not needed at the start is required later; a web worker loads one file and reads the others. */
const nodeHost: BuildOptions = {...host, plugins: [...plugins, loadingLater], supported: {'dynamic-import': false}}

/** Features that are loaded when they are asked for: one file each, for Node and the web alike. */
const late: readonly BuildOptions[] = [
  'creating',
  'exporting',
  'importing',
  'meeting',
  'offering',
  'reckoning',
  'ticketing',
  'timekeeping',
].map(name => ({
  ...host,
  entryPoints: [`src/host/late/${name}.ts`],
  outfile: `dist/host/${name}.cjs`,
}))
const webHost: BuildOptions = {...host, entryPoints: ['src/host/extension.ts'], outfile: 'dist/web/extension.js'}
const {lends, borrows} = await lending(root, {...nodeHost, entryPoints: ['src/host/extension.ts']}, late)
const lender = (options: BuildOptions): BuildOptions => ({...options, plugins: [lends, ...(options.plugins ?? [])]})

const page: BuildOptions = {...shared, platform: 'browser', format: 'iife'}

const bundles: readonly BuildOptions[] = [
  lender({...nodeHost, entryPoints: ['src/node/extension.ts'], outfile: 'dist/host/extension.cjs'}),
  lender(webHost),
  ...late.map(options => ({...options, plugins: [borrows, ...(options.plugins ?? [])]})),
  {...page, entryPoints: ['src/webview/causes/main.ts'], outfile: 'dist/webview/causes.js'},
  {...page, entryPoints: ['src/webview/timeline/main.ts'], outfile: 'dist/webview/timeline.js'},
  {...page, entryPoints: ['src/webview/meeting/main.ts'], outfile: 'dist/webview/meeting.js'},
  {...page, entryPoints: ['src/webview/painting/main.ts'], outfile: 'dist/webview/painting.js'},
  {...page, entryPoints: ['src/webview/picture/main.ts'], outfile: 'dist/webview/picture.js'},
  {
    ...shared,
    plugins,
    entryPoints: ['src/cli/main.ts'],
    platform: 'node',
    format: 'esm',
    outfile: 'dist/cli.mjs',
    // The YAML library is CommonJS under Node and asks for built-ins by `require`.
    banner: {js: "#!/usr/bin/env node\nimport {createRequire} from 'node:module'\nconst require = createRequire(import.meta.url)"},
  },
]

/** Without arguments all bundles are built, else those whose file is named. */
const wanted = process.argv.slice(2)
const results = await Promise.all(
  bundles.filter(({outfile}) => wanted.length === 0 || wanted.includes(outfile!)).map(options => build(options)),
)
if (wanted.length === 0)
  writeFileSync(
    `${root}/dist/ThirdPartyNotices.txt`,
    noticesOf(
      results.flatMap(({metafile}) => metafile ?? []),
      root,
    ),
  )
