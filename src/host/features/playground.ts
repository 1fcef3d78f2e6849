/** Opens an example of a review that is flawed on purpose, with lines that say what to try. It is written nowhere unless somebody saves it. */
import {Range, type TextDocument, Uri, window, workspace} from 'vscode'
import {localised} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {applyTo} from '../writing.ts'

/** What guides stands in comments, each on a line of its own; the incident itself is told in one language. */
const guidance = /^<!-- (.*) -->$/gm

/** Opened again, it is as it was at first, in one step that can be undone. What was saved is a file of the person's, and stays. */
export function playgroundOpening({extensionUri}: Services): Handlers<'postmortem.openPlayground'> {
  let opened: TextDocument | undefined
  return {
    async 'postmortem.openPlayground'() {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'media/playground/incident.md'))
      const incident = await workspace.decode(bytes, {encoding: 'utf8'})
      const text = incident.replace(guidance, (_, line: string) => `<!-- ${localised(line)} -->`)
      if (opened === undefined || opened.isClosed) opened = await workspace.openTextDocument({language: 'markdown', content: text})
      else await applyTo(opened, [{start: 0, end: opened.getText().length, text}])
      await window.showTextDocument(opened, {selection: new Range(0, 0, 0, 0)})
    },
  }
}
