/** What the families would be worth on each team's documents if only those of the other teams decided which of them are shown. */

/** Something that a family found where a careful reader has judged. */
export interface Judged {
  readonly team: string
  readonly key: string
  readonly isSure: boolean
  /** What that reader flagged there, by a name that nothing else has; `null` where it was left alone. */
  readonly flag: string | null
}

/** How often a family was right and wrong on the documents that decide. */
interface Record {
  readonly right: number
  readonly wrong: number
}

/** Whether what a family finds is shown, by its record on other teams' documents. */
export type Choice = (record: Record) => boolean

export interface Worth {
  readonly right: number
  readonly wrong: number
  /** How much of what readers flagged is found. */
  readonly found: number
}

/** `flags` is how many there are in all. */
export function worthOf(judged: readonly Judged[], flags: number, choice: Choice): Worth {
  const all = countsOf(judged)
  const shown = judged.filter(({team, key}) => {
    const own = countsOf(judged.filter(other => other.team === team && other.key === key)).get(key)!
    const every = all.get(key)!
    return choice({right: every.right - own.right, wrong: every.wrong - own.wrong})
  })
  return {
    right: shown.filter(({flag}) => flag !== null).length,
    wrong: shown.filter(({flag}) => flag === null).length,
    found: new Set(shown.flatMap(({flag}) => flag ?? [])).size / Math.max(flags, 1),
  }
}

function countsOf(judged: readonly Judged[]): ReadonlyMap<string, Record> {
  const counts = new Map<string, Record>()
  for (const {key, flag} of judged) {
    const {right, wrong} = counts.get(key) ?? {right: 0, wrong: 0}
    counts.set(key, flag === null ? {right, wrong: wrong + 1} : {right: right + 1, wrong})
  }
  return counts
}
