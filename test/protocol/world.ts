/** A model of the whole: an editor, an extension, a view that comes and goes, and the channels between them, all late but in order. */
import assert from 'node:assert/strict'
import {
  initialHostSession,
  initialViewSession,
  nodeAt,
  pack,
  readViewMessage,
  type Anchor,
  type HostEffect,
  type Operation,
  type Reply,
  type ShownDocument,
  type Task,
  type ViewEvent,
  type ViewSession,
  type ViewToHost,
  stepHost,
  stepView,
  unpack,
} from '../../src/protocol/index.ts'
import type {HostEvent} from '../../src/protocol/host-session.ts'
import {readMessage} from '../../src/webview/causes/door.ts'
import {change, drawn, find, insert, node, operate, shown, tree, walk} from './editor.ts'
import {intentionOf, type Happening} from './person.ts'

/** The parts of the model that a mutant may replace. */
export interface Parts {
  readonly stepHost: typeof stepHost
  readonly stepView: typeof stepView
  /** Whether the editor notices that a version is gone. */
  readonly watchful: boolean
  /** Where the edits of the `n`-th view are numbered from. */
  readonly origin: (view: number) => number
}

export const soundParts: Parts = {stepHost, stepView, watchful: true, origin: view => view * 1000}

/** The nodes that a task may touch: their words, `(tree)` for the tree itself, or `null` when the task was said to whatever comes. */
type Meaning = ReadonlySet<string> | null

