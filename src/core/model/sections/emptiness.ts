/** Whether a section says anything yet. */
import {nextLine} from '../../document/lines.ts'
import type {Section} from './section.ts'

/** A section whose subsections hold something is not empty; white space, comments, rules and bullets without words are no content. */
export const isEmptySection = (section: Section, text: string): boolean => !holdsText(text, section.body.start, section.end)

function holdsText(text: string, start: number, end: number): boolean {
  let index = start
  while (index < end) {
    if (text[index] === '<' && text.startsWith('<!--', index)) {
      const close = text.indexOf('-->', index)
      if (close === -1 || close >= end) return false
      index = close + 3
    } else if (isSpace(text.charCodeAt(index))) index++
    else if (!wordlessMarks.includes(text[index]!)) return true
    else {
      const next = nextLine(text, index)
      if (!wordless.test(text.slice(index, Math.min(next, end)))) return true
      index = next
    }
  }
  return false
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && /\s/.test(String.fromCharCode(code)))

const wordlessMarks = '-*_+['

/** A thematic break, a bullet or an empty box. */
const wordless = /^[-*_+ \t]+(?:\[ ?\])?\s*$/
