/** Gathers messages from lines of which some open one, and the others go on with it. */
import type {Message, Reading} from './message.ts'

/** What a line is: the opening of a message (its words so far), one that belongs to none, or more words (`null`). */
export type LineMeaning = Omit<Message, 'line'> | 'aside' | null

/**
 * `null` unless a message opens at the first line that says anything, or soon after it. `meaningOf` is asked about each line in turn; what it
 * calls an aside is no part of any message.
 */
export function gathered(
  format: string,
  lines: readonly string[],
  meaningOf: (line: string, index: number) => LineMeaning,
): Reading | null {
  const messages: Message[] = []
  let left = 0
  let open: (Omit<Message, 'words'> & {readonly words: string[]}) | null = null
  const close = (): void => {
    const words = open?.words.join('\n').trim() ?? ''
    if (open !== null && words !== '') messages.push({...open, words})
    open = null
  }
  for (const [index, line] of lines.entries()) {
    const meaning = meaningOf(line, index)
    if (meaning === 'aside') continue
    if (meaning !== null) {
      close()
      open = {...meaning, words: [meaning.words], line: index + 1}
    } else if (open !== null) open.words.push(line)
    else if (line.trim() !== '' && ++left > mostBefore) return null
  }
  close()
  return messages.length === 0 ? null : {format, messages, left}
}

/** The head of a page, or the end of a message whose beginning was not copied. */
const mostBefore = 3
