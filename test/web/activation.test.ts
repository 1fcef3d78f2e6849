/** Shows that the extension starts in the web worker extension host, as on vscode.dev; these tests themselves run in the Node host. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {findingsOf} from '../harness/findings.ts'

describe('the extension in the web worker host', () => {
  it('is not in the Node host', () => {
    // Each host lists its own extensions only, so seeing ours from here would mean that the wrong bundle is being tested.
    assert.equal(vscode.extensions.getExtension('postmortem.postmortem'), undefined)
  })

  it('reports findings in a postmortem', async () => {
    const findings = await findingsOf('incident.md')
    assert.ok(findings.every(finding => finding.message !== ''))
  })
})
