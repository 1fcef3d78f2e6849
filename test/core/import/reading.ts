/** Texts from elsewhere, as they are read. */
import {recognised} from '../../../src/core/import/recognise.ts'
import type {Given} from '../../../src/core/import/source.ts'
import {settled, type Assumed} from '../../../src/core/import/settle.ts'

/** A text that was copied in Berlin on 5 March 2026, about what happened the day before. */
export const assumed: Assumed = {
  today: {year: 2026, month: 3, day: 5},
  day: {year: 2026, month: 3, day: 4},
  zone: 'Europe/Berlin',
}

/** The format, and a line a message: instant, author, words, and where it is from. */
export function told(given: Given): readonly string[] {
  const reading = recognised(given)
  if (reading === null) return ['nothing']
  if ('brokenLine' in reading) return [`${reading.format} is broken in line ${reading.brokenLine}`]
  const messages = settled(reading, assumed).map(({instant, message: {author, words, kind, origin}}) => {
    const at = new Date(instant).toISOString().replace('.000Z', 'Z')
    return [
      at,
      kind,
      author ?? '-',
      words.replaceAll('\n', ' ⏎ '),
      origin?.words ?? '-',
      ...(origin?.address == null ? [] : [origin.address]),
    ].join(' | ')
  })
  return [reading.format, ...messages, ...(reading.left === 0 ? [] : [`${reading.left} left`])]
}
