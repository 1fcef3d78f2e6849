/** A team's own template: Markdown with variables, with gaps to fill in, and with parts that are for some severities only. */
import {oneLine} from '../document/one-line.ts'
import {inCell, plainly} from '../document/plainly.ts'
import {choiceHint, nearHint} from '../model/yaml/check-shape.ts'
import type {Problem} from '../model/yaml/problem.ts'
import type {NewDocument} from '../profiles/new-document.ts'
import {inYaml, severityGap} from '../profiles/new-document.ts'
import {severityNamed} from '../profiles/severity-names.ts'
import {levelOf} from '../profiles/severity-level.ts'
import {prompt, type Piece} from '../templates/piece.ts'
import {localised, saying} from '../speech/speech.ts'

/** What is known of a new document; a variable without a value is a gap like any other. */
export type Known = Omit<NewDocument, 'profile' | 'among'>

const variables = ['title', 'date', 'severity', 'began', 'services'] as const
type Variable = (typeof variables)[number]

interface Line {
  /** Where it starts in the template. */
  readonly start: number
  readonly text: string
}

/** `<!-- if SEV1 or SEV2 -->` alone on its line; a comment that begins with a capital letter guides whoever writes. */
const condition = /^\s*<!--\s*if(?:\s([^]*?))?\s*-->\s*$/
const conditionEnd = /^\s*<!--\s*end ?if\s*-->\s*$/

/** What in a template would not be understood, with its place. `severities` are the names of the team. */
export function templateProblems(template: string, severities: readonly string[]): readonly Problem[] {
  const problems: Problem[] = []
  let open: Line | null = null
  for (const line of linesOf(template)) {
    const say = (message: string): void => void problems.push({start: line.start, end: line.start + line.text.length, message})
    if (conditionEnd.test(line.text)) {
      if (open === null) say(localised('Nothing is open here that “end if” could end.'))
      open = null
    } else if (condition.test(line.text)) {
      if (open !== null) say(localised('One “if” cannot stand inside another. End the one above first, with `<!-- end if -->`.'))
      open = line
      for (const name of severitiesIn(line.text)) if (severityNamed(name, severities) === null) say(unknownSeverity(name, severities))
      if (severitiesIn(line.text).length === 0) say(localised('Which severities is this for? Write it as `<!-- if SEV1 or SEV2 -->`.'))
    } else for (const message of problemsWithin(line.text)) say(message)
  }
  if (open !== null)
    problems.push({start: open.start, end: open.start + open.text.length, message: localised('This “if” has no `<!-- end if -->`.')})
  if (template.trim() === '') problems.push({start: 0, end: 0, message: localised('There is nothing in this template.')})
  return problems
}

const unknownSeverity = (name: string, severities: readonly string[]): string =>
  saying`“${name}” is no severity. ${choiceHint(name, severities)}`.trimEnd()

function problemsWithin(line: string): readonly string[] {
  const misspelt = Array.from(line.matchAll(prompt), ([gap]) => wordsIn(gap)).flatMap(words => {
    const hint = isVariable(words) || /[^a-z]/.test(words) ? '' : nearHint(words, variables)
    return hint === '' ? [] : [saying`“${words}” is no variable. ${hint}`]
  })
  return line.replace(prompt, '').includes('{{')
    ? [...misspelt, localised('What begins with “{{” has to end with “}}” on the same line.')]
    : misspelt
}

/** The template with what is known in its places. With no severity chosen, every part stays: what is too much is seen, what is missing is not. */
export function filledTemplate(template: string, known: Known): readonly Piece[] {
  const lines = withoutOthers(linesOf(template), known.severity)
  const close = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---') : -1
  return lines.flatMap((line, index) => [...filledLine(line, known, index < close), ...(index === lines.length - 1 ? [] : ['\n'])])
}

/** Lines for this severity; where a line of a condition was, no second blank line stays. */
function withoutOthers(lines: readonly Line[], severity: string | undefined): readonly string[] {
  const kept: string[] = []
  let passes = true
  let wasCut = false
  for (const {text} of lines) {
    if (condition.test(text) || conditionEnd.test(text)) {
      passes = conditionEnd.test(text) || severity === undefined || severitiesIn(text).some(name => isSame(name, severity))
      wasCut = true
    } else if (passes) {
      if (!(wasCut && text.trim() === '' && (kept.at(-1)?.trim() ?? '') === '')) kept.push(text)
      wasCut &&= text.trim() === ''
    }
  }
  return kept
}

function filledLine(line: string, known: Known, isFrontMatter: boolean): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const {index, 0: gap} of line.matchAll(prompt)) {
    const name = wordsIn(gap)
    const value = isVariable(name) ? (isFrontMatter ? fieldOf(name, known) : shownOf(name, known, line)) : {shows: gap}
    pieces.push(line.slice(end, index), value ?? {shows: gap})
    end = index + gap.length
  }
  return [...pieces, line.slice(end)]
}

function wordsOf(name: Variable, known: Known): string | null {
  const {[name]: value} = known
  if (value === undefined || value.length === 0) return null
  return typeof value === 'string' ? oneLine(value) : value.join(', ')
}

/** As Markdown that shows it, in a row of a table too. */
function shownOf(name: Variable, known: Known, line: string): string | null {
  const words = plainly(wordsOf(name, known) ?? '')
  return words === '' ? null : /^\s*\|/.test(line) ? inCell(words) : words
}

/** What is known where YAML is written; nothing stands there for what is not known yet. */
function fieldOf(name: Variable, known: Known): Piece {
  if (name === 'severity' && known.severity === undefined) return severityGap
  if (name === 'services') return `[${(known.services ?? []).map(inYaml).join(', ')}]`
  const words = wordsOf(name, known)
  return words === null ? '' : name === 'date' ? words : inYaml(words)
}

const wordsIn = (gap: string): string => gap.slice(2, -2).trim()
const isVariable = (name: string): name is Variable => variables.some(variable => variable === name)

const severitiesIn = (line: string): readonly string[] =>
  (condition.exec(line)?.[1] ?? '')
    .split(/,|\sor\s/)
    .map(name => name.trim())
    .filter(name => name !== '')

const isSame = (name: string, severity: string): boolean =>
  name.toLowerCase() === severity.toLowerCase() || (levelOf(name) !== null && levelOf(name) === levelOf(severity))

function linesOf(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map(line => {
    const at = start
    start += line.length + 1
    return {start: at, text: line.replace(/\r$/, '')}
  })
}
