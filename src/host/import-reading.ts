/** Reads what is to be imported. What takes long is done in steps, which a person sees and can end. */
import {l10n, ProgressLocation, type QuickPickItem, Uri, window, workspace} from 'vscode'
import {
  daysFrom,
  incidentDay,
  isArchive,
  isoDate,
  listArchive,
  peopleIn,
  readArchive,
  recognised,
  type ArchiveDay,
  type ArchiveListing,
  type BrokenArchive,
  type Postmortem,
  type Reading,
} from '../core/index.ts'
import type {ImportSource} from './import-sources.ts'
import {pickSeveral} from './pick-several.ts'

/** Why there is nothing to import, as a sentence for the person. */
export interface Unread {
  readonly unread: string
}

/** A text takes several times its size in memory. */
const largestText = 64 << 20

/** `undefined` when the person leaves it at that. */
export async function readSource(source: ImportSource, postmortem: Postmortem, title: string): Promise<Reading | Unread | undefined> {
  const {content, uri} = source
  const name = source.name ?? l10n.t('the clipboard')
  if (typeof content === 'string') return outcomeOf(recognised({text: content, name: source.name}), name)
  if (isArchive(content)) return readExport(content, name, postmortem, title)
  if (content.length > largestText)
    return {unread: l10n.t('“{0}” is too long. Cut out of it what happened during the incident, and import that.', name)}
  const text = await (uri === null ? workspace.decode(content) : workspace.decode(content, {uri}))
  return outcomeOf(recognised(uri === null ? {text, name} : {text, name: pathOf(uri), people: await peopleBeside(uri)}), name)
}

function outcomeOf(reading: ReturnType<typeof recognised>, name: string): Reading | Unread {
  if (reading === null) return {unread: l10n.t('In “{0}” nothing was found that tells its time.', name)}
  if ('messages' in reading) return reading
  const sentence = l10n.t('“{0}” is broken in line {1}, where {2} cannot go on like that. Nothing was imported.')
  return {unread: l10n.t(sentence, name, reading.brokenLine, reading.format)}
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

async function readExport(bytes: Uint8Array, name: string, postmortem: Postmortem, title: string): Promise<Reading | Unread | undefined> {
  const listing = await inSteps(l10n.t('Looking into {0}', name), listArchive(bytes))
  if (listing === undefined) return undefined
  if (isBroken(listing)) return brokenExport(listing, name)
  if (listing.days.length === 0) return {unread: l10n.t('“{0}” holds no channel of Slack.', name)}
  const days = await chooseDays(listing, postmortem, title)
  if (days === undefined) return undefined
  const messages = await inSteps(
    l10n.t('Reading {0}', name),
    readArchive(bytes, days, listing.people, () => true),
  )
  if (messages === undefined) return undefined
  return isBroken(messages) ? brokenExport(messages, name) : {format: 'Slack', messages, left: 0}
}

const isBroken = (outcome: object): outcome is BrokenArchive => 'brokenLine' in outcome

function brokenExport({path, brokenLine}: BrokenArchive, name: string): Unread {
  if (path === null || brokenLine === null) return {unread: l10n.t('“{0}” is broken and cannot be unpacked. Nothing was imported.', name)}
  return {unread: l10n.t('“{0}” in “{1}” is broken in line {2}. Nothing was imported.', path, name, brokenLine)}
}

interface ChannelItem extends QuickPickItem {
  readonly channel: string
}

interface DaysItem extends QuickPickItem {
  readonly days: readonly ArchiveDay[]
}

/** First the channels, then the days: what is not chosen is not unpacked. */
async function chooseDays({days}: ArchiveListing, postmortem: Postmortem, title: string): Promise<readonly ArchiveDay[] | undefined> {
  const around = daysAround(postmortem)
  const channels = [...new Set(days.map(({channel}) => channel))].map((channel): ChannelItem => {
    const own = days.filter(day => day.channel === channel)
    return {channel, label: `#${channel}`, description: l10n.t('{0} days', own.length), picked: own.some(({date}) => around.has(date))}
  })
  const picked = await pickSeveral(channels, {title, placeHolder: l10n.t('Which channels tell of the incident?')})
  if (picked === undefined || picked.length === 0) return undefined
  const wanted = new Set(picked.map(({channel}) => channel))
  const all = days.filter(({channel}) => wanted.has(channel))
  const near = all.filter(({date}) => around.has(date))
  const choices: readonly DaysItem[] = [
    ...(near.length === 0 ? [] : [{label: l10n.t('The days around the incident'), description: namesOf(near), days: near}]),
    {label: l10n.t('All days'), description: namesOf(all), days: all},
    ...[...new Set(all.map(({date}) => date))].toSorted().map(date => ({label: date, days: all.filter(day => day.date === date)})),
  ]
  return (await window.showQuickPick(choices, {title, placeHolder: l10n.t('Which days?')}))?.days
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

/** Does the work with a notification that shows how far it is; `undefined` when it was ended there. */
const inSteps = <T>(title: string, steps: Generator<number, T>): Thenable<T | undefined> =>
  window.withProgress({location: ProgressLocation.Notification, title, cancellable: true}, async (progress, token) => {
    let last = performance.now()
    let shown = 0
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done === true) return step.value
      if (performance.now() - last < patience) continue
      progress.report({increment: (step.value - shown) * 100})
      shown = step.value
      await new Promise<void>(resolve => void setTimeout(resolve, 0))
      if (token.isCancellationRequested) return undefined
      last = performance.now()
    }
  })
