/** A table as text that is read row by row, each with the line in which it begins. */
import type {Message, Recognised, Steps} from './message.ts'
import {endsOpen, linesOf, rowsIn} from './rows.ts'

export interface Table {
  readonly format: string
  readonly text: string
  readonly delimiter: string
  /** How many rows stand before the first that tells anything. */
  readonly from: number
}

/** `messagesOf` a row: `null` where something in it is not as it must be there. Rows without words are passed over. */
export function* readTable(
  {format, text, delimiter, from}: Table,
  messagesOf: (row: readonly string[], line: number) => readonly Message[] | null,
): Steps<Recognised> {
  const messages: Message[] = []
  let index = 0
  let line = 1
  let last = {line, lines: 0}
  for (const rows of rowsIn(text, delimiter)) {
    for (const row of rows) {
      last = {line, lines: linesOf(row)}
      line += last.lines
      if (index++ < from || row.every(cell => cell.trim() === '')) continue
      const found = messagesOf(row, last.line)
      if (found === null) return {format, brokenLine: last.line}
      messages.push(...found)
    }
    yield
  }
  if (endsOpen(text, last.lines)) return {format, brokenLine: last.line}
  return messages.length === 0 ? null : {format, messages, left: 0}
}
