/** Every entry of VS Code's own menus but those of the command palette. The manifest's are generated from here. */
import type {CommandName} from './commands.ts'

export type MenuEntry = ({readonly command: CommandName} | {readonly submenu: SubmenuName}) & {
  readonly when?: string
  /** The group, and after `@` the place in it. */
  readonly group?: string
}

/** Menus that open from a button. */
export const submenus = {
  'postmortem.actions.group': {label: 'Group', icon: '$(list-tree)'},
  'postmortem.actions.filter': {label: 'Filter', icon: '$(filter)'},
} as const

export type SubmenuName = keyof typeof submenus

const isPostmortem = 'postmortem.isPostmortem'
const inActions = 'view == postmortem.actions'
const inChecklist = 'view == postmortem.checklist'
const onNode = "webviewSection == 'node'"
const onWritable = `${onNode} && !readOnly`
const onCause = `${onWritable} && !category`
const onEntry = "webviewSection == 'entry'"
const onWritableEntry = `${onEntry} && !readOnly`
const onPicture = "webviewSection == 'picture'"

/** One of several ways: the second command stands for the first where that is chosen already. */
const choice = (way: string, command: CommandName, chosen: CommandName, group: string): readonly MenuEntry[] => [
  {command, when: `postmortem.actions.by != ${way}`, group},
  {command: chosen, when: `postmortem.actions.by == ${way}`, group},
]

const toggle = (name: string, on: CommandName, off: CommandName, group: string): readonly MenuEntry[] => [
  {command: on, when: `!postmortem.actions.${name}`, group},
  {command: off, when: `postmortem.actions.${name}`, group},
]

