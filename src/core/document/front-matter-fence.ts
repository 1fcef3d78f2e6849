/** The extent of front matter, which must be known before a document can be cut. */
import {nextLine} from './lines.ts'

/** The offset after the closing line, or 0 when the text does not start with front matter that is closed. */
export function frontMatterEnd(text: string): number {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fence = fences.find(fence => isFence(fence, text, start, nextLine(text, start)))
  if (fence === undefined) return 0
  for (let line = nextLine(text, start); line < text.length;) {
    const next = nextLine(text, line)
    if (isFence(fence, text, line, next)) return next
    line = next
  }
  return 0
}

/** Whether front matter may begin there, if it is closed somewhere. */
export const mayBeFrontMatter = (text: string, start: number): boolean => fences.some(fence => text.startsWith(fence, start))

/** Of YAML and of TOML. */
const fences = ['---', '+++'] as const

function isFence(fence: (typeof fences)[number], text: string, line: number, next: number): boolean {
  return text.startsWith(fence, line) && /^[ \t\r\n]*$/.test(text.slice(line + 3, next))
}
