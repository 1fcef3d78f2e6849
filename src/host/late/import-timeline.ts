/** Imports what happened from a file, the clipboard or a selection into the timeline, after the person has seen and chosen it. */
import {l10n, type TextDocument, Uri} from 'vscode'
import {
  importedFrom,
  insertEntries,
  settled,
  unknownAmong,
  type Dated,
  type Imported,
  type Postmortem,
  type Reading,
} from '../../core/index.ts'
import {aroundTimeline} from '../around-timeline.ts'
import type {Handlers} from '../command-handlers.ts'
import {askForAssumptions, zonesOf} from './import-assumptions.ts'
import {choose, type Candidate} from './import-choosing.ts'
import {mostMessages, readSource} from './import-reading.ts'
import {pickSource, sourceAt} from './import-sources.ts'
import type {OpenPath} from '../open-file.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {tell, tellChanged, tellNoPostmortem} from '../telling.ts'
import {applyTo} from '../writing.ts'
import {ownZone} from '../zone-picking.ts'

/** The command is about the active postmortem; it takes the address of a file, or asks where to import from. */
export function timelineImport({active, documents, log}: Services, openPath: OpenPath | undefined): Handlers<'postmortem.importTimeline'> {
  return {
    async 'postmortem.importTimeline'(from) {
      const document = active.postmortem
      if (document === undefined) return tellNoPostmortem(active)
      const title = l10n.t('Import into the Timeline of {0}', nameOf(document))
      const {version} = document
      const reading = await readingOf(from, document, title)
      return typeof reading === 'object' ? importInto(document, version, reading, title) : reading
    },
  }

  async function readingOf(from: unknown, document: TextDocument, title: string): Promise<Reading | string | undefined> {
    try {
      const uri = from instanceof Uri ? from : typeof from === 'string' ? Uri.parse(from) : undefined
      const source = await (uri === undefined ? pickSource(document, title, openPath) : sourceAt(uri, openPath))
      const reading = source && (await readSource(source, documents.postmortemOf(document), title))
      return reading !== undefined && 'unread' in reading ? tell(reading.unread) : reading
    } catch (problem) {
      log.error('What was to be imported could not be read.', problem)
      return tell(l10n.t('The file could not be read, so nothing was imported.'))
    }
  }

  async function importInto(document: TextDocument, version: number, reading: Reading, title: string): Promise<string | undefined> {
    const postmortem = documents.postmortemOf(document)
    const assumed = await askForAssumptions(reading, postmortem, title)
    if (assumed === undefined) return undefined
    const all = settled(reading, assumed)
    const dated = narrowed(all, postmortem)
    if (dated === null)
      return tell(l10n.t('“{0}” is too long. Cut out of it what happened during the incident, and import that.', reading.format))
    const imported = dated.map(importedFrom)
    const unknown = new Set(
      unknownAmong(
        postmortem,
        imported.map(({happening}) => happening),
        assumed.zone,
      ),
    )
    const candidates = imported.map((each, index): Candidate => ({
      ...each,
      isNote: dated[index]!.message.kind === 'note',
      isKnown: !unknown.has(each.happening),
    }))
    const zone = zonesOf(postmortem)[0] ?? ownZone()
    const chosen = await choose(candidates, {title, zone, assumed, around: aroundTimeline(postmortem)})
    if (chosen === undefined || chosen.length === 0) return undefined
    // The text may have changed while the person was choosing.
    if (document.version !== version) return tellChanged()
    const outcome = insertEntries(
      postmortem,
      chosen.map(({happening}) => happening),
      assumed.zone,
    )
    if ('refused' in outcome) return tell(refusalFor(chosen, outcome.at))
    if (!(await applyTo(document, outcome.edits))) return undefined
    const undated = reading.left + reading.messages.length - all.length
    return tell(
      [addedSentence(outcome.added, outcome.known), maskedSentence(chosen), undatedSentence(undated)]
        .filter(words => words !== '')
        .join(' '),
    )
  }
}

/** Of more than anybody chooses from, what happened around the timeline; `null` where that is nothing, or still too much. */
function narrowed(all: readonly Dated[], postmortem: Postmortem): readonly Dated[] | null {
  if (all.length <= mostMessages) return all
  const range = aroundTimeline(postmortem)
  const near = range === null ? [] : all.filter(({instant}) => range.from <= instant && instant <= range.to)
  return near.length === 0 || near.length > mostMessages ? null : near
}

function refusalFor(chosen: readonly Imported[], at: number | null): string {
  const happening = at === null ? undefined : chosen[at]?.happening
  return happening === undefined
    ? l10n.t('The Markdown around this timeline leaves no place for these entries, so nothing was changed.')
    : l10n.t('“{0}” cannot be written as an entry that says just that, so nothing was changed. Leave it out.', happening.words.slice(0, 60))
}

function addedSentence(added: number, known: number): string {
  const written = added === 1 ? l10n.t('1 entry was written.') : l10n.t('{0} entries were written.', added)
  return known === 0 ? written : `${written} ${l10n.t('Already there: {0}.', known)}`
}

function maskedSentence(chosen: readonly Imported[]): string {
  const secrets = chosen.flatMap(each => each.secrets)
  return secrets.length === 0 ? '' : l10n.t('Secrets masked: {0} ({1}).', secrets.length, [...new Set(secrets)].join(', '))
}

const undatedSentence = (count: number): string => (count === 0 ? '' : l10n.t('Left out, since nothing tells their time: {0}.', count))
