/** Takes the typing out of a timeline: what happened now, other time zones, a clock that was wrong. */
import {l10n, SnippetString, type TextDocument, window} from 'vscode'
import {addEntry, convertTimes, gap, minutesIn, normaliseTimes, shiftTimes, turned, type Retimed} from '../../core/index.ts'
import {cursorIn, editorAtHand, ofDocumentOrPostmortem, ofPostmortem} from '../at-hand.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Documents} from '../documents.ts'
import {spanOf} from '../edits.ts'
import {reveal} from '../reveal.ts'
import type {Services} from '../services.ts'
import {tell, tellChanged} from '../telling.ts'
import {applyTo, insertSnippet} from '../writing.ts'
import {ownZone, pickZone} from '../zone-picking.ts'

export type TimelineCommand =
  'postmortem.addEntry' | 'postmortem.convertTimes' | 'postmortem.shiftTimes' | 'postmortem.normaliseTimes' | 'postmortem.turnTimeline'

/** The commands are about the active postmortem. Converting takes a document's address and a zone, moving the minutes, else they ask. */
export function timelineCommands(services: Services): Handlers<TimelineCommand> {
  const {documents} = services
  return {
    'postmortem.addEntry': ofPostmortem(services, document => writeEntry(documents, document)),
    'postmortem.convertTimes': ofDocumentOrPostmortem(services, (document, zone) => convert(documents, document, zone)),
    'postmortem.shiftTimes': ofPostmortem(services, (document, minutes) => shift(documents, document, minutes)),
    'postmortem.normaliseTimes': ofPostmortem(services, document =>
      finish(document, document.version, normaliseTimes(documents.postmortemOf(document))),
    ),
    'postmortem.turnTimeline': ofPostmortem(services, document => turn(documents, document)),
  }
}

async function writeEntry(documents: Documents, document: TextDocument): Promise<string | undefined> {
  const edit = addEntry(documents.postmortemOf(document), {instant: Date.now(), zone: ownZone()})
  if (edit === null) return tell(l10n.t('The Markdown around this timeline leaves no place for an entry.'))
  const {version} = document
  await reveal(document, edit.start)
  if (document.version !== version) return tellChanged()
  const [before = '', after = ''] = edit.text.split(gap)
  const snippet = new SnippetString().appendText(before).appendPlaceholder(gap).appendText(after)
  return insertSnippet(document, edit, snippet)
}

async function convert(documents: Documents, document: TextDocument, zone: unknown): Promise<string | undefined> {
  const {version} = document
  const zones = zonesIn(documents, document)
  const title = l10n.t('Convert Timeline to Another Time Zone')
  const to =
    typeof zone === 'string' ? {to: zone, abbreviated: false} : await pickZone(title, l10n.t('In which zone shall the times be?'), zones)
  if (to === undefined) return undefined
  const outcome = convertTimes(documents.postmortemOf(document), to)
  if (!('refused' in outcome) || outcome.refused !== 'no-zone' || zones.length > 0) return finish(document, version, outcome)
  const from = await pickZone(title, l10n.t('In which zone are the times now? The document does not say.'), [])
  return from && finish(document, version, convertTimes(documents.postmortemOf(document), {...to, from: from.to}))
}

async function shift(documents: Documents, document: TextDocument, given: unknown): Promise<string | undefined> {
  const {version} = document
  const indices = meantEntries(documents, document)
  const minutes = typeof given === 'number' ? given : await askForMinutes(indices.length)
  return minutes === undefined ? undefined : finish(document, version, shiftTimes(documents.postmortemOf(document), indices, minutes))
}

async function turn(documents: Documents, document: TextDocument): Promise<string | undefined> {
  const postmortem = documents.postmortemOf(document)
  if (postmortem.timeline.length === 0) return tell(l10n.t('There is no timeline in this document yet.'))
  const cursor = cursorIn(document) ?? 0
  const index = postmortem.timeline.findLastIndex(({span}) => span.start <= cursor)
  const edit = turned(postmortem, Math.max(0, index))
  if (edit === null)
    return tell(l10n.t('This timeline has entries of more than one line, or words that a table or list would lose, so it stays as it is.'))
  await applyTo(document, [edit])
  return undefined
}

/** Zones that the timeline names. */
const zonesIn = (documents: Documents, document: TextDocument): readonly string[] => [
  ...new Set(documents.postmortemOf(document).timeline.flatMap(({zone}) => zone ?? [])),
]

/** Those that are selected, else all. */
function meantEntries(documents: Documents, document: TextDocument): readonly number[] {
  const {timeline} = documents.postmortemOf(document)
  const selection = editorAtHand(document)?.selection
  const selected = selection === undefined || selection.isEmpty ? null : spanOf(document, selection)
  const meant = timeline.flatMap(({span}, index) =>
    selected !== null && span.start < selected.end && selected.start < span.end ? [index] : [],
  )
  return meant.length > 0 ? meant : timeline.map((_, index) => index)
}

async function finish(document: TextDocument, version: number, outcome: Retimed): Promise<string | undefined> {
  // The text may have changed while the person was choosing.
  if (document.version !== version) return tellChanged()
  if ('edits' in outcome) {
    await applyTo(document, outcome.edits)
    return undefined
  }
  if (outcome.at !== null) await reveal(document, outcome.at)
  return tell(reasonFor(outcome.refused))
}

function reasonFor(refused: Exclude<Retimed, {readonly edits: unknown}>['refused']): string {
  switch (refused) {
    case 'no-entry':
      return l10n.t('No entry of a timeline tells a time here.')
    case 'no-date':
      return l10n.t(
        'Of this entry no day is known, so its time in another zone is not either. Write a date in the timeline or in “date” in the front matter.',
      )
    case 'no-zone':
      return l10n.t('It is not known in which time zone this entry is told.')
    case 'skipped':
      return l10n.t('The clocks were put forward over the time of this entry, so that it never was. Nothing was changed.')
    case 'tangled':
      return l10n.t('The date of this entry is written in a way that cannot be changed safely, so nothing was changed.')
  }
}

async function askForMinutes(count: number): Promise<number | undefined> {
  const said = await window.showInputBox({
    title: l10n.t('Shift Times of {0} Entries', count),
    prompt: l10n.t('By how much was the clock wrong? Minutes or hours and minutes: 7, -1:30, +2h'),
    validateInput: value =>
      minutesIn(value) === null ? l10n.t('Write minutes, or hours and minutes, such as 7, -1:30 or +2h.') : undefined,
  })
  return said === undefined ? undefined : (minutesIn(said) ?? undefined)
}
