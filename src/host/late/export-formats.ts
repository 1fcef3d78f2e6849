/** The forms that a document can be exported in, as a list that says what each is for. */
import {l10n, type QuickPickItem, QuickPickItemKind, window} from 'vscode'
import {exporterFor, exportFormats, type ExportFormat} from '../../core/export/index.ts'

/** The one of that name, if there is one. */
export const formatNamed = (name: unknown): ExportFormat | undefined => exportFormats.find(format => format === name)

/** What people call the form. */
export const nameOfFormat = (format: ExportFormat): string => labels()[format].label

/** `undefined` when the person leaves it at that. */
export async function pickFormat(title: string): Promise<ExportFormat | undefined> {
  const items: readonly (QuickPickItem & {readonly format?: ExportFormat})[] = [
    {label: l10n.t('As a file'), kind: QuickPickItemKind.Separator},
    ...itemsThat(false),
    {label: l10n.t('To be pasted'), kind: QuickPickItemKind.Separator},
    ...itemsThat(true),
  ]
  return (await window.showQuickPick(items, {title, placeHolder: l10n.t('Who is to read it?'), matchOnDetail: true}))?.format
}

const itemsThat = (arePasted: boolean): readonly (QuickPickItem & {readonly format: ExportFormat})[] =>
  exportFormats.filter(format => exporterFor(format).isPasted === arePasted).map(format => ({...labels()[format], format}))

const labels = (): Readonly<Record<ExportFormat, {readonly label: string; readonly detail: string}>> => ({
  html: {label: l10n.t('Web page (HTML)'), detail: l10n.t('One file with pictures, timeline and metrics; prints, also as PDF.')},
  email: {label: l10n.t('Email, plain text'), detail: l10n.t('Issue, root cause, mitigation, prevention and a rough timeline.')},
  'email-html': {label: l10n.t('Email (HTML)'), detail: l10n.t('The same with headings and lists, for programs that send HTML.')},
  slack: {label: 'Slack', detail: l10n.t('A message in Slack’s own markup that calls nobody.')},
  jira: {label: 'Jira', detail: l10n.t('The whole document in wiki markup, for a ticket.')},
  confluence: {label: 'Confluence', detail: l10n.t('The whole document in wiki markup, with a table of contents.')},
  markdown: {label: 'Markdown', detail: l10n.t('For GitHub and GitLab: without comments, with the front matter as a list.')},
  slides: {label: l10n.t('Slides (Markdown)'), detail: l10n.t('An outline for Marp, reveal.js and others that make slides of Markdown.')},
})
