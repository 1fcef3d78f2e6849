/** Where the YAML library found a node. */
import type {Span} from '../../document/span.ts'

export function spanOf(node: unknown): Span {
  const range = (node as {readonly range?: readonly number[] | null} | null)?.range
  return {start: range?.[0] ?? 0, end: range?.[1] ?? 0}
}

export const startOf = (node: unknown): number => spanOf(node).start
