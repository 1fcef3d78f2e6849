/** An outline of slides in Markdown, a slide between two rules, as programs for slides read it. */
import type {BlockContent} from 'mdast'
import type {SectionId} from '../document/section-id.ts'
import {wordsOf} from '../document/words-of.ts'
import {metricTitles, tookWords} from '../model/metric-words.ts'
import {metricsOf} from '../model/metrics.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {isEmptySection} from '../outline/emptiness.ts'
import type {Section} from '../outline/section.ts'
import type {TreeNode} from '../trees/tree.ts'
import type {Exporter} from './exporter.ts'
import {legibleLine, legibleWords} from './legible.ts'
import {actionWords, whenOf} from './letter.ts'
import {markdownWords} from './markdown-words.ts'
import {blocksIn, type Reading} from './reading.ts'

export const slides: Exporter = {
  extension: 'md',
  isPasted: false,
  write(reading) {
    const {title, facts, postmortem} = reading
    const first = [`# ${markdownWords(title)}`, bullets(facts.map(({name, value}) => `${name}: ${value}`))].filter(part => part !== '')
    return `${[first.join('\n\n'), ...chapters(postmortem).flatMap(section => slidesOf(section, reading))].join('\n\n---\n\n')}\n`
  },
}

/** Nobody reads more than this from a wall. */
const mostBullets = 6

/** The outermost sections that say something; the title may stand over all of them. */
function chapters({sections, document, titleSpan}: Postmortem): readonly Section[] {
  const isTitle = (section: Section | undefined): boolean =>
    section !== undefined && titleSpan !== null && section.heading.start < titleSpan.end && titleSpan.start < section.heading.end
  return sections.filter(
    section => !isTitle(section) && (section.parent === null || isTitle(sections[section.parent])) && !isEmptySection(section, document),
  )
}

function slidesOf(section: Section, reading: Reading): readonly string[] {
  const points = pointsOf(section, reading)
  const count = Math.max(1, Math.ceil(points.length / mostBullets))
  return Array.from({length: count}, (_, index) => {
    const title = `## ${markdownWords(section.title)}${count > 1 ? ` (${index + 1}/${count})` : ''}`
    const said = bullets(points.slice(index * mostBullets, (index + 1) * mostBullets))
    return said === '' ? title : `${title}\n\n${said}`
  })
}

const bullets = (points: readonly string[]): string => points.map(point => `- ${markdownWords(point)}`).join('\n')

function pointsOf(section: Section, reading: Reading): readonly string[] {
  const {timeline, actions, trees} = reading.postmortem
  const within = (offset: number): boolean => section.heading.start <= offset && offset < section.end
  const known: Partial<Record<SectionId, readonly string[]>> = {
    timeline: [
      ...timeline.filter(({offset}) => within(offset)).map(entry => `${whenOf(entry)} ${legibleLine(entry.text)}`),
      ...metricsOf(timeline).map(metric => `${metricTitles[metric.name]}: ${tookWords(metric)}`),
    ],
    'action-items': actions.filter(({offset}) => within(offset)).map(actionWords),
  }
  const tree = trees.find(({heading, body}) => within(heading.start) && within(body.start))
  const points =
    tree === undefined || tree.nodes.length === 0
      ? known[section.id]
      : [...problemOf(tree.problem), ...tree.nodes.flatMap(node => chainOf(node))]
  return points === undefined || points.length === 0 ? blocksIn(reading.blocks, section).flatMap(pointsIn) : points
}

const problemOf = (problem: string | null): readonly string[] => (problem === null ? [] : [legibleWords(problem)])

/** Each cause in its place among the others, told by arrows. */
const chainOf = ({text, marks, children}: TreeNode, depth = 0): readonly string[] => [
  `${'→ '.repeat(depth)}${legibleWords(text)}${marks.length === 0 ? '' : ` (${marks.map(mark => mark.replace('-', ' ')).join(', ')})`}`,
  ...children.flatMap(child => chainOf(child, depth + 1)),
]

/** The first sentence of each paragraph, each item, and each row. */
function pointsIn(block: BlockContent): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [firstSentence(wordsOf(block))]
    case 'list':
      return block.children.flatMap(({children: [first]}) => (first === undefined ? [] : [firstSentence(wordsOf(first))]))
    case 'blockquote':
      return (block.children as readonly BlockContent[]).flatMap(pointsIn)
    case 'table':
      return block.children.slice(1).map(({children}) => children.map(wordsOf).join(' – '))
    default:
      return []
  }
}

function firstSentence(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return /^.*?[.!?。！？](?=\s|$)/u.exec(line)?.[0] ?? line
}
