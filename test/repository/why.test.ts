/** What the tools for those who write language rules print. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {labelledDocuments} from '../../tools/evidence/documents.ts'
import {attribution} from '../../tools/evidence/families.ts'
import {projectFolder} from '../harness/folders.ts'

describe('why a sentence is found', () => {
  const why = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(projectFolder, 'tools/why.ts'), ...args], {encoding: 'utf8'})

  it('is told with who acts in it, and with the row that finds it', () => {
    const said = why('Nobody checked the expiry date.', 'root-causes')
    assert.match(said, /^nobody\/pronoun {2}checked\/past/m)
    assert.match(said, /^clause: checked \(who nobody, past\)$/m)
    assert.match(said, /^found by failure-to-act \(sure\): /m)
    assert.match(said, /^sure: failure-to-act “Nobody checked/m)
  })

  it('is told with the condition for which it is not found', () => {
    const said = why('The robot broke prod.', 'root-causes')
    assert.match(said, /^but for .*subject.* by blamed-person \(/m)
    assert.match(said, /^sure: nothing$/m)
  })
})

describe('what a family has found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'postmortem-evidence-'))
  after(() => rmSync(folder, {recursive: true}))

  it('is counted against what a reader flagged', async () => {
    for (const part of ['docs', 'labels']) mkdirSync(join(folder, part))
    const text = '# Late mail\n\n## Root causes\n\nIn hindsight, the cut-over was too large.\n'
    for (const name of ['judged', 'open']) writeFileSync(join(folder, `docs/${name}.md`), text)
    writeFileSync(join(folder, 'labels/judged.json'), JSON.stringify({flags: [{line: 5, quote: 'hindsight'}]}))
    const documents = [...labelledDocuments([folder])]
    assert.deepEqual(
      documents.map(({flagged}) => flagged?.map(({start, end}) => text.slice(start, end)) ?? null),
      [['hindsight'], null],
    )
    const {found} = await attribution(['hindsight'])
    assert.deepEqual(
      found(text).map(({key, start, end}) => [key, text.slice(start, end)]),
      [['hindsight/looking-back', 'In hindsight']],
    )
  })
})
