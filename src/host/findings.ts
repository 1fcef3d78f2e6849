/** Findings as a person points at them: by the cursor, or by a menu entry that may be chosen some time later. */
import type {Range, TextDocument} from 'vscode'
import {findingsAt, rules, type Analysis, type Finding} from '../core/index.ts'
import type {Documents} from './documents.ts'
import {spanOf} from './edits.ts'
import {documentAt} from './tabs.ts'

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
export function findingsNear(document: TextDocument, analysis: Analysis, range: Range): readonly Finding[] {
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
