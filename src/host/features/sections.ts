/** Goes to sections and adds those that are missing. */
import {l10n, type QuickPickItem, QuickPickItemKind, SnippetString, type TextDocument, window} from 'vscode'
import {
  bodyWithPrompts,
  canonicalIds,
  checklistOf,
  insertSection,
  piecesOf,
  questionOf,
  snippetOf,
  titleOfSection,
  type CanonicalId,
  type ChecklistEntry,
  type TextEdit,
} from '../../core/index.ts'
import {ofPostmortem} from '../at-hand.ts'
import type {Handlers} from '../command-handlers.ts'
import {reveal} from '../reveal.ts'
import type {Services} from '../services.ts'
import {insertSnippet} from '../writing.ts'

type Names = 'postmortem.insertSection' | 'postmortem.checklist.open' | 'postmortem.checklist.insert'

type Wanted = Pick<ChecklistEntry, 'id' | 'alternatives'>

type Adding = (document: TextDocument, entry: Wanted) => Promise<void>

interface Item extends QuickPickItem {
  readonly id?: CanonicalId
}

/** The commands take the name of a section, and are about the postmortem that the sidebar shows; without a name they ask. */
export function sectionCommands(services: Services): Handlers<Names> {
  const {documents} = services
  return {
    'postmortem.insertSection': ofPostmortem(services, (document, given) => goOr(insert, document, given)),
    // A click on a row is no order to change the document yet.
    'postmortem.checklist.open': ofPostmortem(services, (document, given) => goOr(offer, document, given)),
    // The inline button hands over the item of the tree.
    'postmortem.checklist.insert': ofPostmortem(services, (document, given) => goOr(insert, document, idIn(given))),
  }

  async function goOr(add: Adding, document: TextDocument, given: unknown): Promise<void> {
    const id = canonicalIds.find(one => one === given) ?? (await pick(document))
    if (id === undefined) return
    const entry = checklistOf(documents.postmortemOf(document)).find(one => one.id === id) ?? {id, alternatives: [], section: null}
    if (entry.section === null) await add(document, entry)
    else await reveal(document, entry.section.heading.end)
  }

  /** Asks whether the section is to be added, or one of those that would do instead. */
  async function offer(document: TextDocument, {id, alternatives}: Wanted): Promise<void> {
    const items = [id, ...alternatives].map(one => ({label: l10n.t('Add “{0}”', titleOfSection(one)), detail: questionOf(one), id: one}))
    const title = l10n.t('“{0}” Is Not There Yet', titleOfSection(id))
    const picked = await window.showQuickPick<Item>(items, {title, placeHolder: l10n.t('What would you like to add?')})
    if (picked?.id !== undefined) await insert(document, {id: picked.id})
  }

  /** Adds it in one step to undo, with the cursor at its first gap. */
  async function insert(document: TextDocument, {id}: Pick<Wanted, 'id'>): Promise<void> {
    await reveal(document, sectionEdit(document, id).start)
    const edit = sectionEdit(document, id)
    await insertSnippet(document, edit, new SnippetString(snippetOf(piecesOf(edit.text))))
  }

  function sectionEdit(document: TextDocument, id: CanonicalId): TextEdit {
    const {sections, fishboneCategories} = documents.postmortemOf(document)
    return insertSection({text: document.getText(), sections}, id, bodyWithPrompts(id, fishboneCategories))
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
