/** The meeting's time, keys and page. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {meetingOf, openDocument, readPostmortem} from '../../src/core/index.ts'
import {placeIn, type ShownMeeting} from '../../src/protocol/index.ts'
import {agenda, clockFrom, clockWords, leftOf, paused, planned, reset, spentOn, started} from '../../src/webview/meeting/clock.ts'
import {agendaKey, anywhereKey} from '../../src/webview/meeting/keys.ts'
import {page} from '../../src/webview/meeting/page.ts'
import {initialState, sizes, step, type Intent, type ViewState} from '../../src/webview/meeting/state.ts'
import {stringsFrom} from '../../src/webview/meeting/strings.ts'
import type {Child, Description} from '../../src/webview/render.ts'

const say = stringsFrom({})
const newClock = clockFrom(null, 0)
const text = '# x\n\n## Timeline\n\n- 10:42 a\n\n## Action items\n\n- [ ] b\n\n## Parking lot\n\n- Who?\n- ~~When?~~\n'
const shown = (more: Partial<ShownMeeting> = {}, of = text): ShownMeeting => ({
  ...{uri: 'a', name: 'a.md', version: 1, readOnly: false, focus: null},
  ...meetingOf(readPostmortem(openDocument(of))),
  ...more,
})
const snapshot = (document: ShownMeeting): Intent => ({type: 'message', message: {type: 'snapshot', document, answer: null}})
const after = (state: ViewState, ...intents: readonly Intent[]): ViewState => intents.reduce((at, intent) => step(at, intent).state, state)
const showing = (more: Partial<ShownMeeting> = {}): ViewState => after(initialState(0, null), snapshot(shown(more)))
const pick = (item: (typeof agenda)[number]): Intent => ({type: 'pick', place: {item, section: null}})

const descriptionsIn = (children: readonly Child[]): readonly Description[] =>
  children.flatMap(child => (typeof child === 'object' && child ? [child, ...descriptionsIn(child.children)] : []))
const wordsIn = (child: Child): string =>
  typeof child === 'string' ? child : child ? child.children.map(wordsIn).filter(Boolean).join(' ') : ''
const doings = (state: ViewState): readonly unknown[] =>
  descriptionsIn(page(state, say)).flatMap(({attributes}) => attributes['data-do'] ?? [])
const announced = (state: ViewState): string =>
  descriptionsIn(page(state, say))
    .filter(({attributes}) => attributes['role'] === 'status')
    .map(wordsIn)
    .join('')

describe('the time of a meeting', () => {
  it('goes to one item at a time, and to none while it is paused', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('start', 'pause', 'plan'), fc.constantFrom(...agenda), fc.nat(500)))
    fc.assert(
      fc.property(steps, list => {
        let now = 0
        let clock = newClock
        let ran = 0
        for (const [what, item, seconds] of list) {
          if (clock.running !== null) ran += seconds
          now += seconds * 1000
          clock = what === 'start' ? started(clock, item, now) : what === 'pause' ? paused(clock, now) : planned(clock, item, 1)
        }
        assert.equal(
          agenda.reduce((sum, item) => sum + spentOn(clock, item, now), 0),
          ran,
        )
      }),
    )
  })

  it('begins anew, and is never planned as nothing', () => {
    const running = started(newClock, 'facts', 0)
    assert.equal(spentOn(reset(running, 'facts', 5_000), 'facts', 8_000), 3)
    assert.equal(planned(newClock, 'facts', -100).plan.facts, 1)
    assert.equal(leftOf(planned(newClock, 'opening', 1), 'opening', 0), 240)
    assert.deepEqual([0, 59.9, 60, -61, 6_000].map(clockWords), ['0:00', '0:59', '1:00', '1:01', '100:00'])
  })

  it('comes back as it was left, but not what makes no sense, and not over night', () => {
    const left = JSON.parse(JSON.stringify(started(paused(started(newClock, 'facts', 0), 9_000), 'impact', 9_000))) as unknown
    assert.equal(spentOn(clockFrom(left, 12_000), 'impact', 12_000), 3)
    assert.equal(clockFrom(left, 12 * 3_600_000).running, null)
    for (const nonsense of [null, 7, {plan: {facts: 'x'}, spent: {facts: -1}, running: {item: 'lunch', since: 0}}])
      assert.deepEqual(clockFrom(nonsense, 0), newClock)
  })

  it('is told once when it is about to end, and once when it has', () => {
    const running = after(showing(), {type: 'toggle', now: 0})
    assert.equal(announced(running), 'The time for “Opening” runs: 3 min are planned.')
    const told: string[] = []
    let state = running
    for (let now = 1_000; now <= 200_000; now += 1_000) {
      const next = after(state, {type: 'tick', now})
      if (next.said !== state.said) told.push(`${now / 1000} ${announced(next)}`)
      state = next
    }
    assert.deepEqual(told, [
      '120 One minute is left for “Opening”.',
      '180 The time planned for “Opening” is over. Go on, or set a few minutes more.',
    ])
  })

  it('goes on with the next item, and to no other because somebody looks at it', () => {
    const looked = after(showing(), {type: 'toggle', now: 0}, pick('impact'), {type: 'tick', now: 5_000})
    assert.equal(looked.kept.clock.running?.item, 'opening')
    const next = after(looked, {type: 'next', now: 6_000})
    assert.deepEqual([placeIn(next.session).item, next.kept.clock.running?.item], ['causes', 'causes'])
    const idle = after(showing(), {type: 'next', now: 0})
    assert.deepEqual([placeIn(idle.session).item, idle.kept.clock.running], ['facts', null])
    assert.equal(placeIn(after(showing(), pick('actions'), {type: 'next', now: 0}).session).item, 'actions')
  })
})

describe('the state of a meeting', () => {
  it('asks for pictures when another item comes up, and forgets those of the one before', () => {
    const asked = (state: ViewState, intent: Intent): readonly string[] =>
      step(state, intent).posts.flatMap(post => (post.type === 'look' ? [post.item] : []))
    assert.deepEqual(asked(initialState(0, null), snapshot(shown())), ['opening'])
    const state = showing()
    assert.deepEqual(asked(state, pick('facts')), ['facts'])
    const facts = after(state, pick('facts'))
    assert.deepEqual(asked(facts, snapshot(shown({version: 2}))), [])
    const picture = {kind: 'timeline', name: 'Timeline', svg: '<svg/>', width: 1} as const
    const seen = after(facts, {type: 'message', message: {type: 'pictures', item: 'facts', pictures: [picture]}})
    assert.equal(seen.pictures.length, 1)
    assert.equal(after(seen, {type: 'message', message: {type: 'pictures', item: 'causes', pictures: []}}).pictures.length, 1)
    assert.equal(after(seen, pick('causes')).pictures.length, 0)
  })

  it('comes back after a reload with its item, its time, its size and what is typed', () => {
    const left = after(
      showing(),
      pick('causes'),
      {type: 'size', by: 1},
      {type: 'draft-typed', field: 'parked', text: 'half'},
      {type: 'toggle', now: 5},
    )
    const back = after(initialState(9, JSON.parse(JSON.stringify(left.kept))), {type: 'tick', now: 10}, snapshot(shown()))
    assert.equal(placeIn(back.session).item, 'causes')
    assert.deepEqual(back.kept, left.kept)
    const other = after(initialState(9, left.kept), snapshot(shown({uri: 'b'})))
    assert.equal(placeIn(other.session).item, 'opening')
  })

  it('presents in larger letters, and goes back to the usual ones', () => {
    const {state, posts} = step(showing(), {type: 'present', on: true})
    assert.deepEqual(posts, [{type: 'present', on: true}])
    assert.equal(sizes[state.kept.size], 150)
    assert.equal(sizes[after(state, {type: 'size', by: 1}).kept.size], 180)
    assert.equal(sizes[after(state, {type: 'present', on: false}).kept.size], 100)
    const ends = [1, -1] as const
    for (const by of ends) {
      const far = after(showing(), ...Array.from({length: 20}, (): Intent => ({type: 'size', by})))
      assert.equal(far.kept.size, by === 1 ? sizes.length - 1 : 0)
    }
  })

  it('gives words back that found no place, beside what is typed by then', () => {
    const parked = after(showing(), {type: 'draft-typed', field: 'parked', text: 'lost'}, {type: 'submit', field: 'parked'})
    const {pending} = parked.session
    assert.equal(parked.kept.typed.parked, '')
    const refused = after(parked, {
      type: 'message',
      message: {type: 'snapshot', document: shown({version: 2}), answer: {edit: pending!.edit, refused: 'tangled'}},
    })
    assert.deepEqual(refused.session.unsaved, ['lost'])
    const back = after(refused, {type: 'draft-typed', field: 'parked', text: 'new'}, {type: 'restore', index: 0})
    assert.deepEqual([back.session.unsaved, back.kept.typed.parked], [[], 'new lost'])
  })
})

describe('the keys of a meeting', () => {
  const plain = {shift: false, alt: false, control: false}
  const on = (key: string, state = showing()): Intent | null => agendaKey({...plain, key}, state, 1)

  it('go from item to item, to the text, and start the time', () => {
    assert.deepEqual(on('ArrowDown'), pick('facts'))
    assert.deepEqual(on('End'), pick('actions'))
    assert.equal(on('ArrowUp'), null)
    assert.deepEqual(on('Enter'), {type: 'reveal', place: {item: 'opening', section: null}, open: null})
    assert.deepEqual(on(' '), {type: 'toggle', now: 1})
    assert.deepEqual(on('ArrowLeft'), {type: 'plan', by: -1})
    assert.equal(agendaKey({...plain, alt: true, key: 'ArrowDown'}, showing(), 1), null)
  })

  it('mean the same wherever no words are typed, and leave the others to the editor', () => {
    const any = (key: string, more = {}): unknown => anywhereKey({...plain, key, ...more}, showing(), 1)
    assert.deepEqual(any('+'), {type: 'size', by: 1})
    assert.deepEqual(any('N'), {type: 'next', now: 1})
    assert.deepEqual(any('f'), {type: 'present', on: true})
    assert.deepEqual([any('w'), any('l')], ['person', 'parked'])
    assert.deepEqual(any('z', {control: true}), {type: 'undo'})
    assert.deepEqual(any('Z', {control: true, shift: true}), {type: 'redo'})
    assert.deepEqual([any('p', {control: true}), any('n', {alt: true}), any('Tab')], [null, null, null])
  })
})

describe('the page of a meeting', () => {
  const options = (state: ViewState): readonly Description[] =>
    descriptionsIn(page(state, say)).filter(({attributes}) => attributes['role'] === 'option')

  it('has the whole agenda, with what is open and where the meeting is', () => {
    const gap = shown({}, text.replace('10:42 a', '10:42 {{what}}'))
    const state = after(initialState(0, null), snapshot(gap), pick('facts'))
    const all = options(state)
    assert.equal(all.length, 8)
    assert.deepEqual(all.filter(({attributes}) => attributes['aria-selected'] === 'true').map(wordsIn), [
      `Facts and timeline ${gap.items[1]!.open.length} open 10 min`,
    ])
    assert.ok(wordsIn(h(page(state, say))).includes('{{what}}'))
  })

  it('offers nothing that would change what is locked', () => {
    const changing = ['strike', 'take-up', 'remove-person']
    assert.ok(doings(showing()).includes('strike'))
    assert.deepEqual(
      doings(showing({readOnly: true})).filter(one => changing.includes(String(one))),
      [],
    )
    assert.ok(!JSON.stringify(page(showing({readOnly: true}), say)).includes('data-field'))
  })

  it('invites to a new postmortem when there is none', () => {
    const none = after(initialState(0, null), {type: 'message', message: {type: 'snapshot', document: null, answer: null}})
    assert.deepEqual(doings(none), ['new-postmortem'])
  })
})

const h = (children: readonly Child[]): Description => ({tag: 'div', attributes: {}, children})
