/** Copies a causal tree as a Mermaid diagram, for pages that draw those. */
import {env, l10n, type QuickPickItem, window} from 'vscode'
import {mermaidOf, type MermaidForm, type TreeKind} from '../../core/index.ts'
import {chooseTreeToDraw} from '../chosen-tree.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {tell} from '../telling.ts'

/** The command takes a tree and a form, and asks for what it was not given. */
export function mermaidCopying(services: Services): Handlers<'postmortem.copyMermaid'> {
  return {
    async 'postmortem.copyMermaid'(given, form) {
      const title = l10n.t('Copy Tree as Mermaid')
      const chosen = await chooseTreeToDraw(services, given, title)
      if (typeof chosen !== 'object') return chosen
      const picked = forms.find(one => one === form) ?? (await pickForm(chosen.tree.kind, title))
      if (picked === undefined) return undefined
      await env.clipboard.writeText(fenced(mermaidOf(chosen.tree, picked)))
      return tell(l10n.t('The tree was copied as Mermaid.'))
    },
  }
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
