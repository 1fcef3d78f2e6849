/** Patterns as one text, of which the conditions that neighbors share are told once, and back. */
import {rows, type Conditions, type Pattern} from '../../src/core/wording/pattern.ts'

type Group = [lines: string, conditions: Conditions]

export function textOfPatterns(patterns: readonly Pattern[]): string {
  const groups: Group[] = []
  let shared = ''
  for (const {words, ...conditions} of patterns) {
    const asked = JSON.stringify(conditions)
    const last = groups.at(-1)
    if (last !== undefined && asked === shared) last[0] += `\n${words}`
    else groups.push([words, conditions])
    shared = asked
  }
  return JSON.stringify(groups)
}

export const patternsOfText = (text: string): readonly Pattern[] =>
  (JSON.parse(text) as readonly Group[]).flatMap(([lines, conditions]) => rows(lines, conditions))
