/** The forms of English verbs that a sentence said anew needs. */
import {english} from '../language/lexicon/english/english.ts'
import {Tag} from '../language/tag.ts'
import {wordOf} from '../language/words.ts'

/** "break" of a lemma's number. */
export const baseOf = (lemma: number): string => wordOf(lemma)

/** "broken", or `null` for a verb of which nobody knows. */
export const participleOf = (lemma: number): string | null => formOf(lemma, Tag.participle)

function formOf(lemma: number, tag: number): string | null {
  const base = wordOf(lemma)
  const {forms: known, tags} = english()
  const forms = (known.get(lemma) ?? []).filter(form => ((tags[form] ?? 0) & tag) !== 0).map(wordOf)
  const [first] = forms
  if (first === undefined) return null
  // Where the lexicon knows "stoped" beside "stopped", one of them is how it is spelled.
  const doubled = forms.find(form => form.startsWith(base + base.at(-1)!))
  return doubled !== undefined && doubles.test(base) ? doubled : (forms.find(form => form !== doubled) ?? first)
}

/** Verbs of one syllable, and those that are stressed on the last one. */
const doubles =
  /^(?:[^aeiou]*|[^aeiou]*qu)[aeiou][^aeiou]+$|(?:mit|fer|cur|gin|get|pel|bel|trol|ver[bt]|gret|cel|set|put|cut|run|hit|log|plug|flip|step|slip|dog)$/
