/** Goes to sections and inserts those that are missing. */
import {l10n, type QuickPickItem, QuickPickItemKind, type TextDocument, window} from 'vscode'
import {
  canonicalIds,
  checklistOf,
  insertSection,
  sectionBody,
  titleOfSection,
  type CanonicalId,
  type ChecklistEntry,
} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {applyTo} from '../edits.ts'
import {reveal} from '../reveal.ts'
import type {Services} from '../services.ts'

type Names = 'postmortem.insertSection' | 'postmortem.checklist.open' | 'postmortem.checklist.insert'

interface Item extends QuickPickItem {
  readonly id?: CanonicalId
}

/** The commands take the name of a section, and are about the postmortem that the sidebar shows; without a name they ask. */
export function sectionCommands({active, documents}: Services): Handlers<Names> {
  return {
    'postmortem.insertSection': insertOrGo,
    'postmortem.checklist.open': insertOrGo,
    // The inline button hands over the item of the tree.
    'postmortem.checklist.insert': given => insertOrGo(idIn(given)),
  }

  async function insertOrGo(given: unknown): Promise<void> {
    const document = active.postmortem
    if (document === undefined) return
    const id = canonicalIds.find(one => one === given) ?? (await pick(document))
    if (id === undefined) return
    const section = checklistOf(documents.postmortemOf(document)).find(entry => entry.id === id)?.section ?? null
    if (section === null) await insert(document, id)
    else await reveal(document, section.heading.end)
  }

  async function insert(document: TextDocument, id: CanonicalId): Promise<void> {
    const {sections, fishboneCategories} = documents.postmortemOf(document)
    const edit = insertSection({text: document.getText(), sections}, id, sectionBody(id, fishboneCategories))
    if (!(await applyTo(document, [edit]))) return
    // The line after what was inserted, where the first words go.
    const line = document.positionAt(edit.start + edit.text.trimEnd().length).line + 1
    await reveal(document, document.offsetAt(document.lineAt(Math.min(line, document.lineCount - 1)).range.start))
  }

  async function pick(document: TextDocument): Promise<CanonicalId | undefined> {
    const known = new Map(checklistOf(documents.postmortemOf(document)).map(entry => [entry.id, entry]))
    const present = canonicalIds.filter(id => known.get(id)?.section)
    const owed = canonicalIds.filter(id => known.get(id)?.state === 'missing')
    const others = canonicalIds.filter(id => !known.has(id))
    const items = [
      ...group(l10n.t('missing'), owed, known),
      ...group(l10n.t('more sections'), others, known),
      ...group(l10n.t('go to'), present, known),
    ]
    return (await window.showQuickPick<Item>(items, {title: l10n.t('Insert Section')}))?.id
  }
}

const idIn = (given: unknown): unknown => (typeof given === 'object' && given !== null && 'id' in given ? given.id : given)

const group = (label: string, ids: readonly CanonicalId[], known: ReadonlyMap<CanonicalId, ChecklistEntry>): readonly Item[] =>
  ids.length === 0
    ? []
    : [{label, kind: QuickPickItemKind.Separator}, ...ids.map(id => ({label: known.get(id)?.title ?? titleOfSection(id), id}))]
