/** A person exports: chooses who is to read it and what is to be hidden, and gets a file beside the document or words to paste. */
import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from '../../harness/folders.ts'
import {waitFor} from '../../harness/waiting.ts'
import type {Workbench} from '../driver/workbench.ts'
import {onDocument} from './on-document.ts'

const finished = '2026-02-11-search-index'

describe('A person who exports', () => {
  const {window, file} = onDocument(finished, readFileSync(join(projectFolder, 'examples', `${finished}.md`), 'utf8'))
  let workbench: Workbench

  /** What the document is called, without the end. */
  const stem = (): string => file().replace(/\.md$/, '')

  const untilTold = (words: string): Promise<unknown> =>
    waitFor(`to be told “${words}”`, async () => (await workbench.notifications()).some(told => told.includes(words)))

  const clipboard = (): Promise<string> => workbench.page.evaluate(() => navigator.clipboard.readText())

  before(() => {
    workbench = window()
  })

  it('saves a page beside the document, and opens it', async () => {
    await workbench.runCommand('Postmortem: Export…')
    await workbench.asks('Who is to read it?')
    // Under each stands what it is for.
    const offered = (await workbench.choices()).filter((_label, index) => index % 2 === 0)
    assert.deepEqual(offered, [
      'Web page (HTML)',
      'Email (HTML)',
      'Slides (Markdown)',
      'Email, plain text',
      'Slack',
      'Jira',
      'Confluence',
      'Markdown',
    ])
    await workbench.press('Enter')
    await workbench.asks('What is to be hidden?')
    await workbench.page.locator('.quick-input-widget').getByText('0 Selected').waitFor()
    await workbench.press('Enter')
    const page = join(workbench.folder, `${stem()}.html`)
    await workbench.proposes(page)
    await workbench.press('Enter')
    await waitFor('the page', () => existsSync(page) && readFileSync(page, 'utf8').endsWith('</html>\n'))
    await untilTold(`Saved as ${stem()}.html.`)
    await workbench.page.locator('.notifications-center').getByRole('button', {name: 'Open', exact: true}).click()
    await workbench.page.locator('.tab.active', {hasText: `${stem()}.html`}).waitFor()
  })

  it('copies a message from the menu of the editor, without the people in it, and looks at it', async () => {
    await workbench.page.evaluate(() => navigator.clipboard.writeText(''))
    await workbench.goTo(1)
    await workbench.press('Shift+F10')
    await workbench.chooseFromMenu('Export…')
    await workbench.choose('Slack')
    await workbench.asks('What is to be hidden?')
    await workbench.page.locator('.quick-input-list .monaco-list-row', {hasText: 'People'}).click()
    await workbench.page.locator('.quick-input-widget').getByText('1 Selected').waitFor()
    await workbench.press('Enter')
    const copied = await waitFor('the message', async () => (await clipboard()) || undefined)
    assert.match(copied, /^\*[^\n]+\*\n/)
    assert.match(copied, /person-a/)
    assert.doesNotMatch(copied, /lena/)
    await untilTold('Copied for Slack: paste it there.')
    await workbench.page.locator('.notifications-center').getByRole('button', {name: 'Open', exact: true}).click()
    await workbench.page.locator('.tab.active', {hasText: 'Untitled'}).waitFor()
    await workbench.untilVisible(copied.slice(0, copied.indexOf('\n')))
    await workbench.runCommand('View: Revert and Close Editor')
    await workbench.page.locator('.tab', {hasText: 'Untitled'}).waitFor({state: 'detached'})
  })

  it('makes nothing when the questions are left', async () => {
    await workbench.page.evaluate(() => navigator.clipboard.writeText('kept'))
    await workbench.runCommand('Postmortem: Export…')
    await workbench.choose('Jira')
    await workbench.asks('What is to be hidden?')
    await workbench.leave()
    assert.equal(await clipboard(), 'kept')
  })
})
