/** Shows that the extension starts in VS Code's Node extension host and reports what it finds. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {findingsOf} from '../harness/findings.ts'

describe('the extension in the Node host', () => {
  it('activates', async () => {
    const extension = vscode.extensions.getExtension('postmortem.postmortem')
    assert.ok(extension, 'VS Code does not know the extension')
    await extension.activate()
    assert.equal(extension.isActive, true)
  })

  it('reports findings in a postmortem', async () => {
    const findings = await findingsOf('incident.md')
    assert.ok(findings.every(finding => finding.message !== ''))
  })
})
