/** Takes documents one by one through a report, so that none is kept once it has been printed. */
import type {Channel} from './channel.ts'
import type {Configurations} from './configurations.ts'
import {inputs, type Input} from './inputs.ts'
import type {Report} from './report/report.ts'

export interface Run<T> {
  readonly paths: readonly string[]
  readonly configurations: Configurations
  readonly report: Report<T>
  readonly itemOf: (input: Input) => T
}

/** A document that cannot be handled is one line on standard error, and the others are printed. */
export async function runReport<T>(channel: Channel, {paths, configurations, report, itemOf}: Run<T>): Promise<void> {
  let hasBegun = false
  for await (const input of inputs(paths, configurations, channel)) {
    const text = attempt(input)
    if (text === undefined) continue
    await channel.print(hasBegun ? text : report.begin + text)
    hasBegun = true
  }
  await channel.print((hasBegun ? '' : report.begin) + report.end())

  function attempt(input: Input): string | undefined {
    try {
      return report.each(itemOf(input))
    } catch (error) {
      channel.fail(`${input.path}: ${error instanceof Error ? error.message : String(error)}`)
      return undefined
    }
  }
}
