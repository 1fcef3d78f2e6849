/** Packing words in the build: what comes back, and when. */
import assert from 'node:assert/strict'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createContext, runInContext} from 'node:vm'
import {build} from 'esbuild'
import fc from 'fast-check'
import ts from 'typescript'
import {asciiOf, bytesOf} from '../../tools/build/ascii.ts'
import {pack, type Packed} from '../../tools/build/pack.ts'
import {packing} from '../../tools/build/packing.ts'
import {patternsOfText, textOfPatterns} from '../../tools/build/patterns-as-text.ts'
import {advisoryRules, languageRules} from '../core/language/reading.ts'
import {projectFolder, temporaryFolder} from '../harness/folders.ts'

describe('packed words', () => {
  it('keep all bytes as characters that need no escape', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        const text = asciiOf(bytes)
        assert.match(text, /^[#-[\]-x]*$/)
        assert.deepEqual(bytesOf(text).subarray(0, bytes.length), bytes)
      }),
    )
  })

  it('keep every pattern', () => {
    for (const {name, english, spanish} of [...languageRules, ...advisoryRules])
      for (const patterns of [english, spanish]) assert.deepEqual(patternsOfText(textOfPatterns(patterns)), patterns, name)
  })

  it('are read when the first text is checked, not when the program loads', async () => {
    const {outputFiles} = await build({
      absWorkingDir: projectFolder,
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'core',
      platform: 'browser',
      conditions: ['worker'],
      plugins: [await packing()],
      entryPoints: ['src/core/index.ts'],
    })
    let decoded = 0
    class CountingDecoder extends TextDecoder {
      override decode(...args: Parameters<TextDecoder['decode']>): string {
        const text = super.decode(...args)
        decoded += text.length
        return text
      }
    }
    const context = createContext({TextDecoder: CountingDecoder, Uint8Array, DataView})
    runInContext(outputFiles[0]!.text, context)
    assert.equal(decoded, 0)
    const check = `core.createChecker(core.defaultConfiguration)(core.openDocument(text)).findings.map(finding => finding.rule).join()`
    context['text'] = '# Postmortem: mail\n\n## Root causes\n\nThe outage was caused by human error.\n'
    assert.match(String(runInContext(check, context)), /human-error/)
    assert.ok(decoded > 100_000, `${decoded} characters`)
  })
})

describe('taking texts out of modules', () => {
  const folder = temporaryFolder('packing')
  after(folder.remove)

  function packed(modules: Readonly<Record<string, string>>): Packed {
    const files = Object.entries(modules).map(([name, source]) => {
      const file = join(folder.path, name)
      writeFileSync(file, source)
      return file
    })
    const program = ts.createProgram(files, {noLib: true, types: [], allowImportingTsExtensions: true})
    const isPacked = ({fileName}: ts.SourceFile): boolean => fileName.endsWith('words.ts')
    return pack(
      {program, modules: program.getSourceFiles(), isPacked, shortest: 5, data: new Set(['english'])},
      'unpacking',
      (_, name) => name,
    )
  }

  const bodyOf = ({sources}: Packed, name: string): string | undefined => sources.get(join(folder.path, name))?.replace(/^import .*?;/, '')

  it('looks long texts up and puts off what is computed of them, across modules', () => {
    const result = packed({
      'words.ts': "const short = 'abc'\nexport const list = words('a long text')\nexport const both = [short, ...list]",
      'reader.ts':
        "import {list} from './words.ts'\nconst set = new Set(list)\nexport const has = (list: Set<string>) => [set, {list, set}, list.set]",
    })
    assert.deepEqual(result.texts, ['a long text'])
    assert.equal(
      bodyOf(result, 'words.ts'),
      "const short = 'abc'\nexport const list = /* @__PURE__ */ packedLater(() => (words(packedText(0))))\n" +
        'export const both = /* @__PURE__ */ packedLater(() => ([short, ...list()]))',
    )
    assert.equal(
      bodyOf(result, 'reader.ts'),
      "import {list} from './words.ts'\nconst set = /* @__PURE__ */ packedLater(() => (new Set(list())))\n" +
        'export const has = (list: Set<string>) => [set(), {list, set: set()}, list.set]',
    )
  })

  it('leaves alone what a module needs while it loads, and all that this is computed of', () => {
    const result = packed({'words.ts': "const text = 'a long text'\nconst list = words(text)\nregister(list)"})
    assert.deepEqual([result.texts, bodyOf(result, 'words.ts')], [[], undefined])
  })

  it('tells data apart from the rest of a default export', () => {
    const result = packed({'rule.ts': "const rows = read('a')\nexport default rule({name: 'b', english: [rows,\nrows]})"})
    assert.deepEqual(result.texts, ['english'])
    assert.equal(
      bodyOf(result, 'rule.ts'),
      "const rows = /* @__PURE__ */ packedLater(() => (read('a')))\nexport default rule({name: 'b', get english() { return packedData(0) }\n})",
    )
  })
})
