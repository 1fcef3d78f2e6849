/** The editor tabs of our own, each of which shows a document in another way than as a text, and counts like a tab of that text. */
import {type Disposable, type Event, EventEmitter, type TextDocument} from 'vscode'
import {addressesInTabs, candidateAt, documentInActiveTab, documentsInTabs} from './tabs.ts'

export interface Panel {
  /** The address of its document, which may be another one after the document was saved under a new name. */
  readonly uri: string
  /** Whether it is the active tab. */
  readonly isActive: boolean
}

export interface Panels extends Disposable {
  readonly add: (panel: Panel) => void
  readonly remove: (panel: Panel) => void
  /** Tells that a panel has become active or ceased to be, or shows another document. */
  readonly tell: () => void
  readonly onDidChange: Event<void>
  /** The document of the active tab, whether it is a text or a panel of ours. */
  readonly activeDocument: () => TextDocument | undefined
  /** Every document of a tab, whether it is a text or a panel of ours, that VS Code has opened by now. */
  readonly documents: () => ReadonlySet<TextDocument>
  /** The addresses of all that tabs show, be it open by now or not. */
  readonly addresses: () => ReadonlySet<string>
}

export function createPanels(): Panels {
  const changed = new EventEmitter<void>()
  const panels = new Set<Panel>()
  return {
    add: panel => {
      panels.add(panel)
      changed.fire()
    },
    remove: panel => {
      if (panels.delete(panel)) changed.fire()
    },
    tell: () => changed.fire(),
    onDidChange: changed.event,
    activeDocument: () => {
      const active = [...panels].find(({isActive}) => isActive)
      return active === undefined ? documentInActiveTab() : candidateAt(active.uri)
    },
    documents: () => new Set([...documentsInTabs(), ...[...panels].flatMap(({uri}) => candidateAt(uri) ?? [])]),
    addresses: () => new Set([...addressesInTabs(), ...[...panels].map(({uri}) => uri)]),
    dispose: () => changed.dispose(),
  }
}
