/** The check of a text that is to be handed out. */
import {searchFor} from './find-identifiers.ts'
import type {Identifier} from './identifier.ts'

/** Those of the identifiers of which something is left, however it is encoded. */
export const remains = (text: string, identifiers: readonly Identifier[]): readonly Identifier[] => searchFor(identifiers)(text)
