/** The rest of a long table when only the words of its head are others: its rows stay as they were parsed. */
import type {Chunk} from './chunk.ts'
import {nextLine} from './lines.ts'
import {areSame, type OpenBlock} from './open-block.ts'
import {mentionsIn} from './references.ts'
import {headRow} from './table.ts'
import {hasVastTable} from './tangle.ts'

/**
 * The chunks that are the rest of one table, as they are under the head that is open before them now; none where that is no head of as many
 * columns. The line below a head says how many there are and how they are aligned, and nothing else of the head reaches the rows.
 */
export function rowsUnder(
  before: Chunk | undefined,
  open: OpenBlock | null,
  chunks: readonly Chunk[],
  defined: ReadonlySet<string>,
): readonly Chunk[] {
  const within = chunks[0]?.within
  const table = before?.nodes.at(-1)
  const head = table?.type === 'table' ? headRow(table) : undefined
  if (open?.type !== 'table' || within?.type !== 'table' || head === undefined || lineBelow(open.head) !== lineBelow(within.head))
    return none
  const rest: Chunk[] = []
  for (const chunk of chunks) {
    if (!areSame(chunk.within, within)) break
    const [first, ...others] = chunk.nodes
    const whole = open.head + chunk.text
    if (first?.type !== 'table' || first.data?.head === undefined || hasVastTable(whole)) return none
    const mentions = mentionsIn(whole)
    rest.push({
      ...chunk,
      within: open,
      nodes: [{...first, data: {...first.data, head}}, ...others],
      mentions,
      resolved: mentions.filter(identifier => defined.has(identifier)),
      derived: [],
    })
  }
  return rest
}

const none: readonly Chunk[] = []

const lineBelow = (head: string): string => head.slice(nextLine(head, 0))
