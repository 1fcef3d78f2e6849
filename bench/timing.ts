/** Measures calls side by side in one process. */

export interface Timing {
  /** Milliseconds a call. */
  readonly median: number
  readonly p95: number
}

export interface Effort {
  /** Milliseconds for all calls together. */
  readonly budget?: number
  readonly most?: number
  /** Runs before each call, and is not measured. */
  readonly before?: (index: number) => void
}

/** Runs `call` until `budget` milliseconds or `most` calls are spent, after a warm-up of a tenth of them. */
export function measure(call: (index: number) => unknown, {budget = 3_000, most = 400, before = () => {}}: Effort = {}): Timing {
  const started = performance.now()
  for (let index = 0; index < most / 10 && performance.now() - started < budget / 5; index++) {
    before(index)
    call(index)
  }
  const times: number[] = []
  const begun = performance.now()
  for (let index = 0; index < most && (times.length < 3 || performance.now() - begun < budget); index++) {
    before(index)
    const start = performance.now()
    call(index)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  return {median: times[Math.floor(times.length / 2)]!, p95: times[Math.min(times.length - 1, Math.floor(times.length * 0.95))]!}
}

/** A Markdown table with the columns' widths evened out. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map(row => row[column]!.length)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join('\n')
}
