/** Every command: what people see of it. The manifest's commands and palette menu are generated from here. */

export interface CommandMeta {
  readonly title: string
  readonly icon?: string
  readonly enablement?: string
  /** When the command palette offers it; always, when nothing is said. */
  readonly palette?: string
}

export const commands = {
  'postmortem.new': {title: 'New Postmortem…', icon: '$(new-file)'},
  'postmortem.insertSection': {title: 'Insert Section…', palette: 'postmortem.isPostmortem'},
  'postmortem.fixAll': {title: 'Fix All Safe Findings', palette: 'postmortem.isPostmortem'},
  'postmortem.explainRule': {title: 'Explain Rule…'},
  'postmortem.switchKind': {title: 'Treat This File as a Postmortem…', palette: 'editorLangId == markdown'},
  'postmortem.showCauses': {title: 'Show Causes', palette: 'true'},
  'postmortem.showOutput': {title: 'Show Log'},
  'postmortem.checklist.open': {title: 'Go to Section', palette: 'false'},
  'postmortem.checklist.insert': {title: 'Insert Section', icon: '$(add)', palette: 'false'},
  'postmortem.causes.addChild': {title: 'Add Cause Below', palette: 'false'},
  'postmortem.causes.addSibling': {title: 'Add Cause Beside', palette: 'false'},
  'postmortem.causes.rename': {title: 'Edit', palette: 'false'},
  'postmortem.causes.remove': {title: 'Delete', palette: 'false'},
  'postmortem.causes.indent': {title: 'Indent', palette: 'false'},
  'postmortem.causes.outdent': {title: 'Outdent', palette: 'false'},
  'postmortem.causes.moveUp': {title: 'Move Up', palette: 'false'},
  'postmortem.causes.moveDown': {title: 'Move Down', palette: 'false'},
} as const satisfies Readonly<Record<string, CommandMeta>>

export type CommandName = keyof typeof commands
