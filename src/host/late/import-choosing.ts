/** Lets a person choose which of many messages become entries: by time, by author, and one by one. */
import {l10n, type QuickPickItem, window} from 'vscode'
import {clockAt, grouped, isoDate, isoTime, rangeIn, type Assumed, type Imported, type TimeRange} from '../../core/index.ts'
import {pickSeveral} from '../pick-several.ts'

/** A message that can be chosen. */
export interface Candidate extends Imported {
  /** Whether it is only about the place that it was written in. */
  readonly isNote: boolean
  /** Whether the timeline has it already. */
  readonly isKnown: boolean
}

/** So few are seen at one glance, and need not be narrowed down first. */
const few = 20

export interface Choosing {
  readonly title: string
  /** The zone in which times are shown, and asked for. */
  readonly zone: string
  readonly assumed: Assumed
  /** When what belongs into the timeline most likely happened. */
  readonly around: TimeRange | null
}

/** `undefined` when the person leaves it at that. */
export async function choose(all: readonly Candidate[], choosing: Choosing): Promise<readonly Candidate[] | undefined> {
  const inRange = all.length > few ? await chooseRange(all, choosing) : all
  const byAuthor = inRange === undefined || inRange.length <= few ? inRange : await chooseAuthors(inRange, choosing)
  return byAuthor && chooseEntries(byAuthor, choosing)
}

interface RangeItem extends QuickPickItem {
  readonly candidates: readonly Candidate[] | null
}

async function chooseRange(all: readonly Candidate[], {title, zone, assumed, around}: Choosing): Promise<readonly Candidate[] | undefined> {
  const within = ({from, to}: TimeRange): readonly Candidate[] => all.filter(({happening: {instant}}) => from <= instant && instant <= to)
  const near = around === null ? [] : within(around)
  const days = [...grouped(all, ({happening}) => dayOf(happening.instant, zone))]
  const items: readonly RangeItem[] = [
    ...(near.length === 0
      ? []
      : [{label: l10n.t('Around the timeline, an hour before and after'), description: spanOf(near, zone), candidates: near}]),
    {label: l10n.t('All'), description: spanOf(all, zone), candidates: all},
    ...(days.length === 1 ? [] : days.map(([day, candidates]) => ({label: day, description: spanOf(candidates, zone), candidates}))),
    {label: l10n.t('From … to …'), description: l10n.t('in {0}', zone), candidates: null},
  ]
  const picked = await window.showQuickPick(items, {title, placeHolder: l10n.t('From when to when?')})
  if (picked === undefined || picked.candidates !== null) return picked?.candidates ?? undefined
  const read = (words: string): TimeRange | null => rangeIn(words, zone, assumed.day)
  const said = await window.showInputBox({
    title,
    prompt: l10n.t('From when to when, in {0}?', zone),
    value: `${stampOf(all[0]!.happening.instant, zone)} – ${stampOf(all.at(-1)!.happening.instant, zone)}`,
    validateInput: value =>
      read(value) === null ? l10n.t('Write two times, such as 10:00 – 12:30 or 2026-03-04 23:00 – 2026-03-05 01:00.') : undefined,
  })
  const range = said === undefined ? null : read(said)
  return range === null ? undefined : within(range)
}

const dayOf = (instant: number, zone: string): string => stampOf(instant, zone).slice(0, 10)

function stampOf(instant: number, zone: string): string {
  const clock = clockAt(zone, instant)!
  return `${isoDate(clock.date)} ${isoTime({...clock.time, second: null})}`
}

const spanOf = (candidates: readonly Candidate[], zone: string): string =>
  `${stampOf(candidates[0]!.happening.instant, zone)} – ${stampOf(candidates.at(-1)!.happening.instant, zone)} (${candidates.length})`

interface AuthorItem extends QuickPickItem {
  readonly author: string | null
}

async function chooseAuthors(all: readonly Candidate[], {title}: Choosing): Promise<readonly Candidate[] | undefined> {
  const authors = [...grouped(all, ({happening}) => happening.author)].toSorted(([, a], [, b]) => b.length - a.length)
  if (authors.length === 1) return all
  const items = authors.map(([author, own]): AuthorItem => ({
    author,
    label: shown(author ?? l10n.t('no author')),
    description: String(own.length),
    picked: true,
  }))
  const picked = await pickSeveral(items, {title, placeHolder: l10n.t('Whose words?')})
  const wanted = new Set(picked?.map(({author}) => author))
  return picked && all.filter(({happening}) => wanted.has(happening.author))
}

interface EntryItem extends QuickPickItem {
  readonly candidate: Candidate
}

/** The preview: what will be written, each with its own box. */
async function chooseEntries(all: readonly Candidate[], {title, zone}: Choosing): Promise<readonly Candidate[] | undefined> {
  const items = all.map((candidate): EntryItem => ({
    candidate,
    label: `${stampOf(candidate.happening.instant, zone)}  ${shown(toldBy(candidate))}`,
    description: remarkOn(candidate),
    picked: !candidate.isNote && !candidate.isKnown,
  }))
  const picked = await pickSeveral(items, {
    title,
    placeHolder: l10n.t('Which of these become entries of the timeline? Times are in {0}.', zone),
  })
  return picked?.map(({candidate}) => candidate)
}

const toldBy = ({happening: {author, words}}: Candidate): string => (author === null ? words : `${author}: ${words}`)

function remarkOn({isKnown, secrets, happening}: Candidate): string {
  const remarks = [isKnown ? l10n.t('already there') : '', secrets.length > 0 ? l10n.t('masked') : '', happening.origin?.words ?? '']
  return remarks.filter(remark => remark !== '').join(' · ')
}

/** As much as fits a line, with no sign taken for an icon. */
const shown = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 160).replaceAll('$(', '\\$(')
