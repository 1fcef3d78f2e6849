/** Opens an example of a review that is flawed on purpose, with lines that say what to try. It is written nowhere unless somebody saves it. */
import {Uri, window, workspace} from 'vscode'
import {localised} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {Services} from '../services.ts'
import {applyTo} from '../writing.ts'

const playground = Uri.from({scheme: 'untitled', path: 'playground.md'})

/** What guides stands in comments, each on a line of its own; the incident itself is told in one language. */
const guidance = /^<!-- (.*) -->$/gm

/** Opened again, it is as it was at first, in one step that can be undone. */
export function playgroundOpening({extensionUri}: Services): Handlers<'postmortem.openPlayground'> {
  return {
    async 'postmortem.openPlayground'() {
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'media/playground/incident.md'))
      const incident = await workspace.decode(bytes, {encoding: 'utf8'})
      const text = incident.replace(guidance, (_, line: string) => `<!-- ${localised(line)} -->`)
      const document = await workspace.openTextDocument(playground)
      await window.showTextDocument(document)
      await applyTo(document, [{start: 0, end: document.getText().length, text}])
    },
  }
}
