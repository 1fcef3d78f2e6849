/** Says what a tree explains. */
import {leadOf} from './ground.ts'
import type {Ground} from './ground.ts'
import type {TextEdit} from '../../document/edit.ts'
import type {Done, Outcome} from './outcome.ts'
import {leadOfEmpty} from './place.ts'
import {lineOfWords} from './words.ts'
import {quotesOf, spaced} from './reindent.ts'

export function setProblem(ground: Ground, words: string): Outcome {
  const {text, tree, lineEnding, roots} = ground
  const line = lineOfWords(words)
  const {problemWords} = tree
  if (problemWords !== null) {
    if (line === (tree.problem ?? '')) return 'nothing-to-do'
    const {start, end} = problemWords
    const needsSpace = start === end && !/[ \t]/.test(text.charAt(start - 1))
    return problemSet({start, end, text: (needsSpace ? ' ' : '') + line})
  }
  if (line === '') return 'nothing-to-do'
  const first = roots[0]
  if (first === undefined) {
    const lead = leadOfEmpty(ground)
    return problemSet({
      start: tree.body.end,
      end: tree.body.end,
      text: `${lineEnding}${quotesOf(lead)}${lineEnding}${lead}**Problem:** ${line}`,
    })
  }
  const lead = leadOf(ground, first)
  const before = spaced(quotesOf(lead))
  const start = ground.lines.starts[first.first]!
  return problemSet({start, end: start, text: `${before}**Problem:** ${line}${lineEnding}${quotesOf(lead)}${lineEnding}`})
}

const problemSet = (edit: TextEdit): Done => ({edits: [edit], node: [], change: {}})
