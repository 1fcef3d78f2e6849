/** In which groups of editors a text, and what belongs to it, are seen together. */
import {type TabGroup, TabInputWebview, type TextDocument, ViewColumn, window} from 'vscode'
import {uriOf} from './tabs.ts'

/** Where something that belongs to a document is seen together with its text. */
export function columnBeside(document: TextDocument): ViewColumn {
  const group = groupOf(document)
  return group === undefined ? ViewColumn.Active : columnBesideGroup(group)
}

/** Where the text of a document goes: where it is already, and not over a tab of ours. */
export const columnOf = (document: TextDocument): ViewColumn | undefined => groupOf(document)?.viewColumn ?? columnBesideCauses()

/** The command that gives a group of editors the focus within the same turn of the window; VS Code has none for the ninth. */
export const focusCommandOf = (column: ViewColumn): string | undefined => {
  const ordinal = ordinals[column - 1]
  return ordinal && `workbench.action.focus${ordinal}EditorGroup`
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'] as const

function columnBesideCauses(): ViewColumn | undefined {
  const {activeTabGroup} = window.tabGroups
  return activeTabGroup.activeTab?.input instanceof TabInputWebview ? columnBesideGroup(activeTabGroup) : undefined
}

/** The group beside, and a new one if there is none. */
function columnBesideGroup({viewColumn}: TabGroup): ViewColumn {
  const columns = window.tabGroups.all.map(group => group.viewColumn)
  if (columns.length === 1) return ViewColumn.Beside
  return columns.includes(viewColumn + 1) ? viewColumn + 1 : viewColumn - 1
}

/** The group of editors whose text the person sees or saw last. */
function groupOf(document: TextDocument): TabGroup | undefined {
  const uri = document.uri.toString()
  const groups = window.tabGroups.all.filter(({tabs}) => tabs.some(tab => uriOf(tab)?.toString() === uri))
  const inFront = groups.filter(({activeTab}) => uriOf(activeTab)?.toString() === uri)
  return inFront.find(({isActive}) => isActive) ?? inFront[0] ?? groups.find(({isActive}) => isActive) ?? groups[0]
}
