/** The counts that a stage leaves for the runner, in a file, because a test may run in a process that only shares the disk with it. */
import {readFileSync, writeFileSync} from 'node:fs'

export type Counts = {
  readonly passed: number
  /** The full titles of the tests and hooks that failed, each with what went wrong. */
  readonly failed: readonly string[]
  /** The same for tests that passed when they were tried again. */
  readonly triedAgain: readonly string[]
}

/** The environment variable that names the file. */
export const countsVariable = 'POSTMORTEM_TEST_COUNTS'

export const writeCounts = (counts: Counts): void => {
  const file = process.env[countsVariable]
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts))
}

/** Returns nothing when the stage ended before it could count. */
export const readCounts = (file: string): Counts | undefined => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Counts
  } catch {
    return undefined
  }
}
