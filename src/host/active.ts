/** The document that the person is at, and the postmortem that the sidebar shows. */
import {Disposable, type Event, EventEmitter, type TextDocument, window} from 'vscode'
import type {Moves} from './moves.ts'
import type {Panels} from './panels.ts'
import {candidateAt} from './tabs.ts'
import type {Verdicts} from './verdicts.ts'
import type {Watch} from './watch.ts'

export interface Active extends Disposable {
  /** The Markdown document of the active tab, be it shown as a text or as causes, postmortem or not, once it has been read. */
  readonly document: TextDocument | undefined
  /** That document if it is a postmortem, else the last one that was, for as long as a tab shows it. */
  readonly postmortem: TextDocument | undefined
  /** Either is another one, or has another text. */
  readonly onDidChange: Event<void>
}

export function createActive(watch: Watch, verdicts: Verdicts, panels: Panels, moves: Moves): Active {
  const changed = new EventEmitter<void>()
  let document: TextDocument | undefined
  let postmortem: TextDocument | undefined

  const look = (): void => {
    const inTab = panels.activeDocument()
    document = inTab !== undefined && watch.hasSettled(inTab) ? inTab : undefined
    if (document !== undefined && verdicts.of(document).isPostmortem) postmortem = document
    else if (postmortem !== undefined && !isGoingOn(postmortem) && !isShown(postmortem)) postmortem = undefined
  }
  const isShown = (shown: TextDocument): boolean => panels.documents().has(shown) && verdicts.of(shown).isPostmortem
  /** Under its new name it has not been read yet: until then it is shown as it was, so that nobody sees an empty view in between. */
  const isGoingOn = ({uri}: TextDocument): boolean =>
    [...panels.addresses()].some(address => moves.wentTo(uri.toString(), address) && !isRead(address))
  const isRead = (address: string): boolean => {
    const there = candidateAt(address)
    return there !== undefined && watch.hasSettled(there)
  }
  const lookAndTell = (): void => {
    look()
    changed.fire()
  }

  const listeners = [
    window.tabGroups.onDidChangeTabs(lookAndTell),
    window.tabGroups.onDidChangeTabGroups(lookAndTell),
    panels.onDidChange(lookAndTell),
    watch.onDidLeave(lookAndTell),
    watch.onDidSettle(settled => {
      const before = [document, postmortem]
      look()
      if ([...before, document].includes(settled)) changed.fire()
    }),
  ]
  look()

  return {
    get document() {
      return document
    },
    get postmortem() {
      return postmortem
    },
    onDidChange: changed.event,
    dispose: () => void Disposable.from(changed, ...listeners).dispose(),
  }
}
