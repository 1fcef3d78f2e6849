/** Writes into a document that it is a postmortem, or that it is none. */
import {openDocument} from '../document/document.ts'
import {applyEdits, type TextEdit} from '../document/edit.ts'
import {fieldEdit} from './front-matter-field.ts'
import {kindOf} from './kind.ts'
import {readPostmortem, type Postmortem} from './postmortem.ts'

/** The edit of the front matter that settles the matter, or `null` when it is no YAML, or YAML that is written so that none would. */
export function declareKind(postmortem: Postmortem, isPostmortem: boolean): TextEdit | null {
  const {document, frontMatter} = postmortem
  if (frontMatter.language === 'toml') return null
  const edit = fieldEdit(postmortem, 'postmortem', String(isPostmortem))
  const after = readPostmortem(openDocument(applyEdits(document.text, [edit])))
  const isDeclared = kindOf(after) === (isPostmortem ? 'front-matter' : 'declined')
  return isDeclared && after.frontMatter.problems.length <= frontMatter.problems.length ? edit : null
}
