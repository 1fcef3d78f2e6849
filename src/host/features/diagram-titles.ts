/** The titles of the causes' editor tabs: each is another one, and what is known of a tab that VS Code has not brought back yet. */
import {l10n, type Memento, type Tab, TabInputWebview, Uri, window, workspace} from 'vscode'

export const viewType = 'postmortem.diagram'

export interface TabTitles {
  /** A title that no tab of another document has. */
  readonly choose: (uri: string) => string
  /** Remembers for later windows what document is behind a title. */
  readonly keep: (title: string, uri: string) => void
  readonly addressFor: (title: string) => string | undefined
  /** The tab of a document that an earlier window left behind and that is none of those that are back. */
  readonly tabOf: (uri: string, back: Iterable<Named>) => Tab | undefined
}

interface Named {
  readonly uri: string
  readonly panel: {readonly title: string}
}

const key = 'postmortem.tabs'

export function createTabTitles(memento: Memento): TabTitles {
  const known = (): Readonly<Record<string, string>> => memento.get(key, {})

  const keep = (title: string, uri: string): void => {
    const shown = new Set(tabs().map(({label}) => label))
    const others = Object.entries(known()).filter(([label, address]) => shown.has(label) && label !== title && address !== uri)
    void memento.update(key, Object.fromEntries([...others, [title, uri]]))
  }

  const choose = (uri: string): string => {
    const taken = new Set(
      tabs()
        .map(({label}) => label)
        .filter(label => known()[label] !== uri),
    )
    const {path} = Uri.parse(uri)
    const names = [path.slice(path.lastIndexOf('/') + 1), workspace.asRelativePath(Uri.parse(uri)), path]
    return names.map(name => l10n.t('Causes: {0}', name)).find(title => !taken.has(title)) ?? l10n.t('Causes: {0}', uri)
  }

  return {
    choose,
    keep,
    addressFor: title => known()[title],
    tabOf: (uri, back) => {
      const titlesBack = new Set([...back].map(({panel}) => panel.title))
      return tabs().find(({label}) => known()[label] === uri && !titlesBack.has(label))
    },
  }
}

/** VS Code puts a word of its own before the type. */
const tabs = (): readonly Tab[] =>
  window.tabGroups.all.flatMap(group =>
    group.tabs.filter(({input}) => input instanceof TabInputWebview && input.viewType.endsWith(viewType)),
  )
