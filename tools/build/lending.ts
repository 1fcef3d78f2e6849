/**
 * What the host loads at its start lends to what it loads later: modules that are in the first bundle are in no other, so that nothing is read,
 * and nothing remembered, twice. Which names that takes is seen in the later ones, and only these are handed out.
 */
import {dirname, relative, resolve} from 'node:path'
import {build, type BuildOptions, type Metafile, type OnResolveResult, type Plugin} from 'esbuild'

export interface Lending {
  /** For what is loaded first: fills `lent.ts`. */
  readonly lends: Plugin
  /** For what is loaded later. */
  readonly borrows: Plugin
}

export async function lending(root: string, first: BuildOptions, later: readonly BuildOptions[]): Promise<Lending> {
  const {metafile} = await build({...first, sourcemap: false, write: false, metafile: true})
  const there = modulesIn(metafile, root)
  const seeking = borrowing(there, file => ({path: `lent:${relative(root, file)}`, external: true}))
  const results = await Promise.all(
    later.map(options =>
      build({...options, plugins: [seeking, ...(options.plugins ?? [])], format: 'esm', minify: false, sourcemap: false, write: false}),
    ),
  )
  const wanted = new Map<string, Set<string>>()
  for (const {text} of results.flatMap(({outputFiles}) => outputFiles ?? []))
    for (const [, names, path] of text.matchAll(/^import \{([^}]+)\} from "lent:([^"]+)";$/gm))
      wanted.set(path!, new Set([...(wanted.get(path!) ?? []), ...names!.split(',').map(name => name.trim().split(' as ')[0]!)]))
  const names = [...wanted.values()].flatMap(all => [...all])
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`Two modules that are lent have a “${twice}”.`)
  return {lends: lendingOf(root, wanted), borrows: borrowing(there, () => ({path: 'lent', namespace: 'lent'}))}
}

/** The modules of ours of which something is in a bundle; a door is none, since those behind it are lent one by one. */
function modulesIn({outputs}: Metafile, root: string): ReadonlySet<string> {
  const inputs = Object.values(outputs).flatMap(output => Object.entries(output.inputs))
  return new Set(inputs.filter(([path, {bytesInOutput}]) => isOurs(path) && bytesInOutput > 0).map(([path]) => resolve(root, path)))
}

/** With what unpacks the words, so that these are there once. */
const isOurs = (path: string): boolean => /^src\/.*(?<!\/index)\.ts$/.test(path) || path === 'tools/build/unpacking.ts'

/** Leads away from every module that is lent. */
function borrowing(there: ReadonlySet<string>, answer: (file: string) => OnResolveResult): Plugin {
  return {
    name: 'borrowing',
    setup(build) {
      build.onResolve({filter: /\.ts$/}, ({path, importer, kind}) => {
        const file = resolve(dirname(importer), path)
        return kind === 'import-statement' && there.has(file) ? {...answer(file), sideEffects: false} : null
      })
      build.onResolve({filter: /^\.\/extension\.cjs$/}, ({path}) => ({path, external: true}))
      build.onLoad({filter: /.*/, namespace: 'lent'}, () => ({contents: "module.exports = require('./extension.cjs').lent", loader: 'js'}))
    },
  }
}

function lendingOf(root: string, wanted: ReadonlyMap<string, ReadonlySet<string>>): Plugin {
  const all = [...wanted].map(([path, names]) => ({path: resolve(root, path), list: [...names].join(', ')}))
  const contents = [
    ...all.map(({path, list}) => `import {${list}} from ${JSON.stringify(path)}`),
    `export const lent = {${all.map(({list}) => list).join(', ')}}`,
  ].join('\n')
  return {
    name: 'lending',
    setup: build => build.onLoad({filter: /[/\\]host[/\\]lent\.ts$/}, () => ({contents, loader: 'js'})),
  }
}
