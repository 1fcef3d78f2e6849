/** The same entry in a later version of a timeline. */
import type {EntryAnchor, EntryPlace, ShownEntry, ShownTimeline} from './messages.ts'

export const wholeTimeline: EntryAnchor = {entry: -1, sure: true, awaits: null}

export const entryAt = ({entry}: EntryPlace): EntryAnchor => ({entry, sure: true, awaits: null})

export const sameEntry = (one: EntryPlace, other: EntryPlace): boolean => one.entry === other.entry

/** The one with the same words at the same time, or the only one with the same words; otherwise the nearest, as a doubtful one. */
export function followEntry(anchor: EntryAnchor, before: ShownTimeline, after: ShownTimeline): EntryAnchor {
  const {entry} = anchor
  const old = before.entries[entry]
  if (entry < 0) return anchor
  const found =
    old === undefined ? null : (at(after, entry, other => isSame(other, old)) ?? at(after, null, other => other.text === old.text))
  if (found !== null) return {...anchor, entry: found}
  return {...anchor, entry: Math.min(entry, after.entries.length - 1), sure: false}
}

const isSame = (one: ShownEntry, other: ShownEntry): boolean =>
  one.text === other.text && one.written === other.written && one.date === other.date

/** The index of the one that is so, or of the one of several that has kept its place. */
function at({entries}: ShownTimeline, place: number | null, isMeant: (entry: ShownEntry) => boolean): number | null {
  const own = place === null ? undefined : entries[place]
  if (place !== null && own !== undefined && isMeant(own)) return place
  const found = entries.flatMap((entry, index) => (isMeant(entry) ? [index] : []))
  return found.length === 1 ? found[0]! : null
}
