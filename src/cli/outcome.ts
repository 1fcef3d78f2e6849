/** What a command prints, and its exit code. */

export interface Outcome {
  readonly output: string
  /** Lines for standard error: what did not keep the command from its work. */
  readonly remarks: readonly string[]
  /** 1 when something is at or above `--fail-on`. Wrong use and unreadable files, 2, are errors that `main.ts` turns into a code. */
  readonly code: 0 | 1
}
