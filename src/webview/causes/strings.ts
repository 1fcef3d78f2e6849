/** Every word that the causes view says, in English; a bundle may replace any of them. */
import {translated, type Bundle} from '../bundle.ts'
import {sharedStrings} from '../shared-strings.ts'

const english = {
  ...sharedStrings,
  view: 'Causes',
  'tab.five-whys': '5 Whys',
  'tab.so-what': 'So what?',
  'tab.fishbone': 'Fishbone',
  'section.choose': 'Section',
  'section.numbered': '{0} ({1})',

  'empty.document': 'Open a postmortem to build its causes here, or start one.',
  'empty.five-whys':
    'Ask why until the answer is something that can be changed. What is built here is written into the document as a plain list.',
  'empty.so-what':
    'Ask what follows from the incident, and what follows from that. What is built here is written into the document as a plain list.',
  'empty.fishbone': 'Collect what contributed, by category. What is built here is written into the document as a plain list.',
  'empty.add.five-whys': 'Add a 5 Whys Section',
  'empty.add.so-what': 'Add a So what? Section',
  'empty.add.fishbone': 'Add a Fishbone Section',
  'empty.none.five-whys': 'This document has no 5 Whys section.',
  'empty.none.so-what': 'This document has no So what? section.',
  'empty.none.fishbone': 'This document has no fishbone section.',
  'empty.tree.five-whys': 'Why did it happen?',
  'empty.tree.so-what': 'So what follows from it?',
  'empty.tree.fishbone': 'What contributed to it?',

  problem: 'Problem',
  'problem.none': 'What happened?',
  'problem.edit': 'Edit the problem',

  'invite.five-whys': 'Why?',
  'invite.so-what': 'So what?',
  'invite.fishbone': 'What contributed?',
  'draft.why': 'Why?',
  'draft.detection': "Why wasn't this caught?",
  'draft.so-what': 'So what?',
  'draft.none': 'Cause',
  'draft.rename': 'Edit cause',
  'draft.category': 'Category',
  'invite.action': 'Action',

  'do.add.five-whys': 'Add Cause',
  'do.add.so-what': 'Add Consequence',
  'do.add.fishbone': 'Add Category',
  'do.add-child.five-whys': 'Ask Why',
  'do.add-child.so-what': 'Ask So What',
  'do.add-child.fishbone': 'Add Cause',
  'do.add-detection': "Ask Why It Wasn't Caught",
  'do.rename': 'Edit',
  'do.remove': 'Delete',
  'do.more': 'More Actions',
  'do.reveal': 'Go to Text',
  'do.expand-all': 'Expand All',
  'do.collapse-all': 'Collapse All',
  'do.go-to-label': 'Go to {0}',

  'mark.root-cause': 'Root cause',
  'mark.possible': 'Possible',
  'mark.confirmed': 'Confirmed',
  'note.effects': '{0} effects',
  'note.evidence': '{0} link',
  'note.evidences': '{0} links',
  'note.action': 'Action item',

  'coach.open': 'Shift+Enter asks on',
  'coach.person': 'What made that possible, or likely?',
  'coach.shared': 'Without it, would each effect still have happened?',
  'coach.together': 'Are these causes together enough?',

  progress: 'Progress',
  'progress.depth': '{0} deep',
  'progress.branch': '{0} branch',
  'progress.branches': '{0} branches',
  'progress.unanswered': '{0} without an action',
  'progress.go-to-unanswered': 'Go to the next cause without an action:',
  'progress.answered': 'Each has an action',

  'picture.title': 'Picture',
  'picture.of': 'Picture of {0}',
  'picture.canvas': 'Canvas: arrow keys move it, plus and minus zoom',
  'picture.zoom-in': 'Zoom In (+)',
  'picture.zoom-out': 'Zoom Out (-)',
  'picture.fit': 'Fit (0)',
  'picture.open-tab': 'Open in Editor Tab',
  'picture.share': 'Share',
  'empty-node': '(no words)',

  'remove.question': 'Delete {0} nodes?',

  'done.rename': 'Changed to: {0}',
  'done.set-problem': 'Problem changed',
  'done.add-tree': 'Section added',
  'done.indent': 'Indented',
  'done.outdent': 'Outdented',
  'done.move': 'Moved',
  'done.refer': 'Reference added',
  'done.paste': 'Pasted',
  'done.attach': 'Evidence attached',
  'done.make-action': 'Action item added',
  'done.weigh-options': 'Options added',
  'done.keep-diagram': 'Diagram changed',
  'refused.gone': 'Nothing was changed: that cause is not there any more.',
  'refused.no-such-tree': 'Nothing was changed: that section is not there any more.',
  'refused.no-such-node': 'Nothing was changed: that cause is not there any more.',
  'refused.into-itself': 'A cause cannot be moved under itself.',
  'refused.cycle': 'A cause cannot be an effect of its own effects.',
} as const

type StringId = keyof typeof english
export type Strings = Readonly<Record<StringId, string>>

export const stringsFrom = (bundle: Bundle): Strings => translated(english, bundle)
