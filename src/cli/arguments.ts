/** Reads a command's arguments: options with one of a few values each, the rest are paths. */
import {parseArgs} from 'node:util'
import {UsageError} from './usage-error.ts'

/** The person asked for help instead. */
export class HelpWanted extends Error {}

/** The first choice is the default. */
export type Choices = Readonly<Record<string, readonly [string, ...string[]]>>

export function readArguments<const C extends Choices>(
  args: readonly string[],
  choices: C,
): {readonly options: {readonly [K in keyof C]: C[K][number]}; readonly paths: readonly string[]} {
  const {values, positionals} = parse(args, choices)
  if (values['help'] === true) throw new HelpWanted()
  const options: Record<string, string> = {}
  for (const [name, allowed] of Object.entries(choices)) {
    const value = values[name] ?? allowed[0]
    if (typeof value !== 'string' || !allowed.includes(value)) throw new UsageError(`--${name} takes one of ${allowed.join(', ')}.`)
    options[name] = value
  }
  return {options: options as {[K in keyof C]: C[K][number]}, paths: positionals}
}

function parse(args: readonly string[], choices: Choices): {values: Record<string, unknown>; positionals: string[]} {
  const options = Object.fromEntries(Object.keys(choices).map(name => [name, {type: 'string'} as const]))
  try {
    return parseArgs({args: [...args], options: {...options, help: {type: 'boolean', short: 'h'}}, allowPositionals: true})
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
