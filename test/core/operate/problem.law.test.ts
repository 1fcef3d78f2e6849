/** Naming a problem keeps its tree and all else, however the section is headed and whatever a person types. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {shapesOf} from './model.ts'
import {read, tryIn} from './postmortems.ts'
import {headed, type Style} from './realistic.ts'

const odd = [
  ...[
    '# 42 fails',
    '> x',
    '---',
    '<div>',
    '1. x',
    '- x',
    '```',
    '~~~',
    '+ x',
    '=== ',
    '| a | b |',
    '[a]: /x',
    '[^1]: x',
    '<!-- x -->',
    '* * *',
  ],
  ...[
    'Timeline:',
    '**Impact**',
    '**Impact:** all of it',
    'Problem: mail was late',
    'Was mail late?',
    'a_b*c',
    'mail\nwas\n\nlate',
    '2) x',
    '&amp;',
    '#',
  ],
  ...['Mail was late', 'x'.repeat(300), 'The issue: none', '[ ] x', '10:42 it broke'],
]
const words = fc.oneof(fc.constantFrom(...odd), fc.string({minLength: 1, maxLength: 20}))

const styles: readonly Style[] = ['atx', 'setext', 'label', 'label with text', 'html']
const openings: readonly (readonly string[])[] = [
  [],
  ['**Problem:**'],
  ['**Problem:** Mail was slow.'],
  ['Problem: mail was slow'],
  ['**Problem:**', 'Mail was slow.'],
  ['Mail was slow.'],
  ['**Why was mail slow?**'],
  ['### Why was mail slow?'],
  ['### Problem: mail was slow'],
  ['We asked why, and wrote it down:'],
]
const lists: readonly (readonly string[])[] = [['- a', '  - b'], ['1. Why? a', '2. Why? b'], ['> - a', '>   - b'], []]

const layout = fc
  .record({
    style: fc.constantFrom(...styles),
    title: fc.constantFrom('5 Whys', 'Fishbone', 'So what?'),
    opening: fc.constantFrom(...openings),
    list: fc.constantFrom(...lists),
    tight: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({style, title, opening, list, tight, end}) => {
    const own = list[0]?.startsWith('>') === true ? opening.map(line => `> ${line}`) : opening
    const gap = tight ? [] : ['']
    const blank = own.length > 0 && list.length > 0 ? [list[0]!.startsWith('>') ? '>' : ''] : []
    const after = [...gap, ...headed('Timeline', 2, style), '', '- 10:42 UTC: mail was slow', '- 10:51 UTC: it was fast']
    return ['# Postmortem', '', ...headed(title, 2, style), ...gap, ...own, ...blank, ...list, ...after, ''].join(end)
  })

const plain = (text: string): string => text.replaceAll('\\', '').replace(/\s+/g, ' ').trim()

describe('naming the problem', function () {
  this.timeout(60_000)

  it('keeps every node, section and entry, and says what was typed', () => {
    let done = 0
    let all = 0
    fc.assert(
      fc.property(layout, words, (text, typed) => {
        const before = read(text)
        fc.pre(before.trees.length > 0 && plain(typed) !== '')
        const outcome = tryIn(text, {type: 'set-problem', tree: 0, text: typed})
        all++
        if ('refused' in outcome) return
        done++
        const after = read(applyEdits(text, outcome.edits))
        assert.equal(plain(after.trees[0]?.problem ?? ''), plain(typed), JSON.stringify([text, typed]))
        assert.deepEqual(
          after.trees.map(({nodes}) => shapesOf(nodes)),
          before.trees.map(({nodes}) => shapesOf(nodes)),
        )
        const told = ({sections, timeline}: typeof before): unknown => [
          sections.filter(({id}) => id !== 'other').map(({id, kind}) => [id, kind]),
          timeline.map(entry => entry.text),
        ]
        assert.deepEqual(told(after), told(before), JSON.stringify([text, typed]))
      }),
      {numRuns: 300},
    )
    assert.ok(done > all * 0.9, `${done} of ${all} were done`)
  })

  for (const style of styles.filter(each => each !== 'html'))
    it(`keeps the tree under a heading of the style ${style}`, () => {
      const text = [...headed('5 Whys', 2, style), '', '- a', '  - b', ''].join('\n')
      const outcome = tryIn(text, {type: 'set-problem', tree: 0, text: 'Mail was late'})
      assert.ok('edits' in outcome)
      const after = applyEdits(text, outcome.edits)
      assert.equal(after, text.replace('- a', '**Problem:** Mail was late\n\n- a'))
      assert.deepEqual(
        read(after).trees.map(({problem, nodes}) => [problem, nodes.length, nodes[0]?.children.length]),
        [['Mail was late', 1, 1]],
      )
    })

  it('escapes what would open another block where the words stand alone', () => {
    const problem = (typed: string): string => {
      const outcome = tryIn('## 5 Whys\n\nMail was slow.\n\n- a\n', {type: 'set-problem', tree: 0, text: typed})
      return 'edits' in outcome ? outcome.edits.map(({text}) => text).join() : outcome.refused
    }
    assert.equal(problem('# 42 fails'), '\\# 42 fails')
    assert.equal(problem('> x'), '\\> x')
    assert.equal(problem('1. x'), '1\\. x')
    assert.equal(problem('```'), '\\```')
    assert.equal(problem('---'), '\\---')
    assert.equal(problem('<div>'), '\\<div>')
    assert.equal(problem('<br> x'), '**Problem:** <br> x')
    assert.equal(problem('Mail was late:'), '**Problem:** Mail was late:')
    assert.equal(problem(''), '**Problem:**')
  })
})
