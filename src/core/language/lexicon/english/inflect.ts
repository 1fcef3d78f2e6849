/** Derives the forms of English verbs from their base. */
import type {Forms} from '../lexicon.ts'

/** The forms of a regular verb. Where spelling varies (canceled, cancelled) all spellings are given. */
export function regularForms(base: string): Forms {
  const past = stems(base).map(stem => (stem.endsWith('e') ? `${stem}d` : `${stem}ed`))
  return {base, third: [thirdPerson(base)], past, participle: past, gerund: gerunds(base)}
}

/** The forms of a verb given as "base past participle"; its -ed forms stay possible where they are used too (learned, proved). */
export function irregularForms(forms: string): Forms {
  const [base = '', past = base, participle = past] = forms.split(' ')
  const regular = alsoRegular.has(base) ? regularForms(base).past : []
  return {base, third: [thirdPerson(base)], past: [past, ...regular], participle: [participle, ...regular], gerund: gerunds(base)}
}

const alsoRegular = new Set(['learn', 'prove', 'burn', 'dream', 'light', 'spill', 'broadcast', 'wake', 'sweep'])

const consonantY = /[^aeiou]y$/
const hissing = /(?:s|x|z|ch|sh|o)$/
const shortSyllable = /[^aeiou][aeiou][^aeiouwxy]$/

function thirdPerson(base: string): string {
  if (consonantY.test(base)) return `${base.slice(0, -1)}ies`
  return hissing.test(base) ? `${base}es` : `${base}s`
}

function gerunds(base: string): readonly string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (base.endsWith('e') && !base.endsWith('ee') && base !== 'be') return [`${base.slice(0, -1)}ing`]
  return shortSyllable.test(base) ? [`${base}ing`, `${base}${base.at(-1)}ing`] : [`${base}ing`]
}

/** What -ed is put after. */
function stems(base: string): readonly string[] {
  if (consonantY.test(base)) return [`${base.slice(0, -1)}i`]
  return shortSyllable.test(base) ? [base, `${base}${base.at(-1)}`] : [base]
}
