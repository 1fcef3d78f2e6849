/** Exported documents in a browser: nothing of them runs or asks for anything, and the page is sound, for eyes, assistive technology and paper. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import MarkdownIt from 'markdown-it'
import type {Browser, Page} from 'playwright-core'
import {exported, hostile, usual, type ExportFormat} from '../core/export/documents.ts'
import {openBrowser} from '../harness/browser.ts'
import {provideBrowser} from '../harness/browser-install.ts'
import {projectFolder} from '../harness/folders.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const examples = ['2026-02-11-search-index.md', '2026-03-04-contact-form.md'].map(name =>
  readFileSync(join(projectFolder, 'examples', name), 'utf8'),
)

/** What a browser may get to see; all other formats are words in a markup that no browser knows. */
const shown = ['html', 'email-html', 'markdown', 'slides', 'slack'] as const satisfies readonly ExportFormat[]

/** What is no page of its own is put into one as a careless place would. */
function pageOf(format: (typeof shown)[number], text: string): string {
  const written = exported(format, text)
  return format === 'html' || format === 'email-html' ? written : new MarkdownIt({html: true, linkify: true}).render(written)
}

describe('An exported document in a browser', function () {
  this.timeout(300_000)
  let browser: Browser
  let page: Page
  const asked: string[] = []

  before(async () => {
    browser = await openBrowser(await provideBrowser())
    const context = await browser.newContext({viewport: {width: 1000, height: 900}})
    page = await context.newPage()
    await page.route('**', route => {
      asked.push(route.request().url())
      return route.fulfill({contentType: 'text/html', body: ''})
    })
  })

  after(() => browser?.close())

  /** Shows a text without the policy that would keep it from running, presses all that can be pressed, and says whether anything has run. */
  async function runs(html: string): Promise<boolean> {
    await page.goto('https://start.example/')
    await page.setContent(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
    return page.evaluate(async () => {
      for (const element of document.querySelectorAll<HTMLElement>('*')) {
        for (const type of ['click', 'mouseover', 'focus', 'pointerenter', 'toggle', 'animationstart'])
          element.dispatchEvent(new Event(type))
        if (element instanceof HTMLAnchorElement && element.protocol === 'javascript:') element.click()
      }
      await new Promise(done => setTimeout(done, 20))
      return 'hit' in window
    })
  }

  it('would notice what runs', async () => {
    assert.ok(await runs('<script>window.hit = 1</script>'))
    assert.ok(await runs('<a onclick="window.hit = 1">a</a>'))
    assert.ok(await runs('<a href="javascript:void(window.hit = 1)">a</a>'))
  })

  it('runs nothing, in any format', async () => {
    for (const format of shown)
      for (const text of [...hostile, hostile.join('\n\n')]) assert.equal(await runs(pageOf(format, text)), false, `${format}: ${text}`)
  })

  it('asks for nothing, as a page and as a mail', async () => {
    for (const format of ['html', 'email-html'] as const)
      for (const text of [...hostile, hostile.join('\n\n'), usual, ...examples]) {
        await page.goto('https://start.example/')
        asked.length = 0
        await page.setContent(exported(format, text))
        assert.deepEqual(asked, [], text)
      }
  })

  it('is sound HTML', async () => {
    const validator = new HtmlValidate({extends: ['html-validate:standard'], rules: {'void-style': 'off', 'doctype-style': 'off'}})
    for (const format of ['html', 'email-html'] as const)
      for (const text of [usual, '', ...examples, ...hostile]) {
        const {results} = await validator.validateString(exported(format, text))
        assert.deepEqual(
          results.flatMap(({messages}) => messages.map(({ruleId, message, line}) => `${ruleId} ${line} ${message}`)),
          [],
          text,
        )
      }
  })

  for (const scheme of ['light', 'dark'] as const)
    it(`can be read by everybody, ${scheme}`, async () => {
      await page.emulateMedia({colorScheme: scheme})
      for (const format of ['html', 'email-html'] as const)
        for (const text of [
          usual,
          ...examples,
          '# Café\n\n#### Deep\n\n# Second\n\n| | b |\n| - | - |\n| שלום | [](https://a.example/) |\n',
        ]) {
          await page.goto('https://start.example/')
          await page.setContent(exported(format, text).replace(/<meta http-equiv[^>]*>/, ''))
          await page.addScriptTag({content: axe})
          const violations = await page.evaluate(async () => {
            const {axe: checker} = window as unknown as {
              axe: {run: () => Promise<{violations: readonly {id: string; nodes: readonly {html: string}[]}[]}>}
            }
            return (await checker.run()).violations.map(({id, nodes}) => `${id} ${nodes.map(({html}) => html).join(' ')}`)
          })
          assert.deepEqual(violations, [], `${format}: ${text}`)
        }
    })

  it('is light, fits its window, and prints on a few sheets with its pictures whole', async () => {
    for (const [index, text] of [usual, ...examples].entries()) {
      const html = exported('html', text)
      assert.ok(html.length < 300_000, `${html.length}`)
      for (const width of [1000, 360]) {
        await page.setViewportSize({width, height: 900})
        await page.setContent(html)
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
        assert.ok(overflow <= 0, `${overflow} pixels beyond ${width} in ${index}`)
      }
      const folder = process.env['POSTMORTEM_EXPORT_PICTURES']
      if (folder !== undefined) {
        for (const scheme of ['light', 'dark'] as const) {
          await page.emulateMedia({colorScheme: scheme})
          await page.setViewportSize({width: 1000, height: 900})
          await page.screenshot({path: join(folder, `${index}-${scheme}.png`), fullPage: true})
        }
      }
      const sheets =
        (await page.pdf({format: 'A4', preferCSSPageSize: true, ...(folder === undefined ? {} : {path: join(folder, `${index}.pdf`)})}))
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0
      assert.ok(sheets >= 1 && sheets <= 6, `${sheets} sheets`)
    }
  })
})
