/** Every key of our views that VS Code knows. The manifest's bindings are generated from here. */
import type {CommandName} from './commands.ts'

export interface KeyBinding {
  readonly command: CommandName
  readonly key: string
  readonly mac?: string
  readonly when: string
}

/** That the page says so is not enough: one that is hidden or gone says nothing any more. These VS Code knows by itself. */
const inOurView =
  "(activeWebviewPanelId == 'postmortem.diagram' && editorAreaFocus || view.postmortem.causes.visible && !editorAreaFocus && (!focusedView || focusedView == 'postmortem.causes'))"

/** The page tells what kind of node has the focus, and nothing while none has. */
const node = 'postmortem.focusedNode'

type OfCauses<Name> = Name extends `postmortem.causes.${infer Rest}` ? Rest : never

const bound = (name: OfCauses<CommandName>, key: string, on = node): KeyBinding => ({
  command: `postmortem.causes.${name}`,
  key,
  ...(key.startsWith('ctrl+') && {mac: key.replace('ctrl+', 'cmd+')}),
  when: `${on} && !inputFocus && !listFocus && ${inOurView}`,
})

type OfTimeline<Name> = Name extends `postmortem.timeline.${infer Rest}` ? Rest : never

const onEntry =
  "postmortem.focusedEntry && !inputFocus && !listFocus && view.postmortem.timeline.visible && !editorAreaFocus && (!focusedView || focusedView == 'postmortem.timeline')"

const ofEntry = (name: OfTimeline<CommandName>, key: string): KeyBinding => ({command: `postmortem.timeline.${name}`, key, when: onEntry})

/**
 * Notes are taken from anywhere. A chord reaches VS Code from the terminal as well; on a Mac its first key clears the terminal, and goes on doing so
 * there.
 */
const fromAnywhere: KeyBinding = {command: 'postmortem.addNote', key: 'ctrl+k j', mac: 'cmd+k j', when: '!isMac || !terminalFocus'}

export const keyBindings: readonly KeyBinding[] = [
  fromAnywhere,
  ofEntry('addAfter', 'shift+enter'),
  ofEntry('reword', 'f2'),
  ofEntry('retime', 'shift+f2'),
  ofEntry('remove', 'delete'),
  ofEntry('moveUp', 'alt+up'),
  ofEntry('moveDown', 'alt+down'),
  ofEntry('reveal', 'enter'),
  bound('askWhy', 'shift+enter', `${node} == 'five-whys'`),
  bound('askSoWhat', 'shift+enter', `${node} == 'so-what'`),
  bound('addCause', 'shift+enter', `(${node} == 'fishbone' || ${node} == 'category')`),
  bound('addBeside', 'enter', `${node} && ${node} != 'category'`),
  bound('addCategory', 'enter', `${node} == 'category'`),
  bound('rename', 'f2'),
  bound('remove', 'delete'),
  bound('cut', 'ctrl+x'),
  bound('copy', 'ctrl+c'),
  bound('paste', 'ctrl+v'),
  bound('moveUp', 'alt+up'),
  bound('moveDown', 'alt+down'),
  bound('indent', 'alt+right'),
  bound('outdent', 'alt+left'),
  bound('reveal', 'alt+enter'),
]
