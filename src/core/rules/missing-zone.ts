/** Timelines whose times are those of a clock that nobody names. */
import {zoneNamed} from '../dates/zone-names.ts'
import {byChunk} from '../document/by-chunk.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

/** A single time is no timeline. */
const fewest = 2

/** Also what is not read as the zone of the timeline may tell readers which one it is. */
const namesZone = byChunk(
  ({text}) =>
    abbreviated.test(text) || Array.from(text.matchAll(city)).some(([, named, beside]) => zoneNamed(`${named ?? beside} time`) !== null),
)

const abbreviated =
  /\b(?:UTC|GMT|BST|IST|GST|JST|KST|SGT|HKT|MSK|BRT|ART|WAT|CAT|EAT|SAST|[CEMP][SD]?T|[CEW]?E[SD]?T|MES?Z|A[CEW][SD]?T|NZ[SD]T|[Tt]ime ?zones?|[Ll]ocal time)\b/

/** "New York time", "10:42 Denver - paged". */
const city =
  /(?<!\p{L})(\p{Lu}[\p{L}.’']{1,20}(?:[ -]\p{Lu}[\p{L}.’']{1,20}){0,2}) [Tt]ime\b|\d:\d\d(?::\d\d)? (\p{Lu}\p{L}{2,20})(?= ?[–—:-])/gu

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
