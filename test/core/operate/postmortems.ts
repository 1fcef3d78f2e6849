/** Whole postmortems in which a tree stands among other sections, for the laws of operations that write in several of them. */
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {openDocument, operate, readPostmortem, type Operation, type Path, type Postmortem, type Tree} from '../../../src/core/index.ts'
import {manner, plan, written} from '../trees/documents.ts'
import {pathsIn} from './model.ts'

export const read = (text: string): Postmortem => readPostmortem(openDocument(text))

export const tryIn = (text: string, operation: Operation): ReturnType<typeof operate> => operate(text, read(text), operation)

/** The text after an operation that must not be refused. */
export function doneIn(text: string, operation: Operation): string {
  const outcome = tryIn(text, operation)
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`)
  return applyEdits(text, outcome.edits)
}

const tree = (title: string): fc.Arbitrary<readonly string[]> =>
  fc.record({plans: fc.array(plan(), {minLength: 1, maxLength: 3}), how: manner, problem: fc.boolean()}).map(({plans, how, problem}) => {
    const quoted = (line: string): string => (how.quoted ? `> ${line}`.trimEnd() : line)
    const list = written(plans, how)
    return [title, '', ...(problem ? [quoted('**Problem:** Logins failed.'), quoted('')] : []), ...list.map(quoted)]
  })

const actions = fc.constantFrom<readonly string[]>(
  [],
  ['<!-- Changes to the system. -->'],
  ['- [ ] Test it (@kim, due 2026-05-01)', '- [x] Alert on it'],
  ['* Test it', '', '* Alert on it', '', '  with a chart'],
  ['1. Test it', '2. Alert on it'],
  ['- [ ]'],
  ['- **Dana**', '  - [ ] Test it', '- **Kim**', '  - [ ] Alert on it'],
  ['### Short term', '', '- Test it', '', '### Long term', '', '- Alert on it'],
  ['| Action | Owner | Due |', '| ------ | ----- | --- |', '| Test   | @kim  | now |'],
  ['|#|What|Cause|', '|-|-|-|', '|1|Test|C7|', '|2|Alert|  |'],
  ['Action | Owner', '--- | ---', 'Test it | @kim'],
  ['| Action | Owner |', '| --- | --- |'],
  ['| Action | Owner |', '| --- | --- |', '| | |'],
  ['> - [ ] Test it', '> - [ ] Alert on it'],
  ['> | Action | Owner |', '> | --- | --- |', '> | Test it | @kim |'],
  ['To be done:', '', '- Test it', '- Alert on it', '', 'Who does it is open.'],
)

const options = fc.constantFrom<readonly string[]>(
  ['- Test it (2 days)', '- Alert on it (1 day)'],
  ['### Sockets (C9)', '', '- Test it', '- Alert', '- Live with it'],
  ['| Option | Prevents or detects | Cost | Value |', '| --- | --- | --- | --- |', '| Test it | prevents | 2 days | high |'],
  ['| Cause | Option |', '|-|-|', '| C9 | Test |'],
  [],
)

const others = fc.constantFrom<readonly string[]>(
  ['## Summary', '', 'Sockets ran out.\tAll of them.  ', 'And more.'],
  ['## Impact', '', '| Region | Orders |', '| --- | ---: |', '| eu | 3,900 |'],
  ['## Lessons learned', '', '```', '- no node', '```'],
  ['## Timeline', '', '* 10:42 it broke', '* 10:51 it was seen'],
  ['## Open questions', '', '<div>', '- html', '</div>', ''],
)

/** The sections of a document, and whether it has CRLF and headings of another kind. */
export const postmortem: fc.Arbitrary<string> = fc
  .record({
    before: fc.array(others, {maxLength: 2}),
    tree: fc.oneof(tree('## 5 Whys'), tree('## Fishbone'), tree('## So what?')),
    second: fc.option(tree('## 5 Whys'), {nil: []}),
    between: fc.array(others, {maxLength: 2}),
    options: fc.option(
      options.map(lines => ['## Options', ...(lines.length === 0 ? [] : ['', ...lines])]),
      {nil: []},
    ),
    actions: fc.option(
      actions.map(lines => ['## Action items', ...(lines.length === 0 ? [] : ['', ...lines])]),
      {nil: []},
    ),
    after: fc.array(others, {maxLength: 1}),
    tight: fc.boolean(),
    frontMatter: fc.boolean(),
    lineEnding: fc.constantFrom('\n', '\r\n'),
    atEnd: fc.constantFrom('', '\n', '\n\n'),
  })
  .map(parts => {
    const head = [...(parts.frontMatter ? ['---', 'status: draft', '---', ''] : []), '# Postmortem: sockets ran out']
    const sections = [...parts.before, parts.tree, parts.second, ...parts.between, parts.options, parts.actions, ...parts.after]
    const lines = sections.filter(({length}) => length > 0).flatMap(section => [...(parts.tight ? [] : ['']), ...section])
    return `${[...head, ...lines].join('\n')}${parts.atEnd}`.replaceAll('\n', parts.lineEnding)
  })

/** The link that the operations attach. */
export const evidence = '[the (log) | of \\[it\\]](<https://logs.example/a (1)?b=\\<c\\>>)'

/** Numbers from which any operation on any tree can be made. */
export const anyChoice = fc.record({
  type: fc.nat({max: 15}),
  tree: fc.nat(),
  node: fc.nat(),
  parent: fc.nat(),
  index: fc.nat(),
  on: fc.boolean(),
})

/** Some operation that makes sense for a tree, which has at least one node. */
export function anyOperation(
  trees: readonly Tree[],
  pick: typeof anyChoice extends fc.Arbitrary<infer Choice> ? Choice : never,
): Operation {
  const tree = pick.tree % trees.length
  const paths = pathsIn(trees[tree]!.nodes)
  const node = paths[pick.node % Math.max(1, paths.length)] ?? []
  const parent: Path = [[], ...paths][pick.parent % (paths.length + 1)]!
  const index = pick.index % 4
  const all: readonly Operation[] = [
    {type: 'insert', tree, parent, index, text: 'entirely new'},
    {type: 'rename', tree, node, text: 'entirely other'},
    {type: 'remove', tree, node},
    {type: 'move', tree, node, parent, index},
    {type: 'indent', tree, node},
    {type: 'outdent', tree, node},
    {type: 'mark', tree, node, mark: (['root-cause', 'possible', 'confirmed'] as const)[pick.index % 3]!, on: pick.on},
    {type: 'paste', tree, parent, index, markdown: '- pasted *(C1)*\n  - under it *(see C2)*\n- beside it'},
    {type: 'refer', tree, node, parent, index},
    {type: 'refer', tree, node, parent, index},
    {type: 'attach', tree, node, label: 'the (log) | of [it]', target: 'https://logs.example/a (1)?b=<c>'},
    {type: 'make-action', tree, node},
    {type: 'weigh-options', tree, node},
    {type: 'keep-diagram', tree, on: pick.on},
    {type: 'set-problem', tree, text: 'Entirely other'},
    {type: 'add-tree', kind: (['five-whys', 'so-what', 'fishbone'] as const)[pick.index % 3]!},
  ]
  return all[pick.type]!
}
