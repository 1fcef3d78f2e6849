/** What is assumed of a text that says too little: the day and the zone of its times. */
import {l10n, window} from 'vscode'
import {dayIn, incidentDay, isoDate, needsOf, type Assumed, type CalendarDate, type Postmortem, type Reading} from '../../core/index.ts'
import {today} from '../today.ts'
import {ownZone, pickZone} from '../zone-picking.ts'

export interface Assumption extends Assumed {
  /** What of it the text needs, in words: "2026-03-04, Europe/Berlin"; empty where the text says all. */
  readonly said: string
}

export const thisDay = (): CalendarDate => dayIn(today())!

/** Zones that the timeline names. */
export const zonesOf = ({timeline}: Postmortem): readonly string[] => [...new Set(timeline.flatMap(({zone}) => zone ?? []))]

/** Without asking: the day of the document, and the zone of this computer or one that the document names. The likeliest comes first. */
export function assumptionsFor(reading: Reading, postmortem: Postmortem): readonly Assumption[] {
  const needs = needsOf(reading)
  const day = incidentDay(postmortem) ?? thisDay()
  const zones = needs.zone ? [...new Set([ownZone(), ...zonesOf(postmortem), 'UTC'])] : [ownZone()]
  return zones.map(zone => ({
    today: thisDay(),
    day,
    zone,
    said: [...(needs.day ? [isoDate(day)] : []), ...(needs.zone ? [zone] : [])].join(', '),
  }))
}

/** Asks for what the text needs; `undefined` when the person leaves it at that. */
export async function askForAssumptions(reading: Reading, postmortem: Postmortem, title: string): Promise<Assumed | undefined> {
  const needs = needsOf(reading)
  const known = incidentDay(postmortem) ?? thisDay()
  const day = needs.day ? await askForDay(known, title) : known
  if (day === undefined) return undefined
  if (!needs.zone) return {today: thisDay(), day, zone: ownZone()}
  const zone = await pickZone(title, l10n.t('In which zone are the times that name none?'), zonesOf(postmortem))
  return zone && {today: thisDay(), day, zone: zone.to}
}

async function askForDay(known: CalendarDate, title: string): Promise<CalendarDate | undefined> {
  const said = await window.showInputBox({
    title,
    prompt: l10n.t('On which day was the first of it? The text does not say. (YYYY-MM-DD)'),
    value: isoDate(known),
    validateInput: value => (dayOf(value) === null ? l10n.t('Write a date such as 2026-03-04.') : undefined),
    ignoreFocusOut: true,
  })
  return said === undefined ? undefined : (dayOf(said) ?? undefined)
}

const dayOf = (words: string): CalendarDate | null => (/^\s*\d{4}-\d\d-\d\d\s*$/.test(words) ? dayIn(words.trim()) : null)
