/** "[10:42]: paged", which Markdown takes for the address of a link and shows to nobody. */
import type {Definition} from 'mdast'
import {isOnlyStamp, stampAt} from '../../dates/stamp.ts'
import {spanOf, told, type Moment} from './event.ts'

/** An address has a scheme, a path, a dot or a fragment; what has none is a word. */
const address = /[:/#.\\@]/

export function pushDefinition(node: Definition, text: string, found: Moment[]): void {
  const {start, end} = spanOf(node)
  const source = text.slice(start, end)
  const label = node.label ?? node.identifier
  const stamp = address.test(node.url) || !isOnlyStamp(label) ? null : stampAt(source)
  if (stamp === null) return
  const written = {start: start + stamp.start, end: start + stamp.end}
  found.push({kind: 'event', form: 'line', depth: 0, stamp, written, text: told(source.slice(stamp.end)), start, end})
}
