/**
 * The window on the examples, where what is typed is saved at once. Suites that need none of their own share it, because to load a window
 * takes as long as a file's tests; each finds the folder and the window as at first, and the views as they were left.
 */
import {cpSync, readdirSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from '../../harness/folders.ts'
import {savedAtOnce} from './files.ts'
import {withoutTraces} from './seat.ts'
import {openWorkbench, type Workbench} from './workbench.ts'

const examples = join(projectFolder, 'examples')

let shared: {readonly workbench: Workbench; readonly sideBarWidth: number} | undefined

export const openExamples = async (): Promise<Workbench> => {
  if (shared?.workbench.isOpen() === true) {
    await putInOrder(shared.workbench, shared.sideBarWidth)
    return shared.workbench
  }
  const workbench = await openWorkbench({folder: examples, settings: savedAtOnce})
  shared = {workbench, sideBarWidth: await workbench.sideBarWidth()}
  return workbench
}

const putInOrder = async (workbench: Workbench, sideBarWidth: number): Promise<void> => {
  await withoutTraces(workbench.page)
  await workbench.leave()
  await workbench.closeEditors()
  for (const name of readdirSync(workbench.folder)) if (name !== '.vscode') rmSync(join(workbench.folder, name), {recursive: true})
  cpSync(examples, workbench.folder, {recursive: true})
  await workbench.changeSettings({})
  if (await workbench.page.locator('.part.panel').isVisible()) await workbench.runCommand('View: Hide Panel')
  await workbench.runCommand('View: Show Explorer')
  await workbench.widenSideBar(sideBarWidth)
  if (!(await workbench.page.locator('.monaco-workbench.vs-dark').isVisible())) await workbench.setTheme('dark')
}
