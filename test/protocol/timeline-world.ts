/** A model of the whole around a timeline view: an editor, an extension, a view that comes and goes, and the channels between them, all late but in order. */
import assert from 'node:assert/strict'
import {
  initialTimelineHost,
  initialTimelineSession,
  pack,
  readTimelineMessage,
  readTimelineRemark,
  stepTimeline,
  stepTimelineHost,
  unpack,
  type EntryPlace,
  type ShownEntry,
  type ShownTimeline,
  type TimelineCommand,
  type TimelineEvent,
  type TimelineHostEffect,
  type TimelineSession,
  type TimelineTask,
  type TimelineToHost,
} from '../../src/protocol/index.ts'
import type {TimelineHostEvent} from '../../src/protocol/timeline/host.ts'
import type {Happening} from './person.ts'

/** The parts of the model that a mutant may replace. */
export interface TimelineParts {
  readonly stepHost: typeof stepTimelineHost
  readonly stepView: typeof stepTimeline
  /** Whether the editor notices that a version is gone. */
  readonly watchful: boolean
}

export const soundTimelineParts: TimelineParts = {stepHost: stepTimelineHost, stepView: stepTimeline, watchful: true}

export const entry = (text: string, more: Partial<ShownEntry> = {}): ShownEntry => ({
  ...{text, apart: true, written: '10:42', date: '2026-03-04', time: '10:42', until: null, zone: 'UTC', start: 0, end: null, slack: 0},
  ...{zoned: true, approximate: false, unreadable: null, milestone: null, marked: false, holds: false, first: false, last: false},
  ...more,
})

export const timelineOf = (uri: string, entries: readonly ShownEntry[], version = 1): ShownTimeline => ({
  ...{uri, name: uri, version, readOnly: false, focus: null, metrics: [], section: true},
  entries: entries.map((one, index) => ({...one, first: index === 0, last: index === entries.length - 1})),
})

type Operation = (TimelineHostEffect & {readonly type: 'apply'})['operation']

/** What an operation makes of the entries, and where it leaves off. */
function operated(
  entries: readonly ShownEntry[],
  operation: Operation,
): {readonly entries: readonly ShownEntry[]; readonly focus: number | null} | 'no-such-entry' {
  if (operation.type === 'add-section') return {entries, focus: null}
  if (operation.type === 'add-now') return {entries: [...entries, entry(operation.text)], focus: entries.length}
  const at = operation.entry
  const old = entries[at]
  if (old === undefined) return 'no-such-entry'
  switch (operation.type) {
    case 'add-after':
      return {entries: entries.toSpliced(at + 1, 0, entry(operation.text)), focus: at + 1}
    case 'reword':
      return {entries: entries.with(at, {...old, text: operation.text}), focus: at}
    case 'retime':
      return {entries: entries.with(at, {...old, written: operation.text}), focus: at}
    case 'move': {
      const other = entries[at + operation.by]!
      return {entries: entries.with(at, other).with(at + operation.by, old), focus: at + operation.by}
    }
    case 'remove':
      return {entries: entries.toSpliced(at, 1), focus: entries.length > 1 ? 0 : null}
    case 'mark':
      return {entries: entries.with(at, {...old, milestone: operation.milestone, marked: operation.milestone !== null}), focus: at}
  }
}

/** The words of the entries that a task may touch, or `null` when it was said to whatever comes. */
type Meaning = ReadonlySet<string> | null

