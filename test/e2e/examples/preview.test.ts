/** A person reads a review in the Markdown preview: the trees of causes are pictures there, in the colors of the theme. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import type {Frame} from 'playwright-core'
import {projectFolder, temporaryFolder} from '../../harness/folders.ts'
import {waitFor} from '../../harness/waiting.ts'
import {faintWords} from '../driver/contrast.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Theme} from '../driver/themes.ts'
import type {Workbench} from '../driver/workbench.ts'

const name = 'postmortem-newsletter.md'
const review = `# Postmortem: the newsletter went out twice

## 5 Whys

**Problem:** 3,100 readers got the newsletter twice.

- Why? The job that sends it ran on two machines. *(confirmed)*
  - Why? The lock of the job was gone after ten minutes.
    - Why? Sending takes longer since the list has grown, and the lock has a fixed age. *(root cause, C1)*
  - Why? The new machine starts all jobs by itself. *(possible)*
- Why? The mail server accepts a message that it has sent before.
  - Why? Messages carry no key that would tell them apart. *(root cause)*
- Why wasn't this caught? The test list has twelve readers, so that the lock never ends there.
  - Why? *(see C1)*

## Fishbone

**Problem:** 3,100 readers got the newsletter twice.

- **People**
  - One person on call for two products
- **Methods/Processes**
  - New machines are set up by hand
    - The list of steps is from 2019
- **Tools/Software**
  - The lock has a fixed age
- **Environment/Conditions**
- **Resources/Documentation**
  - No page says how long sending takes

## So what?

- So what? Readers lose trust in the sender.
  - So what? More of them leave the list.
- So what? The mail server is close to its limit.

See also [the outage before](postmortem-earlier.md).
`

const earlier = 'postmortem-earlier.md'
const earlierReview = `# Postmortem: the mail server was full

## So what?

- So what? Other teams have to wait.
`

const images = process.env['UPDATE'] === '1' ? join(projectFolder, 'docs/images') : temporaryFolder('pictures').path
const pictures = '.postmortem-tree svg'

describe('The Markdown preview', () => {
  let workbench: Workbench

  const preview = (): Promise<Frame> => workbench.webview(`.vscode-body ${pictures}`)

  /** VS Code loads the page once more whenever it likes, after a change of the colors or of the text: then it is another frame. */
  const inPreview = async <T>(what: string, look: (page: Frame) => Promise<T>): Promise<T> => {
    let problem: unknown
    const seen = async (): Promise<{readonly found: T} | undefined> => {
      try {
        return {found: await look(await preview())}
      } catch (failure) {
        problem = failure
        return undefined
      }
    }
    const {found} = await waitFor(`${what} in the preview`, seen, {state: () => String(problem)})
    return found
  }

  /** Writes the picture of the documentation. */
  const photograph = async (name: string): Promise<void> => {
    const photographed = async (): Promise<true> => {
      const page = await preview()
      await page
        .locator(pictures)
        .nth(1)
        .evaluate(picture => picture.scrollIntoView({block: 'center'}))
      await workbench.page.mouse.move(0, 0)
      await waitFor('nothing to hover over the text', async () => (await workbench.page.locator('.workbench-hover:visible').count()) === 0)
      await workbench.screenshot(join(images, `${name}.png`))
      return true
    }
    await waitFor('the picture', () => photographed().catch(() => undefined))
  }

  before(async () => {
    workbench = await openExamples()
    workbench.writeFile(name, review)
    workbench.writeFile(earlier, earlierReview)
    await workbench.openFile(name)
    await workbench.runCommand('View: Toggle Primary Side Bar Visibility')
    await workbench.runCommand('Markdown: Open Preview to the Side')
  })

  it('shows each tree under its list', async () => {
    const lists = await inPreview('the lists', page =>
      page.locator('.postmortem-tree').evaluateAll(found => found.map(one => one.previousElementSibling?.textContent.trim())),
    )
    assert.deepEqual(
      lists.map(text => text?.split('\n')[0]),
      ['Why? The job that sends it ran on two machines. (confirmed)', 'People', 'So what? Readers lose trust in the sender.'],
    )
  })

  it('follows what is written', async () => {
    const said = async (): Promise<boolean> => (await (await preview()).locator(pictures, {hasText: 'again and again'}).count()) > 0
    await workbench.runCommand('View: Focus First Editor Group')
    await workbench.goTo(review.slice(0, review.indexOf(' twice.\n\n- Why')).split('\n').length, 200)
    await workbench.type(' And again and again.')
    await waitFor('the picture to say it', () => said().catch(() => false))
    // Saving ends a step.
    const isBack = async (): Promise<boolean> => {
      await workbench.press('Control+Z')
      return !(await said().catch(() => true))
    }
    await waitFor('the picture not to say it any more', isBack)
  })

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] satisfies Theme[]) {
    it(`has words that can be read in the theme “${theme}”`, async () => {
      await workbench.setTheme(theme)
      // VS Code may load the page once more when it has changed its colors.
      const faint = await inPreview('the pictures', faintWords)
      assert.deepEqual(faint, [])
      if (theme === 'light' || theme === 'dark') await photograph(`preview-${theme}`)
    })
  }

  it('shrinks a picture that is wider than the page, as long as it can be read', async () => {
    const [natural = 0, shown = 0, room = 0] = await inPreview('the first picture', page =>
      page
        .locator(pictures)
        .first()
        .evaluate(picture => [
          Number(picture.getAttribute('width')),
          picture.getBoundingClientRect().width,
          picture.parentElement?.clientWidth ?? 0,
        ]),
    )
    assert.ok(natural * 0.65 > room, 'the picture would fit')
    assert.equal(Math.round(shown), Math.round(natural * 0.65))
  })

  it('shows them of a document that a link leads to, and that nobody has opened', async () => {
    await inPreview('the link', page => page.getByRole('link', {name: 'the outage before'}).click({timeout: 5000}))
    await workbench.webview(`.vscode-body ${pictures}[class*=so-what] >> text=Other teams`)
    assert.equal(await workbench.page.locator('.tab', {hasText: earlier}).count(), 1)
  })
})
