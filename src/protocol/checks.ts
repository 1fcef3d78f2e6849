/** What both doors of the conversation look at values with: anything may come in, and nothing is taken for what it is not. */
export type Check<T> = (value: unknown) => value is T

export type Fields = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

export const isListOf =
  <Item>(isItem: Check<Item>) =>
  (value: unknown): value is readonly Item[] =>
    Array.isArray(value) && Array.from(value, isItem).every(Boolean)

export const isString = (value: unknown): value is string => typeof value === 'string'
export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean'
export const isNumber = (value: unknown): value is number => Number.isFinite(value)
export const isIndex = (value: unknown): value is number => Number.isSafeInteger(value)
export const isPath = (value: unknown): value is readonly number[] => isListOf(isIndex)(value)

/** One of the names that a table has as its own. */
export const isNameIn =
  <Name extends string>(table: Readonly<Record<Name, unknown>>) =>
  (value: unknown): value is Name =>
    isString(value) && Object.hasOwn(table, value)

export const isOrNull =
  <T>(check: Check<T>) =>
  (value: unknown): value is T | null =>
    value === null || check(value)
