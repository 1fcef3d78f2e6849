/** Whatever the timeline, its picture has every entry once, room for all words, and an axis that never goes back. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {openDocument} from '../../../src/core/document/document.ts'
import {readPostmortem, type Postmortem} from '../../../src/core/model/postmortem.ts'
import {lightPalette} from '../../../src/core/pictures/palette.ts'
import {placingOf} from '../../../src/core/pictures/timeline/placing.ts'
import {spread} from '../../../src/core/pictures/timeline/spread.ts'
import {timelinePictureOf} from '../../../src/core/pictures/timeline/timeline-picture.ts'
import type {TimelineScene, Words} from '../../../src/core/pictures/timeline/timeline-scene.ts'
import {timelineSvgOf} from '../../../src/core/pictures/timeline/timeline-svg.ts'
import {widthOf} from '../../../src/core/pictures/measure.ts'
import {anyReview, reviewOf} from './timelines.ts'
import {assertWellFormed} from './well-formed.ts'

interface Box {
  readonly what: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const lineBox = ({text, x, y}: Words, ends: 'left' | 'right'): Box => {
  const width = widthOf(text, 'bold')
  return {what: text, x: ends === 'left' ? x - width : x, y: y - 7, width, height: 14}
}

/** Everything with words in it. */
function boxesOf({labels, bands, axis, lineHeight, apart}: TimelineScene): readonly Box[] {
  return [
    ...labels.map(({says, x, y, width, height}) => ({what: says, x, y, width, height})),
    ...bands.map(({name, took, words}): Box => {
      const width = Math.max(...[...name, ...took].map(line => widthOf(line, 'regular')))
      return {
        what: took.join(' '),
        x: words.x - width,
        y: words.y - lineHeight / 2,
        width,
        height: (name.length + took.length) * lineHeight,
      }
    }),
    ...(axis === null ? [] : [...axis.ticks, ...axis.heads, ...axis.breaks].map(words => lineBox(words, 'left'))),
    ...(apart === null ? [] : [lineBox(apart, 'right')]),
  ]
}

const areApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y

function assertTidy(review: Postmortem): void {
  const scene = timelinePictureOf(review)
  const boxes = boxesOf(scene)
  for (const [index, box] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) assert.ok(areApart(box, other), `${JSON.stringify(box)} and ${JSON.stringify(other)}`)
    assert.ok(
      box.x >= 0 && box.y >= 0 && box.x + box.width <= scene.width && box.y + box.height <= scene.height,
      `${JSON.stringify(box)} is outside`,
    )
  }
  assert.deepEqual(
    scene.labels.map(({entry}) => entry).toSorted((a, b) => a - b),
    [...review.timeline.keys()],
  )
  assertInside(scene)
  assertMonotone(review, scene)
}

/** The words of a label lie in its box. */
function assertInside({labels, lineHeight}: TimelineScene): void {
  for (const {x, y, width, height, day, time, name, words, says} of labels)
    for (const [line, weight] of [
      ...[day, name, ...time].flatMap(each => (each === null ? [] : [[each, 'bold'] as const])),
      ...words.map(each => [each, 'regular'] as const),
    ]) {
      assert.ok(line.x >= x && line.x + widthOf(line.text, weight) <= x + width + 0.01, `“${line.text}” is too wide in ${says}`)
      assert.ok(line.y - lineHeight / 2 >= y && line.y + lineHeight / 2 <= y + height, `“${line.text}” is too high in ${says}`)
    }
}

