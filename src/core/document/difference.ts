/** What changed between two texts, for those who only see them before and after. */
import type {TextEdit} from './edit.ts'

/** The one edit that turns `before` into `after`, from their first difference to their last; none when they are equal. */
export function difference(before: string, after: string): readonly TextEdit[] {
  if (before === after) return []
  const head = sharedLength(Math.min(before.length, after.length), (at, length) => before.startsWith(after.slice(at, at + length), at))
  const tail = sharedLength(Math.min(before.length, after.length) - head, (at, length) =>
    before.endsWith(after.slice(after.length - at - length, after.length - at), before.length - at),
  )
  return [{start: head, end: before.length - tail, text: after.slice(head, after.length - tail)}]
}

/** How far two texts of at least `most` are the same: first by the block, which is far faster, then in ever smaller parts of the one that differs. */
function sharedLength(most: number, isSame: (at: number, length: number) => boolean): number {
  let shared = 0
  for (let length = block; length > 0; length = Math.floor(length / 2))
    while (shared + length <= most && isSame(shared, length)) shared += length
  return shared
}

const block = 65_536
