/** Host and timeline view agree in the end, whatever happens between them; and the model notices when they would not. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {HostToTimeline, TimelineHostEffect} from '../../src/protocol/index.ts'
import type {Happening} from './person.ts'
import {soundTimelineParts, TimelineWorld, type TimelineParts} from './timeline-world.ts'

const happening: fc.Arbitrary<Happening> = fc.record({what: fc.nat(99), one: fc.nat(99), other: fc.nat(99)})

const agrees = (parts: TimelineParts) =>
  fc.property(fc.array(happening, {minLength: 40, maxLength: 120, size: 'max'}), list => {
    const world = new TimelineWorld(parts)
    for (const each of list) world.happen(each)
    world.settle()
  })

const {stepHost, stepView} = soundTimelineParts

const heardAs =
  (change: (message: HostToTimeline) => HostToTimeline): TimelineParts['stepView'] =>
  (session, event) =>
    stepView(session, event.type === 'message' ? {...event, message: change(event.message)} : event)

/** The second time against the version that the first leaves. */
const twice = (effect: TimelineHostEffect): readonly TimelineHostEffect[] =>
  effect.type === 'apply' ? [effect, {...effect, version: effect.version + 1}] : [effect]

const mutants: readonly (Partial<TimelineParts> & {readonly name: string})[] = [
  {name: 'overlooks that the editor has moved on', watchful: false},
  {
    name: 'answers once, and not again when that is lost',
    stepHost: (session, event) => {
      const step = stepHost(session, event)
      return event.type === 'visibility' ? {session: {...step.session, answer: null}, effects: []} : step
    },
  },
  {
    name: 'ignores rejection',
    stepView: heardAs(message =>
      message.type === 'snapshot' && message.answer ? {...message, answer: {...message.answer, refused: null}} : message,
    ),
  },
  {
    name: 'applies twice',
    stepHost: (session, event) => {
      const step = stepHost(session, event)
      return {...step, effects: step.effects.flatMap(twice)}
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
      return {...step, session: {...step.session, unsaved: []}}
    },
  },
  {
    name: 'keeps to places although the entries have moved',
    stepView: (session, event) => {
      const step = stepView(session, event)
      if (event.type !== 'message' || event.message.type !== 'snapshot') return step
      const queue = step.session.queue.map(task => ({...task, anchor: session.queue.find(({id}) => id === task.id)?.anchor ?? task.anchor}))
      return {...step, session: {...step.session, queue}}
    },
  },
  {
    name: 'ignores ready',
    stepHost: (session, event) =>
      event.type === 'message' && event.message.type === 'ready' ? {session, effects: []} : stepHost(session, event),
  },
]

describe('the conversation about a timeline', () => {
  it('ends in agreement, with every word once and every edit where it was meant', () => {
    fc.assert(agrees(soundTimelineParts), {numRuns: 3_000})
  }).timeout(60_000)

  for (const {name, ...parts} of mutants) {
    it(`would notice a part that ${name}`, () => {
      const {failed} = fc.check(agrees({...soundTimelineParts, ...parts}), {numRuns: 50_000, endOnFailure: true})
      assert.ok(failed, 'the mutant lives')
    }).timeout(60_000)
  }
})
