/**
 * Keeps what was derived from a chunk, a group of chunks or a document with that itself, so that an edit costs only what it touched. A weak map
 * is no good for what every keystroke makes anew: the quick rounds of V8's collection take its values for living, whatever became of their keys.
 */
import type {Chunk} from './chunk.ts'
import type {Group} from './group.ts'

/** A place in every holder for one kind of derived value. Far faster than a weak map, too, and thousands are asked for on every keystroke. */
export interface Slot<H, T> {
  get(holder: H): T | undefined
  set(holder: H, value: T): void
}

/** A function of a chunk that runs once for each chunk. */
export const byChunk = <T extends object | boolean>(derive: (chunk: Chunk) => T): ((chunk: Chunk) => T) => once(derive)

/** A function of a group of chunks that runs once for each group. */
export const byGroup = <T extends object>(derive: (group: Group) => T): ((group: Group) => T) => once(derive)

interface Holder {
  readonly derived: unknown[]
}

/** Makes slots in holders of one kind, numbered by themselves: what each of very many holders keeps is as long as its last slot. */
export function slotsIn<H extends Holder>(): <T>() => Slot<H, T> {
  let slots = 0
  return <T>() => {
    const slot = slots++
    return {
      get: holder => holder.derived[slot] as T | undefined,
      set(holder, value) {
        holder.derived[slot] = value
      },
    }
  }
}

const anySlot = slotsIn<Holder>()

export const slotIn = <H extends Holder, T>(): Slot<H, T> => anySlot<T>()

function once<H extends Holder, T extends object | boolean>(derive: (holder: H) => T): (holder: H) => T {
  const kept = slotIn<H, T>()
  return holder => {
    const known = kept.get(holder)
    if (known !== undefined) return known
    const value = derive(holder)
    kept.set(holder, value)
    return value
  }
}
