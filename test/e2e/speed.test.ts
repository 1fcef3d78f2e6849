/**
 * The causes view answers every key with two thousand causes. How long that took is printed, beside the same with a few causes, which is what
 * VS Code itself takes; machines differ too much to judge it here.
 */
import {join} from 'node:path'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {openCauses, type Causes} from './driver/causes.ts'
import {measurePaints, p95} from './driver/paint.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

/** How many causes are at the top, under each of them, and under each of those. */
type Shape = readonly [top: number, middle: number, bottom: number]

const sizes: Readonly<Record<string, Shape>> = {'twenty-six causes': [2, 3, 3], 'two thousand causes': [20, 9, 10]}

const counted = <Line>(count: number, lineOf: (index: number) => Line): readonly Line[] =>
  Array.from({length: count}, (_, index) => lineOf(index))

function textOf([top, middle, bottom]: Shape): string {
  const lines = counted(top, one => [
    `- Why? Branch ${one} of the tree.`,
    ...counted(middle, two => [
      `  - Why? Cause ${one}.${two} was found in the log of the worker.`,
      ...counted(bottom, three => `    - Why? Detail ${one}.${two}.${three} of it is written down here.`),
    ]).flat(),
  ]).flat()
  return `---\ntitle: Large\npostmortem: true\n---\n\n# Postmortem: Large\n\n## 5 Whys\n\n**Problem:** There was much.\n\n${lines.join('\n')}\n`
}

const cases: readonly (readonly [name: string, keys: readonly string[], pause: number])[] = [
  ['goes from row to row', counted(60, () => 'ArrowDown'), 30],
  ['writes and adds causes', ['Enter', ...'Something', 'Enter', ...'Another', 'Enter', 'Escape'], 60],
  ['moves causes', counted(10, () => 'Alt+ArrowUp'), 500],
  ['folds and unfolds', ['Home', ...counted(5, () => ['ArrowLeft', 'ArrowRight']).flat()], 200],
]

/** One for all sizes. */
let workbench: Workbench | undefined

for (const [size, shape] of Object.entries(sizes)) {
  describe(`The causes view with ${size}`, () => {
    let causes: Causes

    before(async () => {
      if (workbench?.isOpen() !== true) workbench = await openWorkbench({folder: join(projectFolder, 'examples')})
      workbench.writeFile(`${size}.md`, textOf(shape))
      await workbench.openFile(`${size}.md`)
      causes = await openCauses(workbench)
      await causes.frame.getByText(`Branch ${shape[0] - 1} of the tree.`).waitFor()
      await causes.tabTo('[role=treeitem]')
    })

    for (const [name, keys, pause] of cases) {
      it(`${name}, and shows what each key did`, async () => {
        const paints = await measurePaints(causes.frame)
        for (const key of keys) {
          await workbench!.press(key)
          await workbench!.page.waitForTimeout(pause)
        }
        await waitFor('the page to get every key', async () => (await paints.count()) >= keys.length)
        await waitFor('a frame for every key', async () => (await paints.times()).length === (await paints.count()))
        const times = await paints.times()
        console.log(`      ${times.length} keys: p95 ${p95(times).toFixed(1)} ms, longest ${times.at(-1)?.toFixed(1)} ms`)
      })
    }
  })
}
