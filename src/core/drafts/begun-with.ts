/**
 * A new document that begins with what was written elsewhere: entries of its timeline, words for its summary, and where the incident is
 * recorded. Gaps stay gaps, and what comes in is no part of the document's own structure, whatever it looks like.
 */
import {insertEntries} from '../chronology/insert-entries.ts'
import type {Happening} from '../chronology/happening.ts'
import {openDocument} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import type {SectionId} from '../document/section-id.ts'
import {readPostmortem, type Postmortem} from '../model/postmortem.ts'
import {inYaml} from '../profiles/new-document.ts'
import {insertSection} from '../outline/section-insertion.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import {prompt, textOfPieces, type Piece} from '../templates/piece.ts'
import {editedPieces} from './edited-pieces.ts'

export interface Material {
  readonly happenings: readonly Happening[]
  /** Plain words, for the summary. */
  readonly words: string
  /** The address of the incident elsewhere, or nothing. */
  readonly link: string
}

/** What of it has no place in the document is left out. */
export function begunWith(pieces: readonly Piece[], {happenings, words, link}: Material): readonly Piece[] {
  const steps = [
    ...(happenings.length === 0 ? [] : [withoutFirstLine, withEntries(happenings)]),
    ...(words.trim() === '' ? [] : [withSummary(words.trim())]),
    ...(link.trim() === '' ? [] : [withLink(link.trim())]),
  ]
  return steps.reduce((now, step) => editedPieces(now, step(readPostmortem(openDocument(textOfPieces(now))))), pieces)
}

type Step = (postmortem: Postmortem) => readonly TextEdit[]

/** The line that shows how an entry is written has served when there are entries. */
const withoutFirstLine: Step = ({document: {text}, sections}) => {
  const timeline = sections.find(({id}) => id === 'timeline')
  const line =
    timeline === undefined ? null : /^- .*\{\{[^{}\n]*\}\}[ \t]*(?:\n[ \t]*$)*/m.exec(text.slice(timeline.body.start, timeline.end))
  if (timeline === undefined || line === null) return []
  const start = timeline.body.start + line.index
  return [{start, end: start + line[0].length, text: ''}]
}

const withEntries =
  (happenings: readonly Happening[]): Step =>
  postmortem => {
    const outcome = insertEntries(postmortem, happenings, 'UTC')
    return 'refused' in outcome ? [] : outcome.edits
  }

/** As they are, unless that would change what the document is made of: then letter by letter. */
const withSummary =
  (words: string): Step =>
  postmortem => {
    // Short kinds of review begin with what happened.
    const id = (['summary', 'what-happened'] as const).find(one => postmortem.sections.some(section => section.id === one)) ?? 'summary'
    const [plain, harmless] = [words, 'Words.'].map(text => filling(postmortem, id, text)) as [readonly TextEdit[], readonly TextEdit[]]
    return outlineOf(postmortem.after(plain)) === outlineOf(postmortem.after(harmless)) ? plain : filling(postmortem, id, fenced(words))
  }

/** Among what is known of the incident; where there is no front matter, among the references. */
const withLink =
  (link: string): Step =>
  postmortem => {
    const {frontMatter, document} = postmortem
    if (frontMatter.span === null) return filling(postmortem, 'references', `- <${link.replace(/[\s<>]/g, encodeURIComponent)}>`)
    const close = document.text.lastIndexOf('---', frontMatter.span.end)
    return [{start: close, end: close, text: `incident: ${inYaml(link)}\n`}]
  }

/** In the place of the first line of a section that waits for words, below what guides there, or in a section of its own. */
function filling({document: {text}, sections}: Postmortem, id: CanonicalId, words: string): readonly TextEdit[] {
  const section = sections.find(one => one.id === id)
  if (section === undefined) return [insertSection({text, sections}, id, words.split('\n'))]
  const body = text.slice(section.body.start, section.end)
  const [gap] = body.matchAll(prompt)
  if (gap === undefined) {
    const at = section.body.start + body.trimEnd().length
    return [{start: at, end: at, text: `\n\n${words}`}]
  }
  const start = section.body.start + body.lastIndexOf('\n', gap.index) + 1
  const next = text.indexOf('\n', start)
  return [{start, end: next === -1 ? text.length : next, text: words}]
}

/** What a document is made of: its sections, their trees, and whether all of it can be read. */
const outlineOf = ({sections, trees, timeline, actions}: Postmortem): string =>
  JSON.stringify([sections.map(({id, level}): [SectionId, number] => [id, level]), trees.length, timeline.length, actions.length])

function fenced(words: string): string {
  const longest = Math.max(2, ...Array.from(words.matchAll(/`+/g), ([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${words}\n${fence}`
}
