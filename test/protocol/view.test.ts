/** What the view sends and keeps, step by step. */
import assert from 'node:assert/strict'
import {
  initialViewSession,
  stepView,
  type CausesTopic,
  type Operation,
  type Picture,
  type NodePlace,
  type ShownDocument,
  type ViewEvent,
  type ViewSession,
  type ViewToHost,
} from '../../src/protocol/index.ts'
import type {AnswerOf} from '../../src/protocol/talk/topic.ts'
import {drawn, node, operate, shown, tree, type Reason} from './editor.ts'

/** A view with a host that applies every edit at once, as long as it is let. */
class Desk {
  session: ViewSession = initialViewSession(100)
  document: ShownDocument
  readonly #waiting: (ViewToHost & {readonly type: 'edit'})[] = []
  readonly posts: ViewToHost[] = []

  constructor(...trees: Parameters<typeof shown>[1]) {
    this.document = shown('a', trees)
    this.tell(null, null)
  }

  do(...events: readonly ViewEvent[]): void {
    for (const event of events) {
      const {session, posts} = stepView(this.session, event)
      this.session = session
      this.posts.push(...posts)
      this.#waiting.push(...posts.filter(post => post.type === 'edit'))
    }
  }

  tell(answer: AnswerOf<CausesTopic> | null, focus: NodePlace | null): void {
    this.do({type: 'message', message: {type: 'snapshot', document: {...this.document, focus}, answer}})
  }

  /** Applies every edit that waits, and those that follow from that. */
  settle(): void {
    for (let edit = this.#waiting.shift(); edit; edit = this.#waiting.shift()) {
      const done = edit.version === this.document.version ? operate(this.document.trees, edit.operation) : 'stale'
      if (typeof done !== 'string') this.document = {...this.document, trees: done.trees, version: this.document.version + 1}
      this.tell({edit: edit.edit, refused: typeof done === 'string' ? done : null}, typeof done === 'string' ? null : done.focus)
    }
  }

  refuse(refused: Reason): void {
    this.tell({edit: this.#waiting.shift()?.edit ?? 0, refused}, null)
  }

  get texts(): readonly string[] {
    return this.document.trees.flatMap(({nodes}) => nodes.map(({text}) => text))
  }
}

const at = (...path: number[]): ViewEvent => ({type: 'select', place: {tree: 0, node: path}})
const add: ViewEvent = {type: 'draft-add', relation: 'after'}
const type = (text: string): ViewEvent => ({type: 'draft-typed', text})
const enter: ViewEvent = {type: 'commit', next: 'after'}
const operations = (desk: Desk): readonly Operation[] => desk.posts.flatMap(post => (post.type === 'edit' ? [post.operation] : []))

describe('the view', () => {
  it('puts words that are typed fast one after the other, one edit at a time', () => {
    const desk = new Desk(tree('Why', [node('a'), node('z')]))
    desk.do(at(0), add, type('b'), enter, type('c'), enter, type('d'), enter)
    assert.equal(operations(desk).length, 1)
    desk.settle()
    assert.deepEqual(desk.texts, ['a', 'b', 'c', 'd', 'z'])
    assert.deepEqual(desk.session.selection?.node, [3])
    assert.equal(desk.session.draft?.type, 'add')
  })

  it('says nothing for a blank node, an unchanged one and a question that is left', () => {
    const desk = new Desk(tree('Why', [node('a', [node('b')])], 'P'))
    desk.do(at(0), add, type('  '), enter, {type: 'draft-rename'}, type(' a '), {type: 'leave'}, {type: 'draft-problem'}, {type: 'leave'})
    desk.do({type: 'remove'}, {type: 'leave'})
    assert.deepEqual(operations(desk), [])
    assert.equal(desk.session.draft, null)
  })

  it('asks before it removes a node with others under it', () => {
    const desk = new Desk(tree('Why', [node('a', [node('b')]), node('c')]))
    desk.do(at(1), {type: 'remove'})
    desk.settle()
    desk.do(at(0), {type: 'remove'})
    assert.equal(desk.session.draft?.type, 'remove')
    desk.do({type: 'commit', next: null})
    desk.settle()
    assert.deepEqual(desk.texts, [])
  })

  it('does a second thing to where the first leaves the node', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b'), node('c')]))
    desk.do(at(0), {type: 'do', deed: {type: 'move-down'}}, {type: 'do', deed: {type: 'move-down'}})
    desk.settle()
    assert.deepEqual(desk.texts, ['b', 'c', 'a'])
    assert.deepEqual(desk.session.selection?.node, [2])
  })

  it('sends a stale edit again when the node is still there, and keeps the words when it is not', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    desk.do(at(0), add, type('b'), enter, type('c'))
    desk.document = {...desk.document, version: 2, trees: [tree('Why', [node('new'), node('a')])]}
    desk.settle()
    assert.deepEqual(desk.texts, ['new', 'a', 'b'])
    desk.do({type: 'leave'})
    desk.document = {...desk.document, version: 9, trees: [tree('Why', [node('other')])]}
    desk.settle()
    assert.deepEqual(desk.texts, ['other'])
    assert.deepEqual(desk.session.unsaved, ['c'])
    assert.equal(desk.session.outcome?.refused, 'stale')
  })

  it('does not send an edit again that is refused for the version that it names', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    desk.do(at(0), {type: 'remove'})
    desk.refuse('stale')
    assert.equal(operations(desk).length, 1)
    assert.equal(desk.session.pending, null)
  })

