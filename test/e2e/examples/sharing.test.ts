/** A person takes a tree of causes elsewhere: as a file, and as Mermaid. */
import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from '../../harness/folders.ts'
import {waitFor} from '../../harness/waiting.ts'
import type {Workbench} from '../driver/workbench.ts'
import {onDocument} from './on-document.ts'

const finished = '2026-02-11-search-index'

describe('A person who shares a tree', () => {
  const {window, file} = onDocument(finished, readFileSync(join(projectFolder, 'examples', `${finished}.md`), 'utf8'))
  let workbench: Workbench

  /** What the document is called, without the end. */
  const stem = (): string => file().replace(/\.md$/, '')

  const untilTold = (words: string): Promise<unknown> =>
    waitFor(`to be told “${words}”`, async () => (await workbench.notifications()).some(told => told.includes(words)))

  before(() => {
    workbench = window()
  })

  it('saves it as PNG beside the document', async () => {
    await workbench.runCommand('Postmortem: Save Picture As…')
    await workbench.choose('5 Whys')
    await workbench.choose('PNG')
    const name = join(workbench.folder, `${stem()}-five-whys.png`)
    await waitFor(
      'the name that is offered',
      async () => (await workbench.page.locator('.quick-input-widget input').first().inputValue()) === name,
    )
    await workbench.press('Enter')
    const isPng = (): boolean => existsSync(name) && readFileSync(name).subarray(1, 4).toString() === 'PNG'
    await waitFor('the file', isPng)
    await workbench.page.locator('.tab.active', {hasText: file()}).waitFor()
    assert.equal(await workbench.page.locator('.tab').count(), 1)
    await untilTold(`The picture was saved as ${stem()}-five-whys.png.`)
  })

  it('copies it as a picture, and is told so', async () => {
    await workbench.runCommand('Postmortem: Copy Picture')
    await workbench.choose('5 Whys')
    await waitFor('the text to have the focus again', () =>
      workbench.page.evaluate(() => document.hasFocus() && document.activeElement?.closest('.monaco-editor.focused') !== null),
    )
    await waitFor('a picture on the clipboard', () =>
      workbench.page.evaluate(async () => {
        try {
          return (await navigator.clipboard.read()).some(item => item.types.includes('image/png'))
        } catch {
          // Only a page that has the focus may look.
          return false
        }
      }),
    )
    await untilTold('The picture was copied as PNG.')
    await workbench.page.locator('.tab.active', {hasText: file()}).waitFor()
    assert.equal(await workbench.page.locator('.tab').count(), 1)
  })

  it('copies it as a flowchart from the editor’s own menu', async () => {
    await workbench.goTo(32, 10)
    await workbench.press('Shift+F10')
    await workbench.page.getByRole('menuitem', {name: 'Copy As'}).hover()
    await workbench.press('ArrowRight')
    await workbench.page.locator('.monaco-menu .focused', {hasText: 'Copy as Mermaid…'}).last().waitFor()
    await workbench.press('Enter')
    await workbench.choose('Flowchart')
    const copied = await waitFor(
      'the clipboard',
      async () => (await workbench.page.evaluate(() => navigator.clipboard.readText())) || undefined,
    )
    assert.match(copied, /^```mermaid\nflowchart [A-Z]{2}\n[^]*Old indexes are kept for ever[^]*```\n$/)
  })
})
