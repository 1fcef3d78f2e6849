/** What the picture of a timeline says of time: scaled, named, and never more exactly than the text does. */
import assert from 'node:assert/strict'
import {lightPalette} from '../../../src/core/pictures/palette.ts'
import {timelinePictureOf} from '../../../src/core/pictures/timeline/timeline-picture.ts'
import type {Label, TimelineScene} from '../../../src/core/pictures/timeline/timeline-scene.ts'
import {timelineSvgOf} from '../../../src/core/pictures/timeline/timeline-svg.ts'
import {reviewOf} from './timelines.ts'

const picture = (lines: readonly string[], heading?: string, title?: string): TimelineScene =>
  timelinePictureOf(reviewOf(lines, heading, title))

const ticks = ({axis}: TimelineScene): readonly string[] => axis!.ticks.map(({text}) => text)
const heads = ({axis}: TimelineScene): readonly string[] => axis!.heads.map(({text}) => text)
const timeOf = ({day, time}: Label): string => [...(day === null ? [] : [day]), ...time].map(({text}) => text).join(' ')
const bands = (scene: TimelineScene): readonly string[] => scene.bands.map(({name, took}) => [...name, ...took].join(' '))

describe('the axis of a timeline', () => {
  const cases: readonly (readonly [what: string, lines: readonly string[], found: readonly string[]])[] = [
    ['minutes', ['10:00 A', '10:04 B'], ['10:00', '10:01', '10:02', '10:03', '10:04']],
    ['an hour', ['10:10 A', '11:05 B'], ['10:15', '10:30', '10:45', '11:00']],
    ['a night', ['22:00 A', '04:30 B'], ['22:00', 'Thu 2026-03-05', '02:00', '04:00']],
    ['days', ['2026-03-04 10:00 A', '2026-03-07 12:00 B'], ['Thu 2026-03-05', 'Fri 2026-03-06', 'Sat 2026-03-07']],
    ['weeks', ['2026-03-04 10:00 A', '2026-04-02 12:00 B'], ['Mon 2026-03-09', 'Mon 2026-03-16', 'Mon 2026-03-23', 'Mon 2026-03-30']],
    ['months', ['2026-01-10 10:00 A', '2026-05-02 12:00 B'], ['2026-02', '2026-03', '2026-04', '2026-05']],
  ]
  for (const [what, lines, found] of cases) it(`has ticks that fit ${what}`, () => assert.deepEqual(ticks(picture(lines)), found))

  it('is to scale', () => {
    const {labels} = picture(['10:00 A', '10:10 B', '10:40 C'])
    const [a, b, c] = labels.map(({mark}) => mark!.y)
    assert.ok(Math.abs((c! - b!) / (b! - a!) - 3) < 0.05)
  })

  it('names its zone and the day that it begins with', () => {
    assert.deepEqual(heads(picture(['10:00 A', '10:10 B'], 'Timeline (CET)')), ['CET', 'Wed 2026-03-04'])
    assert.deepEqual(heads(picture(['10:00 A', '10:10 B'], 'Timeline')), ['Wed 2026-03-04'])
  })

  it('is broken where one entry is a year before the others, and says how much is left out', () => {
    const scene = picture(['2025-03-04 10:00 A', '2026-03-04 10:00 B', '10:12 C', '10:42 D'])
    assert.deepEqual(
      scene.axis!.breaks.map(({text}) => text),
      ['365 d'],
    )
    assert.deepEqual(heads(scene), ['UTC', 'Tue 2025-03-04', 'Wed 2026-03-04'])
    const [, b, c, d] = scene.labels.map(({mark}) => mark!.y)
    assert.ok(Math.abs((d! - c!) / (c! - b!) - 2.5) < 0.05)
  })

  it('is in the zone of most entries, and tells where others are in another', () => {
    const {labels, axis} = picture(['10:00 CET A', '10:10 CET B', '09:40 UTC C'], 'Timeline')
    assert.equal(axis!.heads[0]!.text, 'CET')
    assert.deepEqual(labels.map(timeOf), ['10:00', '10:10', '09:40 UTC'])
  })

  it('is in UTC where the clocks of its zone are changed', () => {
    const scene = picture(['2026-03-29 01:30 A', '2026-03-29 03:30 B'], 'Timeline (Europe/Paris)', 'Disk full')
    assert.equal(scene.axis!.heads[0]!.text, 'UTC')
    assert.deepEqual(ticks(scene), ['00:30', '00:45', '01:00', '01:15', '01:30'])
  })

  it('counts days that nobody names', () => {
    const scene = picture(['23:50 A', '00:10 B'], 'Timeline', 'Disk full')
    assert.deepEqual(scene.labels.map(timeOf), ['Day 1 23:50', 'Day 2 00:10'])
    assert.deepEqual(picture(['10:00 A', '10:10 B'], 'Timeline', 'Disk full').labels.map(timeOf), ['10:00', '10:10'])
  })
})

