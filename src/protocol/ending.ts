/** How an edit ended, whatever came over it: a view waits for the answer, and nothing else is edited until that is there. */
import type {ReasonOf, Topic} from './talk/index.ts'

/** The answer to the view without the document. */
export interface EndingOf<T extends Topic> {
  readonly refused: ReasonOf<T> | null
  readonly focus: T['place'] | null
}

/** Never rejects; what is thrown is reported. */
export async function endingOf<T extends Topic>(
  work: () => Promise<EndingOf<T>>,
  report: (problem: unknown) => void,
): Promise<EndingOf<T>> {
  try {
    return await work()
  } catch (problem) {
    report(problem)
    return {refused: 'failed', focus: null}
  }
}