export class World {
  readonly #parts: Parts
  readonly #documents = new Map<string, ShownDocument>([
    ['a', shown('a', [tree('Why', [node('a1', [node('a2'), node('a3')]), node('a4')])])],
    ['b', shown('b', [tree('Why', [node('b1')]), tree('Why else', [node('b2')])])],
  ])
  #shown: string | null = 'a'
  #host = initialHostSession
  #view: ViewSession
  #views = 1
  #visible = true
  #words = 0
  /** Events on their way to the extension, all in one line; a document in them is the editor's of that moment. */
  readonly #toExtension: HostEvent[] = []
  readonly #toEditor: (HostEffect & {readonly type: 'apply'})[] = []
  /** Messages on their way out of the view, before they join that line. */
  readonly #toHost: ViewToHost[] = []
  /** What the person has been asked and has not answered yet. */
  readonly #questions: (HostEffect & {readonly type: 'ask'})[] = []
  readonly #toView: string[] = []
  /** The words that the living view owes: each must be applied once, or kept as unsaved or in the draft. */
  #owed = new Set<string>()
  readonly #applied: string[] = []
  readonly #meanings = new Map<string, Meaning>()
  /** The words of the node that each question was about. */
  readonly #subjects = new Map<number, string>()
  /** The edits that the host has not heard of yet, oldest first, and those that it has. */
  readonly #unheard: string[] = []
  readonly #heard = new Set<string>()
  #edits = 0
  #asked = 0
  #changes = 0

  constructor(parts: Parts) {
    this.#parts = parts
    this.#view = initialViewSession(parts.origin(1))
    this.#toExtension.push({type: 'document', document: this.#current()})
    this.#toHost.push({type: 'ready'})
  }

  happen({what, one, other}: Happening): void {
    const deliveries = [
      () => this.#deliverToExtension(),
      () => this.#deliverToEditor(),
      () => this.#deliverToHost(),
      () => this.#deliverToView(),
    ]
    const rare = [() => this.#hide(), () => this.#blink(other), () => this.#switch(one), () => this.#protect(), () => this.#command(one)]
    if (what < 32) deliveries[what % deliveries.length]?.()
    else if (what < 35) this.#calm(one % 4)
    else if (what < 39) this.#reply(one)
    else if (what < 46) this.#type(one, other)
    else if (what < 58) rare[what % rare.length]?.()
    else this.#person(what, one, other)
  }

  /** Lets everything arrive and checks what must then be true. */
  settle(): void {
    if (!this.#visible) this.#show()
    for (let rounds = 0; this.#deliverAll(); rounds++) assert.ok(rounds < 2000, 'messages go back and forth for ever')
    const current = this.#current()
    assert.deepEqual(this.#view.document && {...this.#view.document, focus: null}, current)
    assert.equal(this.#view.pending, null, 'an edit is pending')
    const {drawing, picture} = this.#view
    const wanted = drawing === null ? undefined : current?.trees[drawing]
    assert.deepEqual(picture?.scene ?? null, wanted ? drawn(wanted) : null, 'the picture is another one')
    assert.deepEqual(this.#view.queue, [], 'a task waits')
    const {draft, unsaved} = this.#view
    for (const word of this.#owed) {
      const applied = this.#applied.filter(one => one === word).length
      const kept = unsaved.filter(one => one === word).length + (draft?.text === word && applied === 0 ? 1 : 0)
      assert.equal(applied + kept, 1, `${word} is lost or doubled`)
    }
    assert.equal(new Set(this.#applied).size, this.#applied.length, 'words were applied twice')
    assert.ok(this.#edits <= this.#asked + this.#changes, 'more edits than were asked for')
  }

  #current(): ShownDocument | null {
    return this.#shown === null ? null : (this.#documents.get(this.#shown) ?? null)
  }

  /** A while in which nobody does anything. */
  #calm(rounds: number): void {
    for (let round = 0; round < rounds; round++) this.#deliverAll()
  }

  #deliverAll(): boolean {
    const busy = this.#toExtension.length + this.#toEditor.length + this.#toHost.length + this.#toView.length > 0
    this.#deliverToHost()
    this.#deliverToEditor()
    this.#deliverToExtension()
    this.#deliverToView()
    return busy
  }

  #deliverToExtension(): void {
    const event = this.#toExtension.shift()
    if (event) this.#tellHost(event)
  }

  #deliverToHost(): void {
    if (this.#toHost.length === 0) return
    const message = readViewMessage(this.#toHost.shift())
    assert.ok(message, 'the host does not let in what a view says')
    this.#toExtension.push({type: 'message', message})
  }

  #tellHost(event: HostEvent): void {
    if (event.type === 'message' && event.message.type === 'edit') this.#heard.add(this.#unheard.shift() ?? '')
    const {session, effects} = this.#parts.stepHost(this.#host, event)
    this.#host = session
    for (const effect of effects) {
      if (effect.type === 'post') this.#toView.push(pack(effect.message))
      else if (effect.type === 'apply') this.#toEditor.push(effect)
      else if (effect.type === 'ask') this.#questions.push(effect)
      else if (effect.type === 'draw') {
        const {uri, version, tree: at} = effect
        this.#toView.push(pack({type: 'picture', uri, version, tree: at, scene: drawn(effect.shown)}))
      }
    }
  }

  #deliverToView(): void {
    const parcel = this.#toView.shift()
    if (parcel === undefined || !this.#visible) return
    const message = readMessage(unpack(parcel))
    assert.ok(message, 'the view does not understand the host')
    this.#tellView({type: 'message', message})
  }

  #tellView(event: ViewEvent): void {
    const before = this.#view
    const {session, posts} = this.#parts.stepView(before, event)
    this.#view = session
    this.#note(before, session)
    const subject = event.type === 'message' && 'ask' in event.message ? this.#subjects.get(event.message.ask) : undefined
    if (subject !== undefined && session.asked > before.asked) this.#meanings.set(this.#nameOf(session.asked), new Set([subject]))
    const settled = event.type === 'message' && before.pending && before.pending !== session.pending ? before.pending.edit : null
    assert.ok(
      settled === null || session.pending?.edit === settled || this.#heard.has(this.#editName(settled)),
      'a view settles an edit that was not heard',
    )
    for (const post of posts) {
      if (post.type === 'edit') {
        this.#edits++
        this.#unheard.push(this.#editName(post.edit))
        if (session.pending) this.#meanings.set(`edit ${post.edit}`, this.#meanings.get(this.#nameOf(session.pending.task.id)) ?? null)
      }
      if (post.type === 'ask') this.#subjects.set(post.ask, nodeAt(session.document?.trees[post.tree], post.node)?.text ?? '(tree)')
      this.#toHost.push(post)
    }
  }

  /** Remembers what the tasks of this step were meant for, as it was to be seen when they were asked for. */
  #note(before: ViewSession, after: ViewSession): void {
    const tasks = [...(after.pending ? [after.pending.task] : []), ...after.queue]
    for (const task of tasks)
      if (task.id > before.asked) this.#meanings.set(this.#nameOf(task.id), meaningOf(task.anchor, tasks, after.document))
    this.#asked += after.asked - before.asked
  }

  #nameOf(task: number): string {
    return `view ${this.#views} task ${task}`
  }

  #editName(edit: number): string {
    return `view ${this.#views} edit ${edit}`
  }

  #deliverToEditor(): void {
    const effect = this.#toEditor.shift()
    if (!effect) return
    const old = this.#documents.get(effect.uri)
    assert.ok(old)
    const done = this.#parts.watchful && old.version !== effect.version ? 'stale' : operate(old.trees, effect.operation)
    if (typeof done === 'string') {
      this.#toExtension.push({type: 'answer', refused: done, focus: null, document: this.#current()})
      return
    }
    this.#checkMeaning(effect.operation, old)
    if ('text' in effect.operation) this.#applied.push(effect.operation.text)
    this.#write({...old, trees: done.trees})
    this.#toExtension.push({type: 'answer', refused: null, focus: done.focus, document: this.#current()})
  }

  #checkMeaning(operation: Operation, document: ShownDocument): void {
    const meaning = this.#meanings.get(`edit ${this.#host.applying?.edit}`)
    if (!meaning || operation.type === 'add-tree') return
    const nodes = document.trees[operation.tree]?.nodes ?? []
    const nameAt = (path: readonly number[]): string => (path.length === 0 ? '(tree)' : (find(nodes, path)?.text ?? '(nothing)'))
    if (operation.type === 'insert') {
      const neighbours = [nameAt(operation.parent), nameAt([...operation.parent, operation.index - 1])]
      assert.ok(
        neighbours.some(name => meaning.has(name)),
        `put beside ${neighbours.join(' or ')}, meant for ${[...meaning].join(' or ')}`,
      )
    } else if ('node' in operation) {
      assert.ok(
        meaning.has(nameAt(operation.node)),
        `${operation.type} of ${nameAt(operation.node)}, meant for ${[...meaning].join(' or ')}`,
      )
    }
  }

  #write(document: ShownDocument): void {
    this.#changes++
    this.#documents.set(document.uri, {...document, version: document.version + 1})
    if (document.uri === this.#shown) this.#toExtension.push({type: 'document', document: this.#current()})
  }

  #type(one: number, other: number): void {
    const document = this.#current()
    const old = document?.trees[other % document.trees.length]
    if (!document || !old) return
    const places = walk(old.nodes)
    const place = places[one % (places.length + 1)]
    const nodes = !place
      ? insert(old.nodes, [], 0, node(`t${++this.#words}`))
      : change(old.nodes, place.path, there =>
          other % 3 === 0 ? [] : other % 3 === 1 ? [{...there, text: `t${++this.#words}`}] : [node(`t${++this.#words}`), there],
        )
    this.#write({...document, trees: document.trees.map(kept => (kept === old && nodes ? {...old, nodes} : kept))})
  }

  #hide(): void {
    this.#visible = false
    this.#toExtension.push({type: 'visibility', visible: false})
    this.#owed = new Set()
  }

  /** A view that is shown again is another one, to which the old one's messages may still be delivered. */
  #show(): void {
    this.#visible = true
    this.#view = initialViewSession(this.#parts.origin(++this.#views))
    this.#toHost.push({type: 'ready'})
  }

  /** Hides the view for as long as some messages take to be lost, and keeps it alive. */
  #blink(lost: number): void {
    if (!this.#visible) return
    this.#toExtension.push({type: 'visibility', visible: false})
    this.#toView.splice(0, lost % 3)
    this.#toExtension.push({type: 'visibility', visible: true})
  }

  #switch(one: number): void {
    this.#shown = ['a', 'b', null][one % 3] ?? null
    this.#toExtension.push({type: 'document', document: this.#current()})
  }

  #protect(): void {
    const document = this.#current()
    if (!document) return
    this.#documents.set(document.uri, {...document, readOnly: !document.readOnly})
    this.#toExtension.push({type: 'document', document: this.#current()})
  }

  /** The person answers a question, to a view that may be another one by then. */
  #reply(one: number): void {
    const [question] = this.#questions.splice(one % Math.max(this.#questions.length, 1), 1)
    if (!question) return
    const {ask, what, version, tree: at} = question
    const nodes = walk(this.#documents.get(question.uri)?.trees[at]?.nodes ?? [])
    const replies: Readonly<Record<typeof what, Reply>> = {
      evidence: {type: 'evidence', ask, label: `e${ask}`, target: '#'},
      clipboard: {type: 'clipboard', ask, markdown: `c${ask}`},
      effect: {type: 'effect', ask, version, node: nodes[one % (nodes.length + 1)]?.path ?? []},
    }
    this.#toExtension.push({type: 'remark', message: replies[what]})
  }

  #command(one: number): void {
    const commands = [
      'add-child',
      'add-sibling',
      'rename',
      'remove',
      'indent',
      'outdent',
      'move-up',
      'move-down',
      'toggle-possible',
      'paste',
      'attach-evidence',
      'refer',
    ] as const
    this.#toExtension.push({type: 'remark', message: {type: 'command', command: commands[one % commands.length] ?? 'rename'}})
  }

  #person(what: number, one: number, other: number): void {
    if (!this.#visible) this.#show()
    if (!this.#view.document) return
    const {draft} = this.#view
    if (draft && draft.type !== 'remove' && what < 88) {
      if (what < 75 && what !== 72) this.#owed.delete(draft.text)
      if (what < 72) this.#tellView({type: 'draft-typed', text: `w${++this.#words}`})
      else if (what < 73) this.#tellView({type: 'draft-indented', by: one % 2 ? 1 : -1})
      else if (what < 75) this.#tellView({type: 'cancel'})
      else {
        if (draft.text.startsWith('w')) this.#owed.add(draft.text)
        this.#tellView(what < 78 ? {type: 'leave'} : {type: 'commit', next: ([null, 'after', 'child'] as const)[one % 3] ?? null})
      }
      return
    }
    this.#tellView(intentionOf(this.#view, {what, one, other}))
  }
}

/** The nodes that an anchor stands for; one that waits for a task stands for whatever the task leaves. */
function meaningOf(anchor: Anchor, tasks: readonly Task[], document: ShownDocument | null | undefined): Meaning {
  const awaited = tasks.find(task => task.id === anchor.awaits)
  if (!awaited) return new Set([nodeAt(document?.trees[anchor.tree], anchor.node)?.text ?? '(tree)'])
  const {deed} = awaited
  if (deed.type === 'add') return new Set([deed.text])
  if (deed.type === 'remove' || deed.type === 'add-tree' || deed.type === 'paste') return null
  const same = meaningOf(awaited.anchor, tasks, document)
  if (same && deed.type === 'attach') return new Set([...same, ...[...same].map(text => `${text} ${deed.label}`)])
  return same && deed.type === 'rename' ? new Set([...same, deed.text]) : same
}
