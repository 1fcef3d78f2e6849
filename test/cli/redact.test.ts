/** `export --redact`: a document without what tells who, where and how much, in the form of every other place. */
import assert from 'node:assert/strict'
import {createFolder} from './running.ts'
import {exportFormats} from '../../src/core/export/index.ts'

const incident = `---
commander: Ana Silva
---

# Mail was late

## Summary

Ana Silva restarted db-7.shop.corp (10.2.3.4) for [SHOP-12](https://jira.shop.corp/browse/SHOP-12), which cost $40k.
![Ana's graph](https://wiki.shop.corp/Ana%20Silva.png "by A&#110;a")

\`\`\`mermaid
flowchart LR
  A[Ana saw db-7.shop.corp] --> B
\`\`\`

## Timeline

- 2026-03-03 10:42 UTC: <b title="Silva">Ana</b> was called.
`

describe('postmortem export --redact', () => {
  const folder = createFolder()
  const {write, run} = folder
  after(folder.remove)

  for (const format of exportFormats)
    it(`leaves nothing in ${format}`, () => {
      const {status, stdout, stderr} = run(['export', '--format', format, '--redact', 'all', write('mail.md', incident)])
      assert.equal(status, 0, stderr)
      assert.doesNotMatch(
        decodeURIComponent(stdout.replace(/%(?![0-9a-f]{2})/gi, '%25')),
        /\bAna\b|Silva|db-7|shop|10\.2\.3\.4|40k|&#110;/i,
      )
      assert.match(stdout, /Person A/)
      assert.match(stderr, /^1 name, \d hosts?, 1 address, 1 ticket, 1 amount, \d links? hidden\./)
    })

  it('hides the chosen classes only', () => {
    const {stdout, stderr} = run(['export', '--format', 'markdown', '--redact', 'names,money', '-'], incident)
    assert.match(stdout, /Person A restarted db-7\.shop\.corp \(10\.2\.3\.4\) for \[SHOP-12\]/)
    assert.match(stderr, /^1 name, 1 amount hidden\./)
  })

  it('takes the names of its classes and nothing else', () => {
    const {status, stdout, stderr} = run(['export', '--redact', 'names,people', '-'], incident)
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, /--redact takes all, or some of names, hosts/)
  })
})
