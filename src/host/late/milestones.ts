/** Marks entries of a timeline as milestones, and writes down the times between them. */
import {l10n, type QuickPickItem, type TextDocument, window} from 'vscode'
import {localised, markEntry, metricsTable, milestoneNames, milestones, type Milestone} from '../../core/index.ts'
import {cursorIn, ofPostmortem} from '../at-hand.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Documents} from '../documents.ts'
import type {Services} from '../services.ts'
import {tell, tellChanged} from '../telling.ts'
import {applyTo} from '../writing.ts'

interface Choice extends QuickPickItem {
  readonly milestone: Milestone | null
}

export type MilestoneCommand = 'postmortem.markEntry' | 'postmortem.insertMetrics'

/** Marking is about the entry at the cursor; it takes a milestone, or `null` for none, for which it asks. */
export function milestoneCommands(services: Services): Handlers<MilestoneCommand> {
  const {documents} = services
  return {
    'postmortem.markEntry': ofPostmortem(services, (document, given) => mark(documents, document, given)),
    'postmortem.insertMetrics': ofPostmortem(services, document => writeMetrics(documents, document)),
  }
}

async function mark(documents: Documents, document: TextDocument, given: unknown): Promise<string | undefined> {
  const {timeline} = documents.postmortemOf(document)
  const cursor = cursorIn(document)
  const index = cursor === undefined ? -1 : timeline.findIndex(({span}) => span.start <= cursor && cursor <= span.end)
  if (index === -1) return tell(l10n.t('No entry of a timeline stands at the cursor.'))
  const {version} = document
  const milestone = given === null ? null : (milestones.find(one => one === given) ?? (await pick(timeline[index]?.milestone ?? null)))
  if (milestone === undefined) return undefined
  if (document.version !== version) return tellChanged()
  const edits = markEntry(documents.postmortemOf(document), index, milestone)
  if (edits === null) return tell(l10n.t('The Markdown around this entry leaves no place for a mark.'))
  await applyTo(document, edits)
  return undefined
}

async function writeMetrics(documents: Documents, document: TextDocument): Promise<string | undefined> {
  const outcome = metricsTable(documents.postmortemOf(document))
  if ('refused' in outcome) return tell(reasonFor(outcome.refused))
  await applyTo(document, [outcome.edit])
  return undefined
}

async function pick(present: Milestone | null): Promise<Milestone | null | undefined> {
  const choices: readonly Choice[] = [
    ...milestones.map(milestone => ({
      label: nameOf(milestone),
      milestone,
      ...(milestone === present && {description: l10n.t('as it is read now')}),
    })),
    {label: l10n.t('No mark'), milestone: null},
  ]
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('Mark Timeline Entry as Milestone'),
    placeHolder: l10n.t('What did this bring? It is written after the words of the entry.'),
  })
  return picked?.milestone
}

const nameOf = (milestone: Milestone): string => localised(milestoneNames[milestone]).replace(/^./, first => first.toUpperCase())

function reasonFor(refused: 'no-metrics' | 'up-to-date' | 'tangled'): string {
  switch (refused) {
    case 'no-metrics':
      return l10n.t(
        'The timeline does not tell two milestones with their times yet. “Mark Timeline Entry as Milestone” says which entry is which.',
      )
    case 'up-to-date':
      return l10n.t('The metrics in the document are up to date.')
    case 'tangled':
      return l10n.t('The Markdown around the timeline leaves no place for a table.')
  }
}
