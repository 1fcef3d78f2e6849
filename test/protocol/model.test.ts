/** Host and view agree in the end, whatever happens between them; and the model notices when they would not. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {HostEffect, HostToView, ViewEvent, ViewSession} from '../../src/protocol/index.ts'
import type {Happening} from './person.ts'
import {type Parts, soundParts, World} from './world.ts'

const happeningOf = (what: fc.Arbitrary<number>): fc.Arbitrary<Happening> => fc.record({what, one: fc.nat(99), other: fc.nat(99)})

const happenings: fc.Arbitrary<readonly Happening[]> = fc.array(happeningOf(fc.nat(99)), {minLength: 40, maxLength: 120, size: 'max'})

/** What seldom happens in this order by chance: a node is selected, something is asked about it, the text changes, and the answer comes. */
const asking = fc.tuple(...[60, 66, 34, 40, 34, 36, 34].map(what => happeningOf(fc.constant(what))))
const questions = fc
  .array(fc.oneof(fc.tuple(happeningOf(fc.nat(99))), asking), {minLength: 10, maxLength: 40, size: 'max'})
  .map(list => list.flat())

const agrees = (parts: Parts, happens = happenings) =>
  fc.property(happens, list => {
    const world = new World(parts)
    for (const happening of list) world.happen(happening)
    world.settle()
  })

const {stepHost, stepView} = soundParts

const postedAs =
  (change: (message: HostToView) => HostToView): Parts['stepHost'] =>
  (session, event) => {
    const step = stepHost(session, event)
    return {...step, effects: step.effects.map(effect => (effect.type === 'post' ? {...effect, message: change(effect.message)} : effect))}
  }

const heardAs =
  (change: (message: HostToView) => HostToView): Parts['stepView'] =>
  (session, event) =>
    stepView(session, event.type === 'message' ? {...event, message: change(event.message)} : event)

/** The second time against the version that the first leaves. */
const twice = (effects: readonly HostEffect[]): readonly HostEffect[] =>
  effects.flatMap((effect): readonly HostEffect[] =>
    effect.type === 'apply' ? [effect, {...effect, version: effect.version + 1}] : [effect],
  )

const stubborn = (before: ViewSession, after: ViewSession): ViewSession => ({
  ...after,
  queue: after.queue.map(task => ({...task, anchor: before.queue.find(({id}) => id === task.id)?.anchor ?? task.anchor})),
  draft:
    after.draft && before.draft && after.document?.uri === before.document?.uri
      ? {...after.draft, anchor: before.draft.anchor}
      : after.draft,
})

const isSnapshot = (event: ViewEvent): boolean => event.type === 'message' && event.message.type === 'snapshot'

let lastVersion = 0
const mutants: readonly (Partial<Parts> & {readonly name: string; readonly happens?: typeof happenings})[] = [
  {
    name: 'ignores staleness',
    watchful: false,
    stepHost: (session, event) => {
      if (event.type !== 'message' || event.message.type !== 'edit' || !session.document) return stepHost(session, event)
      const {uri, version} = session.document
      return stepHost(session, {...event, message: {...event.message, uri, version}})
    },
  },
  {name: 'overlooks that the editor has moved on', watchful: false},
  {name: 'never settles', stepHost: postedAs(message => (message.type === 'snapshot' ? {...message, answer: null} : message))},
  {
    name: 'answers once, and not again when that is lost',
    stepHost: (session, event) => {
      const step = stepHost(session, event)
      return event.type === 'visibility' ? {...step, session: {...step.session, answer: null}, effects: []} : step
    },
  },
  {
    name: 'ignores rejection',
    stepView: heardAs(message =>
      message.type === 'snapshot' && message.answer ? {...message, answer: {...message.answer, refused: null}} : message,
    ),
  },
  {
    name: 'ignores ready',
    stepHost: (session, event) =>
      event.type === 'message' && event.message.type === 'ready' ? {session, effects: []} : stepHost(session, event),
  },
  {
    name: 'applies twice',
    stepHost: (session, event) => {
      const step = stepHost(session, event)
      return {...step, effects: twice(step.effects)}
    },
  },
  {
    name: 'sends a second edit before the first is answered',
    stepView: (session, event) => stepView(event.type === 'message' ? session : {...session, pending: null}, event),
  },
  {
    name: 'forgets words that could not be placed',
    stepView: (session, event) => {
      const step = stepView(session, event)
      return {...step, session: {...step.session, unsaved: step.session.unsaved.slice(0, 0)}}
    },
  },
  {
    name: 'keeps to paths although the nodes have moved',
    stepView: (session, event) => {
      const step = stepView(session, event)
      return isSnapshot(event) ? {...step, session: stubborn(session, step.session)} : step
    },
  },
  {
    name: 'draws when it is told to, and not when the tree changes',
    stepHost: (session, event) => {
      const step = stepHost(session, event)
      const isTold = event.type === 'message' && event.message.type === 'draw'
      return isTold ? step : {...step, effects: step.effects.filter(effect => effect.type !== 'draw')}
    },
  },
  {
    name: 'shows pictures that it did not ask for',
    stepView: (session, event) =>
      event.type === 'message' && event.message.type === 'picture'
        ? {session: {...session, picture: event.message}, posts: []}
        : stepView(session, event),
  },
  {
    name: 'does what was asked about one node to the one that has come into its place',
    happens: questions,
    stepView: (session, event) => {
      const step = stepView(session, event)
      return isSnapshot(event) ? {...step, session: {...step.session, asking: session.asking}} : step
    },
  },
  {name: 'numbers the edits of every view alike', origin: () => 0},
  {
    name: 'sends nothing when the document is as it was before',
    stepHost: (session, event) => {
      const step = stepHost(session, event)
      const version = step.session.document?.version ?? 0
      const fresh = version !== lastVersion
      lastVersion = version
      return fresh ? step : {...step, effects: step.effects.filter(effect => effect.type !== 'post')}
    },
  },
]

describe('the conversation of host and view', () => {
  it('ends in agreement, with every word once and every edit where it was meant', () => {
    fc.assert(agrees(soundParts), {numRuns: 5_000})
    fc.assert(agrees(soundParts, questions), {numRuns: 2_000})
  }).timeout(60_000)

  for (const {name, happens, ...parts} of mutants) {
    it(`would notice a part that ${name}`, () => {
      const {failed} = fc.check(agrees({...soundParts, ...parts}, happens), {numRuns: 100_000, endOnFailure: true})
      assert.ok(failed, 'the mutant lives')
    }).timeout(60_000)
  }
})
