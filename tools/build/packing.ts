/** The esbuild plugin that packs words: those of the language rules, of sections and of templates, which deflate to a quarter, and the named characters of HTML. */
import {globSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {deflateRawSync} from 'node:zlib'
import type {Plugin} from 'esbuild'
import ts from 'typescript'
import type {LanguageRule} from '../../src/core/wording/language-rule.ts'
import {asciiOf} from './ascii.ts'
import {entitiesAsText, entityDecoder} from './entities.ts'
import {pack, type Packed} from './pack.ts'
import {textOfPatterns} from './patterns-as-text.ts'
import {separator} from './separator.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const core = join(root, 'src/core')
const phrases = join(core, 'phrases/')
const unpacking = join(root, 'tools/build/unpacking.ts')

/** Folders of core whose modules are lists of words, and what names of other such modules end in. */
const packedFolders = ['language/lexicon', 'outline/names']
const packedEndings = ['-lists.ts', '/profile-texts.ts', '/section-questions.ts']

/** One packing serves all bundles of a build. */
export async function packing(): Promise<Plugin> {
  const {texts: words, sources} = await packedCore()
  const texts = [...words, entitiesAsText()]
  if (texts.some(text => text.includes(separator))) throw new Error('A text holds the character that stands between texts.')
  const table = asciiOf(deflateRawSync(texts.join(separator), {level: 9}))
  return {
    name: 'packing',
    setup(build) {
      build.onResolve({filter: /^virtual:packed-texts$/}, ({path}) => ({path, namespace: 'virtual'}))
      build.onLoad({filter: /.*/, namespace: 'virtual'}, () => ({contents: table, loader: 'text'}))
      // What a rule looks for is packed with the rule; the families and their examples stay behind.
      build.onLoad({filter: /[/\\]core[/\\]phrases[/\\]/}, () => ({contents: 'export const families = {}', loader: 'ts'}))
      build.onLoad({filter: /[/\\]decode-named-character-reference[/\\]index\.js$/}, () => ({
        contents: entityDecoder(texts.length - 1, unpacking),
        loader: 'js',
      }))
      build.onLoad({filter: /\.ts$/}, ({path}) => {
        const contents = sources.get(path)
        return contents === undefined ? null : {contents, loader: 'ts'}
      })
    },
  }
}

/** The word lists as they are written, and the patterns of the language rules as they are when they have been computed. */
async function packedCore(): Promise<Packed> {
  const patterns = new Map<string, LanguageRule>()
  for (const file of globSync(`${core}/rules/*.ts`)) {
    const {default: rule} = (await import(pathToFileURL(file).href)) as {readonly default: Partial<LanguageRule>}
    if (isLanguageRule(rule)) patterns.set(file, rule)
  }
  // Names are all that is asked for, so the types of packages and of the language stay out.
  const program = ts.createProgram(globSync(`${core}/**/*.ts`), {noLib: true, types: [], noResolve: true, allowImportingTsExtensions: true})
  return pack(
    {
      program,
      modules: program.getSourceFiles().filter(({fileName}) => !fileName.startsWith(phrases)),
      isPacked: ({fileName}) =>
        packedFolders.some(folder => fileName.startsWith(`${core}/${folder}/`)) || packedEndings.some(end => fileName.endsWith(end)),
      // A look-up takes about six characters, and short texts deflate less.
      shortest: 24,
      data: new Set(['english', 'spanish']),
    },
    unpacking,
    (file, property) => textOfPatterns(patterns.get(file)![property as 'english' | 'spanish']),
  )
}

const isLanguageRule = (rule: Partial<LanguageRule>): rule is LanguageRule => rule.english !== undefined && rule.spanish !== undefined
