/** What a view gets to see of a tree. */
import assert from 'node:assert/strict'
import {coachingOf, openDocument, readPostmortem, typedProblem, typedWords} from '../../src/core/index.ts'
import {blankNode, shownTree, type ShownNode} from '../../src/protocol/index.ts'
import {editableText} from '../../src/protocol/task.ts'

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
    const shown = shownTree(tree, coaching, {typedWords, typedProblem})
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
    const progress = {depth: 0, leaves: 0, branches: 0, rootCauses: 0, owing: 0, unanswered: 0, answered: 0}
    const {nodes, ...said} = shownTree(tree!, {progress, nodes: []}, {typedWords, typedProblem})
    assert.deepEqual(Object.keys(said).sort(), ['kind', 'problem', 'progress', 'title', 'typedProblem'])
    assert.deepEqual(Object.keys(nodes[0]!).sort(), Object.keys(blankNode).sort())
    assert.equal(nodes[0]!.text, tree!.nodes[0]!.text)
  })

  it('has what was typed beside words with signs that show it, and that is what is edited', () => {
    const escaped = '# Late\n\n## 5 Whys\n\n**Problem:** \\<mail> was late\n\n- Why? \\<relay> was full\n  - Why? a \\*b\\*\n'
    const [tree] = readPostmortem(openDocument(escaped)).trees
    const [coaching] = coachingOf(readPostmortem(openDocument(escaped)))
    const shown = shownTree(tree!, coaching!, {typedWords, typedProblem})
    assert.equal(shown.typedProblem, '<mail> was late')
    assert.deepEqual([editableText(shown, [0]), editableText(shown, [0, 0])], ['<relay> was full', 'a \\*b\\*'])
  })
})
