/** Writes, or with `--check` verifies, everything that is derived from what is declared elsewhere. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Generated} from './generate/generated.ts'
import {phrases} from './generate/phrases.ts'
import {registry, ruleNames} from './generate/registry.ts'
import {profileTexts, templateTexts} from './generate/template-texts.ts'

const root = new URL('..', import.meta.url)

const check = process.argv.includes('--check')

// The first step writes modules that the others import.
write([...phrases(root), registry(root), ruleNames(root), templateTexts(root), profileTexts(root)])
const {manifest} = await import('./generate/manifest.ts')
const {schema} = await import('./generate/schema.ts')
const {snippets} = await import('./generate/snippets.ts')
const {rulePages} = await import('./generate/rule-pages.ts')
const {translations} = await import('./generate/translations.ts')
// The translations come last: from then on core speaks another language.
write([...manifest(root).files, schema(), snippets(), ...rulePages(root), ...translations(root, () => manifest(root).words)])

function write(files: readonly Generated[]): void {
  for (const {path, text} of files) {
    const file = fileURLToPath(new URL(path, root))
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue
    if (check) {
      console.error(`${path} is stale: run \`npm run generate\``)
      process.exitCode = 1
    } else {
      writeFileSync(file, text)
      console.log(`wrote ${path}`)
    }
  }
}
