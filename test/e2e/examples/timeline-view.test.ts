/** A person works on a timeline in its view, with the keyboard and the mouse, and every step is one edit of the text. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import {temporaryFolder} from '../../harness/folders.ts'
import {accessibilityFaults} from '../driver/accessibility.ts'
import type {Theme} from '../driver/themes.ts'
import {openTimeline} from '../driver/timeline.ts'
import {onDocument} from './on-document.ts'

const head = '---\ntitle: The relay stood still\npostmortem: true\n---\n\n# Postmortem: The relay stood still, 2026-03-04\n'
const foot = '\n## Impact\n\nNo mail for 23 minutes.\n'
const list = (...entries: readonly string[]): string => `${head}\n## Timeline (UTC)\n\n${entries.join('\n')}\n${foot}`
const four = [
  '- **10:42** – A release with a new parser goes out. *(introduced)*',
  '- **10:50** – The alert on the queue fires. 📪 *(detected)*',
  '- ~10:55 – Somebody looks at the dashboards.',
  '- **11:20** – The release is rolled back. *(mitigated)*',
]
const text = list(...four)
const rows = [
  '10:42 / Introduced / A release with a new parser goes out.',
  '10:50 / Detected / The alert on the queue fires. 📪',
  '~10:55 / Somebody looks at the dashboards.',
  '11:20 / Mitigated / The release is rolled back.',
]

const long = `${head}
## Timeline

All times are in UTC.

| Time | What | Who |
| --- | --- | --- |
| 2026-03-03 16:05 | Introduced: a release with a new parser of addresses goes out | pipeline |
| 2026-03-04 08:58 | Detected: the alert on the age of the queue fires | |
| 09:01 | The on-call engineer acknowledges the page and opens an incident | Ada |
| 09:03 | Investigating: the dashboards show that the parser rejects every third address, among them all with a plus sign | Ada |
| ~09:10 | A second engineer joins | Bo |
| 09:12–09:31 | The logs are searched for \`ERR_ADDRESS\` | Bo |
| 09:34 | Cause found: a pattern without its last alternative | Bo |
| 09:33 | Support answers the first three customers | Cy |
| 09:41 | Mitigated: the release is rolled back | Ada |
| 25:10 | The queue begins to shrink | |
| 11:58 | Recovered: the queue is empty | |
${foot}`

const pictures = process.env['PICTURES'] ?? temporaryFolder('timeline-pictures').path

describe('A person who works in the timeline view', () => {
  const {window: workbench, file, show} = onDocument('relay-view', text)

  before(() => workbench().widenSideBar(420))

  for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] satisfies readonly Theme[]) {
    it(`sees it at a glance in the theme “${theme}”, and axe objects to nothing`, async () => {
      await workbench().setTheme(theme)
      await show(long)
      const view = await openTimeline(workbench())
      await view.frame.getByRole('row', {name: 'Cause found'}).click()
      await view.untilSelected('a pattern without')
      await workbench().screenshot(join(pictures, `timeline-${theme}.png`))
      assert.deepEqual(await accessibilityFaults(view.frame), [], 'with a row selected')
      await workbench().press('F2')
      await view.untilFocused('textarea')
      assert.deepEqual(await accessibilityFaults(view.frame), [], 'with words being edited')
      await workbench().press('Escape')
      await view.untilFocused('[role=row]')
    })
  }

  it('edits words, times and marks with the keyboard, each undone in one step', async () => {
    const view = await openTimeline(workbench())
    await view.untilRows(...rows)
    await view.frame.getByRole('row', {name: 'Somebody looks'}).click()
    await workbench().press('F2')
    await view.untilFocused('textarea')
    await workbench().type('The dashboards show *nothing*.')
    await workbench().press('Enter')
    const reworded = text.replace('Somebody looks at the dashboards.', 'The dashboards show *nothing*.')
    await workbench().untilFile(file(), reworded)
    await view.untilFocused('[role=row]')
    await workbench().press('Control+Z')
    await workbench().untilFile(file(), text)
    await view.untilSelected('Somebody looks')
    await view.untilFocused('[role=row]')

    await workbench().press('Shift+F2')
    await view.untilFocused('textarea')
    await workbench().type('11:05')
    await workbench().press('Enter')
    await workbench().untilFile(file(), text.replace('~10:55', '~11:05'))
    await view.untilFocused('[role=row]')

    await workbench().press('Shift+F2')
    await view.untilFocused('textarea')
    await workbench().type('soon')
    await workbench().press('Enter')
    await view.frame.getByText('write a time such as 10:42').waitFor()
    await workbench().untilFile(file(), text.replace('~10:55', '~11:05'))
  })

  it('adds after an entry, moves and deletes', async () => {
    const view = await openTimeline(workbench())
    await view.frame.getByRole('row', {name: 'The alert on the queue'}).click()
    await workbench().press('Shift+Enter')
    await view.untilFocused('textarea')
    await workbench().type('10:52 Bo opens an incident')
    await workbench().press('Enter')
    await view.untilFocused('textarea')
    await workbench().type('10:53 Ada joins')
    await workbench().press('Enter')
    await view.untilFocused('textarea')
    await workbench().press('Escape')
    const added = list(...four.toSpliced(2, 0, '- **10:52** – Bo opens an incident', '- **10:53** – Ada joins'))
    await workbench().untilFile(file(), added)
    await view.untilSelected('Ada joins')
    await view.untilFocused('[role=row]')
    await workbench().press('Alt+ArrowUp')
    await workbench().untilFile(file(), list(...four.toSpliced(2, 0, '- **10:53** – Ada joins', '- **10:52** – Bo opens an incident')))
    await view.untilSelected('Ada joins')
    await view.untilFocused('[role=row]')
    await workbench().press('Delete')
    await workbench().untilFile(file(), list(...four.toSpliced(2, 0, '- **10:52** – Bo opens an incident')))
  })

  it('marks a milestone from the native menu, and takes the mark away', async () => {
    const view = await openTimeline(workbench())
    await view.frame.getByRole('row', {name: 'Somebody looks'}).click({button: 'right'})
    await workbench().chooseFromMenu('Mark as Investigating')
    await workbench().untilFile(file(), text.replace('dashboards.', 'dashboards. *(investigating)*'))
    await view.untilRows(rows[0]!, rows[1]!, '~10:55 / Investigating / Somebody looks at the dashboards.', rows[3]!)
    await view.frame.getByRole('row', {name: 'Somebody looks'}).click({button: 'right'})
    await workbench().chooseFromMenu('Take Mark Away')
    await workbench().untilFile(file(), text)
  })

  it('has the picture in the native menu of the overview', async () => {
    const view = await openTimeline(workbench())
    const overview = view.frame.locator('.overview')
    await overview.click({button: 'right'})
    assert.deepEqual(await workbench().menuEntries(), [
      'Save Picture As…',
      'Copy Picture',
      'Copy as Mermaid…',
      'Toggle Mermaid Diagram Under the List',
      'Open Picture of Timeline to the Side',
    ])
    await workbench().chooseFromMenu('Open Picture of Timeline to the Side')
    const picture = await workbench().webview('body > .postmortem-history svg')
    await picture.locator('.postmortem-label', {hasText: 'The alert on the queue'}).waitFor({state: 'attached'})
  })

  it('goes from a time to its entry, from a row to its line, and from the text to the row', async () => {
    const view = await openTimeline(workbench())
    await view.frame.getByRole('listitem').filter({hasText: 'To detect'}).getByRole('button').last().click()
    await view.untilSelected('The alert on the queue')
    await view.frame.getByRole('row', {name: 'rolled back'}).click()
    await workbench().press('Enter')
    await workbench().page.getByText('Ln 13, Col 1').waitFor()
    await workbench().press('ArrowUp', 'ArrowUp', 'ArrowUp')
    await view.untilSelected('A release with a new parser')
  })

  it('begins with a section and an entry now, where there is nothing', async () => {
    await show(`${head}${foot}`)
    const view = await openTimeline(workbench())
    await view.frame.getByText('Add a Timeline Section').click()
    await view.frame.getByText('The timeline has no entries yet').waitFor()
    await view.frame.getByText('Add an Entry Now').click()
    await view.untilFocused('textarea')
    await workbench().type('10:42 The relay stops')
    await workbench().press('Enter')
    await view.untilFocused('textarea')
    await workbench().press('Escape')
    await view.untilRows('10:42 / The relay stops')
  })

  it('keeps what is being written while the text changes, and says what could not be placed', async () => {
    const view = await openTimeline(workbench())
    await view.frame.getByRole('row', {name: 'Somebody looks'}).click()
    await workbench().press('F2')
    await view.untilFocused('textarea')
    await workbench().type('Nobody looks')
    workbench().writeFile(file(), list(four[0]!, four[1]!, '- 10:51 – A mail comes in.', four[2]!, four[3]!))
    await view.frame.getByText('A mail comes in.').waitFor()
    await view.untilFocused('textarea')
    await workbench().press('Enter')
    await workbench().untilFile(file(), list(four[0]!, four[1]!, '- 10:51 – A mail comes in.', '- ~10:55 – Nobody looks', four[3]!))
  })
})