export const menus: Readonly<Record<string, readonly MenuEntry[]>> = {
  'file/newFile': [{command: 'postmortem.new', group: 'file'}],
  'view/title': [
    {command: 'postmortem.new', when: inChecklist, group: 'navigation@2'},
    {command: 'postmortem.insertSection', when: `${inChecklist} && ${isPostmortem}`, group: '1_edit@1'},
    {command: 'postmortem.fixAll', when: `${inChecklist} && ${isPostmortem}`, group: '1_edit@2'},
    {command: 'postmortem.startMeeting', when: `${inChecklist} && ${isPostmortem}`, group: '2_meet@1'},
    {submenu: 'postmortem.actions.group', when: inActions, group: 'navigation@1'},
    {submenu: 'postmortem.actions.filter', when: inActions, group: 'navigation@2'},
    {command: 'postmortem.actions.refresh', when: inActions, group: 'navigation@3'},
    {command: 'postmortem.openDiagram', when: `view == postmortem.causes && ${isPostmortem}`, group: 'navigation@1'},
    {command: 'postmortem.timeline.addNow', when: `view == postmortem.timeline && ${isPostmortem}`, group: 'navigation@1'},
    {command: 'postmortem.convertTimes', when: `view == postmortem.timeline && ${isPostmortem}`, group: '1_times@1'},
    {command: 'postmortem.normaliseTimes', when: `view == postmortem.timeline && ${isPostmortem}`, group: '1_times@2'},
    {command: 'postmortem.turnTimeline', when: `view == postmortem.timeline && ${isPostmortem}`, group: '1_times@3'},
    {command: 'postmortem.insertMetrics', when: `view == postmortem.timeline && ${isPostmortem}`, group: '2_metrics@1'},
  ],
  'postmortem.actions.group': [
    ...choice('document', 'postmortem.actions.byDocument', 'postmortem.actions.isByDocument', '1_group@1'),
    ...choice('owner', 'postmortem.actions.byOwner', 'postmortem.actions.isByOwner', '1_group@2'),
    ...choice('due', 'postmortem.actions.byDue', 'postmortem.actions.isByDue', '1_group@3'),
    ...choice('state', 'postmortem.actions.byState', 'postmortem.actions.isByState', '1_group@4'),
  ],
  'postmortem.actions.filter': [
    ...toggle('open', 'postmortem.actions.onlyOpen', 'postmortem.actions.notOnlyOpen', '1_filter@1'),
    ...toggle('mine', 'postmortem.actions.onlyMine', 'postmortem.actions.notOnlyMine', '1_filter@2'),
    ...toggle('overdue', 'postmortem.actions.onlyOverdue', 'postmortem.actions.notOnlyOverdue', '1_filter@3'),
  ],
  'view/item/context': [
    {command: 'postmortem.checklist.insert', when: `${inChecklist} && viewItem == missing`, group: 'inline'},
    {command: 'postmortem.createTicket', when: `${inActions} && viewItem == untracked`, group: 'inline'},
    {command: 'postmortem.createTicket', when: `${inActions} && viewItem == untracked`, group: '1_ticket@1'},
  ],
  // What the page tells of the node under the pointer is in `data-vscode-context`.
  'webview/context': [
    {command: 'postmortem.causes.askWhy', when: `${onWritable} && kind == 'five-whys'`, group: '1_add@1'},
    {command: 'postmortem.causes.askSoWhat', when: `${onWritable} && kind == 'so-what'`, group: '1_add@1'},
    {command: 'postmortem.causes.addCause', when: `${onWritable} && kind == 'fishbone'`, group: '1_add@1'},
    {command: 'postmortem.causes.addDetection', when: `${onWritable} && kind == 'five-whys'`, group: '1_add@2'},
    {command: 'postmortem.causes.addBeside', when: onCause, group: '1_add@3'},
    {command: 'postmortem.causes.addCategory', when: `${onWritable} && category`, group: '1_add@3'},
    {command: 'postmortem.causes.rename', when: onWritable, group: '2_edit@1'},
    {command: 'postmortem.causes.remove', when: onWritable, group: '2_edit@2'},
    {command: 'postmortem.causes.markRootCause', when: `${onCause} && !rootCause`, group: '3_mark@1'},
    {command: 'postmortem.causes.unmarkRootCause', when: `${onWritable} && rootCause`, group: '3_mark@1'},
    {command: 'postmortem.causes.markPossible', when: `${onCause} && !possible`, group: '3_mark@2'},
    {command: 'postmortem.causes.unmarkPossible', when: `${onWritable} && possible`, group: '3_mark@2'},
    {command: 'postmortem.causes.markConfirmed', when: `${onCause} && !confirmed`, group: '3_mark@3'},
    {command: 'postmortem.causes.unmarkConfirmed', when: `${onWritable} && confirmed`, group: '3_mark@3'},
    {command: 'postmortem.causes.attachEvidence', when: onCause, group: '4_link@1'},
    {command: 'postmortem.causes.makeAction', when: onCause, group: '4_link@2'},
    {command: 'postmortem.causes.weighOptions', when: onCause, group: '4_link@3'},
    {command: 'postmortem.causes.refer', when: onCause, group: '4_link@4'},
    {command: 'postmortem.causes.cut', when: onWritable, group: '5_clipboard@1'},
    {command: 'postmortem.causes.copy', when: onNode, group: '5_clipboard@2'},
    {command: 'postmortem.causes.paste', when: onWritable, group: '5_clipboard@3'},
    {command: 'postmortem.causes.moveUp', when: `${onWritable} && !first`, group: '6_move@1'},
    {command: 'postmortem.causes.moveDown', when: `${onWritable} && !last`, group: '6_move@2'},
    {command: 'postmortem.causes.indent', when: `${onWritable} && !first`, group: '6_move@3'},
    {command: 'postmortem.causes.outdent', when: `${onWritable} && !top`, group: '6_move@4'},
    {command: 'postmortem.causes.reveal', when: onNode, group: '7_go@1'},
    {command: 'postmortem.timeline.addAfter', when: onWritableEntry, group: '1_add@1'},
    {command: 'postmortem.timeline.addNow', when: onWritableEntry, group: '1_add@2'},
    {command: 'postmortem.timeline.reword', when: `${onWritableEntry} && apart`, group: '2_edit@1'},
    {command: 'postmortem.timeline.retime', when: `${onWritableEntry} && timed`, group: '2_edit@2'},
    {command: 'postmortem.timeline.remove', when: onWritableEntry, group: '2_edit@3'},
    {command: 'postmortem.timeline.markIntroduced', when: `${onWritableEntry} && mark != 'introduced'`, group: '3_mark@1'},
    {command: 'postmortem.timeline.markDetected', when: `${onWritableEntry} && mark != 'detected'`, group: '3_mark@2'},
    {command: 'postmortem.timeline.markInvestigating', when: `${onWritableEntry} && mark != 'investigating'`, group: '3_mark@3'},
    {command: 'postmortem.timeline.markCauseFound', when: `${onWritableEntry} && mark != 'cause-found'`, group: '3_mark@4'},
    {command: 'postmortem.timeline.markMitigated', when: `${onWritableEntry} && mark != 'mitigated'`, group: '3_mark@5'},
    {command: 'postmortem.timeline.markRecovered', when: `${onWritableEntry} && mark != 'recovered'`, group: '3_mark@6'},
    {command: 'postmortem.timeline.unmark', when: `${onWritableEntry} && mark != ''`, group: '3_mark@7'},
    {command: 'postmortem.timeline.moveUp', when: `${onWritableEntry} && !first`, group: '6_move@1'},
    {command: 'postmortem.timeline.moveDown', when: `${onWritableEntry} && !last`, group: '6_move@2'},
    {command: 'postmortem.timeline.reveal', when: onEntry, group: '7_go@1'},
    {command: 'postmortem.savePicture', when: onPicture, group: '1_share@1'},
    {command: 'postmortem.copyPicture', when: onPicture, group: '1_share@2'},
    {command: 'postmortem.copyMermaid', when: onPicture, group: '1_share@3'},
    {command: 'postmortem.keepDiagram', when: onPicture, group: '1_share@4'},
    {command: 'postmortem.openDiagram', when: `${onPicture} && place == 'sidebar' && !timeline`, group: '2_open@1'},
    {command: 'postmortem.openTimeline', when: `${onPicture} && timeline`, group: '2_open@1'},
  ],
  'editor/context/copy': [{command: 'postmortem.copyMermaid', when: `${isPostmortem} && editorLangId == markdown`}],
}
