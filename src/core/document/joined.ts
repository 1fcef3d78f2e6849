/** Lists one after the other as one; a list alone is that list itself, since some have thousands of items and are asked for on every key. */
export const joined = <T>(lists: readonly (readonly T[])[]): readonly T[] => (lists.length === 1 ? lists[0]! : lists.flatMap(list => list))
