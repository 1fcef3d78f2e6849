/** What all exporters need of a document: its title and facts, and its blocks, with the times of the incident told where they belong. */
import type {BlockContent, PhrasingContent, TableRow} from 'mdast'
import type {SectionId} from '../document/section-id.ts'
import type {Span} from '../document/span.ts'
import {wordsOf} from '../document/words-of.ts'
import {betweenWords, metricTitles, tookWords} from '../model/metric-words.ts'
import {metricsOf} from '../model/metrics.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {keptDiagramOf} from '../operate/kept-diagram.ts'
import {isEmptySection} from '../outline/emptiness.ts'
import type {Section} from '../outline/section.ts'
import {contentOf, type Block} from './content.ts'
import {factsOf, unreadFrontMatter, type Fact} from './facts.ts'
import {legible} from './legible.ts'

export interface Reading {
  readonly postmortem: Postmortem
  readonly title: string
  readonly facts: readonly Fact[]
  /** In the order of the text, without the title, and without diagrams that are kept under trees, which say the same. */
  readonly blocks: readonly Block[]
}

export function readingOf(postmortem: Postmortem): Reading {
  const {document, titleSpan, title, trees} = postmortem
  const content = contentOf(document)
  const heading = titleSpan === null ? undefined : content.find(({node, ...span}) => node.type === 'heading' && overlap(span, titleSpan))
  const kept = trees.flatMap(tree => keptDiagramOf(document.text, tree)?.span ?? [])
  const blocks = content.filter(block => block !== heading && !(block.node.type === 'code' && kept.some(span => overlap(span, block))))
  return {
    postmortem,
    title:
      legible(heading === undefined ? (title ?? '') : wordsOf(heading.node))
        .replace(/\s+/g, ' ')
        .trim() || 'Postmortem',
    facts: factsOf(postmortem.frontMatter),
    blocks: withMetrics(postmortem, [...unreadFrontMatter(postmortem), ...blocks]),
  }
}

/** The blocks of the first section that is about this and says something; none where no section does. */
export function blocksAbout({postmortem, blocks}: Reading, id: SectionId): readonly BlockContent[] {
  const section = postmortem.sections.find(one => one.id === id && !isEmptySection(one, postmortem.document))
  return section === undefined ? [] : blocksIn(blocks, section)
}

/** What stands under a heading; a label stands in its own first paragraph. */
export const blocksIn = (blocks: readonly Block[], {kind, heading, end}: Section): readonly BlockContent[] =>
  blocks
    .filter(block => (kind === 'heading' ? block.start >= heading.end : block.end > heading.start) && block.start < end)
    .map(({node}) => node)

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Puts a table of the times of the incident after its timeline, unless the document tells them itself. */
function withMetrics({timeline, document}: Postmortem, blocks: readonly Block[]): readonly Block[] {
  const said = document.text.toLowerCase()
  const untold = metricsOf(timeline).filter(({name}) => !said.includes(metricTitles[name].toLowerCase()))
  const at = blocks.findLastIndex(({start}) => start <= (timeline.at(-1)?.span.end ?? -1))
  if (untold.length === 0 || at === -1) return blocks
  const table: BlockContent = {
    type: 'table',
    align: [null, 'right', null],
    children: [
      rowOf('Measure', 'Time', 'Between'),
      ...untold.map(metric => rowOf(metricTitles[metric.name], tookWords(metric), betweenWords(metric))),
    ],
  }
  return [...blocks.slice(0, at + 1), {node: table, start: blocks[at]!.end, end: blocks[at]!.end}, ...blocks.slice(at + 1)]
}

const rowOf = (...cells: readonly string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(value => ({type: 'tableCell', children: [{type: 'text', value}] satisfies PhrasingContent[]})),
})
