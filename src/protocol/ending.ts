/** How an edit ended, whatever came over it: a view waits for the answer, and nothing else is edited until that is there. */
import type {NodePlace, Reason} from './messages.ts'

/** The answer to the view without the document. */
export interface Ending {
  readonly refused: Reason | null
  readonly focus: NodePlace | null
}

/** Never rejects; what is thrown is reported. */
export async function endingOf(work: () => Promise<Ending>, report: (problem: unknown) => void): Promise<Ending> {
  try {
    return await work()
  } catch (problem) {
    report(problem)
    return {refused: 'failed', focus: null}
  }
}
