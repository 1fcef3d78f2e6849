/** How severe the incident was, as the document says it: the one place where rules, profiles and fixes read it from. */
import type {Span} from '../document/span.ts'
import {levelOf} from '../profiles/severity-level.ts'

type Fields = Readonly<Record<string, unknown>>

/** Facts about the document stand near its start. */
const reach = 4_000

const names =
  '(?:(?:incident|business|customer) )?(?:severity|sev|priority|prio|impact level|incident level|severidad|severidade|gravedad|gravidade|gravité|schweregrad)(?: (?:level|rating))?'

/** "**Severity:** SEV1", "- Severity: major", "| Priority | P2 |", and a heading with the word on the line after it. */
const labelled = new RegExp(
  `^[ \\t>|*_+-]{0,12}${names}[ \\t*_]{0,6}[:|=–—-][ \\t*_:|]{0,6}([^\\s|*_:][^\\r\\n]{0,80})|^#{1,6} ${names}[ \\t]*(?:\\r\\n|\\r|\\n){1,3}([^\\s#|][^\\r\\n]{0,80})`,
  'gimu',
)
/** Where a level stands by itself in a title, in a row, or in a sentence that gives it to the incident. */
const standing =
  /^(?:#{1,6} |\|)[^\r\n]{0,120}?\b(sev(?:erity)?[ _-]?[0-5]|p[0-5])\b|\b(?:is|was|were|as|to) (?:an? )?(sev(?:erity)?[ _-]?[0-5])\b/gimu

/** As it is written, without what explains it: "SEV2" of "SEV2 (major)". `null` where nothing says it. */
export function severityIn(fields: Fields, text: string, actions: Span | undefined): string | null {
  const own = fields['severity']
  if (typeof own === 'string' || typeof own === 'number') return plainly(String(own))
  if (own !== undefined && own !== null) return null
  // In a list of action items, a priority is that of an item.
  const head = text
    .slice(0, Math.min(reach, actions?.start ?? reach))
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/^severity:[ \t]*#.*$/m, '')
  const said = [...head.matchAll(labelled)].map(([, beside, below]) => beside ?? below ?? '')
  const shown = [...head.matchAll(standing)].map(([, code, given]) => code ?? given ?? '')
  return first(said) ?? first(shown)
}

function first(values: readonly string[]): string | null {
  for (const value of values) {
    const plain = plainly(value)
    if (plain !== null) return plain
  }
  return null
}

/** Several levels beside each other are a choice that nobody has made yet. */
function plainly(value: string): string | null {
  const levels = value.match(/\b(?:sev(?:erity)?|p)[ _-]?[0-5]\b/gi) ?? []
  if (new Set(levels.map(level => level.toLowerCase())).size > 1) return null
  const said = value
    .replace(/[*_`~[\]]/g, '')
    .split(/[(,;/|.–—]| - |: /, 1)[0]!
    .trim()
  return /[\p{L}\p{N}]/u.test(said) && !unsaid.test(said) ? said : null
}

const unsaid = /^(?:tb[dac]|todo|none|unknown|n\/?a|yyyy.*|<.*|\{.*)$/i

/** What the levels are called: by the team, where its profile speaks of some, else as most teams call them. */
export function levelNames(team: Readonly<Record<string, string>>): readonly string[] {
  const own = Object.keys(team)
  const usual = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']
  return own.length > 0 && own.every(name => levelOf(name) === null) ? own : usual
}
