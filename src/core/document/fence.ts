/** The extent of a fenced code block, without parsing what it holds. */
import {nextLine} from './lines.ts'

/** The offset after the line that closes the fence which opens at `offset`, the text's length when none does, `null` when no fence opens there. */
export function fenceEnd(text: string, offset: number): number | null {
  const opening = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(offset, nextLine(text, offset)))?.[1]
  if (opening === undefined) return null
  for (let line = nextLine(text, offset); line < text.length;) {
    const next = nextLine(text, line)
    if (closes(text.slice(line, next), opening)) return next
    line = next
  }
  return text.length
}

function closes(line: string, opening: string): boolean {
  const run = /^ {0,3}(`{3,}|~{3,})[ \t]*[\r\n]*$/.exec(line)?.[1]
  return run !== undefined && run[0] === opening[0] && run.length >= opening.length
}
