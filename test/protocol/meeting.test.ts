/** The conversation about a meeting: its doors, what the host lets through, and that no words are lost or doubled, whatever happens in between. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, meetingOf, openDocument, operateMeeting, readPostmortem} from '../../src/core/index.ts'
import {
  initialMeetingHost,
  initialMeetingSession,
  pack,
  placeIn,
  readMeetingMessage,
  readMeetingRemark,
  stepMeeting,
  stepMeetingHost,
  unpack,
  type HostToMeeting,
  type MeetingEvent,
  type MeetingHostEffect,
  type MeetingToHost,
  type ShownMeeting,
} from '../../src/protocol/index.ts'

const shown = (text: string, version = 1): ShownMeeting => ({
  ...{uri: 'a', name: 'a.md', version, readOnly: false, focus: null},
  ...meetingOf(readPostmortem(openDocument(text))),
})

const written = '# x\n\n## Parking lot\n\n- a\n- ~~b~~\n'
const snapshot = (document: ShownMeeting | null): HostToMeeting => ({type: 'snapshot', document, answer: null})

describe('the doors of a meeting', () => {
  it('let in what is said there, as it was said', () => {
    const said: readonly MeetingToHost[] = [
      {type: 'ready'},
      {type: 'edit', edit: 1, uri: 'a', version: 2, operation: {type: 'park', text: 'x'}},
      {type: 'edit', edit: 2, uri: 'a', version: 2, operation: {type: 'take-up', index: 0}},
      {type: 'reveal', uri: 'a', version: 2, item: 'facts', section: null, open: 3},
      {type: 'point-out', uri: 'a', version: 2, item: 'facts', section: 'timeline', open: null},
      {type: 'look', item: 'causes'},
      {type: 'present', on: true},
      {type: 'end'},
      {type: 'focus', on: null},
    ]
    for (const message of said) assert.deepEqual(readMeetingMessage(message), message)
    const heard: readonly HostToMeeting[] = [
      snapshot({...shown(written), focus: {item: 'facts', section: 'timeline'}}),
      snapshot(null),
      {type: 'pictures', item: 'facts', pictures: [{kind: 'timeline', name: 'Timeline', svg: '<svg/>', width: 7}]},
      {type: 'command', command: 'present'},
    ]
    for (const message of heard) assert.deepEqual(readMeetingRemark(unpack(pack(message))), message)
  })

  it('keep out what makes no sense, and what came along with it', () => {
    const nonsense: readonly unknown[] = [
      null,
      {type: 'look', item: 'lunch'},
      {type: 'edit', edit: 1, uri: 'a', version: 2, operation: {type: 'strike', index: -1}},
      {type: 'reveal', uri: 'a', version: 2, item: 'facts', section: 7, open: null},
      {type: 'present', on: 'yes'},
    ]
    for (const message of nonsense) assert.equal(readMeetingMessage(message), null, JSON.stringify(message))
    assert.deepEqual(readMeetingMessage({type: 'end', more: 1}), {type: 'end'})
    const document = shown(written)
    const unheard: readonly unknown[] = [
      {type: 'pictures', item: 'facts', pictures: [{svg: 1}]},
      {type: 'command', command: 'dance'},
      {type: 'snapshot', document: {...document, items: [{}]}, answer: null},
      {type: 'snapshot', document: {...document, people: [{name: 'x'}]}, answer: null},
      {type: 'snapshot', document: {...document, focus: {item: 'lunch', section: null}}, answer: null},
    ]
    for (const message of unheard) assert.equal(readMeetingRemark(message), null, JSON.stringify(message))
  })

  it('lead nowhere from a version that is gone', () => {
    const {session} = stepMeetingHost(initialMeetingHost, {type: 'document', document: shown(written, 2)})
    const spot = (version: number): readonly MeetingHostEffect[] =>
      stepMeetingHost(session, {
        type: 'message',
        message: {type: 'reveal', uri: 'a', version, item: 'facts', section: null, open: null},
      }).effects
    assert.deepEqual([spot(1).length, spot(2).length], [0, 1])
  })
})

describe('what a person asks of a meeting', () => {
  const after = (text: string, event: MeetingEvent, readOnly = false): ReturnType<typeof stepMeeting> => {
    const {session} = stepMeeting(initialMeetingSession(0), {type: 'message', message: snapshot({...shown(text), readOnly})})
    return stepMeeting(session, event)
  }

  it('is done to the words that were meant', () => {
    const twice = '# x\n\n## Parking lot\n\n- a\n- a\n- b\n'
    const operation = (text: string, index: number, of: string): unknown => {
      const {posts, session} = after(of, {type: 'do', deed: {type: 'strike', text, index}})
      const [post] = posts
      return post?.type === 'edit' ? post.operation : session.outcome?.refused
    }
    assert.deepEqual(operation('a', 1, twice), {type: 'strike', index: 1})
    assert.deepEqual(operation('b', 0, twice), {type: 'strike', index: 2})
    assert.equal(operation('a', 2, twice), 'gone')
    assert.equal(operation('c', 0, twice), 'gone')
  })

  it('is not sent where it changes nothing, or must not', () => {
    const here = '---\nresponders: [Ana]\n---\n\n# x\n'
    const refused = (event: MeetingEvent, readOnly = false): unknown => after(here, event, readOnly).session.outcome?.refused
    assert.equal(refused({type: 'do', deed: {type: 'add-person', text: 'Ana'}}), 'nothing-to-do')
    assert.equal(refused({type: 'do', deed: {type: 'remove-person', text: 'Bo'}}), 'gone')
    assert.equal(refused({type: 'do', deed: {type: 'park', text: 'x'}}, true), 'read-only')
    assert.deepEqual(after(here, {type: 'do', deed: {type: 'park', text: 'x'}}, true).posts, [])
  })

  it('stays with an item that is a guest in the section where the cursor stands', () => {
    const {session} = after(written, {type: 'pick', place: {item: 'value', section: null}})
    const moved = (item: 'options' | 'facts'): string =>
      placeIn(stepMeeting(session, {type: 'message', message: snapshot({...shown(written), focus: {item, section: null}})}).session).item
    assert.deepEqual([moved('options'), moved('facts')], ['value', 'facts'])
  })
})

/** An editor, an extension and a view, with everything between them late but in order. */
class World {
  text = written
  #version = 1
  #host = initialMeetingHost
  #view = initialMeetingSession(0)
  readonly #toHost: MeetingToHost[] = [{type: 'ready'}]
  readonly #toView: string[] = []
  readonly #toEditor: (MeetingHostEffect & {readonly type: 'apply'})[] = []
  readonly #said: string[] = []
  readonly #watchful: boolean

