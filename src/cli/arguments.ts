/** Reads a command's arguments: options with one of a few values each, with any text, or with none; the rest are paths. */
import {parseArgs} from 'node:util'
import {UsageError} from './usage-error.ts'

/** The person asked for help instead. */
export class HelpWanted extends Error {}

/** Any words, `null` where the option is not given. */
export const words = 'words'
/** Given or not. */
export const flag = 'flag'

type Option = readonly [string, ...string[]] | typeof words | typeof flag

/** Of several choices the first is the default. */
export type Choices = Readonly<Record<string, Option>>

type Value<O extends Option> = O extends readonly string[] ? O[number] : O extends typeof flag ? boolean : string | null

export interface Arguments<C extends Choices> {
  readonly options: {readonly [K in keyof C]: Value<C[K]>}
  readonly paths: readonly string[]
}

export function readArguments<const C extends Choices>(args: readonly string[], choices: C): Arguments<C> {
  const {values, positionals} = parse(args, choices)
  if (values['help'] === true) throw new HelpWanted()
  const options = Object.fromEntries(Object.entries(choices).map(([name, option]) => [name, valueOf(name, option, values[name])]))
  return {options: options as Arguments<C>['options'], paths: positionals}
}

function valueOf(name: string, option: Option, given: unknown): string | boolean | null {
  if (option === flag) return given === true
  if (option === words) return typeof given === 'string' ? given : null
  const value = given ?? option[0]
  if (typeof value !== 'string' || !option.includes(value)) throw new UsageError(`--${name} takes one of ${option.join(', ')}.`)
  return value
}

function parse(args: readonly string[], choices: Choices): {values: Record<string, unknown>; positionals: string[]} {
  const options = Object.fromEntries(
    Object.entries(choices).map(([name, option]) => [name, {type: option === flag ? 'boolean' : 'string'} as const]),
  )
  try {
    return parseArgs({args: [...args], options: {...options, help: {type: 'boolean', short: 'h'}}, allowPositionals: true})
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
