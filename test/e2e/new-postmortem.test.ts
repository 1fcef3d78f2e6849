/** Starts a postmortem as somebody does on the day after: by its questions, with a way back, and with nothing made before the last one. */
import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {temporaryFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {savedAtOnce} from './driver/files.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

describe('New Postmortem', () => {
  let workbench: Workbench
  const path = 'kept/2026/2026-03-04-mail-was-late.md'

  before(async () => {
    workbench = await openWorkbench({folder: temporaryFolder('new').path, settings: savedAtOnce})
    workbench.writeFile('.postmortem.yml', 'new:\n  file: kept/{{year}}/{{date}}-{{title}}.md\n')
  })

  after(() => workbench?.close())

  const back = (): Promise<void> => workbench.page.locator('.quick-input-titlebar').getByRole('button', {name: 'Back'}).click()

  it('asks step by step, goes back to what was said, and makes nothing when it is left', async () => {
    await workbench.runCommand('Postmortem: New Postmortem…')
    await workbench.asks('What kind of review?')
    await workbench.page.locator('.quick-input-title', {hasText: 'New Postmortem (1/7)'}).waitFor()
    await workbench.choose('Standard review')
    await workbench.asks('Checkout failed')
    await workbench.answer('Mail was late')
    await workbench.asks('How bad was it?')
    await back()
    await workbench.asks('Checkout failed')
    await workbench.proposes('Mail was late')
    await workbench.leave()
    assert.equal(await workbench.page.locator('.tab').filter({hasText: 'mail'}).count(), 0)
    assert.ok(!existsSync(join(workbench.folder, 'kept')))
  })

  it('writes a file where the team keeps them, with all that was said, and leads on from gap to gap', async () => {
    await workbench.runCommand('Postmortem: New Postmortem…')
    await workbench.asks('What kind of review?')
    await workbench.choose('Standard review')
    await workbench.asks('Checkout failed')
    await workbench.answer('Mail was late')
    await workbench.asks('How bad was it?')
    await workbench.choose('SEV2')
    await workbench.asks('20')
    await workbench.filter('soon')
    await workbench.page.locator('.quick-input-message', {hasText: 'Write a time such as'}).waitFor()
    await workbench.answer('2026-03-04 10:42 UTC')
    await workbench.asks('checkout, payments')
    await workbench.answer('mail, queue')
    await workbench.asks('https://')
    await workbench.answer('https://pager.example/incidents/7')
    await workbench.asks('Where is it to be written?')
    await workbench.choose(path)
    await waitFor('the file', () => existsSync(join(workbench.folder, path)))
    await workbench.untilVisible('# Mail was late')
    const text = workbench.readFile(path)
    assert.match(
      text,
      /^---\ndate: 2026-03-04\nseverity: SEV2\nservices: \[mail, queue\]\nstatus: draft\nprofile: standard\nincident: "https:\/\/pager\.example\/incidents\/7"\n---\n/,
    )
    assert.ok(text.includes('- **2026-03-04 10:42 UTC**: {{what happened}}'))
    await workbench.untilLanguageStatus('Postmortem: Standard review')
    assert.equal((await workbench.underlines('warning')) + (await workbench.underlines('info')), 0)
    await workbench.type('Mail was late for all customers.')
    await workbench.press('Tab')
    await workbench.type('1,200')
    await waitFor('the words in the file', () => workbench.readFile(path).includes('- Customers: 1,200\n'), {
      state: () => workbench.readFile(path),
    })
  })
})
