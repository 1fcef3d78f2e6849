/** Tests of a person who works on one document, in its text or in its timeline's view: each begins with that text alone in the window. */
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

let opened = 0

export type OnDocument = {
  /** Gives the window to the tests. */
  readonly window: () => Workbench
  /** What this test's document is called, as no other is: a text that is saved on its own may be written after its editor was closed, over that of the next test. */
  readonly file: () => string
  /** Goes on with another document, which has this text. */
  readonly show: (contents: string) => Promise<void>
}

/** To be called within a suite; the name is that of a file without its end. */
export function onDocument(name: string, text: string): OnDocument {
  let workbench: Workbench
  let file: string

  before(async () => {
    workbench = await openExamples()
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  const show = async (contents: string): Promise<void> => {
    file = `${name}-${++opened}.md`
    workbench.writeFile(file, contents)
    await workbench.openFile(file)
    await workbench.untilLanguageStatus('Postmortem: ')
  }

  beforeEach(() => show(text))

  afterEach(() => workbench.closeEditors())

  return {window: () => workbench, file: () => file, show}
}
