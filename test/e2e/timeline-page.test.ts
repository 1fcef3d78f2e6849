/** The timeline view's built page in a browser, with the host's half of the conversation and the core behind it: how keys, focus and drafts fare. */
import assert from 'node:assert/strict'
import type {Browser, Page} from 'playwright-core'
import {openBrowser} from '../harness/browser.ts'
import {provideBrowser} from '../harness/browser-install.ts'
import {openView, timelineHalf, type ViewEditor} from '../harness/view-page.ts'
import {waitFor} from '../harness/waiting.ts'

const four = '- 10:42 – a *(introduced)*\n- 10:50 – b *(detected)*\n- 10:55 – c\n- 11:20 – d *(recovered)*'
const documentOf = (timeline: string): string => `# Relay, 2026-03-04\n\n## Timeline (UTC)\n\n${timeline}\n`

describe("The timeline view's page", () => {
  let browser: Browser
  let page: Page
  let editor: ViewEditor

  const show = async (timeline: string): Promise<void> => {
    editor = await openView(browser, timelineHalf, documentOf(timeline))
    page = editor.page
  }

  const untilText = (timeline: string): Promise<unknown> =>
    waitFor('the text', () => editor.text() === documentOf(timeline)).catch(() => assert.equal(editor.text(), documentOf(timeline)))
  const untilFocused = (selector: string): Promise<unknown> =>
    waitFor(`the focus on ${selector}`, () => page.evaluate(wanted => document.activeElement?.matches(wanted) === true, selector))
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const row = (words: string): ReturnType<Page['locator']> => page.locator('[role=row]', {hasText: words})

  before(async () => {
    browser = await openBrowser(await provideBrowser())
  })

  after(() => browser?.close())

  afterEach(() => page.close())

  it('edits words and times, moves and deletes, and keeps the focus on the row', async () => {
    await show(four)
    await row('11:20').click()
    await press('ArrowUp')
    await untilFocused('[data-entry="2"]')
    await press('F2')
    await untilFocused('textarea')
    await page.keyboard.type('saw *it*')
    await press('Enter')
    await untilText(four.replace('– c', '– saw *it*'))
    await untilFocused('[data-entry="2"][aria-selected=true]')
    await press('Shift+F2')
    await untilFocused('textarea')
    await page.keyboard.type('11:00')
    await press('Enter')
    await untilText(four.replace('10:55 – c', '11:00 – saw *it*'))
    await untilFocused('[data-entry="2"]')
    await press('Alt+ArrowDown')
    await untilText('- 10:42 – a *(introduced)*\n- 10:50 – b *(detected)*\n- 11:20 – d *(recovered)*\n- 11:00 – saw *it*')
    await untilFocused('[data-entry="3"]')
    await press('Delete')
    await untilText('- 10:42 – a *(introduced)*\n- 10:50 – b *(detected)*\n- 11:20 – d *(recovered)*')
    await untilFocused('[data-entry="2"]')
  })

  it('adds one entry after another without waiting', async () => {
    await show(four)
    await row('10:50').first().click()
    await press('Shift+Enter')
    await untilFocused('textarea')
    await page.keyboard.type('10:51 x')
    await press('Enter')
    await page.keyboard.type('10:52 y')
    await press('Enter', 'Escape')
    await untilText(four.replace('- 10:55', '- 10:51 – x\n- 10:52 – y\n- 10:55'))
    await untilFocused('[role=row][data-entry="3"]')
  })

  it('keeps a draft while the text changes under it, and says why a time is refused', async () => {
    await show(four)
    await row('10:55').click()
    await press('F2')
    await page.keyboard.type('half')
    editor.write(documentOf(`- 10:41 – z\n${four}`))
    await row('10:41').waitFor()
    await untilFocused('textarea')
    await page.keyboard.type(' done')
    await press('Enter')
    await untilText(`- 10:41 – z\n${four.replace('– c', '– half done')}`)
    await untilFocused('[role=row][data-entry="3"]')
    await press('Shift+F2')
    await untilFocused('textarea')
    await page.keyboard.type('soon')
    await press('Enter')
    await page.getByText('write a time such as 10:42').waitFor()
    await page.getByText('soon').waitFor()
  })

  it('asks before it deletes what holds more, and leads from a time to its entries', async () => {
    await show(four.replace('– c', '– c\n  - more'))
    await row('10:55').click()
    await press('Delete')
    await untilFocused('[data-do=yes]')
    await press('Escape')
    await untilFocused('[data-entry="2"]')
    await page.locator('li', {hasText: 'To recover'}).getByRole('button').last().click()
    await page.locator('[data-entry="3"][aria-selected=true]').waitFor()
  })

  it('retimes with the mouse: seen while it moves, one edit when it is let go, none after Escape', async () => {
    await show(four)
    const before = editor.version()
    const time = (words: string): ReturnType<Page['locator']> => row(words).locator('.when')
    const drag = async (words: string, by: number): Promise<void> => {
      const {x, y, width, height} = (await time(words).boundingBox())!
      await page.mouse.move(x + width / 2, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + width / 2, y + height / 2 + by, {steps: 5})
    }
    await drag('10:55', 20)
    await page.locator('[data-entry="2"] .when', {hasText: '11:00'}).waitFor()
    assert.equal(editor.version(), before, 'nothing is written while it moves')
    await page.mouse.up()
    await untilText(four.replace('10:55', '11:00'))
    assert.equal(editor.version(), before + 1)
    await untilFocused('[data-entry="2"][aria-selected=true]')
    await drag('11:00', -40)
    await page.locator('[data-entry="2"] .when', {hasText: '10:50'}).waitFor()
    await press('Escape')
    await page.locator('[data-entry="2"] .when', {hasText: '11:00'}).waitFor()
    await page.mouse.up()
    await page.keyboard.down('Shift')
    await drag('11:00', 12)
    await page.mouse.up()
    await page.keyboard.up('Shift')
    await untilText(four.replace('10:55', '11:30'))
    assert.equal(editor.version(), before + 2)
    await time('11:30').dblclick()
    await untilFocused('textarea')
  })

  it('begins with one entry now', async () => {
    await show('')
    await page.getByText('Add an Entry Now').click()
    await untilFocused('textarea')
    await page.keyboard.type('09:30 it stops')
    await press('Enter', 'Escape')
    await row('it stops').waitFor()
    assert.match(editor.text(), /- \*\*2026-03-0\d 09:30 UTC\*\*: it stops/)
  })

  const thousand = Array.from(
    {length: 1000},
    (_, index) => `- ${String(Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')} – step ${index}`,
  ).join('\n')

  it('shows what is typed in the text soon, however long the timeline is', async () => {
    await show(thousand)
    await row('step 999').waitFor({state: 'attached'})
    const kept = await row('step 500').elementHandle()
    editor.write(editor.text().replace('step 501', 'step 501 and more'))
    await row('step 501 and more').waitFor({state: 'attached'})
    assert.ok(await kept?.evaluate(element => element.isConnected), 'rows that nobody touched are made anew')
  })
  it('adds to one stretch of a long timeline, leaves the others as they are, and brings its ends into sight', async () => {
    await show(thousand)
    await row('step 0').first().click()
    await press('End')
    await untilFocused('[data-entry="999"]')
    const isSeen = (element: Element): boolean => {
      const {top, bottom} = element.getBoundingClientRect()
      return top > -1 && bottom < innerHeight + 1
    }
    await waitFor('the last row in sight', () => page.locator('[data-entry="999"]').evaluate(isSeen))
    const others = await page.locator('[role=grid] > [role=rowgroup]:not(:last-child)').elementHandles()
    assert.ok(others.length > 20, `${others.length} stretches`)
    await press('Shift+Enter')
    await untilFocused('textarea')
    await page.keyboard.type('16:41 the end')
    await press('Enter', 'Escape')
    await untilText(`${thousand}\n- 16:41 – the end`)
    await untilFocused('[data-entry="1000"]')
    for (const other of others) assert.ok(await other.evaluate(element => element.isConnected), 'a stretch is made anew')
    assert.equal(await page.locator('[role=rowgroup] > [role=row]').count(), 1001)
    await press('Home')
    await untilFocused('[data-entry="0"]')
    await waitFor('the first row in sight', () => page.locator('[data-entry="0"]').evaluate(isSeen))
  })
})
