/** Tests of a person who works on one document, in its text or in its timeline's view: each begins with that text alone in the window, which all suites here share. */
import {join} from 'node:path'
import {projectFolder} from '../../harness/folders.ts'
import {savedAtOnce} from '../driver/files.ts'
import {openWorkbench, type Workbench} from '../driver/workbench.ts'

let shared: Workbench | undefined

/** To be called within a suite; what it returns gives the window to its tests. */
export function onDocument(file: string, text: string): () => Workbench {
  let workbench: Workbench

  before(async () => {
    if (shared?.isOpen() !== true) shared = await openWorkbench({folder: join(projectFolder, 'examples'), settings: savedAtOnce})
    workbench = shared
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  beforeEach(async () => {
    workbench.writeFile(file, text)
    await workbench.openFile(file)
    await workbench.untilFile(file, text)
    await workbench.untilLanguageStatus('Postmortem: ')
  })

  afterEach(() => workbench.closeEditors())

  return () => workbench
}
