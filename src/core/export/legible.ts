/** Words without control characters, which no page and no mail may hold, and which a terminal would obey. */
import {oneLine} from '../document/one-line.ts'
import {plainWords} from '../pictures/plain.ts'

export const legible = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}/gu, '')

/** Such words in one line. */
export const legibleLine = (text: string): string => oneLine(legible(text))

/** Inline Markdown as such words in one line. */
export const legibleWords = (source: string): string => legible(plainWords(source))
