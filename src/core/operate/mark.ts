/** Marks a node, or takes a mark off. */
import type {TextEdit} from '../document/edit.ts'
import {isLabel, marksIn, markWords, noteOf} from '../trees/marks.ts'
import type {Note, Term} from '../trees/marks.ts'
import {statementOf} from '../trees/read/nodes.ts'
import type {Statement} from '../trees/read/nodes.ts'
import type {Mark, Path, TreeNode} from '../trees/tree.ts'
import {itemAt} from './ground.ts'
import type {Ground, Source} from './ground.ts'
import type {Outcome} from './outcome.ts'

/** A cause is possible or confirmed, not both: setting one takes the other off. */
export function mark(ground: Ground, node: Path, which: Mark, state: 'on' | 'off'): Outcome {
  const item = itemAt(ground, node)
  if (item === null) return 'no-such-node'
  const statement = statementOf(ground.text, ground.lines, item)
  if (!statement.written || marksIn(statement.notes).includes(which) === (state === 'on')) return 'nothing-to-do'
  const gone: readonly Mark[] = state === 'off' ? [which] : which === 'possible' ? ['confirmed'] : which === 'confirmed' ? ['possible'] : []
  const kept = statement.notes.map(note => note.terms.flatMap(term => without(term, gone)))
  return {
    edits: [notesEdit(ground, statement, kept, state === 'on' ? markWords[which] : null, styleIn(ground))],
    node,
    change: {rewords: node},
  }
}

/** Gives a node a label, which is no label without emphasis where it stands alone. */
export function labelEdit(ground: Ground, statement: Statement, label: string): TextEdit {
  const kept = statement.notes.map(note => note.terms.map(({source}) => source))
  return notesEdit(ground, statement, kept, label, usualStyle)
}

/** Takes a node's label off. */
export function unlabelEdit(source: Pick<Source, 'text'>, statement: Statement): TextEdit {
  const kept = statement.notes.map(note => note.terms.filter(({label}) => label === null).map(term => term.source))
  return notesEdit(source, statement, kept, null, usualStyle)
}

/** A term without some of its marks; what is left of "possible root cause" is written anew. */
function without(term: Term, gone: readonly Mark[]): readonly string[] {
  if (!term.marks.some(each => gone.includes(each))) return [term.source]
  return term.marks.filter(each => !gone.includes(each)).map(each => markWords[each])
}

/** Writes the notes after a node's words anew; `added` goes into the last one, or into one of the given style. */
function notesEdit(
  {text: source}: Pick<Source, 'text'>,
  statement: Statement,
  terms: readonly (readonly string[])[],
  added: string | null,
  {opening, closing}: Style,
): TextEdit {
  const {notes, notesFrom} = statement
  const first = notes[0]
  if (first === undefined) return {start: statement.end, end: statement.end, text: ` ${noteOf([added ?? ''], opening, closing)}`}
  const last = notes.length - 1
  let text = ''
  let end = statement.words.end
  for (const [index, note] of notes.entries()) {
    const own = index === last && added !== null ? [...terms[index]!, added] : terms[index]!
    const same = own.length === note.terms.length && own.every((source, at) => source === note.terms[at]!.source)
    const written = same ? source.slice(notesFrom + note.start, notesFrom + note.end) : noteIn(own, note)
    if (written !== '') text += source.slice(end, notesFrom + note.start) + written
    end = notesFrom + note.end
  }
  return {start: statement.words.end, end, text}
}

type Style = Pick<Note, 'opening' | 'closing'>

/** How the tree writes its notes so far. */
function styleIn(ground: Ground): Style {
  const path = firstNoted(ground.tree.nodes)
  const item = path === null ? null : itemAt(ground, path)
  const note = item === null ? undefined : statementOf(ground.text, ground.lines, item).notes[0]
  return note ?? usualStyle
}

const usualStyle: Style = {opening: '*(', closing: ')*'}

/** Terms between what opens and closes a note; a label that is left alone gets the emphasis that it needs. */
function noteIn(terms: readonly string[], style: Style): string {
  const {opening, closing} = style.opening.length === 1 && terms.every(isLabel) ? usualStyle : style
  return noteOf(terms, opening, closing)
}

function firstNoted(nodes: readonly TreeNode[]): Path | null {
  for (const [index, node] of nodes.entries()) {
    if (node.marks.length > 0) return [index]
    const inner = firstNoted(node.children)
    if (inner !== null) return [index, ...inner]
  }
  return null
}
