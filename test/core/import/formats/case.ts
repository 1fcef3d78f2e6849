/** Material of a format, and what is to be read from it: when, of what kind, by whom, the words and the source. */
import type {Given} from '../../../../src/core/import/source.ts'

export type Case = readonly [name: string, given: Given | string, expected: readonly string[]]
