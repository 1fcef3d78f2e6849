/** Copies a causal tree or a timeline as a Mermaid diagram, for pages that draw those. */
import {env, l10n, type QuickPickItem, window} from 'vscode'
import {mermaidOf, timelineMermaidOf, type MermaidForm, type TimelineForm, type TreeKind} from '../../core/index.ts'
import {choosePicture, type Subject} from '../chosen-picture.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'

/** The command takes a tree or a timeline and a form, and asks for what it was not given. */
export function mermaidCopying(services: Services): Handlers<'postmortem.copyMermaid'> {
  return {
    async 'postmortem.copyMermaid'(given, form) {
      const title = l10n.t('Copy as Mermaid')
      const chosen = await choosePicture(services, given, title)
      if (typeof chosen !== 'object') return chosen
      const {subject} = chosen
      const diagram = subject.kind === 'tree' ? await treeDiagram(subject, form, title) : await timelineDiagram(subject, form, title)
      if (diagram === undefined) return undefined
      await env.clipboard.writeText(fenced(diagram))
      return tell(subject.kind === 'tree' ? l10n.t('The tree was copied as Mermaid.') : l10n.t('The timeline was copied as Mermaid.'))
    },
  }
}

type Of<Kind extends Subject['kind']> = Extract<Subject, {kind: Kind}>

async function treeDiagram({tree}: Of<'tree'>, form: unknown, title: string): Promise<string | undefined> {
  const picked = forms.find(one => one === form) ?? (await pickForm(tree.kind, title))
  return picked && mermaidOf(tree, picked)
}

async function timelineDiagram({postmortem}: Of<'timeline'>, form: unknown, title: string): Promise<string | undefined> {
  const picked = form === 'timeline' || form === 'gantt' ? form : await pickTimelineForm(title)
  return picked && timelineMermaidOf(postmortem, picked)
}

async function pickTimelineForm(title: string): Promise<TimelineForm | undefined> {
  const items: readonly (QuickPickItem & {readonly form: TimelineForm})[] = [
    {
      label: l10n.t('Gantt chart'),
      description: 'gantt',
      detail: l10n.t('To scale, with the phases; without entries of which the time is not known.'),
      form: 'gantt',
    },
    {label: l10n.t('Timeline'), description: 'timeline', detail: l10n.t('All entries in their order, by days.'), form: 'timeline'},
  ]
  return (await window.showQuickPick(items, {title, placeHolder: l10n.t('What kind of diagram?')}))?.form
}

const forms: readonly MermaidForm[] = ['ishikawa', 'flowchart', 'mindmap']

async function pickForm(kind: TreeKind, title: string): Promise<MermaidForm | undefined> {
  const items: Readonly<Record<MermaidForm, QuickPickItem>> = {
    ishikawa: {
      label: l10n.t('Fishbone'),
      description: 'ishikawa-beta',
      detail: l10n.t('Needs Mermaid 11.13, which not every page has yet.'),
    },
    flowchart: {
      label: l10n.t('Flowchart'),
      description: 'flowchart',
      detail: l10n.t('Shows marks and shared causes, and is drawn everywhere.'),
    },
    mindmap: {label: l10n.t('Mind map'), description: 'mindmap', detail: l10n.t('Takes the least room.')},
  }
  const ordered = kind === 'fishbone' ? forms : (['flowchart', 'mindmap', 'ishikawa'] as const)
  const picked = await window.showQuickPick(
    ordered.map(form => ({...items[form], form})),
    {title, placeHolder: l10n.t('What kind of diagram?')},
  )
  return picked?.form
}

/** As a block of Markdown, whose fence is longer than any run of backticks in it. */
function fenced(diagram: string): string {
  const fence = '`'.repeat([...diagram.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length + 1), 3))
  return `${fence}mermaid\n${diagram}${fence}\n`
}
