/** The timeline view's rail, rows and keys. */
import assert from 'node:assert/strict'
import {openDocument, readPostmortem, timelineViewOf} from '../../src/core/index.ts'
import type {ShownEntry, ShownTimeline} from '../../src/protocol/index.ts'
import {lasting, shortTime} from '../../src/webview/timeline/clock.ts'
import {draftKey, rowKey} from '../../src/webview/timeline/keys.ts'
import {page} from '../../src/webview/timeline/page.ts'
import {isMovable, movedWords} from '../../src/webview/timeline/moved-time.ts'
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

describe('a time that is moved with the mouse', () => {
  const cases: readonly (readonly [what: string, entry: string, minutes: number, words: string])[] = [
    ['later', '- 10:42 a', 25, '11:07'],
    ['earlier', '- 10:42 a', -43, '09:59'],
    ['to the second', '- 10:42:07 a', 20, '11:02:07'],
    ['as a whole', '- 10:42–10:58 a', 5, '10:47–11:03'],
    ['about', '- ~10:42 a', 1, '10:43'],
    ['to the next day', '- 23:50 a', 15, '2026-03-05 00:05'],
    ['to the day before', '- 2026-03-01 00:05–00:20 a', -10, '2026-02-28 23:55–00:10'],
  ]
  for (const [what, entry, minutes, words] of cases)
    it(`says it ${what}`, () => assert.equal(movedWords(entriesIn(entry)[0]!, minutes), words))

  it('stays on a day that nobody knows', () => {
    const undated = {date: null, time: '10:42', until: null}
    assert.deepEqual(
      [movedWords(undated, 900), movedWords(undated, -900), movedWords({...undated, until: '10:50'}, 900)],
      ['23:59', '00:00', '23:51–23:59'],
    )
  })

  it('is one of a clock, and takes less than a day', () => {
    const isMovableIn = (entry: string): boolean => isMovable(entriesIn(entry)[0]!)
    assert.deepEqual(
      ['- 10:42 a', '- 2026-03-04 a', '- 25:10 a', '- ??:?? a', '- 2026-03-04 10:00 – 2026-03-06 10:00 a'].map(isMovableIn),
      [true, false, false, false, false],
    )
  })

  it('is shown while it moves, and asked for once when it is let go', () => {
    const state = showing(three)
    const drag = (minutes: number): Intent => ({type: 'drag', drag: {key: rowsOf(state)[1]!.key, minutes}})
    const moving = after(state, drag(3), drag(15))
    assert.equal(descriptionsIn([rowsIn(moving)[1]]).find(({attributes}) => attributes['key'] === 'when')?.children[0], '10:58')
    const {state: dropped, posts} = step(moving, {type: 'drop'})
    assert.deepEqual(
      posts.map(post => post.type === 'edit' && post.operation),
      [{type: 'retime', entry: 1, text: '10:58'}],
    )
    assert.deepEqual([dropped.session.selection?.entry, dropped.drag], [1, null])
    assert.deepEqual(step(after(state, drag(0)), {type: 'drop'}).posts, [], 'what has come back stays as it is')
    assert.deepEqual(step(after(state, drag(3), {type: 'drag', drag: null}), {type: 'drop'}).posts, [], 'nor what is let be')
  })

  it('is that of the same entry when the text changes meanwhile, and of none that has gone', () => {
    const state = showing(three)
    const moving = after(state, {type: 'drag', drag: {key: rowsOf(state)[1]!.key, minutes: 2}})
    const {posts} = step(after(moving, snapshot(shownIn(`- 10:40 – z\n${three}`, 2))), {type: 'drop'})
    assert.deepEqual(
      posts.map(post => post.type === 'edit' && post.operation),
      [{type: 'retime', entry: 2, text: '10:45'}],
    )
    assert.deepEqual(step(after(moving, snapshot(shownIn('- 10:40 – z', 2))), {type: 'drop'}).posts, [])
  })

  it('cannot be taken where nothing can be written', () => {
    const shown = (readOnly: boolean): Description[] =>
      descriptionsIn(page(after(initialState(0, null), snapshot({...shownIn(three), readOnly})), say)).filter(
        ({attributes}) => attributes['data-drag'] != null,
      )
    assert.deepEqual([shown(false).length, shown(true).length], [3, 0])
  })
})
