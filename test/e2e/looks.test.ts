/** How it looks, in each kind of theme: nothing that axe objects to, and the pictures of the documentation and the walkthrough (written with UPDATE=1). */
import assert from 'node:assert/strict'
import {statSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder, temporaryFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {accessibilityFaults} from './driver/accessibility.ts'
import {openCauses, showPicture, type Causes} from './driver/causes.ts'
import type {Theme} from './driver/themes.ts'
import {startUntitled} from './driver/starting.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'
import {reviewed} from './reviewed.ts'

const draft = '2026-03-04-contact-form.md'
const finished = '2026-02-11-search-index.md'
const reviewedFile = 'reviewed.md'
const shown: readonly Theme[] = ['light', 'dark', 'high-contrast']

/** Findings of the draft by what is wrong, where they stand, and one of the things that they offer. */
const offered = [
  {what: 'blame', line: 30, column: 28, title: /^Say “The outage was possible because the system allowed …/},
  {what: 'regret', line: 16, column: 130, title: /^Add the action item: Make sure that the settings/},
  {what: 'weak-action', line: 45, column: 12, title: /^Say “Add an automatic check of the settings files”$/},
] as const

const isUpdate = process.env['UPDATE'] === '1'
const pictures = isUpdate ? join(projectFolder, 'docs/images') : temporaryFolder('pictures').path
const walkthrough = isUpdate ? join(projectFolder, 'media/walkthrough') : temporaryFolder('walkthrough').path
const largestPicture = 200_000
/** What a picture in the walkthrough shows of the window, in pixels: more could not be read beside the steps. */
const cut = {x: 48, y: 30, width: 760, height: 670}

describe('The looks', () => {
  let workbench: Workbench

  const picture = async (name: string): Promise<void> => {
    const path = join(pictures, `${name}.png`)
    await workbench.page.mouse.move(0, 0)
    await waitFor('nothing to hover over the text', async () => (await workbench.page.locator('.workbench-hover:visible').count()) === 0)
    await workbench.screenshot(path)
    const {size} = statSync(path)
    assert.ok(size < largestPicture, `${name}.png has ${size} bytes`)
  }

  /** A picture of the whole window, and of its left part for a step of the walkthrough. */
  const step = async (name: string, of: string, theme: Theme): Promise<void> => {
    await picture(`${name}-${theme}`)
    await workbench.page.screenshot({path: join(walkthrough, `${of}-${theme}.png`), animations: 'disabled', clip: cut})
  }

  const assertAccessible = async ({frame}: Causes, state: string): Promise<void> => {
    assert.deepEqual(await accessibilityFaults(frame), [], state)
  }

  /** The elements for which a person would have to scroll sideways; a picture is moved within its pane. */
  const wider = ({frame}: Causes): Promise<readonly string[]> =>
    frame.evaluate(() => {
      const all = [...document.querySelectorAll('body *:not(.canvas *)')]
      return all.filter(element => element.getBoundingClientRect().right > innerWidth + 1).map(element => element.outerHTML.slice(0, 120))
    })

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'examples')})
  })

  after(() => workbench?.close())

  for (const theme of shown) {
    describe(`in the theme “${theme}”`, () => {
      before(() => workbench.setTheme(theme))

      it('shows the findings, the causes and the checklist around the text', async () => {
        await workbench.openFile(draft)
        await workbench.widenSideBar(300)
        const causes = await openCauses(workbench)
        await causes.frame.getByRole('tree').getByText('One change of the address').waitFor()
        await workbench.problems()
        await workbench.openFile(draft)
        await workbench.goTo(1)
        await picture(`workbench-${theme}`)
        await workbench.runCommand('View: Hide Panel')
      })

      it('shows a fresh document, in which nothing is done and nothing wrong', async () => {
        await workbench.runCommand('Postmortem: New Postmortem…')
        await startUntitled(workbench, 'Incident review', 'Contact form timed out')
        await workbench.untilVisible('# Contact form timed out')
        await workbench.page.getByRole('treeitem', {name: 'Summary, empty', exact: true}).waitFor()
        await step('fresh', 'document', theme)
        await workbench.runCommand('View: Revert and Close Editor')
      })

      it('shows the tree beside its text', async () => {
        await workbench.openFile(finished)
        await workbench.goTo(30)
        await workbench.widenSideBar(480)
        const causes = await openCauses(workbench)
        await causes.frame.getByRole('tree').getByText('Old indexes are kept').waitFor()
        await causes.tabTo('[role=treeitem]')
        await workbench.press('ArrowDown', 'ArrowDown')
        await step('causes', 'causes', theme)
      })

      it('has nothing in the causes view that axe objects to', async () => {
        const causes = await openCauses(workbench)
        await causes.tabTo('[role=treeitem]')
        await assertAccessible(causes, 'with a row selected')
        await workbench.press('Shift+Enter')
        await causes.untilFocused('textarea')
        await assertAccessible(causes, 'with a cause being written')
        await workbench.press('Escape')
        await causes.untilFocused('[role=treeitem]')
        await workbench.press('Home', 'Delete')
        await causes.untilFocused('[data-do=yes]')
        await assertAccessible(causes, 'with the question whether to delete')
        await workbench.press('Escape')
      })

      it('has none at the smallest width either', async () => {
        await workbench.widenSideBar(170)
        const causes = await openCauses(workbench)
        await waitFor('the view to be narrow', () => causes.frame.evaluate(() => innerWidth < 200))
        await assertAccessible(causes, 'narrow')
        assert.deepEqual(await wider(causes), [], 'wider than the view')
      })

      it('draws the causes beside the tree, in an editor tab', async () => {
        workbench.writeFile(reviewedFile, reviewed)
        await workbench.openFile(reviewedFile)
        await workbench.widenSideBar(300)
        await workbench.runCommand('Postmortem: Open Causes in Editor Tab')
        await workbench.webview('body[data-place=tab] [role=option]')
        await workbench.runCommand('View: Move Editor into Left Group')
        const frame = await workbench.webview('body[data-place=tab] [role=option]')
        await workbench.runCommand('View: Close Primary Side Bar')
        for (const tab of ['5 Whys', 'So what?', 'Fishbone']) {
          await frame.getByRole('tab', {name: tab}).click()
          await frame.getByRole('listbox').waitFor()
          await frame.locator('.row .text').last().click()
          assert.deepEqual(await accessibilityFaults(frame, {background: '--vscode-editor-background'}), [], tab)
        }
        await picture(`diagram-${theme}`)
        await frame.getByRole('tab', {name: '5 Whys'}).click()
        await workbench.press('Control+W')
        await workbench.page.locator('.tab', {hasText: `Causes: ${reviewedFile}`}).waitFor({state: 'detached'})
        await openCauses(workbench)
      })

      it('has the picture and the other tabs in the side bar, wide and narrow', async () => {
        await workbench.openFile(reviewedFile)
        const causes = await openCauses(workbench)
        await workbench.widenSideBar(360)
        await showPicture(causes.frame, true)
        for (const width of [360, 170]) {
          await workbench.widenSideBar(width)
          for (const tab of ['So what?', 'Fishbone', '5 Whys']) {
            await causes.frame.getByRole('tab', {name: tab}).click()
            await causes.frame.getByRole('listbox').waitFor()
            await assertAccessible(causes, `${tab} at ${width}`)
            assert.deepEqual(await wider(causes), [], `${tab} is wider than ${width}`)
          }
        }
        await showPicture(causes.frame, false)
        await workbench.openFile(reviewedFile)
        await workbench.press('Control+W')
      })

      it('offers what can be done about a finding', async () => {
        await workbench.openFile(draft)
        await workbench.widenSideBar(300)
        await workbench.goTo(8, 5)
        await workbench.codeActions()
        await step('light-bulb', 'findings', theme)
        await workbench.press('Escape')
      })

      if (theme === 'light') {
        for (const {what, line, column, title} of offered) {
          it(`offers what ${what} can become`, async () => {
            await workbench.openFile(draft)
            await workbench.goTo(line, column)
            const titles = await workbench.codeActions()
            assert.ok(
              titles.some(one => title.test(one)),
              titles.join(' | '),
            )
            await picture(`light-bulb-${what}`)
            await workbench.press('Escape')
          })
        }
      }
    })
  }
})
