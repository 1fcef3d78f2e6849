/** Every safe fix of a document at once. */
import {composeEdits} from '../document/compose.ts'
import {editDocument, type Document} from '../document/document.ts'
import type {TextEdit} from '../document/edit.ts'
import type {CheckedDocument} from './engine.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import {rules} from './registry.ts'

/** A fix may give way to another one; a document that is not settled by then has two fixes that undo each other. */
const mostRounds = 50

/**
 * The edits that apply the first safe fix of every finding that stands, and of those that only show then, until none is left. Fixes that
 * touch each other wait for the next round, so that each is made for the text it is applied to.
 */
export function fixAll(document: Document, check: (document: Document) => CheckedDocument): readonly TextEdit[] {
  const rounds: (readonly TextEdit[])[] = []
  for (let current = document; rounds.length < mostRounds;) {
    const round = safeEdits(check(current))
    if (round.length === 0) break
    rounds.push(round)
    current = editDocument(current, round)
  }
  return composeEdits(document.text.length, rounds)
}

/** Other rules are not asked: what they would offer takes long to work out in a long list. */
const withSafeFixes: ReadonlySet<RuleName> = new Set(rules.filter(({fixable}) => fixable === 'safe').map(({name}) => name))

function safeEdits({findings}: CheckedDocument): readonly TextEdit[] {
  const taken: TextEdit[] = []
  for (const finding of findings) {
    if (finding.suppressed !== null || !withSafeFixes.has(finding.rule)) continue
    const fix = finding.fixes().find(({safe}) => safe)
    if (fix !== undefined && !fix.edits.some(edit => taken.some(other => touches(edit, other)))) taken.push(...fix.edits)
  }
  return taken
}

const touches = (a: TextEdit, b: TextEdit): boolean => a.start <= b.end && b.start <= a.end
