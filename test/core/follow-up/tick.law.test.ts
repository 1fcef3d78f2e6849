/** Ticking off changes one place of the text and one item of the document; opening it again gives the same bytes. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {openDocument} from '../../../src/core/document/document.ts'
import {findFollowed, followedIn} from '../../../src/core/follow-up/followed.ts'
import {tick} from '../../../src/core/follow-up/tick.ts'
import {readPostmortem, type Postmortem} from '../../../src/core/model/postmortem.ts'

const works = [
  'Add an alert',
  'Bound the queue 📪',
  'Write “what to do” down',
  'Fix | the `a\\|b` bar'.replace(' | ', ' '),
  'Ajouter une alerte',
]
const tails = ['', ' (@dana)', ' (C1, @kim, due 2026-05-01, #12)', ' — Ana, 2026-05-01', ' <!-- asked for twice -->']

/** A list of items with boxes, or a table with a state in every row; some are done from the start. */
const documents = fc
  .record({
    form: fc.constantFrom('list', 'numbers', 'table'),
    items: fc.array(fc.record({work: fc.constantFrom(...works), tail: fc.constantFrom(...tails), done: fc.boolean()}), {
      minLength: 1,
      maxLength: 6,
    }),
    words: fc.constantFrom(['Open', 'Done'], ['⬜', '✅'], ['offen', 'erledigt'], ['OPEN', 'DONE'], ['未着手', '完了']),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({form, items, words: [open, done], end}) => {
    const lines = items.map(({work, tail, done: isDone}, index) => {
      if (form === 'table') return `| ${work}${tail} | Kim | ${isDone ? done : open} |`
      return `${form === 'list' ? '-' : `${index + 1}.`} [${isDone ? 'x' : ' '}] ${work}${tail}`
    })
    const head = form === 'table' ? ['| Action | Owner | Status |', '| --- | --- | --- |'] : []
    return ['# Postmortem', '', '## Action items', '', ...head, ...lines, '', '## Lessons', '', '- [ ] not this one', ''].join(end)
  })

const read = (text: string): Postmortem => readPostmortem(openDocument(text))

describe('ticking off', () => {
  it('changes one item and the bytes of its state alone, and back again', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (text, chosen) => {
        const before = read(text)
        assert.ok(before.actions.length > 0)
        const index = chosen % before.actions.length
        const action = before.actions[index]!
        const wanted = action.done !== true
        const edit = tick(before, action, wanted)
        assert.ok(edit !== null, text)
        assert.ok(edit.start >= action.span.start && edit.end <= action.span.end)
        const after = read(applyEdits(text, [edit]))
        assert.deepEqual(
          after.actions.map(({text: words, owner, due, done}) => [words, owner, due, done === true]),
          before.actions.map(({text: words, owner, due, done}, at) => [words, owner, due, at === index ? wanted : done === true]),
        )
        const back = tick(after, after.actions[index]!, !wanted)
        assert.equal(back && applyEdits(after.document.text, [back]), text)
      }),
      {numRuns: 150},
    )
  })

  it('finds each item again, and none that has gone or been written anew', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (text, chosen) => {
        const before = read(text)
        const followed = followedIn(before)
        followed.forEach((one, index) => assert.equal(findFollowed(before, one), before.actions[index]))
        const gone = before.actions[chosen % before.actions.length]!
        const after = read(text.slice(0, gone.span.start) + text.slice(gone.span.start).replace(/\p{L}/u, 'Z'))
        assert.equal(findFollowed(after, followed[chosen % before.actions.length]!), null)
      }),
      {numRuns: 100},
    )
  })
})
