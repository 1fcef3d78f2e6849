/** What the host answers, step by step. */
import assert from 'node:assert/strict'
import {initialHostSession, stepHost, type FocusedNode, type HostEffect, type Operation, type ViewToHost} from '../../src/protocol/index.ts'
import type {HostEvent, HostSession} from '../../src/protocol/host-session.ts'
import {node, shown, tree} from './editor.ts'

const document = shown('a', [tree('Why', [node('one')])], 4)
const operation: Operation = {type: 'rename', tree: 0, node: [0], text: 'two'}

const after = (...events: readonly HostEvent[]): {readonly session: HostSession; readonly effects: readonly HostEffect[]} => {
  let step = {session: initialHostSession, effects: [] as readonly HostEffect[]}
  for (const event of events) step = {...stepHost(step.session, event)}
  return step
}

const shows: HostEvent = {type: 'document', document}
const ready: HostEvent = {type: 'message', message: {type: 'ready'}}
const focuses = (on: FocusedNode | null): HostEvent => ({type: 'message', message: {type: 'focus', on}})
const hidden: HostEvent = {type: 'visibility', visible: false}
const edit = (version: number, uri = 'a'): HostEvent => ({type: 'message', message: {type: 'edit', edit: 9, uri, version, operation}})
const posted = (effects: readonly HostEffect[]): readonly unknown[] =>
  effects.map(effect => (effect.type === 'post' ? effect.message : effect.type))

