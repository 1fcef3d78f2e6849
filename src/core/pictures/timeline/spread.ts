/** Puts things that want to be at certain heights below one another, each as near to its own as the others let it be. */

export interface Wish {
  /** Where it wants to be. */
  readonly y: number
  /** What it needs above and below that. */
  readonly above: number
  readonly below: number
}

/**
 * Where each of them comes to be, in whole pixels, in the order given, which is the order from the top down. The sum of squared ways is the
 * least there is: what wants the same place is moved together, as one block about the mean of their wishes.
 */
export function spread(wishes: readonly Wish[], gap: number): readonly number[] {
  const offsets: number[] = []
  for (const [index, {above}] of wishes.entries()) {
    const before = wishes[index - 1]
    offsets.push(before === undefined ? 0 : offsets[index - 1]! + Math.ceil(before.below + gap + above))
  }
  const blocks: {sum: number; count: number}[] = []
  for (const [index, {y}] of wishes.entries()) {
    blocks.push({sum: y - offsets[index]!, count: 1})
    for (let last = blocks.length - 1; last > 0 && meanOf(blocks[last]!) < meanOf(blocks[last - 1]!); last--) {
      blocks[last - 1]!.sum += blocks[last]!.sum
      blocks[last - 1]!.count += blocks[last]!.count
      blocks.pop()
    }
  }
  return blocks.flatMap(block => Array<number>(block.count).fill(Math.round(meanOf(block)))).map((start, index) => start + offsets[index]!)
}

const meanOf = ({sum, count}: {readonly sum: number; readonly count: number}): number => sum / count