export class TimelineWorld {
  readonly #parts: TimelineParts
  readonly #documents = new Map<string, ShownTimeline>([
    [
      'a',
      timelineOf(
        'a',
        ['a1', 'a2', 'a3', 'a4'].map(text => entry(text)),
      ),
    ],
    ['b', timelineOf('b', [entry('b1', {holds: true})])],
  ])
  #shown: string | null = 'a'
  #host = initialTimelineHost
  #view: TimelineSession = initialTimelineSession(1000)
  #views = 1
  #visible = true
  #words = 0
  readonly #toExtension: TimelineHostEvent[] = []
  readonly #toEditor: (TimelineHostEffect & {readonly type: 'apply'})[] = []
  readonly #toHost: TimelineToHost[] = []
  readonly #toView: string[] = []
  /** The words that the living view owes: each must be applied once, or kept as unsaved or in the draft. */
  #owed = new Set<string>()
  readonly #applied: string[] = []
  readonly #meanings = new Map<string, Meaning>()

  constructor(parts: TimelineParts) {
    this.#parts = parts
    this.#toExtension.push({type: 'document', document: this.#current()})
    this.#toHost.push({type: 'ready'})
  }

  happen({what, one, other}: Happening): void {
    const deliveries = [() => this.#toExtensionNow(), () => this.#toEditorNow(), () => this.#toHostNow(), () => this.#toViewNow()]
    const rare = [() => this.#hide(), () => this.#blink(other), () => this.#switch(one), () => this.#protect(), () => this.#command(one)]
    if (what < 34) deliveries[what % deliveries.length]!()
    else if (what < 42) this.#type(one, other)
    else if (what < 54) rare[what % rare.length]!()
    else this.#person(what, one, other)
  }

  /** Lets everything arrive and checks what must then be true. */
  settle(): void {
    if (!this.#visible) this.#show()
    for (let rounds = 0; this.#deliverAll(); rounds++) assert.ok(rounds < 2000, 'messages go back and forth for ever')
    assert.deepEqual(this.#view.document && {...this.#view.document, focus: null}, this.#current())
    assert.equal(this.#view.pending, null, 'an edit is pending')
    assert.deepEqual(this.#view.queue, [], 'a task waits')
    const {draft, unsaved} = this.#view
    for (const word of this.#owed) {
      const applied = this.#applied.filter(one => one === word).length
      const kept = unsaved.filter(one => one === word).length + (draft?.text === word && applied === 0 ? 1 : 0)
      assert.equal(applied + kept, 1, `${word} is lost or doubled`)
    }
    assert.equal(new Set(this.#applied).size, this.#applied.length, 'words were applied twice')
  }

  #current(): ShownTimeline | null {
    return this.#shown === null ? null : this.#documents.get(this.#shown)!
  }

  #deliverAll(): boolean {
    const isBusy = this.#toExtension.length + this.#toEditor.length + this.#toHost.length + this.#toView.length > 0
    for (const deliver of [() => this.#toHostNow(), () => this.#toEditorNow(), () => this.#toExtensionNow(), () => this.#toViewNow()])
      deliver()
    return isBusy
  }

  #toExtensionNow(): void {
    const event = this.#toExtension.shift()
    if (!event) return
    const {session, effects} = this.#parts.stepHost(this.#host, event)
    this.#host = session
    for (const effect of effects) {
      if (effect.type === 'post') this.#toView.push(pack(effect.message))
      else if (effect.type === 'apply') this.#toEditor.push(effect)
    }
  }

  #toHostNow(): void {
    if (this.#toHost.length === 0) return
    const message = readTimelineMessage(this.#toHost.shift())
    assert.ok(message, 'the host does not let in what a view says')
    this.#toExtension.push({type: 'message', message})
  }

  #toViewNow(): void {
    const parcel = this.#toView.shift()
    if (parcel === undefined || !this.#visible) return
    const message = readTimelineRemark(unpack(parcel))
    assert.ok(message, 'the view does not understand the host')
    this.#tellView({type: 'message', message})
  }

  #tellView(event: TimelineEvent): void {
    const before = this.#view
    const {session, posts} = this.#parts.stepView(before, event)
    this.#view = session
    const tasks = [...(session.pending ? [session.pending.task] : []), ...session.queue]
    for (const task of tasks)
      if (task.id > before.asked) this.#meanings.set(this.#taskName(task), meaningOf(task.anchor, tasks, session.document))
    for (const post of posts) {
      if (post.type === 'edit')
        this.#meanings.set(`edit ${post.edit}`, session.pending ? this.#meanings.get(this.#taskName(session.pending.task))! : null)
      this.#toHost.push(post)
    }
  }

  #taskName({id}: TimelineTask): string {
    return `view ${this.#views} task ${id}`
  }

  #toEditorNow(): void {
    const effect = this.#toEditor.shift()
    if (!effect) return
    const old = this.#documents.get(effect.uri)!
    const done = this.#parts.watchful && old.version !== effect.version ? 'stale' : operated(old.entries, effect.operation)
    if (typeof done === 'string') {
      this.#toExtension.push({type: 'answer', refused: done, focus: null, document: this.#current()})
      return
    }
    const {operation} = effect
    const meaning = this.#meanings.get(`edit ${this.#host.applying?.edit}`)
    if (meaning && 'entry' in operation)
      assert.ok(meaning.has(old.entries[operation.entry]!.text), `${operation.type} of another entry than was meant`)
    if ('text' in operation) this.#applied.push(operation.text)
    this.#write(timelineOf(effect.uri, done.entries, old.version))
    const focus = done.focus === null ? null : {entry: done.focus}
    this.#toExtension.push({type: 'answer', refused: null, focus, document: this.#current()})
  }

  #write(document: ShownTimeline): void {
    this.#documents.set(document.uri, {...document, version: document.version + 1})
    if (document.uri === this.#shown) this.#toExtension.push({type: 'document', document: this.#current()})
  }

  #type(one: number, other: number): void {
    const document = this.#current()
    if (!document) return
    const at = one % (document.entries.length + 1)
    const added = entry(`t${++this.#words}`)
    const entries = document.entries.toSpliced(at, other % 3 === 0 ? 0 : 1, ...(other % 3 === 1 ? [] : [added]))
    this.#write(timelineOf(document.uri, entries, document.version))
  }

  #hide(): void {
    this.#visible = false
    this.#toExtension.push({type: 'visibility', visible: false})
    this.#owed = new Set()
  }

  /** A view that is shown again is another one. */
  #show(): void {
    this.#visible = true
    this.#view = initialTimelineSession(++this.#views * 1000)
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

  #command(one: number): void {
    const commands = [
      'add-now',
      'add-after',
      'reword',
      'retime',
      'remove',
      'move-up',
      'move-down',
      'mark-detected',
      'unmark',
    ] as const satisfies TimelineCommand[]
    this.#toExtension.push({type: 'remark', message: {type: 'command', command: commands[one % commands.length]!}})
  }

  #person(what: number, one: number, other: number): void {
    if (!this.#visible) this.#show()
    if (!this.#view.document) return
    const {draft} = this.#view
    if (draft && draft.type !== 'remove' && what < 88) {
      if (what < 75) this.#owed.delete(draft.text)
      if (what < 72) return this.#tellView({type: 'draft-typed', text: `w${++this.#words}`})
      if (what < 75) return this.#tellView({type: 'cancel'})
      if (draft.text.startsWith('w')) this.#owed.add(draft.text)
      return this.#tellView(what < 78 ? {type: 'leave'} : {type: 'commit', next: one % 2 === 0})
    }
    this.#tellView(this.#intention(what, one, other))
  }

  #intention(what: number, one: number, other: number): TimelineEvent {
    const place: EntryPlace = {entry: one % Math.max(1, this.#view.document!.entries.length)}
    if (what < 66) return {type: 'select', place}
    if (what < 76) return {type: 'draft-add', where: other % 3 === 0 ? 'now' : 'after'}
    if (what < 84) return {type: one % 2 === 0 ? 'draft-reword' : 'draft-retime'}
    if (what < 87) return {type: 'remove'}
    if (what < 92) return {type: 'do', deed: {type: one % 2 === 0 ? 'move-up' : 'move-down'}}
    if (what < 94) return {type: 'do', deed: {type: 'mark', milestone: one % 2 === 0 ? 'detected' : null}}
    if (what < 95) return {type: 'do', deed: {type: 'add-section'}}
    if (what < 97) return {type: 'restore', index: 0}
    return this.#view.draft?.type === 'remove' ? {type: 'commit', next: false} : {type: 'reveal'}
  }
}

/** What an anchor stands for; one that waits for a task stands for whatever that leaves. */
function meaningOf(anchor: TimelineTask['anchor'], tasks: readonly TimelineTask[], document: ShownTimeline | null | undefined): Meaning {
  const awaited = tasks.find(task => task.id === anchor.awaits)
  if (!awaited) return new Set([document?.entries[anchor.entry]?.text ?? '(none)'])
  const {deed} = awaited
  if (deed.type === 'add') return new Set([deed.text])
  if (deed.type === 'remove' || deed.type === 'add-section') return null
  const same = meaningOf(awaited.anchor, tasks, document)
  return same && deed.type === 'reword' ? new Set([...same, deed.text]) : same
}
