/** Timelines whose times are those of a clock that nobody names. */
import {byChunk} from '../document/by-chunk.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

/** A single time is no timeline. */
const fewest = 2

/** Also what is not read as the zone of the timeline may tell readers which one it is. */
const namesZone = byChunk(chunk =>
  /\b(?:UTC|GMT|BST|IST|GST|JST|KST|SGT|HKT|MSK|BRT|ART|WAT|CAT|EAT|SAST|[CEMP][SD]?T|[CEW]?E[SD]?T|MES?Z|A[CEW][SD]?T|NZ[SD]T|[Tt]ime ?zones?|[Ll]ocal time)\b/.test(
    chunk.text,
  ),
)

export default defineDocumentRule({
  name: 'missing-zone',
  code: 'PM507',
  summary: 'Nothing says in which zone the times of the timeline are',
  category: 'timeline',
  severity: 'hint',
  fixable: 'none',
  since: '0.1.0',
  *decide({timeline, sections, document}) {
    const timed = timeline.filter(({time}) => time !== null)
    const section = sections.find(({id}) => id === 'timeline')
    if (section === undefined || timed.length < fewest || timed.some(({zone}) => zone !== null)) return
    if (!document.chunks.some(namesZone)) yield {...section.heading, section}
  },
  say: ({section}) => ({
    defect: saying`No zone for the times under “${section.title}”`,
    question: localised('Whose clock showed them (`Timeline (UTC)` says it for all)?'),
  }),
})
