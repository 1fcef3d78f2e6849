/** What is kept of a document that is edited again and again: what it says now, and none of the texts that it has been. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'
import {createChecker, defaultConfiguration, editDocument, openDocument} from '../../../src/core/index.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const heap = (): number => {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

const part = (number: number): string =>
  [
    `## Part ${number}`,
    `The queue of service ${number} grew, as nobody had seen that its workers were gone for an hour or more.`,
    '### Action items',
    `- [ ] Add an alert on the queue of service ${number} (@ana, due 2026-05-01, #${number})`,
    '### 5 Whys',
    `- Why? Worker ${number} was stopped by a limit of its memory that is set in two places.`,
  ].join('\n\n')

describe('a document that is edited', function () {
  this.timeout(60_000)
  it('holds none of its former texts', () => {
    const text = `# Postmortem: mail was late\n\n${Array.from({length: 700}, (_, index) => part(index)).join('\n\n')}\n`
    const check = createChecker(defaultConfiguration)
    let document = openDocument(text)
    check(document)
    const before = heap()
    const count = 60
    for (let index = 1; index <= count; index++) {
      const start = document.text.indexOf('workers', Math.floor((text.length * index) / (count + 2)))
      document = editDocument(document, [{start, end: start, text: 'old '}])
      check(document)
    }
    const grown = heap() - before
    assert.ok(grown < (text.length * count) / 2, `${grown} bytes more after ${count} edits of a text of ${text.length}`)
  })

  it('leaves nothing of its former readings that only a full collection gives back', () => {
    const script = fileURLToPath(new URL('garbage.ts', import.meta.url))
    const left = Number(execFileSync(process.execPath, ['--expose-gc', '--no-allocation-site-pretenuring', script], {encoding: 'utf8'}))
    assert.ok(left < 120_000, `${left} bytes an edit`)
  })
})