describe('an entry in the picture of a timeline', () => {
  it('stands in the order of time', () => {
    const {labels} = picture(['11:00 B', '10:30 A', '11:10 C'])
    assert.deepEqual(
      labels.map(({entry}) => entry),
      [1, 0, 2],
    )
  })

  it('shows a time that is approximate as a range', () => {
    const {labels} = picture(['10:00 A', '~11:00 B', '12:00 C'])
    const [a, b, c] = labels.map(({mark}) => mark!)
    assert.deepEqual([b!.form, timeOf(labels[1]!)], ['about', '~11:00'])
    assert.ok(Math.abs(b!.bottom - b!.top - (c!.y - a!.y) / 2) < 2, 'half an hour each way')
  })

  it('shows how long it was', () => {
    const {labels} = picture(['10:00 A', '10:15 – 10:45 B', '11:00 C'])
    const {form, y, top, bottom} = labels[1]!.mark!
    assert.deepEqual([form, y, timeOf(labels[1]!)], ['range', Math.round(top), '10:15–10:45'])
    assert.ok(bottom - top > 60)
  })

  it('is any time of its day where only that is known, and makes no axis longer', () => {
    const scene = picture(['10:00 A', '2026-03-04 – B', '11:00 C'])
    const {labels, axis} = scene
    const stretch = labels.find(({entry}) => entry === 1)!
    assert.equal(stretch.mark!.form, 'stretch')
    assert.deepEqual([stretch.mark!.top, stretch.mark!.bottom], [axis!.segments[0]!.top, axis!.segments[0]!.bottom])
    assert.equal(timeOf(stretch), 'no time')
    assert.equal(ticks(scene)[0], '10:00')
  })

  it('has no place where its time cannot be read, or no clock is known for it', () => {
    const {labels, apart} = picture(['10:00 UTC A', '25:77 B', '10:10 UTC C'], 'Timeline')
    assert.deepEqual(
      labels.map(label => [timeOf(label), label.mark === null]),
      [
        ['10:00', false],
        ['10:10', false],
        ['25:77', true],
      ],
    )
    assert.equal(apart?.text, 'Without a place on the axis:')
  })

  it('says its day where that is another one', () => {
    const {labels} = picture(['22:00 A', '23:00 B', '00:10 C', '00:20 D'])
    assert.deepEqual(labels.map(timeOf), ['Wed 2026-03-04 22:00', '23:00', 'Thu 2026-03-05 00:10', '00:20'])
  })

  it('names its milestone instead of the mark', () => {
    const [label] = picture(['10:00 Paged *(detected)*', '10:10 Well']).labels
    assert.deepEqual([label!.name!.text, label!.words.map(({text}) => text)], ['detected', ['Paged']])
  })
})

describe('phases in the picture of a timeline', () => {
  it('lie between milestones, with how long they took', () => {
    const scene = picture([
      '10:42 A (introduced)',
      '11:24 B (detected)',
      '11:30 C (acknowledged)',
      '11:50 D (cause found)',
      '12:00 E (mitigated)',
      '12:42 F (recovered)',
    ])
    assert.deepEqual(bands(scene), [
      'until detected 42 min',
      'until investigating 6 min',
      'until cause found 20 min',
      'until mitigated 10 min',
      'until recovered 42 min',
    ])
    for (const [index, {top, bottom}] of scene.bands.entries())
      assert.deepEqual([Math.round(top), Math.round(bottom)], [scene.labels[index]!.mark!.y, scene.labels[index + 1]!.mark!.y])
  })

  it('follow each other in time, whatever order is usual', () => {
    assert.deepEqual(bands(picture(['10:00 A (detected)', '10:10 B (mitigated)', '10:30 C (cause found)'])), [
      'until mitigated 10 min',
      'until cause found 20 min',
    ])
  })

  it('say what they can have been', () => {
    assert.deepEqual(bands(picture(['~10:00 A (introduced)', '11:24 B (detected)'])), ['until detected 1 h 24 min (54 min to 1 h 54 min)'])
    assert.deepEqual(bands(picture(['2026-03-04 – A (introduced)', '2026-03-04 12:00 B (detected)'])), [])
  })
})

describe('the picture of a timeline as SVG', () => {
  const lines = ['10:42 `<b>` & "c" (introduced)', '~11:24 B', '11:30 – 11:40 C', '2026-03-04 – D', '11:50 E']
  const svg = timelineSvgOf(picture(lines), lightPalette)

  it('tells each kind of time by its form, not by color alone', () => {
    const grey = Object.fromEntries(Object.keys(lightPalette).map(key => [key, '#777777'])) as unknown as typeof lightPalette
    const drawn = timelineSvgOf(picture(lines), grey)
    for (const form of ['about', 'range', 'stretch', 'event', 'milestone']) assert.ok(drawn.includes(`class="postmortem-${form}"`), form)
  })

  it('has a name, and all entries in its description', () => {
    assert.match(
      svg,
      /^<svg [^>]*role="img"[^>]*><title>Disk full, 2026-03-04<\/title><desc>A timeline of 5 entries, the earliest first\.\n/,
    )
    assert.match(svg, /\n2026-03-04 10:42 UTC \(introduced\): &lt;b&gt; &amp; &quot;c&quot;\n/)
    assert.match(svg, /\n2026-03-04 no time: D\n2026-03-04 ~11:24 UTC: B\n/)
  })

  it('refers to nothing and runs nothing', () =>
    assert.doesNotMatch(
      svg.replace('xmlns="http://www.w3.org/2000/svg"', ''),
      /https?:|href|url\(|<script|<style|<foreignObject|\son[a-z]+=|\sid=/,
    ))
})
