/** Whether a section says anything yet. */
import {byText} from '../document/by-text.ts'
import type {Document} from '../document/document.ts'
import {nextLine} from '../document/lines.ts'
import {prompt} from '../templates/piece.ts'
import {primeDirective, profileTexts, templateTexts} from '../templates/template-texts.ts'
import type {Section} from './section.ts'

/**
 * What stands under a heading: nothing, only what guides whoever will write it, or words of a person. White space, rules and bullets
 * without words are nothing; comments, prompts and the lines of our templates guide. A section has what its subsections have.
 */
export type Content = 'nothing' | 'guidance' | 'words'

export const contentOf = ({id, body, end}: Section, {text}: Document): Content => contentBetween(text, body.start, end, id === 'fishbone')

export const isEmptySection = (section: Section, document: Document): boolean => contentOf(section, document) !== 'words'

/** The same of any stretch of text; `categories` says whether bold list items only group what is to come. */
export function contentBetween(text: string, start: number, end: number, categories = false): Content {
  let content: Content = 'nothing'
  let index = start
  while (index < end) {
    if (text[index] === '<' && text.startsWith('<!--', index)) {
      const close = text.indexOf('-->', index)
      content = 'guidance'
      if (close === -1 || close >= end) return content
      index = close + 3
    } else if (isSpace(text.charCodeAt(index))) index++
    else {
      const next = nextLine(text, index)
      const line = text.slice(index, Math.min(next, end))
      if (!isWordless(line)) {
        if (!isFromTemplate(line) && !(categories && category.test(line))) return 'words'
        content = 'guidance'
      }
      index = next
    }
  }
  return content
}

const isSpace = (code: number): boolean => code <= 32 || code === 0xa0 || (code >= 0x2000 && /\s/.test(String.fromCharCode(code)))

const wordlessMarks = '-*_+[><'

/** A thematic break, a bullet, an empty box, the mark of an alert, or tags of HTML that only hold what others say. */
const wordless =
  /^[-*_+ \t]+(?:\[ ?\])?\s*$|^>\s*(?:\[![\w-]{1,30}\]\s*)?$|^(?:<(?:\/[a-z][\w-]*\s*|(?:details|div|p|center|section|br|hr)\b[^<>]*)>\s*)+$/i

const isWordless = (line: string): boolean => wordlessMarks.includes(line[0]!) && wordless.test(line)

/** A branch of a fishbone that has no causes yet. */
const category = /^[-*+] +(?:\*\*|__)[^*_]{1,80}(?:\*\*|__):?\s*$/

/** Longer than any line of a template: words, whatever they are. */
const longest = 300

/** Whether nothing was added to a line of a template, be its prompts still there or not. */
const isFromTemplate = (line: string): boolean => line.length <= longest && isTemplateLine(line)

const isTemplateLine = byText(line => templateLines.has(withoutPrompts(line)))

/** Formatters choose other bullets and pad tables; a time alone tells of nothing that happened. */
const withoutPrompts = (line: string): string =>
  line
    .replace(prompt, '')
    .replace(/\*\*\d{4}-\d\d-\d\d \d\d:\d\d(?= UTC\*\*:)/, '**')
    .replace(/\s+/g, ' ')
    .replace(/-+/g, '-')
    .replace(/^[*+]/, '-')
    .trim()

const templateLines: ReadonlySet<string> = new Set(
  [templateTexts, ...Object.values(profileTexts), {primeDirective}]
    .flatMap(texts => Object.values(texts))
    .flatMap(text =>
      text
        .split('\n')
        .filter(line => !line.startsWith('<!--'))
        .map(withoutPrompts),
    ),
)
