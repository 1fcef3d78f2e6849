/** Shows that a person sees the extension's findings in VS Code; the other tests of this folder build on the same driver. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import {projectFolder} from '../harness/folders.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

describe('VS Code with the extension', function () {
  this.timeout(120_000)
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'test/host/workspace')})
  })

  after(() => workbench?.close())

  it('lists findings in the Problems panel', async () => {
    await workbench.openFile('incident.md')
    const listed = await workbench.problems()
    assert.ok(
      listed.some(line => line.includes('postmortem')),
      listed.join('\n'),
    )
  })
})
