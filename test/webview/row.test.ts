/** The rows as descriptions: what nothing has happened to is described once, and all that a row shows is up to date. */
import assert from 'node:assert/strict'
import {page} from '../../src/webview/causes/page.ts'
import type {ViewState} from '../../src/webview/causes/state.ts'
import {stringsFrom} from '../../src/webview/causes/strings.ts'
import type {Child, Description} from '../../src/webview/render.ts'
import {node, tree} from '../protocol/editor.ts'
import {after, document, showing, snapshot} from './states.ts'

const say = stringsFrom({})

const descriptionsIn = (children: readonly Child[]): readonly Description[] =>
  children.flatMap(child => (typeof child === 'object' && child ? [child, ...descriptionsIn(child.children)] : []))

const wordsIn = (child: Child): string => (typeof child === 'string' ? child : child ? child.children.map(wordsIn).join('') : '')

/** The rows by their words, each with the rows below it. */
const rowsOf = (state: ViewState): ReadonlyMap<string, Description> =>
  new Map(
    descriptionsIn(page(state, say)).flatMap(row => {
      const text = row.tag === 'li' ? descriptionsIn([row]).find(({attributes}) => attributes['key'] === 'text') : undefined
      return text ? [[wordsIn(text), row] as const] : []
    }),
  )

const branches = [node('one', [node('first'), node('second')]), node('two', [node('third')])]
const state = after(showing(tree('Why', branches)), {type: 'select', place: {tree: 0, node: [1, 0]}})

describe('the rows as descriptions', () => {
  it('are the same where an edit, a draft, a fold or a selection leaves the tree alone', () => {
    const edited = snapshot(document([tree('Why', [branches[0]!, node('two', [node('third'), node('fourth')])])], 2))
    for (const intent of [
      edited,
      {type: 'draft-add', relation: 'after'},
      {type: 'collapse', places: [{tree: 0, node: [1]}]},
      {type: 'select', place: {tree: 0, node: [1]}},
    ] as const) {
      const before = rowsOf(state)
      const next = rowsOf(after(state, intent))
      assert.equal(next.get('one'), before.get('one'), intent.type)
      assert.notEqual(next.get('two'), before.get('two'), intent.type)
    }
  })

  it('come back as they were when they are unfolded', () => {
    const place = {tree: 0, node: [0]}
    const folded = after(state, {type: 'collapse', places: [place]})
    assert.equal(rowsOf(folded).get('first'), undefined)
    const before = rowsOf(state).get('first')
    assert.ok(before)
    assert.equal(rowsOf(after(folded, {type: 'expand', places: [place]})).get('first'), before)
  })

  it('show the words of the cause that they stand for, also when those are changed elsewhere', () => {
    const sharing = (text: string, version: number) =>
      snapshot(document([tree('Why', [node('one', [{...node(''), refersTo: 'A1'}]), {...node(text), label: 'A1'}])], version))
    const before = after(state, sharing('The plan was old.', 2))
    assert.ok(wordsIn(rowsOf(before).get('one')).includes('The plan was old.'))
    const next = after(before, sharing('The plan was lost.', 3))
    assert.ok(wordsIn(rowsOf(next).get('one')).includes('The plan was lost.'))
  })

  it('say what a facilitator sees, also when nothing but that has changed', () => {
    const asking = after(state, snapshot(document([tree('Why', [{...branches[0]!, stopsAtPerson: true}, branches[1]!])], 2)))
    assert.ok(wordsIn(rowsOf(asking).get('one')).includes(say['coach.person']))
    assert.ok(!wordsIn(rowsOf(after(asking, snapshot(document([tree('Why', branches)], 3)))).get('one')).includes(say['coach.person']))
  })

  it('can be edited as soon as the document can be written to', () => {
    const locked = after(state, snapshot({...document([tree('Why', branches)], 2), readOnly: true}))
    const isEditable = (one: ViewState): boolean =>
      descriptionsIn([rowsOf(one).get('one')]).some(({attributes}) => attributes['data-do'] === 'rename')
    assert.deepEqual([locked, after(locked, snapshot(document([tree('Why', branches)], 3)))].map(isEditable), [false, true])
  })
})