describe('the host', () => {
  it('says nothing before a view is ready, and everything then', () => {
    assert.deepEqual(after(shows).effects, [])
    assert.deepEqual(posted(after(shows, ready).effects), [{type: 'snapshot', document, answer: null}])
  })

  it('has an edit applied that names the version it has', () => {
    assert.deepEqual(after(shows, ready, edit(4)).effects, [{type: 'apply', uri: 'a', version: 4, operation}])
  })

  it('refuses an edit of another version or document with a snapshot', () => {
    const stale = [{type: 'snapshot', document, answer: {edit: 9, refused: 'stale'}}]
    assert.deepEqual(posted(after(shows, ready, edit(3)).effects), stale)
    assert.deepEqual(posted(after(shows, ready, edit(4, 'b')).effects), stale)
  })

  it('refuses an edit of a document that cannot be written to', () => {
    const {effects} = after({type: 'document', document: {...document, readOnly: true}}, ready, edit(4))
    assert.deepEqual(posted(effects), [
      {type: 'snapshot', document: {...document, readOnly: true}, answer: {edit: 9, refused: 'read-only'}},
    ])
  })

  it('answers an edit and the change that it makes with one snapshot, which says once where to go on', () => {
    const next = {...document, version: 5}
    const focus = {tree: 0, node: [0]}
    const change: HostEvent = {type: 'document', document: next}
    const answer: HostEvent = {type: 'answer', refused: null, focus, document: next}
    assert.deepEqual(after(shows, ready, edit(4), change).effects, [])
    assert.deepEqual(posted(after(shows, ready, edit(4), change, answer).effects), [
      {type: 'snapshot', document: {...next, focus}, answer: {edit: 9, refused: null}},
    ])
    assert.deepEqual(posted(after(shows, ready, edit(4), change, answer, change).effects), [
      {type: 'snapshot', document: next, answer: {edit: 9, refused: null}},
    ])
  })

  it('says where an edit leaves off only with the document that was edited', () => {
    const other = shown('b', [tree('Else', [node('three')])], 4)
    const ended: HostEvent = {type: 'answer', refused: null, focus: {tree: 0, node: [0]}, document: other}
    assert.deepEqual(posted(after(shows, ready, edit(4), {type: 'document', document: other}, ended).effects), [
      {type: 'snapshot', document: other, answer: {edit: 9, refused: null}},
    ])
  })

  it('answers an edit that makes no sense, and applies the next one', () => {
    const senseless: HostEvent = {type: 'senseless', edit: 8}
    assert.deepEqual(posted(after(shows, ready, senseless).effects), [{type: 'snapshot', document, answer: {edit: 8, refused: 'failed'}}])
    assert.deepEqual(posted(after(shows, ready, senseless, edit(4)).effects), ['apply'])
  })

  it('says once that the document goes on under another address', () => {
    const renamed = {...document, uri: 'b'}
    const moves: HostEvent = {type: 'document', document: renamed, formerly: 'a'}
    const said = {type: 'snapshot', document: renamed, answer: null, formerly: 'a'}
    assert.deepEqual(posted(after(shows, ready, moves).effects), [said])
    assert.deepEqual(posted(after(shows, ready, moves, {type: 'document', document: renamed}).effects), [
      {type: 'snapshot', document: renamed, answer: null},
    ])
    const hidden: HostEvent = {type: 'visibility', visible: false}
    const visible: HostEvent = {type: 'visibility', visible: true}
    assert.deepEqual(posted(after(shows, ready, hidden, moves, visible).effects), [said])
    assert.deepEqual(posted(after(shows, ready, hidden, moves, shows, visible).effects), [{type: 'snapshot', document, answer: null}])
  })

  it('refuses a second edit while the first is being applied', () => {
    assert.deepEqual(posted(after(shows, ready, edit(4), edit(4)).effects), [
      {type: 'snapshot', document, answer: {edit: 9, refused: 'stale'}},
    ])
  })

  it('keeps its answer to a view that came while an edit of the one before was being applied', () => {
    const newer: HostEvent = {type: 'message', message: {type: 'edit', edit: 1009, uri: 'a', version: 4, operation}}
    const applied: HostEvent = {type: 'answer', refused: null, focus: null, document}
    const visible: HostEvent = {type: 'visibility', visible: true}
    assert.deepEqual(posted(after(shows, ready, edit(4), hidden, ready, newer, applied, hidden, visible).effects), [
      {type: 'snapshot', document, answer: {edit: 1009, refused: 'stale'}},
    ])
  })

  it('posts nothing to a hidden view and a snapshot when it is shown again', () => {
    assert.deepEqual(after(shows, ready, hidden, shows).effects, [])
    assert.deepEqual(after(shows, ready, hidden, {type: 'remark', message: {type: 'command', command: 'rename'}}).effects, [])
    assert.deepEqual(posted(after(shows, ready, hidden, {type: 'visibility', visible: true}).effects), [
      {type: 'snapshot', document, answer: null},
    ])
  })

  it('passes on what a native menu and a person ask for', () => {
    const rename: HostEvent = {type: 'remark', message: {type: 'command', command: 'rename'}}
    assert.deepEqual(posted(after(shows, ready, rename).effects), [{type: 'command', command: 'rename'}])
    assert.deepEqual(posted(after(ready, {type: 'message', message: {type: 'new-postmortem'}}).effects), ['new-postmortem'])
    assert.deepEqual(posted(after(shows, {type: 'message', message: {type: 'undo', uri: 'a'}}).effects), ['undo'])
    assert.deepEqual(posted(after(shows, {type: 'message', message: {type: 'redo', uri: 'b'}}).effects), [])
    const openTab: ViewToHost = {type: 'open-tab', kind: 'five-whys', tree: 0}
    assert.deepEqual(after(shows, {type: 'message', message: openTab}).effects, [openTab])
  })

  it('says which kind of node has the focus, and that none has it when the view is hidden, or is another one', () => {
    const none = {type: 'focus', on: null}
    assert.deepEqual(after(ready, focuses('so-what')).effects, [{type: 'focus', on: 'so-what'}])
    assert.deepEqual(after(ready, focuses('so-what'), focuses('so-what')).effects, [])
    assert.deepEqual(after(ready, focuses('so-what'), focuses(null)).effects, [none])
    assert.deepEqual(after(ready, focuses('so-what'), hidden).effects, [none])
    assert.deepEqual(after(ready, focuses('so-what'), ready).effects[0], none)
    assert.deepEqual(after(ready, hidden, focuses('so-what')).effects, [], 'what a page says late does not count')
    assert.deepEqual(after(ready, focuses('so-what'), hidden, ready).effects.length, 1, 'it was said already')
  })

  it('has a picture drawn after each snapshot, for as long as the view draws and only of a tree that is there', () => {
    const draw = (tree: number | null): HostEvent => ({type: 'message', message: {type: 'draw', tree}})
    const drawing = {type: 'draw', uri: 'a', version: 4, tree: 0, shown: document.trees[0]}
    assert.deepEqual(after(shows, ready, draw(0)).effects, [drawing])
    assert.deepEqual(after(shows, ready, draw(0), shows).effects[1], drawing)
    assert.equal(after(shows, ready, draw(1), shows).effects.length, 1)
    assert.equal(after(shows, ready, draw(0), draw(null), shows).effects.length, 1)
    assert.equal(after(shows, ready, draw(0), ready).effects.length, 1, 'a new view draws nothing yet')
    assert.deepEqual(after(shows, ready, draw(0), {type: 'visibility', visible: false}, draw(0)).effects, [])
  })

  it('asks the person only about the version that the view has seen, and copies any', () => {
    const about = (version: number) => ({uri: 'a', version, tree: 0, node: [0]})
    const ask = (version: number): HostEvent => ({type: 'message', message: {type: 'ask', ask: 7, what: 'evidence', ...about(version)}})
    assert.deepEqual(posted(after(shows, ask(4)).effects), ['ask'])
    assert.deepEqual(after(shows, ask(3)).effects, [])
    const copy: HostEvent = {type: 'message', message: {type: 'copy', ...about(3), markdown: '- one'}}
    assert.deepEqual(posted(after(shows, copy).effects), ['copy'])
  })

  it('reveals a node only in the version that the view has seen', () => {
    for (const type of ['reveal', 'point-out'] as const) {
      const reveal = (version: number): HostEvent => ({type: 'message', message: {type, uri: 'a', version, tree: 0, node: [0]}})
      assert.deepEqual(after(shows, reveal(4)).effects, [{type, uri: 'a', version: 4, tree: 0, node: [0]}])
      assert.deepEqual(after(shows, reveal(3)).effects, [])
    }
  })

  it('ignores an answer that nobody waits for', () => {
    assert.deepEqual(after(shows, ready, {type: 'answer', refused: null, focus: null, document}).effects, [])
  })
})
