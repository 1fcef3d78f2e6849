/** Headings of a page whose title stands over them: from the second level on, none left out on the way down. */
import type {BlockContent, Heading} from 'mdast'

export function withLevels(blocks: readonly BlockContent[]): readonly BlockContent[] {
  const open: number[] = []
  return blocks.map(level)

  function level(block: BlockContent): BlockContent {
    if (block.type === 'heading') return {...block, depth: depthFor(block.depth)}
    if (block.type === 'blockquote') return {...block, children: (block.children as readonly BlockContent[]).map(level)}
    if (block.type !== 'list') return block
    return {
      ...block,
      children: block.children.map(item => ({...item, children: (item.children as readonly BlockContent[]).map(level)})),
    }
  }

  /** A heading stands a level below the last one that is written as a higher one. */
  function depthFor(written: number): Heading['depth'] {
    while (open.length > 0 && open.at(-1)! >= written) open.pop()
    open.push(written)
    return Math.min(open.length + 1, 6) as Heading['depth']
  }
}
