/** A page that says nonsense: the host lets none of it in, and the view goes on working. */
import {join} from 'node:path'
import {projectFolder} from '../harness/folders.ts'
import {openCauses, type Causes} from './driver/causes.ts'
import {savedAtOnce} from './driver/files.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

const file = 'nonsense.md'
const text = (...nodes: readonly string[]): string =>
  `---\npostmortem: true\n---\n\n# Postmortem: Lights stayed on\n\n## 5 Whys\n\n**Problem:** The lights stayed on.\n\n${nodes.join('\n')}\n`

/** As the host gets them from the page's own script. */
const nonsense: readonly unknown[] = [
  null,
  'edit',
  {type: '__proto__'},
  {type: 'edit'},
  {type: 'edit', edit: 1, uri: 'URI', version: 'VERSION', operation: null},
  {type: 'edit', edit: 2, uri: 'URI', version: 'VERSION', operation: {type: 'constructor', tree: 0}},
  {type: 'edit', edit: 3, uri: 'URI', version: 'VERSION', operation: {type: 'rename', tree: 0, text: 7}},
  {type: 'edit', edit: 4, uri: 'URI', version: 'VERSION', operation: {type: 'insert', tree: 0, parent: 'x', index: null, text: {}}},
  {type: 'edit', edit: 5, uri: 'URI', version: 'VERSION', operation: {type: 'mark', tree: -1, node: [0.5], mark: 'toString', on: 1}},
  {type: 'draw', tree: 'all'},
  {type: 'reveal', uri: 7, version: 'VERSION', tree: 0, node: null},
]

describe('A page that says nonsense', function () {
  this.timeout(120_000)
  let workbench: Workbench
  let causes: Causes

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'examples'), settings: savedAtOnce})
    workbench.writeFile(file, text('- Why? The sensor was dirty.'))
    await workbench.openFile(file)
    causes = await openCauses(workbench)
    await causes.untilOutline('The sensor was dirty.')
  })

  after(() => workbench?.close())

  /** The frame around the page hands on what the page says. */
  const say = (message: unknown): Promise<void> =>
    causes.frame.parentFrame()!.evaluate(said => window.postMessage({channel: 'onmessage', data: {message: said}}, '*'), message)

  it('reaches the host', async () => {
    await say({type: 'open-tab', kind: 'five-whys', tree: 0})
    await workbench.page.locator('.tab', {hasText: `Causes: ${file}`}).waitFor()
    await workbench.page
      .locator('.tab', {hasText: `Causes: ${file}`})
      .getByRole('button', {name: /close/i})
      .click()
    await workbench.page.locator('.tab', {hasText: `Causes: ${file}`}).waitFor({state: 'detached'})
  })

  it('changes nothing, and the next edit is made', async () => {
    await workbench.openFile(file)
    causes = await openCauses(workbench)
    const {uri, version} = await about()
    for (const message of nonsense)
      await say(JSON.parse(JSON.stringify(message).replaceAll('"VERSION"', String(version)).replaceAll('URI', uri)))
    await workbench.press('Shift+Enter')
    await causes.untilFocused('textarea')
    await workbench.type('Nobody wipes it.\n')
    await workbench.press('Escape')
    await workbench.untilFile(file, text('- Why? The sensor was dirty.', '  - Why? Nobody wipes it.'))
    await causes.untilOutline('The sensor was dirty.', '  Nobody wipes it.')
  })

  /** The document and version that the page means, as it says them when a row is chosen. */
  async function about(): Promise<{readonly uri: string; readonly version: number}> {
    const said = causes.frame.parentFrame()!.evaluate(
      () =>
        new Promise<{uri: string; version: number}>(heard =>
          window.addEventListener(
            'message',
            ({data}: MessageEvent<{channel?: string; data?: {message?: {uri?: string; version?: number}}}>) => {
              const {uri, version} = data.channel === 'onmessage' ? (data.data?.message ?? {}) : {}
              if (uri !== undefined && version !== undefined) heard({uri, version})
            },
          ),
        ),
    )
    await causes.frame.locator('.row .text', {hasText: 'The sensor'}).click()
    return said
  }
})
