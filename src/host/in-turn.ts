/** Does one thing after the other, in the order in which they are asked for. */

export interface InTurn {
  readonly add: (work: () => Promise<void>) => void
  /** Ends when all that has been asked for by now is done. */
  readonly rest: () => Promise<void>
}

/** What is asked for never fails. */
export function inTurn(): InTurn {
  let last: Promise<void> = Promise.resolve()
  return {
    add: work => {
      last = last.then(work)
    },
    rest: () => last,
  }
}
