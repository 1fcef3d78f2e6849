/** Decisions between too few options. */
import {defineDocumentRule} from '../rule/rule.ts'
import {optionsIn} from '../model/options.ts'
import type {Section} from '../outline/section.ts'
import {localised, saying} from '../speech/speech.ts'

/** One option is a decision, two are a dilemma. */
const fewest = 3

export default defineDocumentRule({
  name: 'few-options',
  code: 'PM305',
  summary: 'Fewer than three options were weighed',
  category: 'causes',
  severity: 'information',
  fixable: 'none',
  since: '0.1.0',
  *decide({document, sections}) {
    for (const section of sections.filter(({id}) => id === 'options')) {
      const inside = sections.filter(
        ({id, heading}) => id === 'other' && heading.start > section.heading.start && heading.start < section.end,
      )
      const parts = inside.filter(part => !isAspect(part, inside))
      // Under a heading that is an option itself, lists say what speaks for it.
      const named = parts.filter(({title}) => isOption.test(title))
      if (named.length > 1) {
        if (named.length < fewest) yield {...section.heading, title: section.title, count: named.length}
        continue
      }
      // Options for several causes stand under a heading for each; headings without lists are the options.
      const counted = [section, ...parts].map(part => ({part, ...optionsIn(document, part.body)})).filter(({said, open}) => said + open > 0)
      if (counted.length === 0 && parts.length > 0 && parts.length < fewest)
        yield {...section.heading, title: section.title, count: parts.length}
      for (const {part, said} of counted) if (said > 0 && said < fewest) yield {...part.heading, title: part.title, count: said}
    }
  },
  say: ({title, count}) => ({
    defect: count === 1 ? saying`Only one option under “${title}”` : saying`Only two options under “${title}”`,
    question: localised('What would a third be, even if one seems the obvious choice?'),
  }),
})

const isOption = /^\W*(?:options?|alternatives?|approach|variant|solution|plan|proposal|opción|opção|variante) (?:\d{1,2}|[A-Z])\b/iu

/** A heading that stands under several options, such as their costs, is looked at for each and is none of them. */
const isAspect = ({title}: Section, all: readonly Section[]): boolean => all.filter(other => other.title === title).length > 1
