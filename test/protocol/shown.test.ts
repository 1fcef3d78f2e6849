/** What a view gets to see of a tree. */
import assert from 'node:assert/strict'
import {coachingOf, openDocument, readPostmortem} from '../../src/core/index.ts'
import {blankNode, shownTree, type ShownNode} from '../../src/protocol/index.ts'

const text = `# Postmortem: late trams

## 5 Whys

- Why? The points froze. [log](https://example.org/1)
  - Why? Nobody heats them.
    - Why? **A1** Heating was sold. *(root cause)*
- Why? The drivers were elsewhere.
  - Why? see A1
`

describe('a tree that is shown', () => {
  it('has at each node what a facilitator would see in it, wherever that is', () => {
    const postmortem = readPostmortem(openDocument(text))
    const [tree] = postmortem.trees
    const [coaching] = coachingOf(postmortem)
    assert.ok(tree && coaching)
    const shown = shownTree(tree, coaching)
    assert.deepEqual(shown.progress, coaching.progress)
    const told: unknown[] = []
    const visit = (node: ShownNode, path: readonly number[]): void => {
      const {stopsAtPerson, asksOn, hasAction, lacksAction, evidence, effects} = node
      const about = {stopsAtPerson, asksOn, hasAction, lacksAction, evidence, effects}
      if (Object.entries(about).some(([name, value]) => value !== blankNode[name as keyof typeof about])) told.push({path, ...about})
      node.children.forEach((child, index) => visit(child, [...path, index]))
    }
    shown.nodes.forEach((node, index) => visit(node, [index]))
    assert.ok(told.length > 2)
    assert.deepEqual(told, coaching.nodes)
  })

  it('says what the tree says, and not where that stands', () => {
    const [tree] = readPostmortem(openDocument(text)).trees
    const {nodes, ...said} = shownTree(tree!, {
      progress: {depth: 0, leaves: 0, branches: 0, rootCauses: 0, owing: 0, unanswered: 0, answered: 0},
      nodes: [],
    })
    assert.deepEqual(Object.keys(said).sort(), ['kind', 'problem', 'progress', 'title'])
    assert.deepEqual(Object.keys(nodes[0]!).sort(), Object.keys(blankNode).sort())
    assert.equal(nodes[0]!.text, tree!.nodes[0]!.text)
  })
})
