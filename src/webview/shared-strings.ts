/** Words that every view says. */
export const sharedStrings = {
  'empty.new': 'New Postmortem',

  details: 'Has more in the document',
  'remove.yes': 'Delete',
  'remove.no': 'Cancel',

  'unsaved.title': 'Could not be placed because the document changed:',
  'unsaved.restore': 'Add at Selection',
  'unsaved.forget': 'Forget',

  'done.add': 'Added: {0}',
  'done.remove': 'Deleted',
  'done.move-up': 'Moved up',
  'done.move-down': 'Moved down',
  'done.mark': 'Mark changed',
  'refused.stale': 'Nothing was changed: the document has changed meanwhile.',
  'refused.read-only': 'Nothing was changed: the document is read-only.',
  'refused.tangled': 'Nothing was changed: how this part of the document is written does not allow it.',
  'refused.failed': 'That did not work. The log of Postmortem says why.',
  'refused.nothing-to-do': 'There is nothing to change.',
} as const

export type SharedStrings = Readonly<Record<keyof typeof sharedStrings, string>>
