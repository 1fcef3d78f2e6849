/** Tests of a person who works on one document: each test begins with its text, in a window of their own. */
import {join} from 'node:path'
import {projectFolder} from '../../harness/folders.ts'
import {savedAtOnce} from './files.ts'
import {openWorkbench, type Workbench} from './workbench.ts'

/** To be called within a suite; what it returns gives the window to its tests. */
export function onDocument(file: string, text: string): () => Workbench {
  let workbench: Workbench | undefined

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'examples'), settings: savedAtOnce})
  })

  after(() => workbench?.close())

  beforeEach(async () => {
    workbench!.writeFile(file, text)
    await workbench!.openFile(file)
    await workbench!.untilFile(file, text)
    await workbench!.untilLanguageStatus('Postmortem: ')
  })

  afterEach(async () => {
    await workbench!.runCommand('File: Revert File')
    await workbench!.runCommand('View: Close All Editors')
  })

  return () => workbench!
}
