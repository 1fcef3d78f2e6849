/** `npm run bench`: a check from scratch and the update after one keystroke, beside the linters that people have, as tables with ratios; the views; and pictures. */
import {lint as markdownlint} from 'markdownlint/sync'
import {remark} from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkPresetLintRecommended from 'remark-preset-lint-recommended'
import {markdown as alex} from 'alex'
import writeGood from 'write-good'
import {
  createChecker,
  defaultConfiguration,
  lightPalette,
  openDocument,
  pictureOf,
  readPostmortem,
  svgOf,
  type Tree,
} from '../src/core/index.ts'
import {fixing, lightBulb} from './fixes.ts'
import {typingIn} from './keystrokes.ts'
import {longBlockTable} from './long-blocks.ts'
import {measure, tableOf, type Timing} from './timing.ts'
import {fishboneOf, whysOf} from './pictured.ts'
import {postmortemOf} from './text.ts'
import {treeTable} from './trees.ts'
import {viewTable} from './views.ts'

const sizes = [200, 2_000, 20_000]
const parser = remark().use(remarkGfm).use(remarkFrontmatter)
const recommended = remark().use(remarkGfm).use(remarkFrontmatter).use(remarkPresetLintRecommended)

const peers: Readonly<Record<string, (text: string) => unknown>> = {
  'remark, parse only': text => parser.parse(text),
  'postmortem, parse and all rules': text => createChecker(defaultConfiguration)(openDocument(text)),
  'remark-preset-lint-recommended': text => recommended.runSync(recommended.parse(text), {value: text}),
  markdownlint: text => markdownlint({strings: {text}}),
  alex: text => alex(text),
  'write-good': text => writeGood(text),
}

const milliseconds = ({median}: Timing): string => `${median.toFixed(2)} ms`

console.log('From scratch, median of one call, and how many times the parse alone:\n')
const scratch = Object.entries(peers).map(([name, call]) => ({
  name,
  timings: sizes.map(lines => measure(() => call(text(lines)), {budget: 4_000, most: 60})),
}))
console.log(
  tableOf([
    ['', ...sizes.flatMap(lines => [`${lines} lines`, '×'])],
    ...scratch.map(({name, timings}) => [
      name,
      ...timings.flatMap((timing, column) => [milliseconds(timing), (timing.median / scratch[0]!.timings[column]!.median).toFixed(2)]),
    ]),
  ]),
)

console.log(
  '\nOne keystroke at a place that moves through the document, parse and all rules; and where no section tells of causes, what is offered for it:\n',
)
const typing = sizes.map(lines => typingIn(text(lines), {budget: 6_000, most: 1_500}))
console.log(
  tableOf([
    ['', ...sizes.map(lines => `${lines} lines`)],
    ['median', ...typing.map(milliseconds)],
    ['p95', ...typing.map(({p95}) => `${p95.toFixed(2)} ms`)],
    ['light bulb', ...sizes.map(lines => milliseconds(lightBulb(withoutCauses(lines))))],
    ['Fix All', ...sizes.map(lines => milliseconds(fixing(withoutCauses(lines))))],
  ]),
)

console.log('\nAround one block of very many lines, parse and all rules, median and 95th percentile:\n')
console.log(longBlockTable())

console.log('\nAn operation on 2,000 nodes in 5,000 lines, and the trees read again:\n')
console.log(treeTable())

console.log('\nThe views, alone in a browser: from a key to the next frame, and from what the host says to the next one:\n')
console.log(await viewTable())

console.log('\nPictures, median of one call:\n')
const trees = {'fishbone, 60 causes': fishboneOf(60), 'graph, 40 causes, 8 shared': whysOf(40, 8), 'tree, 2,000 nodes': whysOf(2_000, 0)}
console.log(
  tableOf([
    ['', 'laid out', 'written as SVG'],
    ...Object.entries(trees).map(([name, source]) => {
      const drawn = treeIn(source)
      const scene = pictureOf(drawn)
      return [name, milliseconds(measure(() => pictureOf(drawn))), milliseconds(measure(() => svgOf(scene, lightPalette)))]
    }),
  ]),
)

function treeIn(source: string): Tree {
  return readPostmortem(openDocument(source)).trees[0]!
}

/** Something that a reader misses, so that there is something to offer. */
function withoutCauses(lines: number): string {
  return text(lines).replaceAll('### Root causes', '### Notes')
}

function text(lines: number): string {
  return postmortemOf(lines)
}
