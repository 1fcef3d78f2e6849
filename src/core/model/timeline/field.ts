/** Fields like "**Date:** 2026-03-04": whether their day is that of the incident, of the document, or of either. */

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
  ['date', /\b(?:dates?|day|fecha|data|datum)\b|日期|日時|日付|날짜|일시/i],
]

/** What the field with a label is about, or `null` where the label is of no day. */
export function fieldOf(label: string): Field | null {
  return label.length > longest ? null : (kinds.find(([, sign]) => sign.test(label))?.[0] ?? null)
}

/** What a line with a label and a colon is about. */
export function fieldIn(line: string): Field | null {
  const label = /^[^:：]{1,48}(?=[:：])/.exec(line)?.[0]
  return label === undefined ? null : fieldOf(label)
}

/** Whether a few words say when the document was written. */
export const isOfReport = (said: string): boolean =>
  said.length <= 120 && /\b(?:report(?!ed\b)|publish|posted|written|updated|created|reviewed)/i.test(said)
