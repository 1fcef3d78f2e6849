/** The timeline view's rail, rows and keys. */
import assert from 'node:assert/strict'
import {openDocument, readPostmortem, timelineViewOf} from '../../src/core/index.ts'
import type {ShownEntry, ShownTimeline} from '../../src/protocol/index.ts'
import {lasting, shortTime} from '../../src/webview/timeline/clock.ts'
import {draftKey, rowKey} from '../../src/webview/timeline/keys.ts'
import {page} from '../../src/webview/timeline/page.ts'
import {overviewOf, stopsOf} from '../../src/webview/timeline/rail.ts'
import {rowsOf} from '../../src/webview/timeline/rows.ts'
import {initialState, step, type Intent, type ViewState} from '../../src/webview/timeline/state.ts'
import {stringsFrom} from '../../src/webview/timeline/strings.ts'
import type {Child, Description} from '../../src/webview/render.ts'

const say = stringsFrom({})

const shownIn = (timeline: string, version = 1): ShownTimeline => ({
  ...{uri: 'a', name: 'a', version, readOnly: false, focus: null},
  ...timelineViewOf(readPostmortem(openDocument(`# Relay, 2026-03-04\n\n## Timeline (UTC)\n\n${timeline}\n`))),
})

const entriesIn = (timeline: string): readonly ShownEntry[] => shownIn(timeline).entries

const snapshot = (document: ShownTimeline): Intent => ({type: 'message', message: {type: 'snapshot', document, answer: null}})
const after = (state: ViewState, ...intents: readonly Intent[]): ViewState => intents.reduce((at, intent) => step(at, intent).state, state)
const showing = (timeline: string): ViewState => after(initialState(0, null), snapshot(shownIn(timeline)))

const descriptionsIn = (children: readonly Child[]): readonly Description[] =>
  children.flatMap(child => (typeof child === 'object' && child ? [child, ...descriptionsIn(child.children)] : []))
const rowsIn = (state: ViewState): readonly Description[] =>
  descriptionsIn(page(state, say)).filter(({attributes}) => attributes['role'] === 'row')

const three = '- 10:42 – a *(introduced)*\n- 10:43 – b\n- 10:50 – c *(detected)*'
const plain = {shift: false, alt: false, control: false}

describe('the rail', () => {
  it('keeps entries apart in proportion, and breaks what would be too long', () => {
    const stops = stopsOf(entriesIn('- 10:00 a\n- 10:01 b\n- 10:02 c\n- 10:05 d\n- 22:00 e'))
    assert.deepEqual(
      stops.map(({gap, broken}) => [gap, broken]),
      [
        [0, false],
        [3, false],
        [3, false],
        [8, false],
        [44, true],
      ],
    )
  })

  it('says what is earlier, and nothing of what is not known', () => {
    const stops = stopsOf(entriesIn('- 2026-03-04 10:00 a\n- 2026-03-04 09:50 b\n- ??:?? c\n- 2026-03-04 10:00 d'))
    assert.deepEqual(
      stops.map(({earlier, seconds}) => [earlier, seconds]),
      [
        [false, null],
        [true, -600],
        [false, null],
        [false, 600],
      ],
    )
  })

  it('has a band a phase, which together are the whole from the first milestone on', () => {
    const overview = overviewOf(stopsOf(entriesIn('- 10:00 x\n- 10:10 a *(introduced)*\n- 10:20 c *(detected)*\n- 10:30 d *(recovered)*')))
    assert.deepEqual(
      overview?.bands.map(({phase, from, to}) => [phase, Math.round(from), Math.round(to)]),
      [
        ['introduced', 33, 67],
        ['detected', 67, 100],
      ],
    )
  })
})

describe('the times of entries', () => {
  it('are short, and say what is not known', () => {
    assert.deepEqual(entriesIn('- ~10:42 a\n- 10:50–10:55 b\n- 25:10 c\n- ??:?? d').map(shortTime), [
      '~10:42',
      '10:50–10:55',
      '25:10',
      '??',
    ])
    assert.deepEqual(
      [0, 59, 3600, 7800, 90_061].map(seconds => lasting(seconds, say)),
      ['0 s', '59 s', '1 h', '2 h 10 min', '1 d 1 h'],
    )
  })
})

describe('the rows', () => {
  it('are the same objects where an edit leaves them alone', () => {
    const state = showing(three)
    const before = rowsIn(state)
    const now = rowsIn(after(state, snapshot(shownIn(three.replace('– b', '– bb'), 2))))
    assert.deepEqual(
      now.map((row, index) => row === before[index]),
      [true, false, true],
    )
    assert.deepEqual(
      now.map(({attributes}) => attributes['key']),
      before.map(({attributes}) => attributes['key']),
    )
  })

  it('show what is on its way after what it comes after, with the next draft behind it', () => {
    const state = after(
      showing(three),
      {type: 'select', place: {entry: 1}},
      {type: 'draft-add', where: 'after'},
      {type: 'draft-typed', text: '10:44 new'},
      {type: 'commit', next: true},
    )
    assert.deepEqual(
      rowsOf(state).map(({text, draft}) => (draft ? 'draft' : text)),
      ['a', 'b', '10:44 new', 'draft', 'c'],
    )
  })

  it('offer nothing that would change what is locked', () => {
    const state = after(initialState(0, null), snapshot({...shownIn(three), readOnly: true}))
    assert.ok(!JSON.stringify(page(state, say)).includes('add-after'))
    const refused = after(state, {type: 'select', place: {entry: 0}}, {type: 'remove'})
    assert.equal(refused.session.outcome?.refused, 'read-only')
  })

  it('give way to an invitation where there are none', () => {
    const invited = (document: ShownTimeline): readonly unknown[] =>
      descriptionsIn(page(after(initialState(0, null), snapshot(document)), say)).flatMap(({attributes}) => attributes['data-do'] ?? [])
    assert.deepEqual(invited(shownIn('')), ['add-now'])
    assert.deepEqual(invited({...shownIn(''), section: false}), ['add-section', 'add-now'])
    assert.deepEqual(invited({...shownIn(''), readOnly: true}), [])
  })
})

describe('the keys of the timeline', () => {
  const state = after(showing(three), {type: 'select', place: {entry: 1}})

  it('go from row to row, and to the text', () => {
    const target = (key: string): unknown => {
      const intent = rowKey({...plain, key}, state)
      return intent?.type === 'pick' ? intent.place.entry : intent?.type
    }
    assert.deepEqual(['ArrowUp', 'ArrowDown', 'Home', 'End', 'PageDown', 'Enter', 'x'].map(target), [0, 2, 0, 2, 2, 'reveal', undefined])
  })

  it('edit', () => {
    assert.deepEqual(rowKey({...plain, key: 'F2'}, state), {type: 'draft-reword'})
    assert.deepEqual(rowKey({...plain, key: 'F2', shift: true}, state), {type: 'draft-retime'})
    assert.deepEqual(rowKey({...plain, key: 'Enter', shift: true}, state), {type: 'draft-add', where: 'after'})
    assert.deepEqual(rowKey({...plain, key: 'ArrowUp', alt: true}, state), {type: 'do', deed: {type: 'move-up'}})
    assert.deepEqual(rowKey({...plain, key: 'Z', control: true, shift: true}, state), {type: 'redo'})
    assert.deepEqual(draftKey({...plain, key: 'Enter'}, after(state, {type: 'draft-reword'})), {type: 'commit', next: false})
    assert.deepEqual(draftKey({...plain, key: 'Enter'}, after(state, {type: 'draft-add', where: 'now'})), {type: 'commit', next: true})
  })
})
