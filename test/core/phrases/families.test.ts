/** Every family finds what it says that it finds, by each of its rows, and its rule leaves alone what it says that it leaves. */
import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {SectionId} from '../../../src/core/document/section-id.ts'
import {createChecker, defaultConfiguration, openDocument, titleOfSection} from '../../../src/core/index.ts'
import {passagesIn} from '../../../src/core/model/postmortem.ts'
import type {PassageContext} from '../../../src/core/rule/rule.ts'
import type {Families, Family} from '../../../src/core/wording/family.ts'
import {languageLists} from '../../../src/core/wording/language-rule.ts'
import {matcher} from '../../../src/core/wording/matcher.ts'
import {projectFolder} from '../../harness/folders.ts'

const room = join(projectFolder, 'src/core/phrases')
const rules = await Promise.all(
  readdirSync(room)
    .filter(file => file.endsWith('.ts'))
    .map(async file => ({rule: file.slice(0, -3), ...((await import(join(room, file))) as {readonly families: Families})})),
)

const patternsOf = ({english = [], spanish = []}: Family) => [...english, ...spanish]

/** A document with one sentence under a section, by default under "What happened"; "other" is a title that says nothing. */
function documentOf(example: string): {readonly text: string; readonly section: SectionId} {
  const [, section = 'what-happened', sentence = example] = /^([a-z]+(?:-[a-z]+)*): (.*)$/.exec(example) ?? []
  const isItem = section === 'action-items' || section === 'timeline'
  const id = section as SectionId
  const title = id === 'other' ? 'Harbour' : titleOfSection(id)
  return {text: `# Postmortem: orders failed\n\n## ${title}\n\n${isItem ? '- ' : ''}${sentence}\n`, section: id}
}

/** Rows that no example hits, by family. The lists may only get shorter. */
function unprovenOf(rule: string): Readonly<Record<string, readonly string[]>> {
  const file = join(projectFolder, 'test/core/phrases/unproven', `${rule}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly string[]>) : {}
}

const check = createChecker({...defaultConfiguration, sensitivity: 'thorough'})

describe('the families of', () => {
  for (const {rule, families} of rules) {
    describe(rule, () => {
      const unproven = unprovenOf(rule)
      for (const [name, family] of Object.entries(families)) {
        const rows = patternsOf(family).map(pattern => ({pattern, found: matcher(() => [pattern], languageLists)}))
        const hits = (example: string): readonly string[] => {
          const {text, section} = documentOf(example)
          const context: PassageContext = {section, trail: [section], vocabulary: defaultConfiguration.vocabulary, sensitivity: 'thorough'}
          const passages = openDocument(text).chunks.flatMap(passagesIn)
          return rows
            .filter(({found}) => passages.some(passage => found.find(passage, context).length > 0))
            .map(({pattern}) => pattern.words)
        }

        it(`${name} find what they say, by each row`, () => {
          assert.ok(family.finds.length > 0)
          const hit = new Set<string>()
          for (const example of family.finds) {
            const by = hits(example)
            assert.notDeepEqual(by, [], `Nothing finds: ${example}`)
            for (const words of by) hit.add(words)
          }
          const idle = rows.map(({pattern}) => pattern.words).filter(words => !hit.has(words))
          assert.deepEqual(idle, unproven[name] ?? [], 'These rows are hit by no example.')
        })

        it(`${name} leave alone what they say`, () => {
          for (const example of family.leaves) {
            const found = check(openDocument(documentOf(example).text)).findings.filter(finding => finding.rule === rule)
            assert.deepEqual(found, [], `Found in: ${example}`)
          }
        })
      }
    })
  }
})
