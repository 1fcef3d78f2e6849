/** Operations on lists as people write them: the whole text before and after. */
import assert from 'node:assert/strict'
import type {Operation} from '../../../src/core/operate/operation.ts'
import {done, tryOn} from '../trees/documents.ts'

type WithoutTree<T> = T extends {readonly tree: number} ? Omit<T, 'tree'> : never

const frame = (lines: readonly string[]): string =>
  ['## 5 Whys', '', ...lines, ...(lines.length === 0 ? [] : ['']), '## Open questions', ''].join('\n')

/** Expects the lines of the section to change so. */
function becomes(before: readonly string[], operation: WithoutTree<Operation>, after: readonly string[]): void {
  assert.deepEqual(done(frame(before), {...operation, tree: 0}).split('\n'), frame(after).split('\n'))
}

function refused(before: readonly string[], operation: WithoutTree<Operation>): string {
  const outcome = tryOn(frame(before), {...operation, tree: 0})
  return 'refused' in outcome ? outcome.refused : 'done'
}

const chain = [
  '**Problem:** Logins failed.',
  '',
  '- Why? The pool was empty.',
  '  - Why? Sockets leaked. *(possible)*',
  '  - Why? Load doubled.',
]

describe('operating on trees', () => {
  describe('insert', () => {
    it('takes the style of the siblings', () => {
      becomes(chain, {type: 'insert', parent: [0], index: 1, text: 'Nobody looked.'}, [
        ...chain.slice(0, 4),
        '  - Why? Nobody looked.',
        chain[4]!,
      ])
      becomes(['* **Why?** a', '', '* **Why?** b'], {type: 'insert', parent: [], index: 1, text: 'x'}, [
        '* **Why?** a',
        '',
        '* **Why?** x',
        '',
        '* **Why?** b',
      ])
      becomes(['1) a', '2) b'], {type: 'insert', parent: [], index: 1, text: 'x'}, ['1) a', '2) x', '3) b'])
      becomes(['1. a', '1. b'], {type: 'insert', parent: [], index: 2, text: 'x'}, ['1. a', '1. b', '1. x'])
      becomes(['-\ta', '\t-\tb'], {type: 'insert', parent: [0, 0], index: 0, text: 'x\ny'}, ['-\ta', '\t-\tb', '\t\t-\tx', '\t\t\ty'])
    })

    it('hides no word', () => {
      becomes(['- Why? a'], {type: 'insert', parent: [], index: 1, text: 'does <nobody> own `<x>`?'}, [
        '- Why? a',
        '- Why? does \\<nobody> own `<x>`?',
      ])
      becomes(['- Why? a \\<b>'], {type: 'rename', node: [0], text: 'c \\<b> <d>'}, ['- Why? c \\<b> \\<d>'])
    })

    it('keeps children under a number that gets longer', () => {
      const nine = Array.from({length: 9}, (_, index) => `${index + 1}. n`)
      becomes([...nine, '   - deep', '     more'], {type: 'insert', parent: [], index: 0, text: 'x'}, [
        '1. x',
        ...nine.slice(0, 8).map((_, index) => `${index + 2}. n`),
        '10. n',
        '    - deep',
        '      more',
      ])
    })

    it('counts numbered questions on', () => {
      becomes(['- Why 1: a', '- Why 2: b'], {type: 'insert', parent: [], index: 1, text: 'x'}, ['- Why 1: a', '- Why 2: x', '- Why 3: b'])
      becomes(['- Why 1: a', '  - Why 2: b'], {type: 'insert', parent: [0], index: 1, text: 'x'}, [
        '- Why 1: a',
        '  - Why 2: b',
        '  - Why 2: x',
      ])
      becomes(['- Why 1: a', '  - Why 2: b'], {type: 'insert', parent: [0, 0], index: 0, text: 'x'}, [
        '- Why 1: a',
        '  - Why 2: b',
        '    - Why 3: x',
      ])
      becomes(['- 1st why: a'], {type: 'insert', parent: [0], index: 0, text: 'x'}, ['- 1st why: a', '  - 2nd why: x'])
    })

    it('opens a branch for another question', () => {
      becomes(['- **Why?** a'], {type: 'insert', parent: [0], index: 0, text: 'x', question: 'detection'}, [
        '- **Why?** a',
        "  - **Why wasn't this caught?** x",
      ])
    })

    it('begins a list in an empty section', () => {
      becomes([], {type: 'insert', parent: [], index: 0, text: 'x'}, ['- Why? x'])
      becomes(['**Problem:** p'], {type: 'insert', parent: [], index: 0, text: 'x'}, ['**Problem:** p', '', '- Why? x'])
    })

    it('writes a question without an answer, but no node without either', () => {
      becomes(['- Why? a'], {type: 'insert', parent: [], index: 1, text: ''}, ['- Why? a', '- Why?'])
      assert.equal(refused(['- a'], {type: 'insert', parent: [], index: 1, text: ' '}), 'nothing-to-do')
    })

    it('does not double a question that was typed', () => {
      becomes(['- Why? a'], {type: 'insert', parent: [], index: 1, text: 'Why? b'}, ['- Why? a', '- Why? b'])
    })
  })

  describe('rename', () => {
    it('changes the words and keeps prefix, checkbox, marks and details', () => {
      becomes(
        ['- [x] **Why?** old `words`', '  on two lines *(root cause, C1)*', '', '  ```', '  - code', '  ```', '  - child'],
        {type: 'rename', node: [0], text: 'new'},
        ['- [x] **Why?** new *(root cause, C1)*', '', '  ```', '  - code', '  ```', '  - child'],
      )
    })

    it('escapes what would end the item', () => {
      becomes(['- a'], {type: 'rename', node: [0], text: '- b\n# c\n\n> d\n1. e\n2. f\n---'}, [
        '- \\- b',
        '  \\# c',
        '  \\> d',
        '  1\\. e',
        '  2. f',
        '  \\---',
      ])
      becomes(['- Why? a'], {type: 'rename', node: [0], text: '# b'}, ['- Why? # b'])
    })

    it('lets a typed question take the place of the old one', () => {
      becomes(['- Why? a'], {type: 'rename', node: [0], text: "Why wasn't this caught? b"}, ["- Why wasn't this caught? b"])
      becomes(['- Why? a'], {type: 'rename', node: [0], text: 'Because b'}, ['- Why? Because b'])
    })

    it('writes words before code that had none', () => {
      becomes(['- ```', '  x', '  ```'], {type: 'rename', node: [0], text: 'b'}, ['- b', '', '  ```', '  x', '  ```'])
    })
  })

  describe('comments', () => {
    const before = [
      '- Why? The index was empty. <!-- log 12 -->',
      '  <!-- between -->',
      '  - Why? The job <!-- which? --> ran early. *(possible)* <!-- x -->',
    ]

    it('stay when a node gets other words', () => {
      becomes(before, {type: 'rename', node: [0], text: 'Other'}, ['- Why? Other <!-- log 12 -->', ...before.slice(1)])
      becomes(before, {type: 'rename', node: [0, 0], text: 'Other'}, [
        ...before.slice(0, 2),
        '  - Why? Other <!-- which? --> *(possible)* <!-- x -->',
      ])
      becomes(['- Why? <!-- todo -->'], {type: 'rename', node: [0], text: 'Other'}, ['- Why? Other <!-- todo -->'])
      becomes(['**Problem:** Slow. <!-- p -->', '', '- a'], {type: 'set-problem', text: 'Late.'}, [
        '**Problem:** Late. <!-- p -->',
        '',
        '- a',
      ])
    })

    it('go along when it moves', () => {
      becomes([...before, '- b'], {type: 'move', node: [0], parent: [], index: 2}, ['- b', ...before])
      becomes(before, {type: 'outdent', node: [0, 0]}, [...before.slice(0, 2), before[2]!.slice(2)])
    })

    it('come after what is noted about a node', () => {
      becomes(['- a <!-- c -->'], {type: 'mark', node: [0], mark: 'root-cause', on: true}, ['- a *(root cause)* <!-- c -->'])
      becomes(['- a <!-- c -->'], {type: 'attach', node: [0], label: 'log', target: 'x'}, ['- a ([log](x)) <!-- c -->'])
      becomes(['- a *(possible)* <!-- c -->'], {type: 'mark', node: [0], mark: 'possible', on: false}, ['- a <!-- c -->'])
    })
  })

  describe('move, indent and outdent', () => {
    it('take everything along', () => {
      becomes(['- a', '  - b', '    on', '', '    > said', '', '    - c', '- d'], {type: 'outdent', node: [0, 0]}, [
        '- a',
        '- b',
        '  on',
        '',
        '  > said',
        '',
        '  - c',
        '- d',
      ])
      becomes(['1. a', '2. b', '   - c', '3. d'], {type: 'indent', node: [1]}, ['1. a', '   - b', '     - c', '2. d'])
    })

    it('change a bullet into a number of the new list', () => {
      becomes(['- a', '  1. b', '  2. c', '- d', '  - e'], {type: 'move', node: [1], parent: [0], index: 1}, [
        '- a',
        '  1. b',
        '  2. d',
        '     - e',
        '  3. c',
      ])
    })

    it('work in a block quote', () => {
      becomes(['> * a', '>   * b', '>     more'], {type: 'outdent', node: [0, 0]}, ['> * a', '> * b', '>   more'])
    })

    it('are refused where they make no sense', () => {
      assert.equal(refused(chain, {type: 'move', node: [0], parent: [0, 0], index: 0}), 'into-itself')
      assert.equal(refused(chain, {type: 'move', node: [0, 0], parent: [0], index: 1}), 'nothing-to-do')
      assert.equal(refused(chain, {type: 'indent', node: [0, 0]}), 'nothing-to-do')
      assert.equal(refused(chain, {type: 'outdent', node: [0]}), 'nothing-to-do')
      assert.equal(refused(chain, {type: 'outdent', node: [4]}), 'no-such-node')
      assert.equal(refused(chain, {type: 'remove', node: []}), 'no-such-node')
    })
  })

  describe('remove', () => {
    it('leaves the section when the last node goes', () => {
      becomes(['**Problem:** p', '', '- a', '  - b'], {type: 'remove', node: [0]}, ['**Problem:** p'])
    })

    it('lets the next one move up to the bullet that it shares', () => {
      becomes(['- - a', '  - b', '    on'], {type: 'remove', node: [0, 0]}, ['- - b', '    on'])
    })

    it('refuses rather than make an item of what is none', () => {
      assert.equal(refused(['- a', '  - b', '  ---'], {type: 'remove', node: [0, 0]}), 'tangled')
    })
  })

  describe('mark', () => {
    it('joins the note that is there, and leaves it as it was', () => {
      const before = ['- a *(possible)*', '- b']
      becomes(before, {type: 'mark', node: [0], mark: 'root-cause', on: true}, ['- a *(possible, root cause)*', '- b'])
      becomes(['- a *(possible, root cause)*', '- b'], {type: 'mark', node: [0], mark: 'root-cause', on: false}, before)
      becomes(before, {type: 'mark', node: [0], mark: 'possible', on: false}, ['- a', '- b'])
      assert.equal(refused(before, {type: 'mark', node: [0], mark: 'possible', on: true}), 'nothing-to-do')
    })

    it('writes a new one as the tree does', () => {
      becomes(['- a **(possible)**', '- b'], {type: 'mark', node: [1], mark: 'root-cause', on: true}, [
        '- a **(possible)**',
        '- b **(root cause)**',
      ])
      becomes(['- a'], {type: 'mark', node: [0], mark: 'root-cause', on: true}, ['- a *(root cause)*'])
    })

    it('makes a possible cause a confirmed one', () => {
      becomes(['- a (possible root cause)'], {type: 'mark', node: [0], mark: 'confirmed', on: true}, ['- a (root cause, confirmed)'])
    })
  })

  describe('paste', () => {
    it('takes nested items into the tree, in its own style', () => {
      becomes(
        ['* a', '    * b'],
        {
          type: 'paste',
          parent: [0],
          index: 1,
          markdown: '- Why? x\r\n  goes on\r\n\r\n  ~~~\r\n  - code\r\n  ~~~\r\n\r\n  1. y\r\n- z\r\n',
        },
        ['* a', '    * b', '    * Why? x', '      goes on', '', '      ~~~', '      - code', '      ~~~', '        1. y', '    * z'],
      )
    })

    it('takes items off the indent of the place that they were cut from', () => {
      const after = ['- a', '- Job', '  - Clock', '- Nobody']
      for (const margin of ['        ', '\t\t', '   '])
        becomes(
          ['- a'],
          {type: 'paste', parent: [], index: 1, markdown: ['- Job', '  - Clock', '- Nobody'].map(line => margin + line).join('\n')},
          after,
        )
      becomes(['- a'], {type: 'paste', parent: [], index: 1, markdown: '- Job\n          - Clock\n        - Nobody\n'}, after)
      becomes(['- a'], {type: 'paste', parent: [], index: 1, markdown: '> > - Job\n> >   - Clock\n> > - Nobody'}, after)
      becomes(['- a'], {type: 'paste', parent: [], index: 1, markdown: '      - Job\r\n\r\n        ~~~\r\n          x\r\n        ~~~'}, [
        '- a',
        '- Job',
        '',
        '  ~~~',
        '    x',
        '  ~~~',
      ])
    })

    it('makes a node of every line that is no item', () => {
      becomes(['- Why? a'], {type: 'paste', parent: [], index: 1, markdown: 'x\n\n# y\n'}, ['- Why? a', '- Why? x', '- Why? y'])
    })
  })

  describe('refer', () => {
    it('labels the shared cause once', () => {
      const before = ['- Why? a', '- Why? b', '  - Why? c *(root cause)*']
      const once = ['- Why? a', '  - Why? *(see C1)*', '- Why? b', '  - Why? c *(root cause, C1)*']
      becomes(before, {type: 'refer', node: [1, 0], parent: [0], index: 0}, once)
      becomes(once, {type: 'refer', node: [1, 0], parent: [], index: 2}, [...once, '- Why? *(see C1)*'])
      assert.equal(refused(before, {type: 'refer', node: [1], parent: [1, 0], index: 0}), 'into-itself')
    })
  })

  describe('set-problem', () => {
    it('changes, adds or empties the line', () => {
      becomes(chain, {type: 'set-problem', text: 'Nobody\ncould log in.'}, ['**Problem:** Nobody could log in.', ...chain.slice(1)])
      becomes(['**Problem:**', '', '- a'], {type: 'set-problem', text: 'x'}, ['**Problem:** x', '', '- a'])
      becomes(['- a'], {type: 'set-problem', text: 'x'}, ['**Problem:** x', '', '- a'])
      becomes([], {type: 'set-problem', text: 'x'}, ['**Problem:** x'])
      becomes(['> * a'], {type: 'set-problem', text: 'x'}, ['> **Problem:** x', '>', '> * a'])
    })
  })

  describe('add-tree', () => {
    const add = (text: string, kind: 'five-whys' | 'fishbone'): string => done(text, {type: 'add-tree', kind})

    it('puts the section where it belongs, with what the title says went wrong', () => {
      assert.equal(
        add('# Postmortem: The queue lost messages\n\n## What it was\n\nx\n\n## Open questions\n\ny\n', 'five-whys'),
        '# Postmortem: The queue lost messages\n\n## What it was\n\nx\n\n## 5 Whys\n\n**Problem:** The queue lost messages\n\n## Open questions\n\ny\n',
      )
    })

    it('gives a fishbone its categories, and the line endings of the document', () => {
      assert.equal(
        add('## 5 Whys\r\n\r\n**Problem:** p\r\n\r\n- a\r\n', 'fishbone'),
        [
          ...[
            '## 5 Whys',
            '',
            '**Problem:** p',
            '',
            '- a',
            '',
            '## Fishbone',
            '',
            '**Problem:** p',
            '',
            '- **People**',
            '- **Methods/Processes**',
          ],
          ...['- **Tools/Software**', '- **Environment/Conditions**', '- **Resources/Documentation**', ''],
        ].join('\r\n'),
      )
    })

    it('begins an empty document', () => {
      assert.equal(add('', 'five-whys'), '## 5 Whys\n\n**Problem:**\n')
    })
  })
})