/** What is later is not higher up, neither on the axis nor in words, and nothing is off the axis. */
function assertMonotone({timeline}: Postmortem, {axis, labels, bands}: TimelineScene): void {
  if (axis === null) return
  const {placed} = placingOf(timeline)
  const marks = labels.flatMap(({mark, entry}) =>
    mark === null ? [] : [{mark, at: placed.find(each => each.entry === timeline[entry])!.at}],
  )
  const [top, bottom] = [axis.segments[0]!.top, axis.segments.at(-1)!.bottom]
  for (const [index, {mark, at}] of marks.entries()) {
    const before = marks[index - 1]
    assert.ok(before === undefined || (before.at <= at && before.mark.y <= mark.y))
    assert.ok(top - 1 <= mark.top && mark.top - 1 <= mark.y && mark.y <= mark.bottom + 1 && mark.bottom <= bottom + 1)
  }
  const ys = axis.ticks.map(({y}) => y)
  assert.deepEqual(
    ys,
    ys.toSorted((a, b) => a - b),
  )
  for (const [index, band] of bands.entries()) assert.ok(band.top <= band.bottom && band.top >= (bands[index - 1]?.bottom ?? -1))
}

const many = (each: (index: number) => string): readonly string[] => Array.from({length: 200}, (_, index) => each(index))
const clock = (minutes: number): string => [Math.floor(minutes / 60), minutes % 60].map(value => String(value).padStart(2, '0')).join(':')

const drawn: Readonly<Record<string, readonly string[]>> = {
  'one entry': ['10:42 Paged'],
  'an entry without a time': ['25:77 Paged'],
  'a day': ['2026-03-04 Paged'],
  '200 entries over a day': many(index => `${clock(index * 7)} Step ${index} ${'of many words '.repeat(index % 12)}`),
  '200 entries at the same instant': many(index => `10:42 Step ${index}`),
  '200 entries in ten minutes, and one a year before': [
    '2025-03-04 10:00 Written',
    ...many(index => `2026-03-04 10:0${Math.floor(index / 20)} Step ${index}`),
  ],
  'entries of weeks': many(index => `2026-0${1 + Math.floor(index / 28)}-${String(1 + (index % 28)).padStart(2, '0')} 10:00 Step ${index}`),
  'phases of no length': [
    '10:42 A (introduced)',
    '10:42 B (detected)',
    '10:42 C (acknowledged)',
    '10:42 D (cause found)',
    '10:42 E (mitigated)',
    '10:42 F (recovered)',
  ],
}

describe('the picture of a timeline', () => {
  for (const [name, lines] of Object.entries(drawn)) it(`is tidy for ${name}`, () => assertTidy(reviewOf(lines)))

  it('is tidy for any timeline', () => {
    fc.assert(fc.property(anyReview(40), assertTidy), {numRuns: 150})
  })

  it('is tidy for 200 entries of any kind', () => {
    fc.assert(fc.property(anyReview(200), assertTidy), {numRuns: 8})
  })

  it('is the same for the same timeline', () => {
    fc.assert(
      fc.property(anyReview(20), review =>
        assert.deepEqual(timelinePictureOf(review), timelinePictureOf(readPostmortem(openDocument(review.document.text)))),
      ),
    )
  })

  it('is well-formed SVG for any timeline', () => {
    fc.assert(fc.property(anyReview(20), review => assertWellFormed(timelineSvgOf(timelinePictureOf(review), lightPalette))))
  })
})

describe('what is spread', () => {
  it('keeps its order and its distance, and goes as little as it must', () => {
    const wish = fc.record({y: fc.integer({min: 0, max: 200}), above: fc.integer({min: 0, max: 9}), below: fc.integer({min: 0, max: 30})})
    const wishes = fc.array(wish, {minLength: 1, maxLength: 30}).map(all => all.toSorted((a, b) => a.y - b.y))
    fc.assert(
      fc.property(wishes, all => {
        const places = spread(all, 5)
        const distance = (index: number): number => all[index]!.below + 5 + all[index + 1]!.above
        for (const index of places.slice(1).keys()) assert.ok(places[index + 1]! - places[index]! >= distance(index))
        const cost = (at: readonly number[]): number => at.reduce((sum, y, index) => sum + (y - all[index]!.y) ** 2, 0)
        for (const index of places.keys())
          for (const by of [-2, 2]) {
            const other = places.with(index, places[index]! + by)
            const isAllowed = other.slice(1).every((y, next) => y - other[next]! >= distance(next))
            assert.ok(!isAllowed || cost(other) >= cost(places) - 4, 'one could be nearer')
          }
      }),
    )
  })
})
