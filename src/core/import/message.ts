/** What a text from elsewhere tells: who said or did what, and when. */
import type {ClockTime, PartialDate} from '../dates/calendar.ts'

export interface Message {
  readonly when: When
  readonly author: string | null
  /** Plain words, with line ends as `\n`; no markup, whatever they were written in. */
  readonly words: string
  readonly kind: MessageKind
  readonly origin: Origin | null
  /** Where it begins in the text, from 1. */
  readonly line: number
}

/** `note`: what a program tells about the place, such as who has joined it. */
export type MessageKind = 'message' | 'reply' | 'bot' | 'event' | 'commit' | 'command' | 'log' | 'note'

/** Where a message is to be found again: "#incident", a commit, a page. */
export interface Origin {
  readonly words: string
  readonly address: string | null
}

/** As far as the text tells it. */
export interface When {
  readonly date: PartialDate | SinceCopied | null
  /** Whether day and month could be the other way round. */
  readonly ambiguous: boolean
  /** Whether the numbers show that the day comes first. */
  readonly dayFirst: boolean
  readonly time: ClockTime
  /** As it is written: "Z", "+0100", "CET". */
  readonly zone: string | null
}

/**
 * A day that is told from the one on which the text was copied: so many days `ago`, or the last of this weekday (0 is Sunday) up to then that
 * is at least so many days ago.
 */
export type SinceCopied = {readonly ago: number} | {readonly weekday: number; readonly least: number}

export interface Reading {
  /** What people call the format: "Slack". */
  readonly format: string
  readonly messages: readonly Message[]
  /** How many lines with something on them belong to no message, because none before them has a time. */
  readonly left: number
}

/** The text is of a format, and something in it is not as it must be there. */
export interface Broken {
  readonly format: string
  /** From 1. */
  readonly brokenLine: number
}

/** A text to read, with what is derived from it once for all readers. */
export interface Source {
  readonly text: string
  readonly lines: readonly string[]
  /** The value that the text is as JSON, or the line where it stops being JSON; `null` where it does not begin like an object or an array. */
  readonly json: {readonly value: unknown} | {readonly brokenLine: number} | null
  /** The name of its file, or `null` where it was copied. */
  readonly name: string | null
  /** Names of people by the ids that stand for them. */
  readonly people: ReadonlyMap<string, string>
}

/** What a text is, or `null` when it is nothing that is known here. */
export type Recognised = Reading | Broken | null

/** Work that pauses after every stretch that takes a moment. */
export type Steps<Result> = Generator<undefined, Result>

/** Reads a format; `null` when the text is not of it. Returns for every text, in time proportional to its length. */
export type Reader = (source: Source) => Recognised | Steps<Recognised>
