/** The line of progress: it says nothing where nothing has come along yet, counts what the rows offer, and names it. */
import assert from 'node:assert/strict'
import {chipsOf} from '../../src/webview/causes/notes.ts'
import {itemsOf, visible} from '../../src/webview/causes/items.ts'
import {progressOf} from '../../src/webview/causes/progress.ts'
import {stringsFrom} from '../../src/webview/causes/strings.ts'
import type {Child} from '../../src/webview/render.ts'
import {showing, treesIn} from './states.ts'

const say = stringsFrom({})

const wordsOf = (child: Child): string => (typeof child === 'string' ? child : child ? child.children.map(wordsOf).join('') : '')

/** The parts of the line, and what its button's tooltip says; the rows that are offered an action. */
function shownFor(...lines: readonly string[]): {parts: readonly string[]; names: readonly string[]; offered: readonly string[]} {
  const [tree] = treesIn(['# Postmortem: late trams', '', ...lines].join('\n'))
  assert.ok(tree)
  const line = progressOf(tree, say)
  const children = line && typeof line === 'object' ? line.children.filter(child => typeof child === 'object') : []
  const button = children.find(child => child && child.tag === 'button')
  const rows = visible(itemsOf(showing(tree)))
  const offered = rows.filter(row =>
    chipsOf(row, {say, tree}).some(chip => chip && typeof chip === 'object' && chip.attributes['key'] === 'make-action'),
  )
  return {
    parts: children.map(wordsOf),
    names: button ? String(button.attributes['title']).split('\n').slice(1) : [],
    offered: offered.map(({text}) => text),
  }
}

const actions = ['', '## Action items', '', '- [ ] Heat the points of the depot (@kim)']

describe('the line of progress', () => {
  it('says nothing of a tree without causes', () => {
    assert.deepEqual(shownFor('## 5 Whys', '', '**Problem:** Trams were late.').parts, [])
    assert.deepEqual(shownFor('## Fishbone', '', '- **People**', '- **Tools/Software**').parts, [])
  })

  it('counts what the rows offer an action for, and names it', () => {
    const {parts, names, offered} = shownFor(
      '## 5 Whys',
      '',
      '- Why? The points of the depot froze. *(root cause)*',
      '- Why? The spare drivers were elsewhere. *(root cause)*',
      '  - Why? Their plan is a week old. *(root cause)*',
      ...actions,
    )
    assert.deepEqual(parts, ['2 deep', '2 without an action'])
    assert.deepEqual(names, ['• The spare drivers were elsewhere.', '• Their plan is a week old.'])
    assert.deepEqual(offered, ['The spare drivers were elsewhere.', 'Their plan is a week old.'])
  })

  it('offers no action where it says that each has one, be it linked or only spoken of', () => {
    const {parts, offered} = shownFor('## 5 Whys', '', '- Why? The points of the depot froze. *(root cause)*', ...actions)
    assert.deepEqual([parts, offered], [['1 deep', 'Each has an action'], []])
  })

  it('promises no action where an action item only has a word in common with a cause', () => {
    const {parts, offered} = shownFor('## 5 Whys', '', '- Why? The depot was locked. *(root cause)*', ...actions)
    assert.deepEqual([parts, offered], [['1 deep'], []])
  })

  it('speaks of no action in a question that the next one goes on from, nor for consequences', () => {
    const interview = [
      '## 5 Whys',
      '',
      '**Why were trams late?**',
      '',
      '- The points froze.',
      '',
      '**Why did they freeze?**',
      '',
      '- It was cold.',
    ]
    assert.deepEqual(shownFor(...interview).parts, ['1 deep'])
    assert.deepEqual(shownFor('## So what?', '', '- So what? People walked.').parts, ['1 deep'])
  })
})
