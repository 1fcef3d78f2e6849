/** Operations that write in other sections too: the whole text before and after. */
import assert from 'node:assert/strict'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {refreshedDiagrams, type Operation} from '../../../src/core/index.ts'
import {doneIn, read, tryIn} from './postmortems.ts'

const whys = ['## 5 Whys', '', '- Why? The form timed out.', '  - Why? The settings differ. *(root cause)*', '']
const labelled = [...whys.slice(0, 3), '  - Why? The settings differ. *(root cause, C1)*', '']

/** Expects an operation on the second node to turn the lines after the tree into others. */
function writes(
  operation: Extract<Operation, {node: unknown}>['type'] & ('make-action' | 'weigh-options'),
  before: string[],
  after: string[],
): void {
  const text = doneIn([...whys, ...before].join('\n'), {type: operation, tree: 0, node: [0, 0]})
  assert.deepEqual(text.split('\n'), [...labelled, ...after])
}

const becomes = (lines: readonly string[], operation: Operation, after: readonly string[]): void =>
  assert.deepEqual(doneIn(lines.join('\n'), operation).split('\n'), after)

describe('linking causes', () => {
  describe('attach', () => {
    it('puts a link after the words, and further ones beside it', () => {
      const attach = (label: string, target: string): Operation => ({type: 'attach', tree: 0, node: [0, 0], label, target})
      const one = [...whys.slice(0, 3), '  - Why? The settings differ. ([diff](https://git.example/1)) *(root cause)*', '']
      becomes(whys, attach('diff', 'https://git.example/1'), one)
      becomes(one, attach('', 'src/settings [2].yml'), [
        ...whys.slice(0, 3),
        '  - Why? The settings differ. ([diff](https://git.example/1), [src/settings \\[2\\].yml](<src/settings [2].yml>)) *(root cause)*',
        '',
      ])
      assert.deepEqual(tryIn(whys.join('\n'), attach('diff', ' ')), {refused: 'nothing-to-do'})
    })
  })

  describe('make-action', () => {
    it('adds the section where there is none', () => {
      writes(
        'make-action',
        ['## References', '', '- x', ''],
        ['## Action items', '', '- [ ] The settings differ (C1)', '', '## References', '', '- x', ''],
      )
    })

    it('goes on with the list, in its form', () => {
      const items = (before: string[], after: string[]): void =>
        writes('make-action', ['## Action items', '', ...before], ['## Action items', '', ...after])
      items(['- [x] Test it', ''], ['- [x] Test it', '- [ ] The settings differ (C1)', ''])
      items(
        ['* Test it', '  with care', '', '* Alert', ''],
        ['* Test it', '  with care', '', '* Alert', '', '* The settings differ (C1)', ''],
      )
      items(['9. Test it', '', 'That is all.'], ['9. Test it', '10. The settings differ (C1)', '', 'That is all.'])
      items(['- [ ]', ''], ['- [ ] The settings differ (C1)', ''])
      items(['None so far.', ''], ['None so far.', '', '- [ ] The settings differ (C1)', ''])
    })

    it('goes on with the table, with its bars and widths', () => {
      const rows = (before: string[], after: string[]): void =>
        writes('make-action', ['## Action items', '', ...before], ['## Action items', '', ...after])
      rows(
        ['| # | What    | Owner |', '|---|---------|-------|', '| 1 | Test it | @kim  |', ''],
        ['| # | What    | Owner |', '|---|---------|-------|', '| 1 | Test it | @kim  |', '| 2 | The settings differ (C1) |       |', ''],
      )
      rows(['|What|Cause|', '|-|-|', '|Test||'], ['|What|Cause|', '|-|-|', '|Test||', '|The settings differ|C1|'])
      rows(
        ['| Action | Owner |', '| --- | --- |', '| | |', ''],
        ['| Action | Owner |', '| --- | --- |', '| The settings differ (C1) | |', ''],
      )
    })

    it('says where its words stand, to be written over', () => {
      const text = [...whys, '## Action items', '', '- Test it', ''].join('\n')
      const outcome = tryIn(text, {type: 'make-action', tree: 0, node: [0, 0]})
      assert.ok('edits' in outcome && outcome.written !== null)
      assert.equal(applyEdits(text, outcome.edits).slice(outcome.written.start, outcome.written.end), 'The settings differ')
    })

    it('gives the same label to a second action, another to another cause, and leaves out the evidence', () => {
      const once = doneIn(whys.join('\n'), {type: 'make-action', tree: 0, node: [0, 0]})
      const twice = doneIn(once, {type: 'make-action', tree: 0, node: [0, 0]})
      assert.deepEqual(
        read(twice).actions.map(({causes}) => causes),
        [['C1'], ['C1']],
      )
      const evident = doneIn(twice, {type: 'attach', tree: 0, node: [0], label: 'log', target: 'u'})
      const other = doneIn(evident, {type: 'make-action', tree: 0, node: [0]})
      assert.deepEqual(
        read(other)
          .actions.map(({text, causes}) => [text, ...causes])
          .at(-1),
        ['The form timed out', 'C2'],
      )
    })

    it('is about the cause when a reference is meant', () => {
      const text = ['## 5 Whys', '', '- a *(C3)*', '- b', '  - *(see C3)*', ''].join('\n')
      assert.match(doneIn(text, {type: 'make-action', tree: 0, node: [1, 0]}), /- \[ \] a \(C3\)\n$/)
    })
  })

  describe('weigh-options', () => {
    const three = [
      '- Prevent: {{what would keep it from happening, at what cost and value}}',
      '- Detect: {{what would tell us sooner, at what cost and value}}',
      '- {{another way, at what cost and value}}',
    ]

    it('opens three under a heading for the cause, once', () => {
      const opened = ['## Options considered', '', '### The settings differ (C1)', '', ...three, '']
      writes('weigh-options', [], opened)
      writes(
        'weigh-options',
        ['## Options', '', '### Sockets', '', '- Test', ''],
        ['## Options', '', '### Sockets', '', '- Test', '', ...opened.slice(2)],
      )
      const again = tryIn([...labelled, ...opened].join('\n'), {type: 'weigh-options', tree: 0, node: [0, 0]})
      assert.deepEqual(again, {refused: 'nothing-to-do'})
    })

    it('adds rows where the options of all causes share a table', () => {
      const head = ['## Options', '', '| Option | Prevents or detects | Cost |', '| --- | --- | --- |']
      writes(
        'weigh-options',
        [...head, '| Test it | prevents | 2 days |', ''],
        [
          ...head,
          '| Test it | prevents | 2 days |',
          '| {{option}} (C1) | prevents | |',
          '| {{option}} (C1) | detects | |',
          '| {{option}} (C1) | | |',
          '',
        ],
      )
    })

    it('opens no section whose name the cause resembles', () => {
      const text = ['## 5 Whys', '', '- Missing follow-up actions', ''].join('\n')
      const {sections, actions} = read(doneIn(text, {type: 'weigh-options', tree: 0, node: [0]}))
      assert.deepEqual([sections.map(({id}) => id), actions], [['five-whys', 'options', 'other'], []])
    })
  })

  describe('keep-diagram', () => {
    const keep = (on: boolean): Operation => ({type: 'keep-diagram', tree: 0, on})

    it('keeps it under the list and takes it away again', () => {
      for (const text of [whys.join('\r\n'), ['## Fishbone', '> - **People**', '>   - a', '## Impact', 'x'].join('\n')]) {
        const kept = doneIn(text, keep(true))
        assert.match(
          kept,
          /\r?\n(?:> )?```mermaid\r?\n(?:> )?%% postmortem: kept up to date from the list above\r?\n(?:> )?(?:ishikawa|flowchart)/,
        )
        assert.deepEqual(tryIn(kept, keep(true)), {refused: 'nothing-to-do'})
        assert.deepEqual(
          refreshedDiagrams(kept, () => read(kept).trees),
          [],
        )
        assert.equal(doneIn(kept, keep(false)), text)
      }
    })

    it('has the form that is asked for, and keeps it', () => {
      for (const [form, opening] of [
        ['ishikawa', 'ishikawa-beta'],
        ['flowchart', 'flowchart RL'],
        ['mindmap', 'mindmap'],
      ] as const) {
        const kept = doneIn(whys.join('\n'), {type: 'keep-diagram', tree: 0, on: true, form})
        assert.equal(/%% postmortem.*\n(.*)\n/.exec(kept)?.[1], opening)
        const changed = doneIn(kept, {type: 'rename', tree: 0, node: [0], text: 'Something new.'})
        const fresh = applyEdits(
          changed,
          refreshedDiagrams(changed, () => read(changed).trees),
        )
        assert.equal(/%% postmortem.*\n(.*)\n/.exec(fresh)?.[1], opening)
        assert.match(fresh, /Something new[^]*```mermaid[^]*Something new[^]*```/)
        assert.equal(doneIn(kept, keep(false)), whys.join('\n'))
      }
    })

    it('costs a document without one no look at its trees', () => {
      const look = (): never => assert.fail('the trees are read')
      assert.deepEqual(refreshedDiagrams(whys.join('\n'), look), [])
      assert.deepEqual(refreshedDiagrams([...whys, '```mermaid', 'mindmap', '```'].join('\n'), look), [])
    })

    it('is brought up to date, and nothing else is', () => {
      const kept = doneIn([...whys, '```mermaid', 'flowchart LR', '```', ''].join('\n'), keep(true))
      const changed = doneIn(kept, {type: 'rename', tree: 0, node: [0], text: 'Something new.'})
      const fresh = applyEdits(
        changed,
        refreshedDiagrams(changed, () => read(changed).trees),
      )
      assert.equal(fresh.split('Something new').length, 3)
      assert.ok(fresh.endsWith('\n\n```mermaid\nflowchart LR\n```\n'))
      assert.deepEqual(
        refreshedDiagrams(fresh, () => read(fresh).trees),
        [],
      )
    })
  })
})
