/** Reads what is to be imported. What takes long is done in steps, which a person sees and can end. */
import {type CancellationToken, l10n, ProgressLocation, type QuickPickItem, Uri, window, workspace} from 'vscode'
import {
  daysFrom,
  grouped,
  incidentDay,
  isoDate,
  isZip,
  listArchive,
  peopleIn,
  readArchive,
  recognised,
  recognising,
  type ArchiveDay,
  type ArchiveListing,
  type BrokenArchive,
  type ByStretches,
  type Postmortem,
  type Reading,
  type TimeRange,
  type Wanted,
} from '../../core/index.ts'
import {aroundTimeline} from '../around-timeline.ts'
import type {ImportSource} from './import-sources.ts'
import type {OpenFile} from '../open-file.ts'
import {pickSeveral} from '../pick-several.ts'

/** Why there is nothing to import, as a sentence for the person. */
export interface Unread {
  readonly unread: string
}

/** A text takes several times its size in memory. */
const largestText = 64 << 20

/** More messages than these nobody chooses from. */
export const mostMessages = 20_000

/** `undefined` when the person leaves it at that. */
export async function readSource(source: ImportSource, postmortem: Postmortem, title: string): Promise<Reading | Unread | undefined> {
  const {content, uri} = source
  const name = source.name ?? l10n.t('the clipboard')
  if (typeof content === 'string') return readText({text: content, name: source.name}, name)
  try {
    if (isZip(await content.read({from: 0, length: 4}))) return await readExport(content, name, postmortem, title)
    if (content.size > largestText)
      return {unread: l10n.t('“{0}” is too long. Cut out of it what happened during the incident, and import that.', name)}
    const bytes = await content.read({from: 0, length: content.size})
    const text = await (uri === null ? workspace.decode(bytes) : workspace.decode(bytes, {uri}))
    const given = uri === null ? {text, name} : {text, name: pathOf(uri), people: await peopleBeside(uri)}
    return await readText(given, name)
  } finally {
    await content.close()
  }
}

/** What takes a while is told, and can be ended. */
async function readText(given: Parameters<typeof recognising>[0], name: string): Promise<Reading | Unread | undefined> {
  if (given.text.length < noticeable) return outcomeOf(recognised(given), name)
  const told = {location: ProgressLocation.Notification, title: l10n.t('Reading {0}', name), cancellable: true}
  const read = await window.withProgress(told, async (_, token) => {
    const goesOn = turnsOf(token)
    const steps = recognising(given)
    let step = steps.next()
    while (step.done !== true) {
      if (!(await goesOn())) return undefined
      step = steps.next()
    }
    return step.value
  })
  return read === undefined ? undefined : outcomeOf(read, name)
}

/** Gives others their turn now and then, after a word to them, and tells whether the work is still wanted. */
function turnsOf(token: CancellationToken, say?: () => void): () => Promise<boolean> {
  let last = 0
  return async () => {
    if (performance.now() - last >= patience) {
      say?.()
      await new Promise<void>(resolve => void setTimeout(resolve, 0))
      last = performance.now()
    }
    return !token.isCancellationRequested
  }
}

/** So many characters take a second. */
const noticeable = 2_000_000

function outcomeOf(reading: ReturnType<typeof recognised>, name: string): Reading | Unread {
  if (reading === null) return {unread: l10n.t('In “{0}” nothing was found that tells its time.', name)}
  if ('messages' in reading) return reading
  const {brokenLine, format} = reading
  return {unread: l10n.t('“{0}” is broken in line {1}, where {2} cannot go on like that. Nothing was imported.', name, brokenLine, format)}
}

/** With the folder, which names the channel in an export of Slack, and without where it is of no use. */
const pathOf = (uri: Uri): string =>
  isDayOfSlack(uri) ? uri.path.split('/').slice(-2).join('/') : uri.path.slice(uri.path.lastIndexOf('/') + 1)

const isDayOfSlack = ({path}: Uri): boolean => /\/\d{4}-\d\d-\d\d\.json$/.test(path)

/** The names of people stand in a file in the folder above that of the channel. */
async function peopleBeside(uri: Uri): Promise<ReadonlyMap<string, string>> {
  if (!isDayOfSlack(uri)) return new Map()
  try {
    const bytes = await workspace.fs.readFile(Uri.joinPath(uri, '..', '..', 'users.json'))
    return peopleIn(JSON.parse(await workspace.decode(bytes)) as unknown)
  } catch {
    // Without it, ids stay ids.
    return new Map()
  }
}

