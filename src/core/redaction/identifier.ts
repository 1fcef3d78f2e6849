/** What tells who, where or how much: something that a reader outside has no need to know. */
import type {Span} from '../document/span.ts'
import type {Form} from './form.ts'

/** Handles and e-mail addresses belong to `names`. */
export const identifierClasses = ['names', 'hosts', 'addresses', 'tickets', 'money', 'links'] as const
export type IdentifierClass = (typeof identifierClasses)[number]

/** One person, machine or ticket, however it is written. */
export interface Known {
  readonly class: IdentifierClass
  /** As it is written first, or at most length. */
  readonly value: string
  readonly forms: readonly Form[]
}

export interface Identifier extends Known {
  /** Everywhere in the text, in its order. */
  readonly places: readonly Span[]
}
