/** Every command: what people see of it. The manifest's commands and palette menu are generated from here. */

export interface CommandMeta {
  readonly title: string
  readonly icon?: string
  readonly enablement?: string
  /** When the command palette offers it; always, when nothing is said. */
  readonly palette?: string
}

const ofPostmortem = 'postmortem.isPostmortem'
const never = 'false'

export const commands = {
  'postmortem.new': {title: 'New Postmortem…', icon: '$(new-file)'},
  'postmortem.insertSection': {title: 'Insert Section…', palette: ofPostmortem},
  'postmortem.fixAll': {title: 'Fix All Safe Findings', palette: ofPostmortem},
  'postmortem.sayRole': {title: 'Say a Role for a Name…', palette: ofPostmortem},
  'postmortem.ignore': {title: 'Ignore Finding…', palette: ofPostmortem},
  'postmortem.ignoreHere': {title: 'Ignore Finding Here…', palette: ofPostmortem},
  'postmortem.ignoreInFile': {title: 'Ignore Finding in This File…', palette: ofPostmortem},
  'postmortem.ignoreInWorkspace': {title: 'Ignore Finding in This Workspace…', palette: `${ofPostmortem} && workspaceFolderCount != 0`},
  'postmortem.explainRule': {title: 'Explain Rule…'},
  'postmortem.switchKind': {title: 'Treat This File as a Postmortem…', palette: 'editorLangId == markdown'},
  'postmortem.savePicture': {title: 'Save Picture As…', palette: ofPostmortem},
  'postmortem.copyMermaid': {title: 'Copy Tree as Mermaid…', palette: ofPostmortem},
  'postmortem.keepDiagram': {title: 'Toggle Mermaid Diagram Under the List', palette: ofPostmortem},
  'postmortem.showCauses': {title: 'Show Causes'},
  'postmortem.showOutput': {title: 'Show Log'},
  'postmortem.checklist.open': {title: 'Go to Section', palette: never},
  'postmortem.checklist.insert': {title: 'Insert Section', icon: '$(add)', palette: never},
  'postmortem.causes.addChild': {title: 'Add Below', palette: never},
  'postmortem.causes.addSibling': {title: 'Add Beside', palette: never},
  'postmortem.causes.addDetection': {title: 'Ask Why It Wasn’t Caught', palette: never},
  'postmortem.causes.rename': {title: 'Edit', palette: never},
  'postmortem.causes.remove': {title: 'Delete', palette: never},
  'postmortem.causes.indent': {title: 'Indent', palette: never},
  'postmortem.causes.outdent': {title: 'Outdent', palette: never},
  'postmortem.causes.moveUp': {title: 'Move Up', palette: never},
  'postmortem.causes.moveDown': {title: 'Move Down', palette: never},
  'postmortem.causes.toggleRootCause': {title: 'Toggle Root Cause', palette: never},
  'postmortem.causes.togglePossible': {title: 'Toggle Possible', palette: never},
  'postmortem.causes.toggleConfirmed': {title: 'Toggle Confirmed', palette: never},
  'postmortem.causes.reveal': {title: 'Go to Text', palette: never},
} as const satisfies Readonly<Record<string, CommandMeta>>

export type CommandName = keyof typeof commands
