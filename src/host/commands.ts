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
  'postmortem.chooseProfile': {title: 'Choose Profile…'},
  'postmortem.savePicture': {title: 'Save Picture As…', palette: ofPostmortem},
  'postmortem.copyPicture': {title: 'Copy Picture', palette: ofPostmortem},
  'postmortem.copyMermaid': {title: 'Copy Tree as Mermaid…', palette: ofPostmortem},
  'postmortem.keepDiagram': {title: 'Toggle Mermaid Diagram Under the List', palette: ofPostmortem},
  'postmortem.addEntry': {title: 'Insert Timeline Entry Now', palette: ofPostmortem},
  'postmortem.convertTimes': {title: 'Convert Timeline to Another Time Zone…', palette: ofPostmortem},
  'postmortem.markEntry': {title: 'Mark Timeline Entry as Milestone…', palette: ofPostmortem},
  'postmortem.insertMetrics': {title: 'Insert or Update Metrics', palette: ofPostmortem},
  'postmortem.normaliseTimes': {title: 'Write Times of Timeline in One Form', palette: ofPostmortem},
  'postmortem.turnTimeline': {title: 'Turn Timeline into Table or List', palette: ofPostmortem},
  'postmortem.shiftTimes': {title: 'Shift Times of Timeline…', palette: ofPostmortem},
  'postmortem.showCauses': {title: 'Show Causes'},
  'postmortem.showTimeline': {title: 'Show Timeline'},
  'postmortem.showOutput': {title: 'Show Log'},
  'postmortem.tellWritten': {title: 'Tell Where It Was Written', palette: never},
  'postmortem.checklist.open': {title: 'Go to Section', palette: never},
  'postmortem.checklist.insert': {title: 'Insert Section', icon: '$(add)', palette: never},
  'postmortem.openDiagram': {title: 'Open Causes in Editor Tab', icon: '$(type-hierarchy-sub)', palette: ofPostmortem},
  'postmortem.causes.askWhy': {title: 'Ask Why', palette: never},
  'postmortem.causes.askSoWhat': {title: 'Ask So What', palette: never},
  'postmortem.causes.addCause': {title: 'Add Cause', palette: never},
  'postmortem.causes.addDetection': {title: 'Ask Why It Wasn’t Caught', palette: never},
  'postmortem.causes.addBeside': {title: 'Add Beside', palette: never},
  'postmortem.causes.addCategory': {title: 'Add Category', palette: never},
  'postmortem.causes.rename': {title: 'Edit', palette: never},
  'postmortem.causes.remove': {title: 'Delete', palette: never},
  'postmortem.causes.cut': {title: 'Cut', palette: never},
  'postmortem.causes.copy': {title: 'Copy', palette: never},
  'postmortem.causes.paste': {title: 'Paste Below', palette: never},
  'postmortem.causes.refer': {title: 'Refer to This Cause…', palette: never},
  'postmortem.causes.markRootCause': {title: 'Mark as Root Cause', palette: never},
  'postmortem.causes.unmarkRootCause': {title: 'Unmark as Root Cause', palette: never},
  'postmortem.causes.markPossible': {title: 'Mark as Possible', palette: never},
  'postmortem.causes.unmarkPossible': {title: 'Unmark as Possible', palette: never},
  'postmortem.causes.markConfirmed': {title: 'Mark as Confirmed', palette: never},
  'postmortem.causes.unmarkConfirmed': {title: 'Unmark as Confirmed', palette: never},
  'postmortem.causes.attachEvidence': {title: 'Attach Evidence…', palette: never},
  'postmortem.causes.makeAction': {title: 'Make Action Item', palette: never},
  'postmortem.causes.weighOptions': {title: 'Weigh Options', palette: never},
  'postmortem.causes.moveUp': {title: 'Move Up', palette: never},
  'postmortem.causes.moveDown': {title: 'Move Down', palette: never},
  'postmortem.causes.indent': {title: 'Indent', palette: never},
  'postmortem.causes.outdent': {title: 'Outdent', palette: never},
  'postmortem.causes.reveal': {title: 'Go to Text', palette: never},
  'postmortem.timeline.addNow': {title: 'Add Entry Now', icon: '$(add)', palette: never},
  'postmortem.timeline.addAfter': {title: 'Add Entry After', palette: never},
  'postmortem.timeline.reword': {title: 'Edit Words', palette: never},
  'postmortem.timeline.retime': {title: 'Change Time', palette: never},
  'postmortem.timeline.remove': {title: 'Delete', palette: never},
  'postmortem.timeline.markIntroduced': {title: 'Mark as Introduced', palette: never},
  'postmortem.timeline.markDetected': {title: 'Mark as Detected', palette: never},
  'postmortem.timeline.markInvestigating': {title: 'Mark as Investigating', palette: never},
  'postmortem.timeline.markCauseFound': {title: 'Mark as Cause Found', palette: never},
  'postmortem.timeline.markMitigated': {title: 'Mark as Mitigated', palette: never},
  'postmortem.timeline.markRecovered': {title: 'Mark as Recovered', palette: never},
  'postmortem.timeline.unmark': {title: 'Take Mark Away', palette: never},
  'postmortem.timeline.moveUp': {title: 'Move Up', palette: never},
  'postmortem.timeline.moveDown': {title: 'Move Down', palette: never},
  'postmortem.timeline.reveal': {title: 'Go to Text', palette: never},
} as const satisfies Readonly<Record<string, CommandMeta>>

export type CommandName = keyof typeof commands
