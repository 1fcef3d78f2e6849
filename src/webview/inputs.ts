/** Tells whether something that was made from its inputs alone can be kept. */

export const sameInputs = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((input, index) => input === other[index])
