/** Fields like "**Date:** 2026-03-04" or `started_at: 2026-03-04T10:42Z`: what of the incident or of its document they tell. */
import {stampAt} from '../../dates/stamp.ts'

/** Whose day it is: that of the incident, of the report, or of either. */
export type Field = 'incident' | 'date' | 'report'

/** A label has few words. */
const longest = 48

/** The end of an incident tells its day no better than the day of its report. */
const kinds: readonly (readonly [Field, RegExp])[] = [
  [
    'report',
    /\b(?:report(?!ed\b)|publi|written|creat|updat|modif|review|meeting|post-?mortem|retro|document|doc\b|draft|version|edit|author|prepared|approved|signed|due\b|issued|closed|end(?:ed)?\b|resolved)/i,
  ],
  [
    'incident',
    /\b(?:incident|outage|disruption|event|impact|occurr|start|beg[aiu]n|detect|discover|when\b|window|period|from\b|time ?frame|duration|inicio|início|début|beginn)|発生|发生|發生|발생/i,
  ],
  // "Data" is a date in Portuguese, and none in "Data loss".
  ['date', /\b(?:dates?|day|fecha|data(?!\s\p{L}{3})|datum)\b|日期|日時|日付|날짜|일시/iu],
]

/** What the field with a label is about, or `null` where the label is of no day. */
export function fieldOf(label: string): Field | null {
  return label.length > longest ? null : (kinds.find(([, sign]) => sign.test(label))?.[0] ?? null)
}

/** The same of a field of front matter. */
export const fieldNamed = (name: string): Field | null => fieldOf(spacedName(name))

/** Whether a field of front matter names a time zone. */
export const isOfZone = (name: string): boolean =>
  /^(?:(?:time ?)?zone|tz|zeitzone|zona horaria|fuso(?: hor[áa]rio)?|fuseau(?: horaire)?)$/i.test(spacedName(name))

/** Where in the incident the moment lies that a field of front matter tells. */
export type Point = 'start' | 'between' | 'end'

const points: readonly (readonly [Point, RegExp])[] = [
  ['start', /^(?:start(?:ed)?|beg[ai]n)(?: (?:time|at))?$/i],
  ['between', /^(?:detected|mitigated)(?: at)?$/i],
  ['end', /^(?:end(?:ed)?|resolved)(?: (?:time|at))?$/i],
]

export function pointIn(name: string): Point | null {
  const spaced = spacedName(name)
  return points.find(([, sign]) => sign.test(spaced))?.[0] ?? null
}

/** "startedAt", "started_at": "started at". */
const spacedName = (name: string): string => name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_-]+/g, ' ')

/** What a line with a label, a colon and a day or a time is about; a sentence after a label says nothing of the day by its label. */
export function fieldIn(line: string): Field | null {
  const label = /^[^:：]{1,48}(?=[:：])/.exec(line)?.[0]
  const field = label === undefined ? null : fieldOf(label)
  return field === null || !opensWithDay(line.slice(label!.length + 1)) ? null : field
}

/** "approximately 10:42 UTC, 4 March 2026", "started 2026-03-04": a stamp after no more than a word. */
export function opensWithDay(value: string): boolean {
  const said = value.trimStart()
  return stampAt(said) !== null || stampAt(said, /^\p{L}+\s/u.exec(said)?.[0].length ?? 0) !== null
}

/** Whether a few words say when the document was written. */
export const isOfReport = (said: string): boolean =>
  said.length <= 120 && /\b(?:report(?!ed\b)|publish|posted|written|updated|created|reviewed)/i.test(said)
