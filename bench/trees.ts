/** What a click in the Causes view costs: an operation on a very large tree in a long document, and what is read again after it. */
import {applyEdits, coachingOf, editDocument, openDocument, operate, readPostmortem, type Operation} from '../src/core/index.ts'
import {treesOf} from '../src/core/trees/read/trees.ts'
import {measure, tableOf} from './timing.ts'
import {postmortemOf} from './text.ts'

const nodes = 2_000
const lines = 5_000

/** The same on every run: chains of up to six answers. */
const list = Array.from({length: nodes}, (_, index) => {
  const depth = [0, 1, 2, 3, 2, 3, 4, 5, 1, 2][index % 10]!
  return `${'  '.repeat(depth)}- Why? Setting ${index} was unknown to its test.${index % 7 === 0 ? ' *(possible)*' : ''}`
})
const text = [...postmortemOf(lines - nodes).split('\n'), '## 5 Whys', '', '**Problem:** Orders failed.', '', ...list, ''].join('\n')

const node = [100]
const operations: readonly Operation[] = [
  {type: 'insert', tree: 0, parent: node, index: 1, text: 'The cache was cold.'},
  {type: 'rename', tree: 0, node, text: 'The cache was cold.'},
  {type: 'remove', tree: 0, node},
  {type: 'move', tree: 0, node, parent: [0], index: 0},
  {type: 'mark', tree: 0, node, mark: 'root-cause', on: true},
  {type: 'refer', tree: 0, node, parent: [0], index: 0},
  {type: 'attach', tree: 0, node, label: 'log', target: 'https://example.org/log'},
  {type: 'make-action', tree: 0, node},
]

/** Median and 95th percentile for each operation, with the reading of the trees after it, and for the coaching of an unchanged document. */
export function treeTable(): string {
  const postmortem = readPostmortem(openDocument(text))
  const {sections} = postmortem
  const rows = operations.map(operation => {
    const timing = measure(() => {
      const outcome = operate(text, postmortem, operation)
      if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
      const after = applyEdits(text, outcome.edits)
      const grown = after.length - text.length
      return treesOf(
        after,
        sections.map(section => (section.end === text.length ? {...section, end: section.end + grown} : section)),
      )
    })
    return [operation.type, timing] as const
  })
  const coaching = measure(() => coachingOf(readPostmortem(postmortem.document)))
  const parsing = measure(
    () => readPostmortem(editDocument(postmortem.document, [{start: text.length - 10, end: text.length - 9, text: 'e'}])).trees,
    {most: 20},
  )
  return tableOf([
    ['', 'median', 'p95'],
    ...[...rows, ['coaching, nothing changed', coaching] as const, ['a keystroke in the list, parsed', parsing] as const].map(
      ([name, {median, p95}]) => [name, `${median.toFixed(2)} ms`, `${p95.toFixed(2)} ms`],
    ),
  ])
}
