/** Maps that keep a list for each key. */

/** Adds to the list of a key, which begins with its first value. */
export function pushTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key)
  if (known === undefined) lists.set(key, [value])
  else known.push(value)
}

/** The values by what they have in common, keys and values in their order. */
export function grouped<Key, Value>(values: Iterable<Value>, keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const lists = new Map<Key, Value[]>()
  for (const value of values) pushTo(lists, keyOf(value), value)
  return lists
}
