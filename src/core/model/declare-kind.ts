/** Writes into a document that it is a postmortem, or that it is none. */
import {openDocument} from '../document/document.ts'
import {applyEdits, type TextEdit} from '../document/edit.ts'
import {lineEnding, nextLine} from '../document/lines.ts'
import {kindOf} from './kind.ts'
import {readPostmortem, type Postmortem} from './postmortem.ts'

/** The edit of the front matter that settles the matter, or `null` when it is no YAML, or YAML that is written so that none would. */
export function declareKind({document, frontMatter}: Postmortem, isPostmortem: boolean): TextEdit | null {
  if (frontMatter.language === 'toml') return null
  const {text} = document
  const field = `postmortem: ${isPostmortem}`
  const eol = lineEnding(text)
  const place = frontMatter.places.get('postmortem')
  const opening = text.startsWith('\ufeff') ? 1 : 0
  const edit =
    place !== undefined
      ? {...place, text: field}
      : frontMatter.span !== null
        ? insertion(nextLine(text, frontMatter.span.start), field + eol)
        : insertion(opening, ['---', field, '---', '', ''].join(eol))
  const after = readPostmortem(openDocument(applyEdits(text, [edit])))
  const isDeclared = kindOf(after) === (isPostmortem ? 'front-matter' : 'declined')
  return isDeclared && after.frontMatter.problems.length <= frontMatter.problems.length ? edit : null
}

const insertion = (at: number, text: string): TextEdit => ({start: at, end: at, text})