  it('gives words that were kept back to an inline editor, once', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    desk.do(at(0), add, type('b'), {type: 'leave'})
    desk.refuse('read-only')
    desk.do({type: 'restore', index: 0})
    assert.equal(desk.session.draft?.text, 'b')
    assert.deepEqual(desk.session.unsaved, [])
    desk.do({type: 'restore', index: 5}, {type: 'cancel'})
  })

  it('leaves what was meant for one document when another is shown', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    desk.do(at(0), add, type('b'))
    desk.document = shown('b', [tree('Why', [node('a')])])
    desk.tell(null, null)
    assert.deepEqual(desk.session.unsaved, ['b'])
    assert.equal(desk.session.selection, null)
    assert.deepEqual(operations(desk), [])
  })

  it('indents and outdents a draft, and the node that is being renamed under it', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    desk.do(at(0), add, {type: 'draft-indented', by: 1}, type('under a'), {type: 'leave'})
    desk.settle()
    desk.do(at(0, 0), add, {type: 'draft-indented', by: -1}, type('beside a'), {type: 'leave'})
    desk.settle()
    assert.deepEqual(desk.texts, ['a', 'beside a', 'b'])
    desk.do(at(2), {type: 'draft-rename'}, type('B'), {type: 'draft-indented', by: 1}, type('B!'))
    desk.settle()
    desk.do({type: 'leave'})
    desk.settle()
    assert.deepEqual(desk.texts, ['a', 'beside a'])
    assert.equal(desk.document.trees[0]?.nodes[1]?.children[0]?.text, 'B!')
  })

  it('indents a draft below a node that is still on its way into an empty tree', () => {
    const desk = new Desk(tree('Why', []))
    desk.do(at(), {type: 'draft-add', relation: 'child'}, type('a'), enter, type('b'), {type: 'draft-indented', by: 1}, enter)
    desk.settle()
    assert.deepEqual(operations(desk).at(-1), {type: 'insert', tree: 0, parent: [0], index: 0, text: 'b'})
  })

  it('says nothing of a node to go to while the whole document is meant', () => {
    const desk = new Desk()
    desk.do({type: 'do', deed: {type: 'add-tree', kind: 'so-what'}})
    desk.refuse('stale')
    const posts = desk.posts.length
    desk.do({type: 'message', message: {type: 'command', command: 'reveal'}}, {type: 'point-out'})
    assert.deepEqual(
      desk.posts.slice(posts).filter(({type}) => type !== 'edit'),
      [],
    )
  })

  it('goes on with the problem of a section that it adds', () => {
    const desk = new Desk()
    desk.do({type: 'do', deed: {type: 'add-tree', kind: 'so-what'}})
    desk.settle()
    desk.do(type('what happened'), {type: 'commit', next: 'child'}, type('first'), enter)
    desk.settle()
    assert.equal(desk.document.trees[0]?.problem, 'what happened')
    assert.deepEqual(desk.texts, ['first'])
  })

  it('moves a node to another by mouse, and not beyond the ends by key', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    desk.do({type: 'drop', as: 'move', node: {tree: 0, node: [0]}, target: {tree: 0, node: [1]}, relation: 'child'})
    desk.settle()
    assert.deepEqual(desk.texts, ['b'])
    desk.do(at(0), {type: 'do', deed: {type: 'move-up'}})
    assert.equal(desk.session.outcome?.refused, 'nothing-to-do')
  })

  it('does what a native menu says to the selected node', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    const say = (command: 'add-detection' | 'toggle-possible' | 'reveal'): ViewEvent => ({
      type: 'message',
      message: {type: 'command', command},
    })
    desk.do(at(0), say('toggle-possible'))
    desk.settle()
    desk.do(say('reveal'), say('add-detection'), type('no alarm'), {type: 'leave'})
    assert.deepEqual(desk.posts.at(-2), {type: 'reveal', uri: 'a', version: 2, tree: 0, node: [0]})
    assert.deepEqual(operations(desk), [
      {type: 'mark', tree: 0, node: [0], mark: 'possible', on: true},
      {type: 'insert', tree: 0, parent: [0], index: 0, text: 'no alarm', question: 'detection'},
    ])
  })

  it('follows the text cursor, unless the person is busy here', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    desk.tell(null, {tree: 0, node: [1]})
    assert.deepEqual(desk.session.selection?.node, [1])
    desk.do(add)
    desk.tell(null, {tree: 0, node: [0]})
    assert.deepEqual(desk.session.selection?.node, [1])
  })

  it('opens nothing in a document that cannot be written to', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    desk.document = {...desk.document, readOnly: true}
    desk.tell(null, null)
    desk.do(at(0), add, {type: 'remove'}, {type: 'draft-problem'}, {type: 'do', deed: {type: 'indent'}})
    assert.equal(desk.session.draft, null)
    assert.deepEqual(operations(desk), [])
    desk.do({type: 'undo'})
    assert.deepEqual(desk.posts, [{type: 'undo', uri: 'a'}])
  })

  it('says why nothing happens there, whatever was asked for and from where', () => {
    const commands = ['make-action', 'weigh-options', 'add-child', 'cut', 'paste', 'refer', 'attach-evidence', 'toggle-confirmed'] as const
    const asked: readonly ViewEvent[] = [
      add,
      {type: 'draft-rename'},
      {type: 'draft-problem'},
      {type: 'remove'},
      {type: 'cut'},
      {type: 'ask', what: 'clipboard'},
      {type: 'do', deed: {type: 'paste', markdown: '- b'}},
      {type: 'drop', as: 'move', node: {tree: 0, node: [0]}, target: {tree: 0, node: [0]}, relation: 'after'},
      ...commands.map(command => ({type: 'message', message: {type: 'command', command}}) as const),
    ]
    for (const event of asked) {
      const desk = new Desk(tree('Why', [node('a')]))
      desk.document = {...desk.document, readOnly: true}
      desk.tell(null, null)
      desk.do(at(0), event)
      assert.deepEqual(desk.session.outcome, {task: null, refused: 'read-only'}, JSON.stringify(event))
      assert.deepEqual([desk.session.draft, desk.posts], [null, []], JSON.stringify(event))
    }
  })

  it('asks for evidence, and attaches it to the node that was asked about, wherever that is by then', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    desk.do(at(1), {type: 'ask', what: 'evidence'})
    const asked = desk.posts.at(-1)
    assert.deepEqual(asked, {type: 'ask', ask: 101, what: 'evidence', uri: 'a', version: 1, tree: 0, node: [1]})
    desk.document = {...desk.document, version: 2, trees: [tree('Why', [node('new'), node('a'), node('b')])]}
    desk.tell(null, null)
    const evidence = (ask: number): ViewEvent => ({type: 'message', message: {type: 'evidence', ask, label: 'log', target: 'x.log'}})
    desk.do(evidence(100), evidence(101), evidence(101))
    assert.deepEqual(operations(desk), [{type: 'attach', tree: 0, node: [2], label: 'log', target: 'x.log'}])
  })

  it('refers to a node from the effect that the person chose, unless the document has changed since', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    const effect = (ask: number, version: number): ViewEvent => ({type: 'message', message: {type: 'effect', ask, version, node: [1]}})
    desk.do(at(0), {type: 'ask', what: 'effect'}, effect(101, 1))
    desk.settle()
    assert.deepEqual(operations(desk), [{type: 'refer', tree: 0, node: [0], parent: [1], index: 0}])
    desk.do(at(0), {type: 'ask', what: 'effect'}, effect(103, 1))
    assert.equal(desk.session.outcome?.refused, 'gone')
    assert.equal(operations(desk).length, 1)
  })

  it('copies a node before it is cut out, and asks nothing then', () => {
    const desk = new Desk(tree('Why', [node('a', [node('b')]), node('c')]))
    desk.do(at(0), {type: 'cut'})
    assert.deepEqual(desk.posts[0], {type: 'copy', uri: 'a', version: 1, tree: 0, node: [0], markdown: '- a\n  - b\n'})
    desk.settle()
    assert.deepEqual(desk.texts, ['c'])
    desk.do({type: 'ask', what: 'clipboard'}, {type: 'message', message: {type: 'clipboard', ask: 102, markdown: '- d'}})
    assert.deepEqual(operations(desk).at(-1), {type: 'paste', tree: 0, parent: [0], index: 0, markdown: '- d'})
  })

  it('takes no picture of another version or document', () => {
    const desk = new Desk(tree('Why', [node('a')]))
    const picture = (uri: string, version: number): ViewEvent => ({
      type: 'message',
      message: {type: 'picture', uri, version, tree: 0, scene: drawn(tree('Why', []))},
    })
    desk.do({type: 'draw', tree: 0}, picture('a', 0), picture('a', 2), picture('b', 1))
    assert.equal(desk.session.picture, null)
    desk.do(picture('a', 1), picture('a', 2))
    assert.equal((desk.session.picture as Picture | null)?.version, 1)
  })

  it('hears the answer to its latest question only', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    desk.do(at(0), {type: 'ask', what: 'evidence'}, at(1), {type: 'ask', what: 'clipboard'})
    desk.do({type: 'message', message: {type: 'evidence', ask: 101, label: 'log', target: 'x.log'}})
    desk.do({type: 'message', message: {type: 'clipboard', ask: 101, markdown: '- late'}})
    assert.deepEqual(operations(desk), [])
    desk.do({type: 'message', message: {type: 'clipboard', ask: 102, markdown: '- c'}})
    assert.deepEqual(
      operations(desk).map(one => [one.type, 'markdown' in one && one.markdown]),
      [['paste', '- c']],
    )
  })

  it('keeps a picture until the next one comes, and none of another tree or document', () => {
    const desk = new Desk(tree('Why', [node('a')]), tree('Else', []))
    const picture = (version: number, at: number): ViewEvent => ({
      type: 'message',
      message: {type: 'picture', uri: 'a', version, tree: at, scene: drawn(tree('Why', []))},
    })
    desk.do({type: 'draw', tree: 0}, picture(1, 1))
    assert.deepEqual(desk.posts, [{type: 'draw', tree: 0}])
    assert.deepEqual(desk.session.picture, null)
    desk.do(picture(1, 0))
    desk.document = {...desk.document, version: 2}
    desk.tell(null, null)
    assert.equal((desk.session.picture as Picture | null)?.version, 1)
    desk.do({type: 'draw', tree: 0}, {type: 'draw', tree: 1})
    assert.equal(desk.session.picture, null)
    assert.deepEqual(desk.posts, [
      {type: 'draw', tree: 0},
      {type: 'draw', tree: 1},
    ])
  })

  it('makes an action of a node and stays there', () => {
    const desk = new Desk(tree('Why', [node('a'), node('b')]))
    desk.do(at(1), {type: 'do', deed: {type: 'make-action'}})
    desk.settle()
    assert.deepEqual(operations(desk), [{type: 'make-action', tree: 0, node: [1]}])
    assert.deepEqual(desk.session.selection?.node, [1])
    assert.equal(desk.session.outcome?.refused, null)
  })
})
