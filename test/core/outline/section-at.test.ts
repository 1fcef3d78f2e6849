/** In which section an offset stands, asked one by one and in the order of the text. */
import assert from 'node:assert/strict'
import {openDocument} from '../../../src/core/document/document.ts'
import {readPostmortem} from '../../../src/core/model/postmortem.ts'
import {sectionFinder, sectionIndexAt} from '../../../src/core/outline/section-at.ts'

const text =
  'Words.\n\n# Title\n\nMore.\n\n## Impact\n\n**Customers:** many\n\nAnd so on.\n\n<details>\n\n### Inner\n\nWords.\n\n</details>\n\nAfter it.\n\n## Timeline\n\n- 10:42 a\n'

describe('sectionFinder', () => {
  const {sections} = readPostmortem(openDocument(text))
  const expected = Array.from({length: text.length + 1}, (_, offset) => sectionIndexAt(sections, offset))

  it('is right about every offset, forwards, backwards and here and there', () => {
    const forwards = [...expected.keys()]
    for (const offsets of [forwards, forwards.toReversed(), forwards.map(index => (index * 37) % forwards.length)]) {
      const find = sectionFinder(sections)
      assert.deepEqual(
        offsets.map(offset => find(offset).index),
        offsets.map(offset => expected[offset]),
      )
    }
  })

  it('tells how far the same section goes on', () => {
    for (const offset of expected.keys()) {
      const {index, until} = sectionFinder(sections)(offset)
      const same = expected.slice(offset, Math.min(until, text.length))
      assert.ok(until > offset && same.every(each => each === index), `${offset}`)
    }
  })
})
