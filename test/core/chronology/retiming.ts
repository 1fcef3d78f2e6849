/** A document after its times were told in another way. */
import {openDocument} from '../../../src/core/document/document.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {readPostmortem, type Postmortem} from '../../../src/core/model/postmortem.ts'
import {convertTimes} from '../../../src/core/chronology/convert.ts'
import {normaliseTimes} from '../../../src/core/chronology/normalise.ts'
import type {Retimed} from '../../../src/core/chronology/retime.ts'
import {shiftTimes} from '../../../src/core/chronology/shift.ts'

export const read = (text: string): Postmortem => readPostmortem(openDocument(text))

/** The text afterwards, or why there is none. */
const after = (text: string, outcome: Retimed): string => ('edits' in outcome ? applyEdits(text, outcome.edits) : outcome.refused)

export const converted = (text: string, to: string, from: string | null = null): string =>
  after(text, convertTimes(read(text), {to, from, abbreviated: true}))

export const normalised = (text: string): string => after(text, normaliseTimes(read(text)))

export function shifted(text: string, minutes: number, indices?: readonly number[]): string {
  const postmortem = read(text)
  return after(text, shiftTimes(postmortem, indices ?? postmortem.timeline.map((_, index) => index), minutes))
}

/** A document with this timeline, of an incident on 4 March 2026. */
export const documentOf = (timeline: string, heading = 'Timeline'): string =>
  `# Mail stood still, 2026-03-04\n\n## ${heading}\n\n${timeline}\n`
