/** What somebody edits is what they typed, where typing it again writes the very bytes that are there. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, openDocument, operate, readPostmortem, typedProblem, typedWords, type Operation} from '../../../src/core/index.ts'

const text = '# Mail was late\n\n## 5 Whys\n\n**Problem:** Mail was late.\n\n- Why? The queue was full.\n- The disk was full.\n'

const after = (from: string, operation: Operation): string | null => {
  const outcome = operate(from, readPostmortem(openDocument(from)), operation)
  return 'refused' in outcome ? null : applyEdits(from, outcome.edits)
}

const editedIn = (from: string, index: number): string => {
  const node = readPostmortem(openDocument(from)).trees[0]!.nodes[index]!
  return typedWords(node.text, node.prefix) ?? node.text
}

const words = fc.oneof(
  fc.constantFrom(
    '<relay> had no room',
    'a <b> and <relay>',
    '# of nodes',
    '1. step',
    '- dash',
    '> q',
    '<!-- c',
    '\\<a>',
    '1\\. a',
    'a\\',
    '\\# b',
  ),
  fc.string({unit: fc.constantFrom(...'-*+#>`~|[]()<>!/1. \\ab')}),
)

describe('words that are edited', () => {
  for (const [typed, source] of [
    ['<relay> had no room', '\\<relay> had no room'],
    ['# of nodes', '\\# of nodes'],
    ['1. step', '1\\. step'],
    ['a <b> and <relay>', 'a <b> and \\<relay>'],
  ] as const)
    it(`are “${typed}” where “${source}” is written`, () => {
      const written = after(text, {type: 'rename', tree: 0, node: [1], text: typed})!
      assert.ok(written.endsWith(`- ${source}\n`), written)
      assert.equal(editedIn(written, 1), typed)
    })

  it('are the source where typing would write something else', () => {
    for (const source of ['a \\*b\\*', 'a \\<b>', 'a\\\\', '\\# b \\*']) assert.equal(typedWords(source, 'Why?') ?? source, source)
    assert.equal(typedWords('plain', ''), null)
    assert.equal(typedWords('\\<relay> and \\*b\\*', ''), '<relay> and \\*b\\*')
  })

  it('write nothing when they are left as they are, and come back from whatever was typed', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(0, 1), (typed, index) => {
        const written = after(text, {type: 'rename', tree: 0, node: [index], text: typed})
        if (written === null || readPostmortem(openDocument(written)).trees[0]!.nodes.length !== 2) return
        const edited = editedIn(written, index)
        const again = after(written, {type: 'rename', tree: 0, node: [index], text: edited})
        assert.ok(again === null || again === written, JSON.stringify([typed, written, edited, again]))
      }),
    )
  })

  it('of a problem as well', () => {
    const written = after(text, {type: 'set-problem', tree: 0, text: '<relay> was full'})!
    const {problem} = readPostmortem(openDocument(written)).trees[0]!
    assert.equal(problem, '\\<relay> was full')
    assert.equal(typedProblem(problem), '<relay> was full')
    assert.equal(typedProblem('a \\*b\\*'), null)
  })
})
