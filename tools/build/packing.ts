/** The esbuild plugin that packs the words of the language rules: plain English, which deflates to a quarter. */
import {globSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deflateRawSync} from 'node:zlib'
import type {Plugin} from 'esbuild'
import ts from 'typescript'
import {asciiOf} from './ascii.ts'
import {pack, type Packed} from './pack.ts'
import {separator} from './separator.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const core = join(root, 'src/core')
const worthPacking = /\/src\/core\/(?:rules|language\/lexicon)\//
const unpacking = join(root, 'tools/build/unpacking.ts')
/** A look-up takes about twelve characters. */
const shortest = 24

/** One packing serves all bundles of a build. */
export function packing(): Plugin {
  const {texts, sources} = packedCore()
  if (texts.some(text => text.includes(separator))) throw new Error('A text holds the character that stands between texts.')
  const table = asciiOf(deflateRawSync(texts.join(separator), {level: 9}))
  return {
    name: 'packing',
    setup(build) {
      build.onResolve({filter: /^packed-texts$/}, ({path}) => ({path, namespace: 'packed-texts'}))
      build.onLoad({filter: /.*/, namespace: 'packed-texts'}, () => ({contents: table, loader: 'text'}))
      build.onLoad({filter: /\/src\/core\/.*\.ts$/}, ({path}) => {
        const contents = sources.get(path)
        return contents === undefined ? null : {contents, loader: 'ts'}
      })
    },
  }
}

function packedCore(): Packed {
  // Names are all that is asked for, so the types of packages and of the language stay out.
  const program = ts.createProgram(globSync(`${core}/**/*.ts`), {noLib: true, types: [], noResolve: true, allowImportingTsExtensions: true})
  return pack(
    {
      program,
      modules: program.getSourceFiles(),
      isPacked: ({fileName}) => worthPacking.test(fileName),
      shortest,
      readLate: new Set(['english', 'spanish']),
    },
    unpacking,
  )
}