  /** An editor that is not watchful writes what was meant for a text that is gone. */
  constructor(watchful: boolean) {
    this.#watchful = watchful
    this.#tell({type: 'document', document: shown(this.text, 1)})
  }

  happen(what: number): void {
    const deliveries = [() => this.#hostHears(), () => this.#viewHears(), () => this.#editorWrites()]
    if (what % 3 > 0) deliveries[Math.floor(what / 3) % 3]!()
    else if (what % 2 === 0) this.#write(this.text.replace('- a\n', `- ${what}t\n- a\n`))
    else {
      const text = `w${this.#said.length}`
      this.#said.push(text)
      this.#do({type: 'do', deed: {type: 'park', text}})
    }
  }

  settle(): void {
    for (let rounds = 0; this.#toHost.length + this.#toView.length + this.#toEditor.length > 0; rounds++) {
      assert.ok(rounds < 2_000, 'messages go back and forth for ever')
      this.#hostHears()
      this.#editorWrites()
      this.#viewHears()
    }
    assert.deepEqual(this.#view.document, shown(this.text, this.#version))
    assert.deepEqual([this.#view.pending, this.#view.queue], [null, []])
    for (const word of this.#said) {
      const places =
        this.text.split('\n').filter(line => line === `- ${word}`).length + this.#view.unsaved.filter(one => one === word).length
      assert.equal(places, 1, `${word} is lost or doubled in ${this.text}`)
    }
  }

  #write(text: string): void {
    this.text = text
    this.#version++
    this.#tell({type: 'document', document: shown(text, this.#version)})
  }

  #tell(event: Parameters<typeof stepMeetingHost>[1]): void {
    const {session, effects} = stepMeetingHost(this.#host, event)
    this.#host = session
    for (const effect of effects) {
      if (effect.type === 'post') this.#toView.push(pack(effect.message))
      if (effect.type === 'apply') this.#toEditor.push(effect)
    }
  }

  #do(event: MeetingEvent): void {
    const {session, posts} = stepMeeting(this.#view, event)
    this.#view = session
    this.#toHost.push(...posts)
  }

  #hostHears(): void {
    const message = this.#toHost.shift()
    if (message) this.#tell({type: 'message', message: readMeetingMessage(message)!})
  }

  #viewHears(): void {
    const parcel = this.#toView.shift()
    if (parcel !== undefined) this.#do({type: 'message', message: readMeetingRemark(unpack(parcel))!})
  }

  #editorWrites(): void {
    const effect = this.#toEditor.shift()
    if (effect === undefined) return
    const isStale = this.#watchful && effect.version !== this.#version
    const before = this.#watchful ? this.text : written
    const outcome = isStale ? {refused: 'stale' as const} : operateMeeting(readPostmortem(openDocument(before)), effect.operation)
    if ('edits' in outcome) this.#write(applyEdits(before, outcome.edits))
    const refused = 'refused' in outcome ? outcome.refused : null
    this.#tell({type: 'answer', refused, focus: null, document: shown(this.text, this.#version)})
  }
}

describe('the conversation about a meeting', () => {
  const agrees = (watchful: boolean) =>
    fc.property(fc.array(fc.nat(99), {minLength: 30, maxLength: 80, size: 'max'}), list => {
      const world = new World(watchful)
      for (const what of list) world.happen(what)
      world.settle()
    })

  it('ends in agreement, with every word once', () => {
    fc.assert(agrees(true), {numRuns: 60})
  }).timeout(60_000)

  it('is a test that notices when it does not', () => {
    assert.equal(fc.check(agrees(false), {numRuns: 60}).failed, true)
  }).timeout(60_000)
})
