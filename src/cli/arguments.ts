/** Reads a command's arguments: options with one of a few values each, with any text, or alone; the rest are paths. */
import {parseArgs} from 'node:util'
import {UsageError} from './usage-error.ts'

/** The person asked for help instead. */
export class HelpWanted extends Error {}

/** The first choice is the default. */
export type Choices = Readonly<Record<string, readonly [string, ...string[]]>>

/** Options that are not chosen from a few. */
export interface Others<T extends string, F extends string> {
  /** Each with any text, `null` where it is not given. */
  readonly texts: readonly T[]
  /** Those without a value. */
  readonly flags: readonly F[]
}

interface Read<C extends Choices, T extends string, F extends string> {
  readonly options: {readonly [K in keyof C]: C[K][number]}
  readonly texts: Readonly<Record<T, string | null>>
  readonly flags: ReadonlySet<F>
  readonly paths: readonly string[]
}

export function readArguments<const C extends Choices, const T extends string = never, const F extends string = never>(
  args: readonly string[],
  choices: C,
  others: Others<T, F> = {texts: [], flags: []},
): Read<C, T, F> {
  const {values, positionals} = parse(args, [...Object.keys(choices), ...others.texts], others.flags)
  if (values['help'] === true) throw new HelpWanted()
  const options: Record<string, string> = {}
  for (const [name, allowed] of Object.entries(choices)) {
    const value = values[name] ?? allowed[0]
    if (typeof value !== 'string' || !allowed.includes(value)) throw new UsageError(`--${name} takes one of ${allowed.join(', ')}.`)
    options[name] = value
  }
  const texts = others.texts.map((name): [T, string | null] => [name, typeof values[name] === 'string' ? values[name] : null])
  return {
    options: options as {[K in keyof C]: C[K][number]},
    texts: Object.fromEntries(texts) as Record<T, string | null>,
    flags: new Set(others.flags.filter(name => values[name] === true)),
    paths: positionals,
  }
}

function parse(
  args: readonly string[],
  withValue: readonly string[],
  alone: readonly string[],
): {values: Record<string, unknown>; positionals: string[]} {
  const options: Record<string, {readonly type: 'string' | 'boolean'}> = {}
  for (const name of withValue) options[name] = {type: 'string'}
  for (const name of alone) options[name] = {type: 'boolean'}
  try {
    return parseArgs({args: [...args], options: {...options, help: {type: 'boolean', short: 'h'}}, allowPositionals: true})
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
