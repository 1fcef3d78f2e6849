/** Causes, in sections and at the ends of trees of whys, that are somebody’s act and nothing more. */
import type {Span} from '../document/span.ts'
import {isSilentPassage} from '../language/exempt.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {answerIn, stopsAtPerson, tellsOfPerson} from '../model/personal-cause.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {passagesUnder, passagesWithin, shortened, type PlacedPassage} from '../model/prose.ts'
import {isInterview, leavesOf} from '../model/whys.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'human-root-cause',
  code: 'PM301',
  summary: 'A cause stops at what a person did',
  category: 'causes',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  yieldsTo: ['human-error', 'blamed-person', 'failure-to-act', 'mental-state', 'character', 'judgement', 'missing-skill'],
  *decide(postmortem) {
    const seen = new Set<number>()
    for (const {placed, span} of [...causesInSections(postmortem), ...causesInTrees(postmortem)]) {
      if (seen.has(span.start) || !stopsAtPerson(placed.passage, postmortem.vocabulary)) continue
      seen.add(span.start)
      yield {...span, words: answerIn(placed.passage.text)}
    }
  },
  say: ({words}) => ({
    defect: saying`A cause that ends with a person: “${shortened(words)}”`,
    question: localised('What made this easy to do, and what let it go so far?'),
  }),
})

interface Cause {
  readonly placed: PlacedPassage
  readonly span: Span
}

/** Items that hold no others, and paragraphs that are all there is. */
function causesInSections({document, sections, vocabulary}: Postmortem): readonly Cause[] {
  return sections
    .filter(
      section => section.id === 'root-causes' && tellsOfPerson(document, {start: section.heading.start, end: section.body.end}, vocabulary),
    )
    .flatMap(section => {
      const placed = [...passagesUnder(document, section, 'body')].filter(
        ({passage}) => passage.kind === 'paragraph' && !isSilentPassage(passage),
      )
      const isAlone = placed.length === 1
      return placed
        .filter(({passage}, index) => (passage.opensItem ? (placed[index + 1]?.passage.lists ?? 0) <= passage.lists : isAlone))
        .map(causeOf)
    })
}

function causesInTrees({document, trees, vocabulary}: Postmortem): readonly Cause[] {
  return trees
    .filter(tree => tree.kind === 'five-whys' && !isInterview(tree))
    .flatMap(tree => leavesOf(tree))
    .filter(leaf => tellsOfPerson(document, leaf.span, vocabulary))
    .flatMap(leaf => {
      const [first] = passagesWithin(document, leaf.span)
      return first === undefined || first.passage.quotes > 0 ? [] : [causeOf(first)]
    })
}

const causeOf = (placed: PlacedPassage): Cause => {
  const {start, end} = placed.passage.source
  return {placed, span: {start: placed.start + start, end: placed.start + end}}
}
