/** Takes messages apart by a table of what each kind of them has, so that nothing else comes in with them. */
import {isIndex, isListOf, isNameIn, isObject, type Check, type Fields} from './checks.ts'

/** The checks of all fields beside the type. */
export type FieldChecks<T> = {readonly [Key in Exclude<keyof T, 'type'>]-?: Check<Required<T>[Key]> | Optional<T[Key]>}
type Optional<T> = undefined extends T ? Check<T> : never

export type OfType<Union, Type> = Union extends {readonly type: infer Own} ? (Type extends Own ? Union : never) : never

type Shapes = Readonly<Record<string, Readonly<Record<string, Check<unknown>>>>>

export const isCount = (value: unknown): value is number => isIndex(value) && value >= 0
export const isPathOfCounts = isListOf(isCount)
export const isOptional =
  <T>(check: Check<T>) =>
  (value: unknown): value is T | undefined =>
    value === undefined || check(value)
export const isExactly =
  <const T>(...choices: readonly T[]) =>
  (value: unknown): value is T =>
    choices.some(choice => choice === value)

/** An object of its type with the fields that the shape of that type names and no others, or `null` when one of them does not pass. */
export function pick(from: unknown, shapes: Shapes): Fields | null {
  const type = isObject(from) ? from['type'] : null
  if (!isObject(from) || !isNameIn(shapes)(type)) return null
  const picked: Record<string, unknown> = {type}
  for (const [name, passes] of Object.entries(shapes[type]!)) {
    const value = Object.hasOwn(from, name) ? from[name] : undefined
    if (!passes(value)) return null
    if (value !== undefined) picked[name] = value
  }
  return picked
}
