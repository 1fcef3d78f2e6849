/**
 * `npm run evidence -- FOLDER...`: what each family of the language rules has found in real documents, written to docs/evidence.md.
 * A folder has `docs/NAME.md`, and where somebody has judged them `labels/NAME.json` with `flags` (line, quote); no text of them is kept.
 */
import {readdirSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {labelledDocuments} from './evidence/documents.ts'
import {attribution} from './evidence/families.ts'
import {evidencePage, type Evidence} from './evidence/page.ts'

const root = new URL('..', import.meta.url)
const folders = process.argv.slice(2)

if (folders.length === 0) {
  console.error('npm run evidence -- FOLDER...')
  process.exitCode = 2
} else {
  const names = readdirSync(new URL('src/core/phrases/', root))
    .filter(file => file.endsWith('.ts'))
    .map(file => basename(file, '.ts'))
  const attribute = await attribution(names)
  const counts = new Map<string, Evidence>(attribute.families.map(({key, rows}) => [key, {rows, right: 0, false: 0, unjudged: 0}]))
  let documents = 0
  for (const {text, flagged} of labelledDocuments(folders)) {
    documents++
    for (const {key, start, end} of attribute.found(text)) {
      const evidence = counts.get(key)!
      if (flagged === null) evidence.unjudged++
      else if (flagged.some(span => span.start < end && start < span.end)) evidence.right++
      else evidence.false++
    }
  }
  const file = fileURLToPath(new URL('docs/evidence.md', root))
  writeFileSync(file, evidencePage(counts, documents))
  console.log(`wrote ${file}`)
}
