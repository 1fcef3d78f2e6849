/** Timelines to draw. */
import fc from 'fast-check'
import {openDocument} from '../../../src/core/document/document.ts'
import {readPostmortem, type Postmortem} from '../../../src/core/model/postmortem.ts'

/** A review whose timeline has these items, on the 4th of March. */
export const reviewOf = (lines: readonly string[], heading = 'Timeline (UTC)', title = 'Disk full, 2026-03-04'): Postmortem =>
  readPostmortem(openDocument(`# ${title}\n\n## ${heading}\n\n${lines.map(line => `- ${line}`).join('\n')}\n`))

const two = (value: number): string => String(value).padStart(2, '0')

const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${two(hour)}:${two(minute)}`)
const date = fc.tuple(fc.constantFrom(2025, 2026), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
const day = date.map(([year, month, dayOfMonth]) => `${year}-${two(month)}-${two(dayOfMonth)}`)

/** Times as people write them: on the day, near to each other, of other days and zones, rough, ranges, days alone, and none at all. */
const stamp = fc.oneof(
  {arbitrary: time, weight: 6},
  {arbitrary: fc.nat(9).map(minute => `10:0${minute}`), weight: 6},
  fc.constant('10:42'),
  time.map(each => `~${each}`),
  fc.tuple(time, time).map(([from, until]) => `${from} – ${until}`),
  fc.tuple(day, time).map(([each, at]) => `${each} ${at}`),
  fc.tuple(time, fc.constantFrom('CET', 'America/Los_Angeles', 'UTC+05:30')).map(([at, zone]) => `${at} ${zone}`),
  day,
  fc.constantFrom('25:77', '??:??', 'TBD'),
)

const words = fc.oneof(
  fc.lorem({maxCount: 30}),
  fc.constantFrom(
    'Paged (detected)',
    'Deployed (introduced)',
    'A full disk (cause found)',
    'All is well (recovered)',
    'Rolled back (mitigated)',
    'قائمة البريد تضاعفت خلال ربع سنة رشימת',
    '👩‍👩‍👧🚀🔥 '.repeat(20),
    `src/${'very-long-name'.repeat(20)}`,
    'W'.repeat(300),
    '日本語のとても長い説明文'.repeat(9),
  ),
  fc.string({unit: 'grapheme', maxLength: 80}).map(text => text.replace(/\s+/g, ' ')),
)

const heading = fc.constantFrom('Timeline (UTC)', 'Timeline', 'Timeline (Europe/Paris)', 'Timeline (CET)')
const title = fc.constantFrom('Disk full, 2026-03-04', 'Disk full')

/** Any review with a timeline of at most so many entries, most of which are read. */
export const anyReview = (most: number): fc.Arbitrary<Postmortem> =>
  fc.tuple(fc.array(fc.tuple(stamp, words), {minLength: 1, maxLength: most, size: 'max'}), heading, title).map(([entries, ...around]) =>
    reviewOf(
      entries.map(([at, said]) => `${at} – ${said}`),
      ...around,
    ),
  )
