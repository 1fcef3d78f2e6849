/** Tells which families find something in a text, each family for itself. */
import {defaultConfiguration, openDocument, type Span} from '../../src/core/index.ts'
import {sourceSpan} from '../../src/core/document/passage.ts'
import {trailsOf, walkTrails} from '../../src/core/lint/trails.ts'
import {passagesIn, readPostmortem} from '../../src/core/model/postmortem.ts'
import type {Families} from '../../src/core/wording/family.ts'
import {isLabel} from '../../src/core/wording/label.ts'
import {languageLists} from '../../src/core/wording/language-rule.ts'
import {matcher} from '../../src/core/wording/matcher.ts'

export interface Attribution {
  readonly families: readonly {readonly key: string; readonly rows: number}[]
  readonly found: (text: string) => readonly Found[]
}

export interface Found extends Span {
  readonly key: string
  /** Whether it is shown to those who have not asked for more. */
  readonly isSure: boolean
}

/** Takes the names of the rules that have families. */
export async function attribution(rules: readonly string[]): Promise<Attribution> {
  const families = (await Promise.all(rules.map(familiesOf))).flat()
  return {families: families.map(({key, rows}) => ({key, rows})), found}

  function found(text: string): readonly Found[] {
    const document = openDocument(text)
    const {sections} = readPostmortem(document)
    const walk = walkTrails(sections, trailsOf(sections))
    return document.chunks.flatMap((chunk, index) => {
      const at = document.starts[index]!
      return passagesIn(chunk).flatMap(passage => {
        if (isLabel(passage)) return []
        const trail = walk.at(at + passage.source.start)
        const {vocabulary} = defaultConfiguration
        const context = {section: trail.at(-1) ?? null, trail, vocabulary, sensitivity: 'thorough'} as const
        return families.flatMap(({key, finds}) => {
          const sure = finds.find(passage, {...context, sensitivity: 'sure'})
          return finds.find(passage, context).map(match => {
            const {start, end} = sourceSpan(passage, match)
            return {key, start: at + start, end: at + end, isSure: sure.some(other => other.start === match.start)}
          })
        })
      })
    })
  }
}

async function familiesOf(rule: string) {
  const {families} = (await import(`../../src/core/phrases/${rule}.ts`)) as {readonly families: Families}
  return Object.entries(families).map(([name, {english = [], spanish = []}]) => {
    const patterns = [...english, ...spanish]
    return {key: `${rule}/${name}`, rows: patterns.length, finds: matcher(() => patterns, languageLists)}
  })
}
