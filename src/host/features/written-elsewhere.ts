/** Tells where an entry of the light bulb has written something that is out of sight, and leads there. */
import {l10n, type TextDocument, window} from 'vscode'
import type {TextEdit} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {reveal} from '../reveal.ts'
import {documentAt} from '../tabs.ts'

/** The command takes the address of a document and the offset of what was written, and returns what it tells. */
export const writtenElsewhere: Handlers<'postmortem.tellWritten'> = {
  'postmortem.tellWritten'(uri, offset) {
    const document = typeof uri === 'string' ? documentAt(uri) : undefined
    if (document === undefined || typeof offset !== 'number' || isSeen(document, offset)) return undefined
    const line = document.lineAt(document.positionAt(offset))
    const sentence = l10n.t('Written in line {0}: {1}', line.lineNumber + 1, line.text.trim())
    const goThere = l10n.t('Go There')
    void window.showInformationMessage(sentence, goThere).then(answer => {
      if (answer === goThere) void reveal(document, offset)
    })
    return sentence
  },
}

function isSeen(document: TextDocument, offset: number): boolean {
  const position = document.positionAt(offset)
  return window.visibleTextEditors.some(
    editor => editor.document === document && editor.visibleRanges.some(range => range.contains(position)),
  )
}

/** Where the last line of the longest of the edits begins once all of them, which are in the order of the text, are made. */
export function placeOfWords(edits: readonly TextEdit[]): number {
  let moved = 0
  let found = {length: -1, place: 0}
  for (const {start, end, text} of edits) {
    if (text.length > found.length) found = {length: text.length, place: start + moved + text.trimEnd().lastIndexOf('\n') + 1}
    moved += text.length - (end - start)
  }
  return found.place
}
