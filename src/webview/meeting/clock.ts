/** The time of a meeting: how long each item has been gone through, and how long it was to be. */
import type {AgendaId} from '../../protocol/index.ts'

export interface Clock {
  /** In minutes. */
  readonly plan: Readonly<Record<AgendaId, number>>
  /** In seconds, without what runs now. */
  readonly spent: Readonly<Record<AgendaId, number>>
  /** What runs, and since when in milliseconds. */
  readonly running: {readonly item: AgendaId; readonly since: number} | null
}

/** An hour and a little. */
const usualPlan: Clock['plan'] = {opening: 3, facts: 10, impact: 5, causes: 15, detection: 10, value: 5, options: 10, actions: 7}

export const agenda = Object.keys(usualPlan) as readonly AgendaId[]

const nothing: Clock['spent'] = {opening: 0, facts: 0, impact: 0, causes: 0, detection: 0, value: 0, options: 0, actions: 0}

/** In seconds. */
export const spentOn = ({spent, running}: Clock, item: AgendaId, now: number): number =>
  spent[item] + (running?.item === item ? Math.max(0, now - running.since) / 1000 : 0)

/** In seconds; negative once it is over. */
export const leftOf = (clock: Clock, item: AgendaId, now: number): number => clock.plan[item] * 60 - spentOn(clock, item, now)

export function paused(clock: Clock, now: number): Clock {
  const {running, spent} = clock
  return running === null ? clock : {...clock, spent: {...spent, [running.item]: spentOn(clock, running.item, now)}, running: null}
}

/** Whatever ran before is paused. */
export const started = (clock: Clock, item: AgendaId, now: number): Clock => ({...paused(clock, now), running: {item, since: now}})

export function reset(clock: Clock, item: AgendaId, now: number): Clock {
  const {running, spent} = clock
  return {...clock, spent: {...spent, [item]: 0}, running: running?.item === item ? {item, since: now} : running}
}

const mostMinutes = 180

export const planned = (clock: Clock, item: AgendaId, by: number): Clock => ({
  ...clock,
  plan: {...clock.plan, [item]: Math.min(Math.max(clock.plan[item] + by, 1), mostMinutes)},
})

/** "7:05", always of its length, so that nothing moves while it runs. */
export function clockWords(seconds: number): string {
  const whole = Math.floor(Math.abs(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** A meeting that was left running goes on after a reload, but not over night. */
const longestAway = 4 * 3_600_000

/** What an earlier page left behind, as far as it makes sense. */
export function clockFrom(kept: unknown, now: number): Clock {
  const {plan, spent, running} = fieldsOf(kept)
  const {item, since} = fieldsOf(running)
  const id = agenda.find(one => one === item)
  const isRunning = id !== undefined && typeof since === 'number' && since <= now && now - since < longestAway
  return {
    plan: numbersFrom(plan, usualPlan, 1),
    spent: numbersFrom(spent, nothing, 0),
    running: isRunning ? {item: id, since} : null,
  }
}

export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}

function numbersFrom(kept: unknown, usual: Clock['plan'], least: number): Clock['plan'] {
  const fields = fieldsOf(kept)
  const numbers = agenda.map(item => {
    const value = fields[item]
    return [item, typeof value === 'number' && value >= least ? value : usual[item]]
  })
  return Object.fromEntries(numbers) as Clock['plan']
}
