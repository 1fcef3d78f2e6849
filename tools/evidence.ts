/**
 * `npm run evidence -- FOLDER...`: what each family of the language rules has found in real documents, written to docs/evidence.md.
 * A folder has `docs/NAME.md`, where somebody has judged them `labels/NAME.json` with `flags` (line, quote), and in it or beside it
 * `refs.json`, which says from which repository each is; no text of them is kept.
 */
import {readdirSync, writeFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'
import {labelledDocuments} from './evidence/documents.ts'
import {attribution} from './evidence/families.ts'
import {worthOf, type Choice, type Judged} from './evidence/left-out.ts'
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
  const counts = new Map<string, Evidence>(
    attribute.families.map(({key, rows}) => [key, {rows, right: 0, false: 0, unjudged: 0, rightFor: new Set(), falseFor: new Set()}]),
  )
  const judged: Judged[] = []
  let documents = 0
  let flags = 0
  for (const {team, text, flagged} of labelledDocuments(folders)) {
    documents++
    flags += flagged?.length ?? 0
    for (const {key, start, end, isSure} of attribute.found(text)) {
      const evidence = counts.get(key)!
      if (flagged === null) {
        evidence.unjudged++
        continue
      }
      const flag = flagged.findIndex(span => span.start < end && start < span.end)
      judged.push({team, key, isSure, flag: flag === -1 ? null : `${documents}:${flag}`})
      evidence[flag === -1 ? 'false' : 'right']++
      evidence[flag === -1 ? 'falseFor' : 'rightFor'].add(team)
    }
  }
  const sure = judged.filter(({isSure}) => isSure)
  const atLeast =
    (share: number): Choice =>
    ({right, wrong}) =>
      right >= share * (right + wrong)
  const ways = [
    ['everything', worthOf(judged, flags, () => true)],
    ['what is sure, as built in', worthOf(sure, flags, () => true)],
    ['of that, families right elsewhere three times of four, or silent there', worthOf(sure, flags, atLeast(3 / 4))],
    ['of that, families right elsewhere nine times of ten, or silent there', worthOf(sure, flags, atLeast(9 / 10))],
    ['of that, families right elsewhere more often than wrong', worthOf(sure, flags, ({right, wrong}) => right > wrong)],
    ['of everything, families right elsewhere three times of four', worthOf(judged, flags, one => one.right > 0 && atLeast(3 / 4)(one))],
  ] as const
  const file = fileURLToPath(new URL('docs/evidence.md', root))
  writeFileSync(file, evidencePage(counts, documents, ways))
  console.log(`wrote ${file}`)
}
