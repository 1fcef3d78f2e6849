/** The meeting's built page in a browser, with the host's half of the conversation and the core behind it: how keys, time, focus and words fare. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {
  applyEdits,
  lightPalette,
  meetingOf,
  openDocument,
  operateMeeting,
  readPostmortem,
  timelinePictureOf,
  timelineSvgOf,
  type MeetingPlace,
} from '../../src/core/index.ts'
import {
  initialMeetingHost,
  pack,
  readMeetingMessage,
  stepMeetingHost,
  type MeetingToHost,
  type ShownMeeting,
} from '../../src/protocol/index.ts'
import {openBrowser} from '../harness/browser.ts'
import {provideBrowser} from '../harness/browser-install.ts'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {accessibilityFaults} from './driver/accessibility.ts'

const text = `# Postmortem: the relay stood still, 2026-03-04

## Timeline (UTC)

- 10:42 A release goes out. *(introduced)*
- 10:50 {{who noticed}}

## Options

Three of them.

## Action items

- [ ] Alert on the age of the queue (@omar)
`

type HostEvent = Parameters<typeof stepMeetingHost>[1]

/** An editor that holds one text, and talks with the page. */
class Editor {
  text: string
  /** What the page has asked of the window. */
  readonly asked: MeetingToHost[] = []
  readOnly = false
  #version = 1
  #host = initialMeetingHost
  readonly #page: Page

  constructor(page: Page, text: string) {
    this.#page = page
    this.text = text
    this.#tell({type: 'document', document: this.#shown(null)})
  }

  write(text: string): void {
    this.text = text
    this.#version++
    this.#tell({type: 'document', document: this.#shown(null)})
  }

  moveCursor(focus: MeetingPlace): void {
    this.#tell({type: 'document', document: this.#shown(focus)})
  }

  hear(data: unknown): void {
    const message = readMeetingMessage(data)
    assert.ok(message, `the host does not let in ${JSON.stringify(data)}`)
    this.#tell({type: 'message', message})
  }

  #shown(focus: MeetingPlace | null): ShownMeeting {
    const meeting = meetingOf(readPostmortem(openDocument(this.text)))
    return {uri: 'a', name: 'a.md', version: this.#version, readOnly: this.readOnly, focus, ...meeting}
  }

  #tell(event: HostEvent): void {
    const {session, effects} = stepMeetingHost(this.#host, event)
    this.#host = session
    for (const effect of effects) {
      if (effect.type === 'post') {
        void this.#page.evaluate(parcel => window.postMessage(parcel, '*'), pack(effect.message))
      } else if (effect.type === 'apply') {
        const outcome = operateMeeting(readPostmortem(openDocument(this.text)), effect.operation)
        if ('edits' in outcome) this.write(applyEdits(this.text, outcome.edits))
        const refused = 'refused' in outcome ? outcome.refused : null
        this.#tell({type: 'answer', refused, focus: null, document: this.#shown(null)})
      } else this.#ask(effect)
    }
  }

  #ask(effect: MeetingToHost): void {
    this.asked.push(effect)
    if (effect.type !== 'look') return
    const scene = timelinePictureOf(readPostmortem(openDocument(this.text)))
    const picture = {kind: 'timeline', name: 'Timeline', svg: timelineSvgOf(scene, lightPalette), width: scene.width} as const
    this.#tell({type: 'remark', message: {type: 'pictures', item: effect.item, pictures: effect.item === 'facts' ? [picture] : []}})
  }
}

