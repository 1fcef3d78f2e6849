/** What a value written in YAML may be: said once, for checking it, for explaining it and for the JSON Schema. */

/** A word that may stand there; `says` is for the reader who chooses. */
export interface Choice {
  readonly value: string
  readonly says: string
}

interface Described {
  /** One or two sentences in Markdown, shown on hover and in completions. */
  readonly says: string
}

/** A text or a number. With `only`, nothing but the choices will do; else they are suggestions. */
export interface TextShape extends Described {
  readonly is: 'text'
  readonly choices?: readonly Choice[]
  readonly only?: boolean
  /** Words that other tools write under the same name; they mean nothing here and are nobody's mistake. */
  readonly elsewhere?: readonly string[]
  /** It is a name, and no number unless it stands in quotes. */
  readonly named?: boolean
  /** Says what is wrong with a text, or `null`. */
  readonly check?: (text: string) => string | null
}

export interface FlagShape extends Described {
  readonly is: 'flag'
  /** An address may stand there, as other tools write it; it says neither yes nor no. */
  readonly orAddress?: boolean
}

export interface ListShape extends Described {
  readonly is: 'list'
  readonly of: ValueShape
  /** One entry may stand there without a list around it. */
  readonly orOne?: boolean
}

/** A record whose keys are the writer's. */
export interface TableShape extends Described {
  readonly is: 'table'
  readonly of: ValueShape
  /** The only keys that mean something, when there are such. */
  readonly keys?: readonly Choice[]
}

export interface RecordShape extends Described {
  readonly is: 'record'
  readonly fields: Readonly<Record<string, ValueShape>>
  /** Whether fields that are not listed are the writer's own business. */
  readonly open: boolean
  /** Words may stand there instead of fields, as other tools write them; nothing is read from them. */
  readonly orWords?: boolean
}

export interface AnythingShape extends Described {
  readonly is: 'anything'
}

export type ValueShape = TextShape | FlagShape | ListShape | TableShape | RecordShape | AnythingShape

/** Words as people vary them: "In review" is `in-review`. */
export const plainWord = (value: string): string =>
  value
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
