/** What helps a person to learn the extension: the playground and the index of rules, and all of it in their own language. */
import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Locator} from 'playwright-core'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {savedAtOnce} from './driver/files.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

const folder = join(projectFolder, 'examples')

const untilProblem = async (workbench: Workbench, words: RegExp): Promise<void> => {
  await waitFor(`a problem like ${words}`, async () => (await workbench.problems()).some(problem => words.test(problem)), {
    state: async () => (await workbench.problems()).join('\n'),
  })
}

describe('The playground', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({folder})
    await workbench.runCommand('Postmortem: Open Playground')
  })

  after(() => workbench?.close())

  it('opens as an editor that is written nowhere, with the findings that its lines speak of', async () => {
    await workbench.untilVisible('<!-- Welcome to the playground.')
    await untilProblem(workbench, /Human error given as the cause/)
    assert.deepEqual(readdirSync(workbench.folder), readdirSync(folder))
  })

  it('is as it was at first when it is opened again, and one undo brings back what was done', async () => {
    const first = await workbench.visibleLines()
    await workbench.goTo(1)
    await workbench.type('A line of mine')
    await workbench.untilVisible('A line of mine')
    await workbench.runCommand('Postmortem: Open Playground')
    await waitFor('the playground as it was', async () => (await workbench.visibleLines()).join('\n') === first.join('\n'), {
      state: async () => (await workbench.visibleLines()).join('\n'),
    })
    assert.equal(await workbench.page.locator('.tab').count(), 1)
    await workbench.press('Control+Z')
    await workbench.untilVisible('A line of mine')
  })
})

describe('The index of rules', () => {
  let workbench: Workbench

  const row = (name: string): Locator => workbench.page.locator('.quick-input-list .monaco-list-row', {hasText: name})
  const untilSaid = (name: string, said: string): Promise<void> => row(name).locator('.label-description', {hasText: said}).waitFor()

  before(async () => {
    workbench = await openWorkbench({folder, settings: savedAtOnce})
    await workbench.openFile('2026-02-11-search-index.md')
    await workbench.runCommand('Postmortem: Show Rules…')
  })

  after(() => workbench?.close())

  it('has all rules in groups, with what each says and how severe it is here', async () => {
    await workbench.asks('Enter opens the page of a rule')
    await workbench.page.locator('.quick-input-list-separator', {hasText: 'Sections and form'}).first().waitFor()
    await workbench.filter('PM201')
    await untilSaid('human-error', 'PM201 · warning')
    await row('human-error').locator('.quick-input-list-label-meta', {hasText: 'A person’s error is given as the cause'}).waitFor()
  })

  it('turns a rule off for the workspace by its button, and on again', async () => {
    const button = row('human-error').locator('.quick-input-list-entry-action-bar .action-label')
    await row('human-error').hover()
    await button.click()
    await untilSaid('human-error', 'PM201 · off')
    await waitFor('the setting', () => workbench.readFile('.vscode/settings.json').includes('"postmortem.rules.human-error": "off"'))
    await row('human-error').hover()
    await button.click()
    await untilSaid('human-error', 'PM201 · warning')
    await waitFor('no setting', () => !workbench.readFile('.vscode/settings.json').includes('human-error'))
  })

  it('turns on what is off by itself', async () => {
    await workbench.filter('PM215')
    await untilSaid('single-cause', 'PM215 · off')
    await row('single-cause').hover()
    await row('single-cause').locator('.quick-input-list-entry-action-bar .action-label').click()
    await untilSaid('single-cause', 'PM215 · warning')
  })

  it('opens the page of a rule by Enter', async () => {
    await workbench.filter('PM201')
    await untilSaid('human-error', 'PM201 · warning')
    await workbench.press('Enter')
    await workbench.page.locator('.tab', {hasText: 'human-error'}).waitFor()
  })
})

describe('In a German VS Code', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({folder, language: 'de'})
    await workbench.runCommand('Postmortem: Übungsbeispiel öffnen')
  })

  after(() => workbench?.close())

  it('commands, the lines that guide and findings are German', async () => {
    await workbench.untilVisible('<!-- Willkommen im Übungsbeispiel.')
    await untilProblem(workbench, /Menschlicher Fehler als Ursache: „human error“\. Weshalb sah diese Handlung/)
  })

  it('the views are German, the page of the causes as well', async () => {
    await workbench.runCommand('Postmortem: Ursachen anzeigen')
    await workbench.page.locator('.pane-header', {hasText: 'Ursachen'}).waitFor()
    const frame = await workbench.webview('[data-view=causes]')
    await waitFor('German words', async () => /Ursache hinzufügen|Nach dem Warum fragen/.test(await frame.locator('body').innerHTML()))
    assert.equal(await frame.locator('html').getAttribute('lang'), 'de')
  })

  it('questions are German', async () => {
    await workbench.runCommand('Postmortem: Regeln anzeigen…')
    await workbench.asks('Die Eingabetaste öffnet die Seite einer Regel')
    await workbench.filter('PM201')
    await workbench.page.locator('.quick-input-list', {hasText: 'Der Fehler eines Menschen wird als Ursache angegeben'}).waitFor()
    await workbench.press('Escape')
  })
})
