/** How the causes view is arranged, and what of that survives. */
import assert from 'node:assert/strict'
import type {Scene} from '../../src/protocol/index.ts'
import {initialState, selectedPath, shownTree, step} from '../../src/webview/causes/state.ts'
import {node, tree} from '../protocol/editor.ts'
import {after, document, message, showing, snapshot} from './states.ts'

const fishbone = {...tree('Fishbone', [node('**People**')]), kind: 'fishbone'} as const

const scene: Scene = {kind: 'five-whys', title: 'Why', width: 100, height: 100, fontSize: 13, lineHeight: 18, boxes: [], lines: []}

describe('the state of the causes view', () => {
  it('opens the tab of the first kind of tree that the document has', () => {
    assert.equal(showing(fishbone).arrangement.kind, 'fishbone')
    assert.equal(showing(fishbone, tree('Why', [])).arrangement.kind, 'five-whys')
    assert.equal(shownTree(showing(fishbone, tree('Why', [])))?.index, 1)
  })

  it('selects the tree of a tab that is opened, so that nothing is done to another one', () => {
    const state = after(
      showing(tree('Why', [node('a')]), fishbone),
      {type: 'select', place: {tree: 0, node: [0]}},
      {type: 'tab', kind: 'fishbone'},
    )
    assert.deepEqual(state.session.selection?.tree, 1)
    assert.deepEqual(selectedPath(state), [])
  })

  it('selects the node that covers the selection when it is collapsed, and opens what hides the next one', () => {
    const state = showing(tree('Why', [node('a', [node('b')])]))
    const folded = after(state, {type: 'select', place: {tree: 0, node: [0, 0]}}, {type: 'collapse', places: [{tree: 0, node: [0]}]})
    assert.deepEqual(selectedPath(folded), [0])
    assert.deepEqual(after(folded, {type: 'select', place: {tree: 0, node: [0, 0]}}).arrangement.collapsed, [])
  })

  it('asks for the picture of the tree that is shown, for as long as it is open', () => {
    const state = showing(tree('Why', [node('a')]), fishbone)
    const opened = step(state, {type: 'picture', is: 'open'})
    assert.deepEqual(opened.posts, [{type: 'draw', tree: 0}])
    const other = step(opened.state, {type: 'tab', kind: 'fishbone'})
    assert.deepEqual(other.posts, [{type: 'draw', tree: 1}])
    assert.deepEqual(step(other.state, {type: 'picture', is: 'closed'}).posts, [{type: 'draw', tree: null}])
  })

  it('shows the picture of the next document too, and forgets how the last one was folded', () => {
    const state = after(
      showing(tree('Why', [node('a', [node('b')])])),
      {type: 'picture', is: 'open'},
      {type: 'collapse', places: [{tree: 0, node: [0]}]},
    )
    const next = after(state, snapshot({...document([tree('Why', [node('a', [node('b')])])]), uri: 'b'}))
    assert.deepEqual(next.arrangement.collapsed, [])
    assert.equal(next.arrangement.picture, 'open')
    assert.equal(next.session.drawing, 0)
  })

  it('keeps what is folded, selected and being written of a document that goes on under another address', () => {
    const state = after(
      showing(tree('Why', [node('a', [node('b')]), node('c')])),
      {type: 'collapse', places: [{tree: 0, node: [0]}]},
      {type: 'select', place: {tree: 0, node: [1]}},
      {type: 'draft-rename'},
      {type: 'draft-typed', text: 'half a th'},
    )
    const renamed = {...state.session.document!, uri: 'b'}
    const next = after(state, message({type: 'snapshot', document: renamed, answer: null, formerly: 'a'}))
    assert.equal(next.arrangement.uri, 'b')
    assert.deepEqual(next.arrangement.collapsed, state.arrangement.collapsed)
    assert.deepEqual(next.session.selection, state.session.selection)
    assert.deepEqual(next.session.draft, state.session.draft)
  })

  it('zooms and moves within the picture, and shows all of it again', () => {
    const picture = message({type: 'picture', uri: 'a', version: 1, tree: 0, scene})
    const state = after(showing(tree('Why', [])), {type: 'picture', is: 'open'}, picture, {type: 'pane', size: {width: 50, height: 50}})
    const zoomed = after(state, {type: 'zoom', factor: 2})
    assert.deepEqual(zoomed.look, {scale: 1, x: 25, y: 25})
    assert.deepEqual(after(zoomed, {type: 'pan', by: {x: 10, y: 0}}).look, {scale: 1, x: 35, y: 25})
    assert.equal(after(zoomed, {type: 'fit'}).look, 'all')
  })

  it('takes over what an earlier view left behind, unless that is of another form', () => {
    const kept = showing(tree('Why', [])).arrangement
    assert.equal(initialState(0, {...kept, picture: 'open'}, 'closed').arrangement.picture, 'open')
    assert.equal(initialState(0, {...kept, picture: undefined}, 'closed').arrangement.uri, null)
  })

  it('selects what a person goes to, and has it pointed out, each time', () => {
    const {state, posts} = step(showing(tree('Why', [node('a')])), {type: 'pick', place: {tree: 0, node: [0]}})
    assert.deepEqual(selectedPath(state), [0])
    assert.deepEqual(posts, [{type: 'point-out', uri: 'a', version: 1, tree: 0, node: [0]}])
    assert.deepEqual(step(state, {type: 'pick', place: {tree: 0, node: [0]}}).posts, posts)
  })

  it('has nothing pointed out that is selected without having been gone to', () => {
    assert.deepEqual(step(showing(tree('Why', [node('a')])), {type: 'select', place: {tree: 0, node: [0]}}).posts, [])
  })
})
