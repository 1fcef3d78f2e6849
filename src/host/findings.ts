/** Findings as a person points at them: by the cursor, or by a menu entry that may be chosen some time later. */
import {l10n, type Range, type TextDocument, window} from 'vscode'
import {findingsAt, rules, type CheckedDocument, type Finding} from '../core/index.ts'
import {postmortemEditor} from './at-hand.ts'
import type {Documents} from './documents.ts'
import {spanOf} from './edits.ts'
import type {Services} from './services.ts'
import {documentAt} from './tabs.ts'
import {tell, tellNoPostmortem} from './telling.ts'

/** Plain data, because it travels through commands. */
export interface FindingReference {
  readonly uri: string
  readonly version: number
  readonly rule: string
  readonly start: number
  readonly end: number
}

/** What a reference means now: the document, and the finding if the text is still the same. */
export interface Located {
  readonly document: TextDocument
  readonly finding: Finding
}

const aboutDocument: ReadonlySet<string> = new Set(rules.filter(rule => rule.scope === 'document').map(rule => rule.name))

/** The findings that stand at a range. What is said of the document as a whole, on its title, is found anywhere on that line. */
export function findingsNear(document: TextDocument, analysis: CheckedDocument, range: Range): readonly Finding[] {
  const touched = new Set(findingsAt(analysis, spanOf(document, range)))
  const line = document.lineAt(range.start.line).range
  const onLine = new Set(findingsAt(analysis, spanOf(document, line)).filter(finding => aboutDocument.has(finding.rule)))
  return analysis.findings.filter(finding => finding.suppressed === null && (touched.has(finding) || onLine.has(finding)))
}

export const referenceTo = (document: TextDocument, {rule, start, end}: Finding): FindingReference => ({
  uri: document.uri.toString(),
  version: document.version,
  rule,
  start,
  end,
})

/** `undefined` when the document was closed, or when its text has changed since. */
export function locate(documents: Documents, {uri, version, rule, start, end}: FindingReference): Located | undefined {
  const document = documentAt(uri)
  if (document?.version !== version) return undefined
  const finding = documents.analysisOf(document).findings.find(one => one.rule === rule && one.start === start && one.end === end)
  return finding && {document, finding}
}

export const isReference = (value: unknown): value is FindingReference =>
  typeof value === 'object' &&
  value !== null &&
  'uri' in value &&
  'version' in value &&
  'rule' in value &&
  'start' in value &&
  'end' in value

/** The finding that a command is about: the one that it was given, one of those that it was given, or one at the cursor. Else what the person was told. */
export async function findingAt(services: Services, given: unknown): Promise<FindingReference | string | undefined> {
  const {active, documents} = services
  if (isReference(given)) return given
  if (Array.isArray(given)) return pickFinding(documents, given.filter(isReference))
  const editor = postmortemEditor(services)
  if (editor === undefined) return tellNoPostmortem(active)
  const {document, selection} = editor
  const found = findingsNear(document, documents.analysisOf(document), selection)
  if (found.length === 0) return tell(l10n.t('There is no finding at the cursor.'))
  return pickFinding(
    documents,
    found.map(finding => referenceTo(document, finding)),
  )
}

/** The only one without asking. */
async function pickFinding(documents: Documents, references: readonly FindingReference[]): Promise<FindingReference | undefined> {
  if (references.length < 2) return references[0]
  const items = references.map(reference => ({
    label: reference.rule,
    detail: locate(documents, reference)?.finding.message ?? '',
    reference,
  }))
  return (await window.showQuickPick(items, {title: l10n.t('Which finding?')}))?.reference
}
