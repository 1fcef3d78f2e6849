/** The causes view answers every key with two thousand causes. How long that took is printed; machines differ too much to judge it here. */
import {join} from 'node:path'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {openCauses, type Causes} from './driver/causes.ts'
import {measurePaints, p95} from './driver/paint.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

/** Twenty chains of causes at the top, nine under each of them, ten under each of those. */
const lines = Array.from({length: 20}, (_, one) => [
  `- Why? Branch ${one} of the tree.`,
  ...Array.from({length: 9}, (_, two) => [
    `  - Why? Cause ${one}.${two} was found in the log of the worker.`,
    ...Array.from({length: 10}, (_, three) => `    - Why? Detail ${one}.${two}.${three} of it is written down here.`),
  ]).flat(),
]).flat()

const text = `---\ntitle: Large\npostmortem: true\n---\n\n# Postmortem: Large\n\n## 5 Whys\n\n**Problem:** There was much.\n\n${lines.join('\n')}\n`

describe('The causes view with two thousand causes', function () {
  this.timeout(120_000)
  let workbench: Workbench
  let causes: Causes

  before(async () => {
    workbench = await openWorkbench({folder: join(projectFolder, 'examples')})
    workbench.writeFile('large.md', text)
    await workbench.openFile('large.md')
    causes = await openCauses(workbench)
    await causes.frame.getByText('Branch 19 of the tree.').waitFor()
    await causes.tabTo('[role=treeitem]')
  })

  after(() => workbench?.close())

  const cases: readonly (readonly [name: string, keys: readonly string[], pause: number])[] = [
    ['goes from row to row', Array.from({length: 60}, () => 'ArrowDown'), 30],
    ['writes and adds causes', ['Enter', ...'Something', 'Enter', ...'Another', 'Enter', 'Escape'], 60],
    ['moves causes', Array.from({length: 10}, () => 'Alt+ArrowUp'), 500],
    ['folds and unfolds', ['Home', ...Array.from({length: 5}, () => ['ArrowLeft', 'ArrowRight']).flat()], 200],
  ]

  for (const [name, keys, pause] of cases) {
    it(`${name}, and shows what each key did`, async () => {
      const paints = await measurePaints(causes.frame)
      for (const key of keys) {
        await workbench.press(key)
        await workbench.page.waitForTimeout(pause)
      }
      await waitFor('the page to get every key', async () => (await paints.keys()) >= keys.length)
      await waitFor('a frame for every key', async () => (await paints.times()).length === (await paints.keys()))
      const times = await paints.times()
      console.log(`      ${times.length} keys: p95 ${p95(times).toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`)
    })
  }
})
