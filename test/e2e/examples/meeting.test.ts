/** A person leads a review meeting beside the text, with the keyboard, and everything that is decided ends in the text. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import {temporaryFolder} from '../../harness/folders.ts'
import {waitFor} from '../../harness/waiting.ts'
import {accessibilityFaults} from '../driver/accessibility.ts'
import {openExamples} from '../driver/examples-window.ts'
import {shownMeeting, startMeeting} from '../driver/meeting.ts'
import type {Theme} from '../driver/themes.ts'
import type {Workbench} from '../driver/workbench.ts'

const file = 'relay-meeting.md'
const front = '---\ntitle: The relay stood still\npostmortem: true\nresponders:\n  - Ada Lund (on call) # paged\ntags: [relay]\n---\n'
const head = `${front}
# Postmortem: The relay stood still, 2026-03-04

## Summary

No mail went out for 23 minutes.

## Timeline (UTC)

- **10:42** – A release with a new parser goes out. *(introduced)*
- **10:50** – The alert on the queue fires. *(detected)*
- **10:55** – Ada rolls the release back. *(mitigated)*
- **11:05** – The queue is empty again. *(recovered)*

## Impact

{{how many mails were late}}

## 5 Whys

**Problem:** No mail went out.

- Why? The parser rejected every third address.
  - Why? A pattern lost its last alternative. *(root cause)*
  - Why wasn't this caught? No test had an address with a plus sign. *(root cause)*

## Options

- Test the parser with addresses from the log.

## Action items

- [ ] Test the parser with addresses that have a plus sign (@ada, due 2026-04-01)
`
const references = '\n## References\n\n- The dashboard of the relay\n'
const text = head + references

const pictures = process.env['PICTURES'] ?? temporaryFolder('meeting-pictures').path

describe('A person who leads a review meeting', () => {
  let workbench: Workbench

  const show = async (): Promise<void> => {
    workbench.writeFile(file, text)
    await workbench.openFile(file)
    await workbench.untilFile(file, text)
    await workbench.untilLanguageStatus('Postmortem: ')
  }

  before(async () => {
    workbench = await openExamples()
  })

  afterEach(() => workbench.closeEditors())

  it('goes through the agenda by key, and writes who is here, what is parked and what is to be done', async () => {
    await show()
    const {frame, untilAt, untilFocused} = await startMeeting(workbench)
    await untilAt('Opening')
    await frame.getByText('made sense to them').waitFor()

    await workbench.press('w')
    await untilFocused('[data-field=person]')
    await workbench.type('Bo (scribe)')
    await workbench.press('Enter')
    const met = text.replace('# paged\n', '# paged\n  - Bo (scribe)\n')
    await workbench.untilFile(file, met)
    await frame.getByRole('button', {name: 'Take Bo off the list'}).waitFor()
    await workbench.press('Escape')
    await untilFocused('[role=listbox]')

    await workbench.press('Space', 'n')
    await untilAt('Facts and timeline')
    await frame.locator('figure svg').waitFor()
    await frame.getByText('Which zone are these times in?').waitFor()
    await workbench.press('ArrowDown')
    await untilAt('Impact')
    await frame.getByRole('button', {name: '{{how many mails were late}}'}).waitFor()

    await workbench.press('l')
    await untilFocused('[data-field=parked]')
    await workbench.type('Tell the vendor of the parser')
    await workbench.press('Enter')
    const parked = met.replace(references, `\n## Parking lot\n\n- Tell the vendor of the parser\n${references}`)
    await workbench.untilFile(file, parked)
    await workbench.press('Escape')
    await untilFocused('[role=listbox]')
    await workbench.press('Control+Z')
    await frame.getByText('Nothing is parked.').waitFor()
    await untilFocused('[role=listbox]')
    await workbench.press('Control+Y')
    await frame.getByRole('button', {name: 'Strike off: Tell the vendor of the parser'}).waitFor()
    await untilFocused('[role=listbox]')
    await frame.getByRole('button', {name: 'Make an action item: Tell the vendor of the parser'}).press('Enter')
    const decided = met.replace(references, `- [ ] Tell the vendor of the parser\n\n## Parking lot\n${references}`)
    await workbench.untilFile(file, decided)

    await untilFocused('[role=listbox]')
    await workbench.press('Enter')
    await waitFor('the cursor at the impact', async () => (await workbench.page.getByText(/^Ln 23, Col 1$/).count()) > 0)
    await workbench.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
    await untilAt('Causes')
    await frame.locator('figure svg').waitFor()
  })

  it('shows it alone, and leaves the window as it was', async () => {
    await show()
    await workbench.runCommand('View: Show Explorer')
    await startMeeting(workbench)
    const sideBar = workbench.page.locator('.part.sidebar')
    const groups = workbench.page.locator('.editor-group-container:visible')
    await sideBar.waitFor()
    assert.equal(await groups.count(), 2)

    await workbench.runCommand('Postmortem: Present Review Meeting')
    const presented = await shownMeeting(workbench)
    await presented.frame.locator('.presented').waitFor()
    await sideBar.waitFor({state: 'hidden'})
    await waitFor('the meeting alone', async () => (await groups.count()) === 1)
    await presented.frame.getByText('End Meeting').click()
    await sideBar.waitFor()
    await waitFor('one group of editors', async () => (await groups.count()) === 1)
  })

  it('comes back to where it was after a reload, still presented, and stops presenting then', async () => {
    await show()
    await workbench.runCommand('View: Show Explorer')
    const begun = await startMeeting(workbench)
    const sideBar = workbench.page.locator('.part.sidebar')
    const groups = workbench.page.locator('.editor-group-container:visible')
    await begun.frame.locator('[role=listbox]').focus()
    await workbench.press('End')
    await begun.untilAt('Action items')
    await workbench.runCommand('Postmortem: Present Review Meeting')
    await (await shownMeeting(workbench)).frame.locator('.presented').waitFor()
    await waitFor('the meeting alone', async () => (await groups.count()) === 1)
    await workbench.reload()
    const {frame, untilAt} = await shownMeeting(workbench)
    await untilAt('Action items')
    await frame.locator('.presented').waitFor()
    await frame.getByText('Stop Presenting').click()
    await frame.locator('.presented').waitFor({state: 'detached'})
    await sideBar.waitFor()
    await waitFor('the text and the meeting', async () => (await groups.count()) === 2)
    await workbench.runCommand('Postmortem: End Review Meeting')
    await waitFor('one group of editors', async () => (await groups.count()) === 1)
  })

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] satisfies readonly Theme[]) {
    it(`is seen well in the theme “${theme}”, and axe objects to nothing`, async () => {
      await workbench.setTheme(theme)
      await show()
      const {frame, untilAt} = await startMeeting(workbench)
      const check = async (what: string): Promise<void> => {
        await workbench.screenshot(join(pictures, `meeting-${what}-${theme}.png`))
        assert.deepEqual(await accessibilityFaults(frame, {background: '--vscode-editor-background'}), [], what)
      }
      await workbench.press('Space')
      await check('opening')
      await workbench.press('n')
      await untilAt('Facts')
      await frame.locator('figure svg').waitFor()
      await check('facts')
      await workbench.press('f')
      await frame.locator('.presented').waitFor()
      await workbench.page.locator('.part.sidebar').waitFor({state: 'hidden'})
      await frame.locator('[role=listbox]').focus()
      await workbench.press('n', 'n')
      await untilAt('Causes')
      await frame.locator('figure svg').waitFor()
      await check('presented')
      await workbench.runCommand('Postmortem: End Review Meeting')
      await workbench.page.locator('.part.statusbar').waitFor()
    })
  }
})
