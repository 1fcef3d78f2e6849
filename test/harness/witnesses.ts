/** Asks whoever can see what is going on when a test fails, so that the failure can be understood afterwards. */

/** What it saw, in lines to print. */
export type Witness = (title: string) => Promise<string>

const witnesses = new Set<Witness>()
let telling = Promise.resolve()

/** Returns the way to dismiss it. */
export const callWitness = (witness: Witness): (() => void) => {
  witnesses.add(witness)
  return () => void witnesses.delete(witness)
}

const tell = async (title: string): Promise<void> => {
  for (const witness of witnesses)
    console.log(await witness(title).catch((problem: unknown) => `Nothing could be seen when “${title}” failed: ${String(problem)}`))
}

/** To be called at the very failure, before the next step changes what there is to see. */
export const askWitnesses = (title: string): void => {
  telling = telling.then(() => tell(title))
}

/** Whatever ends what the witnesses look at has to wait for this. */
export const untilWitnessesHaveTold = (): Promise<void> => telling
