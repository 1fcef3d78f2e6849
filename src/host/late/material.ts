/** What a new postmortem begins with when it was written elsewhere: messages become entries of its timeline, other words its summary. */
import {l10n} from 'vscode'
import {importedFrom, masked, openDocument, readPostmortem, recognised, settled, type Material, type Reading} from '../../core/index.ts'
import {askForAssumptions, assumptionsFor} from './import-assumptions.ts'
import {choose, type Candidate} from './import-choosing.ts'
import {ownZone} from '../zone-picking.ts'

/** More than these nobody means as a summary. */
const mostWords = 20_000

/** As a sentence for the person: why there is nothing to begin with. `undefined`: the person leaves it at that. */
export async function materialIn(text: string, title: string, asks: boolean): Promise<Material | string | undefined> {
  const words = text.trim()
  if (isAddress(words)) return {happenings: [], words: '', link: words}
  const reading = recognised({text})
  if (reading !== null && 'brokenLine' in reading)
    return l10n.t(
      'The text is broken in line {0}, where {1} cannot go on like that. Nothing was begun.',
      reading.brokenLine,
      reading.format,
    )
  if (reading === null) {
    if (words.length > mostWords) return l10n.t('This is too long for a summary, and nothing in it tells its time. Nothing was begun.')
    return {happenings: [], words: masked(words).words, link: addressesIn(words)[0] ?? ''}
  }
  const chosen = await messagesOf(reading, title, asks)
  return chosen && {happenings: chosen.map(({happening}) => happening), words: '', link: addressesIn(words).find(isOfIncident) ?? ''}
}

async function messagesOf(reading: Reading, title: string, asks: boolean): Promise<readonly Candidate[] | undefined> {
  const empty = readPostmortem(openDocument(''))
  const assumed = asks ? await askForAssumptions(reading, empty, title) : assumptionsFor(reading, empty)[0]
  if (assumed === undefined) return undefined
  const candidates = settled(reading, assumed).map((dated): Candidate => ({
    ...importedFrom(dated),
    isNote: dated.message.kind === 'note',
    isKnown: false,
  }))
  if (!asks) return candidates.filter(({isNote}) => !isNote)
  return choose(candidates, {title, zone: ownZone(), assumed, around: null})
}

const isAddress = (words: string): boolean => /^https?:\/\/\S+$/.test(words)

const addressesIn = (words: string): readonly string[] => words.match(/https?:\/\/[^\s<>"'`|)\]]*[^\s<>"'`|)\].,;:!?]/g) ?? []

/** By its host or path: of a pager, a status page, a tracker. */
const isOfIncident = (address: string): boolean =>
  /incident|pagerduty|opsgenie|statuspage|rootly|firehydrant|\/browse\/|\/issues?\/|\bINC-?\d/i.test(address)
