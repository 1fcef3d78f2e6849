/** Tells which rows of a tree look different, so that no other is drawn again: a box that is replaced between press and release takes no click. */

/** By the names of groups and of their rows, in their order. */
export type TreeLooks = ReadonlyMap<string, GroupLooks>

export interface GroupLooks {
  readonly look: string
  readonly rows: ReadonlyMap<string, string>
}

/** A group that is named is drawn with its rows. */
export function redrawn(before: TreeLooks, after: TreeLooks): readonly string[] | 'all' {
  if (!haveSameNames(before, after)) return 'all'
  return [...after].flatMap(([name, {look, rows}]) => {
    const was = before.get(name)!
    if (look !== was.look || !haveSameNames(rows, was.rows)) return [name]
    return [...rows.keys()].filter(row => rows.get(row) !== was.rows.get(row))
  })
}

function haveSameNames(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  const names = [...other.keys()]
  return one.size === other.size && [...one.keys()].every((name, index) => name === names[index])
}
