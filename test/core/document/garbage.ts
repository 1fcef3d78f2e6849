/**
 * Prints how many bytes an edit leaves, and its reading, that only a full collection gives back. To be run by itself, with `--expose-gc`, as what
 * else has run before decides with V8, and with `--no-allocation-site-pretenuring`, as V8 takes what it has seen to live long for old at once.
 */
import {editDocument, openDocument, readPostmortem} from '../../../src/core/index.ts'

const collectGarbage = (globalThis as unknown as {gc: (options?: {type: 'minor'}) => void}).gc

const entries = Array.from({length: 1_000}, (_, index) => `- 10:${String(index % 60).padStart(2, '0')} UTC: step ${index} was done`)
let document = openDocument(`# Postmortem: mail was late\n\n## Timeline\n\n${entries.join('\n')}\n`)

const type = (count: number): void => {
  for (let index = 0; index < count; index++) {
    const start = document.text.indexOf('step', Math.floor((document.text.length * (index + 1)) / (count + 2)))
    document = editDocument(document, [{start, end: start, text: 'e'}])
    if (readPostmortem(document).timeline.length !== entries.length) throw new Error('Not all entries were read.')
  }
}

type(20)
collectGarbage()
const count = 60
type(count)
for (let quick = 0; quick < 2; quick++) collectGarbage({type: 'minor'})
const before = process.memoryUsage().heapUsed
collectGarbage()
console.log(Math.round((before - process.memoryUsage().heapUsed) / count))