async function readExport(file: OpenFile, name: string, postmortem: Postmortem, title: string): Promise<Reading | Unread | undefined> {
  const listing = await readStretches(l10n.t('Looking into {0}', name), file, listArchive(file.size), null)
  if (listing === undefined) return undefined
  if (isBroken(listing)) return brokenExport(listing, name)
  if (listing.days.length === 0) return {unread: l10n.t('“{0}” holds no channel of Slack.', name)}
  const chosen = await chooseDays(listing, postmortem, title)
  if (chosen === undefined || 'unread' in chosen) return chosen
  const total = chosen.days.reduce((sum, {entry}) => sum + entry.packed, 0)
  const steps = readArchive({...chosen, most: mostMessages}, listing.people)
  const messages = await readStretches(l10n.t('Reading {0}', name), file, steps, total)
  if (messages === undefined) return undefined
  if ('most' in messages)
    return {unread: l10n.t('There are more than {0} messages at that time. Choose a shorter time, or fewer channels.', messages.most)}
  return isBroken(messages) ? brokenExport(messages, name) : {format: 'Slack', messages, left: 0}
}

const isBroken = (outcome: object): outcome is BrokenArchive => 'brokenLine' in outcome

function brokenExport({path, brokenLine}: BrokenArchive, name: string): Unread {
  if (path === null) return {unread: l10n.t('“{0}” is broken and cannot be unpacked. Nothing was imported.', name)}
  if (brokenLine === null) return {unread: l10n.t('“{0}” in “{1}” is broken and cannot be unpacked. Nothing was imported.', path, name)}
  return {unread: l10n.t('“{0}” in “{1}” is broken in line {2}. Nothing was imported.', path, name, brokenLine)}
}

interface ChannelItem extends QuickPickItem {
  readonly channel: string
}

/** What is read of an archive. */
type Chosen = Pick<Wanted, 'days' | 'range'>

interface TimeItem extends QuickPickItem, Chosen {}

/** First the channels, then the days: what is not chosen is not unpacked. */
async function chooseDays({days}: ArchiveListing, postmortem: Postmortem, title: string): Promise<Chosen | Unread | undefined> {
  const around = daysAround(postmortem)
  const channels = [...grouped(days, ({channel}) => channel)].map(([channel, own]): ChannelItem => ({
    channel,
    label: `#${channel}`,
    description: l10n.t('{0} days', own.length),
    picked: own.some(({date}) => around.has(date)),
  }))
  const picked = await pickSeveral(channels, {title, placeHolder: l10n.t('Which channels tell of the incident?')})
  if (picked === undefined) return undefined
  if (picked.length === 0) return {unread: l10n.t('No channel was chosen. Nothing was imported.')}
  const wanted = new Set(picked.map(({channel}) => channel))
  const all = days.filter(({channel}) => wanted.has(channel))
  const near = all.filter(({date}) => around.has(date))
  const byDate = [...grouped(all, ({date}) => date)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const range = aroundTimeline(postmortem)
  const timely = range === null ? [] : all.filter(isWithin(range))
  const choices: readonly TimeItem[] = [
    ...(near.length === 0 ? [] : [{label: l10n.t('The days around the incident'), description: namesOf(near), days: near, range: null}]),
    ...(timely.length === 0 ? [] : [{label: l10n.t('Around the timeline, an hour before and after'), days: timely, range}]),
    {label: l10n.t('All days'), description: namesOf(all), days: all, range: null},
    ...byDate.map(([date, own]) => ({label: date, days: own, range: null})),
  ]
  return window.showQuickPick(choices, {title, placeHolder: l10n.t('Which days?')})
}

const dayLength = 86_400_000

/** Whether a day may hold a message of that time, whatever the zone in which the export counts its days. */
const isWithin =
  ({from, to}: TimeRange) =>
  ({date}: ArchiveDay): boolean => {
    const start = Date.parse(date)
    return start + 2 * dayLength > from && start - dayLength < to
  }

/** The day of the incident, with the one before and the one after it: an export counts its days in a zone of its own. */
function daysAround(postmortem: Postmortem): ReadonlySet<string> {
  const day = incidentDay(postmortem)
  return new Set(day === null ? [] : [-1, 0, 1].map(by => isoDate(daysFrom(day, by))))
}

function namesOf(days: readonly ArchiveDay[]): string {
  const dates = days.map(({date}) => date).toSorted()
  return dates[0] === dates.at(-1) ? dates[0]! : `${dates[0]} – ${dates.at(-1)}`
}

/** How long others wait between two looks at whether the person wants it to end. */
const patience = 30

/** Does the work with a notification that shows how much of `total` has been read; `undefined` when it was ended there. */
const readStretches = <T>(title: string, file: OpenFile, work: ByStretches<T>, total: number | null): Thenable<T | undefined> =>
  window.withProgress({location: ProgressLocation.Notification, title, cancellable: true}, async (progress, token) => {
    let unseen = 0
    const goesOn = turnsOf(token, () => {
      if (total !== null) progress.report({increment: (unseen / total) * 100})
      unseen = 0
    })
    let step = work.next()
    while (step.done !== true) {
      const bytes = await file.read(step.value)
      step = work.next(bytes)
      unseen += bytes.length
      if (!(await goesOn())) return undefined
    }
    return token.isCancellationRequested ? undefined : step.value
  })
