/** A person looks at a timeline as a picture: in the preview, beside the text as it is written, and as a file. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import type {Frame} from 'playwright-core'
import {projectFolder, temporaryFolder} from '../../harness/folders.ts'
import {waitFor} from '../../harness/waiting.ts'
import {faintWords} from '../driver/contrast.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Theme} from '../driver/themes.ts'
import type {Workbench} from '../driver/workbench.ts'

const name = 'postmortem-relay.md'
const review = `# Postmortem: the relay stood still, 2026-03-04

## Timeline (CET)

- **10:42** – Release 4.2 goes live *(introduced)*
- **~11:30** – Errors are in the log of the gateway, which nobody watches
- **12:10 – 12:40** – The queue grows to 40,000 messages
- **13:24** – The on-call engineer is paged *(detected)*
- **13:26** – She looks at the dashboards *(acknowledged)*
- **13:50** – A full disk is found *(cause found)*
- **14:02** – Release 4.1 is back *(mitigated)*
- **14:40** – No errors for half an hour *(recovered)*
- **2026-03-04** – The status page is brought up to date
- **2026-03-05 09:00** – The review begins
- **25:77** – A time that nobody can read

## Impact

No mail for 4 hours.
`

const images = process.env['UPDATE'] === '1' ? join(projectFolder, 'docs/images') : temporaryFolder('timeline-pictures').path
const picture = '.postmortem-history svg'

describe('The picture of a timeline', function () {
  this.timeout(240_000)
  let workbench: Workbench

  before(async () => {
    workbench = await openExamples()
    workbench.writeFile(name, review)
    await workbench.openFile(name)
    await workbench.untilLanguageStatus('Postmortem: ')
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility')
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  })

  const inTab = (): Promise<Frame> => workbench.webview(`body > ${picture}`)

  /** VS Code loads a page once more whenever it likes: then it is another frame. */
  const look = async <T>(what: string, seen: (page: Frame) => Promise<T>): Promise<T> => {
    let problem: unknown
    const {found} = await waitFor(
      what,
      async () => {
        try {
          return {found: await seen(await inTab())}
        } catch (failure) {
          problem = failure
          return undefined
        }
      },
      {state: () => String(problem)},
    )
    return found
  }

  const says = (words: string): Promise<boolean> =>
    look('the picture', async page => (await page.locator(picture, {hasText: words}).count()) > 0)

  it('opens to the side, with every entry', async () => {
    await workbench.runCommand('Postmortem: Open Picture of Timeline to the Side')
    const labels = await look('the labels', page => page.locator('.postmortem-label').count())
    assert.equal(labels, 11)
  })

  it('follows what is written', async () => {
    await workbench.runCommand('View: Focus First Editor Group')
    await workbench.goTo(5, 200)
    await workbench.type(' And again.')
    await waitFor('the picture to say it', () => says('And again.'))
    // Saving ends a step.
    const isBack = async (): Promise<boolean> => {
      await workbench.press('Control+Z')
      return !(await says('And again.'))
    }
    await waitFor('the picture not to say it any more', isBack)
  })

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] satisfies Theme[])
    it(`has words that can be read in the theme “${theme}”`, async () => {
      await workbench.setTheme(theme)
      assert.deepEqual(await look('the words', faintWords), [])
      await workbench.page.mouse.move(0, 0)
      await workbench.screenshot(join(images, `timeline-${theme}.png`))
    })

  it('stands under the section in the preview', async () => {
    await workbench.closeEditors()
    await workbench.openFile(name)
    await workbench.runCommand('Markdown: Open Preview to the Side')
    const page = await workbench.webview(`.vscode-body ${picture}`)
    const next = await page.locator('.postmortem-history').evaluate(figure => figure.nextElementSibling?.textContent.trim())
    assert.equal(next, 'Impact')
    await workbench.screenshot(join(images, 'timeline-preview.png'))
  })

  it('is copied as Mermaid where the cursor is in the timeline', async () => {
    await workbench.runCommand('View: Focus First Editor Group')
    await workbench.goTo(8, 4)
    await workbench.runCommand('Postmortem: Copy as Mermaid…')
    await workbench.choose('Gantt chart')
    const copied = await waitFor(
      'the clipboard',
      async () => (await workbench.page.evaluate(() => navigator.clipboard.readText())) || undefined,
    )
    assert.match(copied, /^```mermaid\ngantt\n[^]*Release 4\.2 goes live[^]*```\n$/)
  })
})
