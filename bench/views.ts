/** What a key in a view costs, and what the page makes of what the host then says: from there to the next frame, on the page alone in a browser. */
import type {Browser} from 'playwright-core'
import {measurePaints, p95} from '../test/e2e/driver/paint.ts'
import {openBrowser} from '../test/harness/browser.ts'
import {provideBrowser} from '../test/harness/browser-install.ts'
import {causesHalf, openView, timelineHalf, type ViewEditor} from '../test/harness/view-page.ts'
import {waitFor} from '../test/harness/waiting.ts'
import {tableOf} from './timing.ts'

interface Case {
  readonly name: string
  /** Pressed one after the other; what they have written is waited for in between. */
  readonly keys: readonly string[]
  /** How often they change the text. */
  readonly edits?: number
  /** Somebody types in the editor instead. */
  readonly typed?: number
}

const counted = <Made>(count: number, make: (index: number) => Made): readonly Made[] =>
  Array.from({length: count}, (_, index) => make(index))

/** Twenty at the top, nine under each of them, ten under each of those: two thousand. */
const causes = counted(20, one => [
  `- Why? Branch ${one} of the tree.`,
  ...counted(9, two => [
    `  - Why? Cause ${one}.${two} was found in the log of the worker.`,
    ...counted(10, three => `    - Why? Detail ${one}.${two}.${three} of it is written down here.`),
  ]).flat(),
]).flat()

const minute = (index: number): string => [index / 60, index % 60].map(part => String(Math.floor(part)).padStart(2, '0')).join(':')
const entries = counted(1_000, index => `- ${minute(index)} – step ${index}${index % 250 === 10 ? ' *(detected)*' : ''}`)

const rows: Case = {name: 'rows', keys: counted(60, () => 'ArrowDown')}
const typing: Case = {name: 'a key in the text', keys: [], typed: 30}

interface View {
  readonly name: string
  readonly open: (browser: Browser) => Promise<ViewEditor>
  /** Where it begins. */
  readonly row: string
  readonly cases: readonly Case[]
}

const views: readonly View[] = [
  {
    name: 'Causes, 2,000 nodes',
    open: browser => openView(browser, causesHalf, `# Relay\n\n## 5 Whys\n\n**Problem:** There was much.\n\n${causes.join('\n')}\n`),
    row: '[role=treeitem] >> text="Cause 9.4 was found in the log of the worker."',
    cases: [
      rows,
      {name: 'writing', keys: ['Enter', ...'Something that nobody knew', 'Escape', 'Escape']},
      {name: 'adding', keys: [...counted(8, () => ['Enter', 'w', 'h', 'y']).flat(), 'Enter', 'Escape'], edits: 8},
      {name: 'moving', keys: counted(6, () => ['Alt+ArrowUp', 'Alt+ArrowDown']).flat(), edits: 12},
      {name: 'folding', keys: ['Home', ...counted(15, () => ['ArrowLeft', 'ArrowRight']).flat()]},
      typing,
    ],
  },
  {
    name: 'Timeline, 1,000 entries',
    open: browser => openView(browser, timelineHalf, `# Relay, 2026-03-04\n\n## Timeline (UTC)\n\n${entries.join('\n')}\n`),
    row: '[role=row] >> text="step 500"',
    cases: [
      rows,
      {name: 'writing', keys: ['F2', ...'Something that nobody knew', 'Escape']},
      {name: 'adding', keys: ['Shift+Enter', ...counted(8, () => ['w', 'h', 'y', 'Enter']).flat(), 'Escape'], edits: 8},
      {name: 'moving', keys: counted(6, () => ['Alt+ArrowDown', 'Alt+ArrowUp']).flat(), edits: 12},
      {name: 'ends', keys: counted(15, () => ['End', 'Home']).flat()},
      typing,
    ],
  },
]

/** Milliseconds that 95 of 100 frames do not exceed, and the longest. */
export async function viewTable(): Promise<string> {
  const browser = await openBrowser(await provideBrowser())
  try {
    const measured: (readonly string[])[] = []
    for (const view of views) measured.push(...(await rowsFor(browser, view)))
    return tableOf([['', 'key to frame, p95', 'longest', 'answer to frame, p95', 'longest'], ...measured])
  } finally {
    await browser.close()
  }
}

async function rowsFor(browser: Browser, {name, open, row, cases}: View): Promise<readonly (readonly string[])[]> {
  const editor = await open(browser)
  await editor.page.locator(row).click()
  const measured: (readonly string[])[] = []
  for (const one of cases) measured.push([`${name}: ${one.name}`, ...(await timesOf(one, editor))])
  await editor.page.close()
  return measured
}

async function timesOf({name, keys, edits = 0, typed = 0}: Case, editor: ViewEditor): Promise<readonly string[]> {
  const {page} = editor
  const pressed = await measurePaints(page.mainFrame())
  const said = await measurePaints(page.mainFrame(), 'message')
  const begun = editor.version()
  const settle = async (): Promise<void> => {
    await waitFor('a frame for every key', async () => (await pressed.times()).length === (await pressed.count()))
    await waitFor('a frame for every answer', async () => (await said.times()).length === (await said.count()))
  }
  for (const key of keys) {
    await page.keyboard.press(key)
    await settle()
  }
  for (let index = 0; index < typed; index++) {
    // Somewhere in the list.
    const at = editor.text().indexOf(' ', Math.floor(editor.text().length * (0.05 + 0.9 * ((index * 0.618) % 1))))
    editor.edit([{start: at, end: at, text: 'e'}])
    await settle()
  }
  const wanted = begun + edits + typed
  const state = (): string => `The text was changed ${editor.version() - begun} times and not ${wanted - begun}.`
  await waitFor(`what ${name} writes`, () => editor.version() === wanted, {state})
  await settle()
  return [await pressed.times(), await said.times()].flatMap(times => [p95(times), times.at(-1) ?? Number.NaN].map(milliseconds))
}

const milliseconds = (time: number): string => (Number.isNaN(time) ? '' : `${time.toFixed(1)} ms`)
