/** Words in one line. */

/** With one space wherever there is any white space. */
export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** With their spaces as they are: only breaks of lines, and what stands around them, become one. */
export const withoutBreaks = (words: string): string => words.trim().replace(/[^\S\r\n]*[\r\n]\s*/g, ' ')
