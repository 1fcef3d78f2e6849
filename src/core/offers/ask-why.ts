/** Takes the thought behind a finding to the tree of whys, as a question that can be answered. */
import {oneLine} from '../document/one-line.ts'
import {composeEdits} from '../document/compose.ts'
import {editDocument} from '../document/document.ts'
import {applyEdits, type TextEdit} from '../document/edit.ts'
import type {Conventions} from '../profiles/conventions.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import {readPostmortem, type Postmortem} from '../model/postmortem.ts'
import {operate} from '../operate/operate.ts'
import type {Finding} from '../lint/finding.ts'
import {gap} from '../document/gap.ts'
import {sentenceOf, type FoundSentence} from './sentence.ts'

/** What is asked, and the edits that write it into the first tree of whys, which is added where there is none. The sentence stays. */
export interface Asked {
  readonly question: string
  readonly edits: readonly TextEdit[]
}

/** `null` within a tree, and where the tree is written so that nothing can be added. */
export function askWhy(postmortem: Postmortem, conventions: Conventions, finding: Finding): Asked | null {
  const {document, trees} = postmortem
  if (trees.some(({heading, body}) => finding.start >= heading.start && finding.start < body.end)) return null
  const sentence = sentenceOf(postmortem, finding)
  if (sentence === null) return null
  const question = questionAbout(postmortem, sentence, finding)
  if (question === null) return null
  const rounds: (readonly TextEdit[])[] = []
  let current = postmortem
  if (!trees.some(({kind}) => kind === 'five-whys')) {
    const added = operate(document.text, postmortem, {type: 'add-tree', kind: 'five-whys'})
    if ('refused' in added) return null
    rounds.push(added.edits)
    current = readPostmortem(editDocument(document, added.edits), conventions)
  }
  const tree = current.trees.findIndex(({kind}) => kind === 'five-whys')
  const index = current.trees[tree]?.nodes.length ?? 0
  const written = operate(current.document.text, current, {type: 'paste', tree, parent: [], index, markdown: `- ${question}`})
  if ('refused' in written) return null
  const edits = composeEdits(document.text.length, [...rounds, written.edits])
  const after = readPostmortem(editDocument(document, edits), conventions)
  return countWhys(after) === countWhys(postmortem) + 1 ? {question, edits} : null
}

const countWhys = ({trees}: Postmortem): number =>
  trees.filter(({kind}) => kind === 'five-whys').reduce((sum, {nodes}) => sum + nodes.length, 0)

/** The question after the system, where the finding can be said so; else after what made sense of the words as they stand. */
function questionAbout({document}: Postmortem, {source}: FoundSentence, finding: Finding): string | null {
  const edits = finding.fixes()[0]?.edits ?? []
  const isWithin = edits.every(({start, end}) => start >= source.start && end <= source.end)
  const own = document.text.slice(source.start, source.end)
  const anew = isWithin
    ? applyEdits(
        own,
        edits.map(edit => ({...edit, start: edit.start - source.start, end: edit.end - source.start})),
      )
    : own
  return (
    questionIn(oneLine(anew)) ??
    (ofDecisions.has(finding.rule) ? `Why did this make sense at the time? “${oneLine(own).replace(/["“”]/g, "'")}”` : null)
  )
}

/** What these rules find is something that people did or left, for which they had a reason. */
const ofDecisions: ReadonlySet<RuleName> = new Set(['failure-to-act', 'counterfactual', 'mental-state', 'judgement', 'human-error'])

const possible = new RegExp(
  `\\b(it was (?:possible|easy)|it made sense at the time) (to [^.?!;${gap}]+?)(?:, because|[.?!;,]? *$|[;:.] |, (?:and|so|which|but) )`,
  'i',
)
const nothing =
  /\bnothing (in the process|at hand) (made sure|makes sure|prompted|prompts|showed|shows|explained) ([^?!;…]+?)(?:[.?!;,]? *$|[;:.] |, (?:and|so|which|but) )/i

const bases: Readonly<Record<string, string>> = {
  'made sure': 'make sure',
  'makes sure': 'make sure',
  prompted: 'prompt',
  prompts: 'prompt',
  showed: 'show',
  shows: 'show',
  explained: 'explain',
}

/** "It was possible to break the build" asks "Why was it possible to break the build?". */
function questionIn(sentence: string): string | null {
  const [, opening, act] = possible.exec(sentence) ?? []
  if (opening !== undefined && act !== undefined) {
    const asked = opening.toLowerCase()
    return asked.startsWith('it made') ? `Why did it make sense at the time ${act}?` : `Why was it ${asked.slice('it was '.length)} ${act}?`
  }
  const [, outcome] = /^((?:The|This|That|An?) [^.;:,]{1,60}?) (?:was|were) possible because the system allowed/.exec(sentence) ?? []
  if (outcome !== undefined) return `Why was ${outcome.charAt(0).toLowerCase()}${outcome.slice(1)} possible?`
  const [, where, verb, rest] = nothing.exec(sentence) ?? []
  if (where === undefined || verb === undefined || rest === undefined) return null
  const past = /s$/.test(verb.split(' ')[0]!) ? 'does' : 'did'
  return `Why ${past} nothing ${where.toLowerCase()} ${bases[verb.toLowerCase()] ?? verb} ${rest}?`
}
