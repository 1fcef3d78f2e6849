/** The day on which a document says that it was written or published. */
import {mentionIn, type Mention} from '../dates/mention.ts'
import {isoDate} from '../dates/calendar.ts'
import {byChunk} from '../document/by-chunk.ts'
import type {Span} from '../document/span.ts'
import {inChunks} from '../outline/placed.ts'
import {momentsOfChunk, type Postmortem} from './postmortem.ts'

export interface WrittenOn extends Span {
  /** "2026-03-06". */
  readonly date: string
}

/** What a field or a short sentence about the document begins with, or is called in front matter. */
const writing =
  /^[\W_]*(?:(?:this|the|date|report|post-?mortem|document|review)[ _-]?(?:was |of )?)*(?:publi|writ|prepar|issued|authored)|^[\W_]*(?:report|post-?mortem|document)[ _-]?date\b/i

/** Whoever changes a document later may tell later things in it. */
const changing = /^[\W_]*(?:(?:last|this|the|document|report)[ _-]?(?:was )?)*(?:updat|modif|revis|edit|chang|amend|lastmod)/i

interface Said extends Span {
  readonly mention: Mention
  readonly isChange: boolean
}

const fieldsOfReport = inChunks(
  byChunk((chunk): readonly Said[] =>
    momentsOfChunk(chunk).flatMap(moment => {
      if (moment.kind !== 'note' || moment.from !== 'report' || moment.date === null) return []
      const {start, end, date: mention} = moment
      return saidIn(chunk.text.slice(start, end), mention, {start, end})
    }),
  ),
)

function saidIn(words: string, mention: Mention, {start, end}: Span): readonly Said[] {
  const isChange = changing.test(words)
  return isChange || writing.test(words) ? [{start, end, mention, isChange}] : []
}

/** The last of the days it gives; `null` where it gives none, or says that it was changed later without saying when. */
export function writtenOn({document, frontMatter}: Postmortem): WrittenOn | null {
  const inText = fieldsOfReport(document).flatMap(({start, items}) =>
    items.map(item => ({...item, start: start + item.start, end: start + item.end})),
  )
  const inFields = [...frontMatter.places].flatMap(([name, place]) => {
    const value = frontMatter.fields[name]
    const mention = typeof value === 'string' ? mentionIn(value) : null
    return mention === null ? [] : saidIn(name, mention, place)
  })
  const days = [...inText, ...inFields].flatMap(({mention, ...said}) => {
    const {year} = mention.date
    return year === null || mention.ambiguous ? [] : [{...said, date: isoDate({...mention.date, year})}]
  })
  const last = days.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1)
  return last === undefined || last.isChange ? null : {start: last.start, end: last.end, date: last.date}
}
