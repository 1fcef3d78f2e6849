/** Looking up places in what is sorted by them. */

/**
 * The index of the last of `count` things that starts at or before a place, -1 when none does; `startOf` tells where the one of an index
 * starts, in ascending order. Takes logarithmic time.
 */
export function lastStartingUpTo(count: number, startOf: (index: number) => number, place: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