describe("The meeting's page", () => {
  let browser: Browser
  let page: Page
  let editor: Editor
  /** What the page has left for the next one. */
  let kept: unknown = null

  const load = async (): Promise<void> => {
    await page.setContent('<html lang="en" style="--vscode-font-size: 13px"><title>Meeting</title><body data-view="meeting"></body></html>')
    await page.evaluate(left => {
      const host = globalThis as unknown as Record<string, (message: unknown) => void>
      const api = {getState: () => left, setState: host['keepState'], postMessage: (message: unknown) => host['tellHost']!(message)}
      Object.assign(globalThis, {acquireVsCodeApi: () => api})
    }, kept)
    await page.addStyleTag({path: join(projectFolder, 'dist/webview/meeting.css')})
    await page.addScriptTag({path: join(projectFolder, 'dist/webview/meeting.js')})
    await page.locator('[role=listbox]').waitFor()
    await page.locator('[role=listbox]').focus()
  }

  const show = async (contents = text): Promise<void> => {
    page = await browser.newPage({viewport: {width: 900, height: 800}})
    await page.clock.install({time: 0})
    await page.exposeFunction('tellHost', (message: unknown) => editor.hear(message))
    await page.exposeFunction('keepState', (state: unknown) => (kept = state))
    editor = new Editor(page, contents)
    await load()
  }

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const untilText = (wanted: string): Promise<unknown> =>
    waitFor('the text', () => editor.text === wanted).catch(() => assert.equal(editor.text, wanted))
  const untilAt = (name: string): Promise<void> => page.locator('[role=option][aria-selected=true]', {hasText: name}).waitFor()
  const untilRead = (words: string): Promise<void> => page.locator('.reading', {hasText: words}).waitFor()
  const untilSaid = (words: string): Promise<void> => page.locator('[role=status]', {hasText: words}).waitFor({state: 'attached'})
  const untilAsked = (wanted: Partial<MeetingToHost> & {readonly item?: string}): Promise<unknown> =>
    waitFor(`the page to ask for ${JSON.stringify(wanted)}`, () =>
      editor.asked.some(one => Object.entries(wanted).every(([name, value]) => one[name as keyof typeof one] === value)),
    )

  before(async () => {
    browser = await openBrowser(await provideBrowser())
  })

  after(() => browser?.close())

  beforeEach(() => (kept = null))

  afterEach(() => page.close())

  it('goes from item to item by key, asks what belongs there, and leads to the text', async () => {
    await show()
    await untilAt('Opening')
    await page.getByText('made sense to them').waitFor()
    await press('ArrowDown')
    await untilAt('Facts and timeline')
    await page.getByText('Which zone are these times in?').waitFor()
    await page.locator('figure svg').waitFor()
    await page.getByRole('button', {name: '{{who noticed}}'}).waitFor()
    await untilAsked({type: 'point-out', item: 'facts'})
    await press('Enter')
    await untilAsked({type: 'reveal', item: 'facts'})
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'listbox')
    await press('End')
    await untilAt('Action items')
    assert.equal(await page.locator('figure').count(), 0)
  })

  it('goes along with the cursor of the text, but stays with an item that is a guest there', async () => {
    await show()
    editor.moveCursor({item: 'actions', section: 'action-items'})
    await untilAt('Action items')
    await press('ArrowUp', 'ArrowUp')
    await untilAt('Cost against value')
    editor.moveCursor({item: 'options', section: 'options'})
    editor.write(`${text}- [ ] more\n`)
    await untilAt('Cost against value')
    editor.moveCursor({item: 'facts', section: 'timeline'})
    await untilAt('Facts')
  })

  it('counts the time of each item, says when it is over, and goes on after a reload', async () => {
    await show()
    await press(' ')
    await untilSaid('The time for “Opening” runs: 3 min are planned.')
    await page.clock.runFor(121_000)
    await untilRead('2:01')
    await untilSaid('One minute is left for “Opening”.')
    await page.clock.runFor(64_000)
    await untilRead('3:05')
    await untilRead('0:05 over')
    await untilSaid('The time planned for “Opening” is over.')
    await press('ArrowRight')
    await untilRead('left')
    await press('n')
    await untilAt('Facts and timeline')
    await page.clock.runFor(10_000)
    await untilRead('0:10')
    await press(' ')
    await untilSaid('Paused after 0:1')
    await page.clock.runFor(60_000)
    await untilRead('0:1')
    await load()
    await untilAt('Facts and timeline')
    await untilRead('0:1')
    await page.locator('[role=option]', {hasText: /Opening.*3:0\d of 4 min/}).waitFor()
    await press('r')
    await untilRead('0:00')
  })

  it('writes who is here, and takes them off again', async () => {
    await show()
    await press('w')
    await page.keyboard.type('Ana Silva (scribe)')
    await press('Enter')
    await untilText(`---\nresponders: [Ana Silva (scribe)]\n---\n\n${text}`)
    await page.keyboard.type('@omar')
    await press('Enter')
    await untilText(`---\nresponders: [Ana Silva (scribe), "@omar"]\n---\n\n${text}`)
    await page.getByRole('button', {name: 'Take Ana Silva off the list'}).click()
    await untilText(`---\nresponders: ["@omar"]\n---\n\n${text}`)
    await untilSaid('Taken off the list: Ana Silva')
  })

  it('parks what comes up, strikes it off, and makes an action item of it', async () => {
    await show()
    await press('l')
    await page.keyboard.type('Who pages whom?')
    await press('Enter')
    await page.keyboard.type('Tell the *vendor*')
    await press('Enter')
    await untilText(`${text}\n## Parking lot\n\n- Who pages whom?\n- Tell the *vendor*\n`)
    await page.getByRole('button', {name: 'Strike off: Who pages whom?'}).click()
    await untilText(`${text}\n## Parking lot\n\n- ~~Who pages whom?~~\n- Tell the *vendor*\n`)
    await page.getByRole('button', {name: 'Make an action item: Tell the *vendor*'}).click()
    await untilText(`${text}- [ ] Tell the *vendor*\n\n## Parking lot\n\n- ~~Who pages whom?~~\n`)
    editor.write(`${text}\n## Parking lot\n\n- From the text\n`)
    await page.getByText('From the text').waitFor()
  })

  it('keeps what is typed through a reload, and in a text that is locked offers nothing and says why', async () => {
    await show()
    await press('l')
    await page.keyboard.type('half a thou')
    await waitFor('the words to be kept', () => JSON.stringify(kept).includes('half a thou'))
    await load()
    await press('l')
    const field = page.getByRole('textbox', {name: 'Set aside for later'})
    await waitFor('the words to be back', async () => (await field.inputValue()) === 'half a thou')
    await press('End')
    await page.keyboard.type('ght')
    await press('Enter')
    await untilText(`${text}\n## Parking lot\n\n- half a thought\n`)
    editor.readOnly = true
    editor.write(editor.text)
    await page.locator('[data-field]').first().waitFor({state: 'detached'})
    assert.equal(await page.getByRole('button', {name: /Strike off|Make an action/}).count(), 0)
  })

  it('presents in large letters, and axe objects to nothing', async () => {
    await show()
    const size = (): Promise<number> => page.evaluate(() => parseFloat(getComputedStyle(document.querySelector('h2')!).fontSize))
    const before = await size()
    await press('f')
    await untilAsked({type: 'present', on: true})
    await waitFor('larger letters', async () => (await size()) > before * 1.4)
    await press('+')
    await waitFor('still larger letters', async () => (await size()) > before * 1.7)
    for (const name of ['Facts', 'Impact', 'Causes', 'Prevention', 'Cost', 'Three', 'Action']) {
      await press('ArrowDown')
      await untilAt(name)
      assert.deepEqual(await accessibilityFaults(page.mainFrame()), [], name)
    }
    await press('f')
    await untilAsked({type: 'present', on: false})
    await page.getByText('End Meeting').click()
    await untilAsked({type: 'end'})
  })
})
