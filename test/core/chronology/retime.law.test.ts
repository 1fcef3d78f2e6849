/** Converting and shifting keep every instant that they promise to keep, and every word; there and back gives the same bytes. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {convertTimes} from '../../../src/core/chronology/convert.ts'
import {shiftTimes} from '../../../src/core/chronology/shift.ts'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {read} from './retiming.ts'

const minute = 60_000
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/St_Johns', 'America/Los_Angeles']

/** What the clocks of a zone show, told by the platform and by nothing of ours. */
function local(instant: number, zone: string): {readonly date: string; readonly time: string} {
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'})
    .format(instant)
    .split(' ')
  return {date, time}
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const dates: readonly ((iso: string) => string)[] = [
  iso => iso,
  iso => iso.replaceAll('-', '/'),
  iso => iso.split('-').toReversed().join('.'),
  iso => `${Number(iso.slice(8))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`,
]

const times: readonly ((time: string) => string)[] = [
  time => time,
  time => time.replace(':', 'h'),
  time => `${Number(time.slice(0, 2)) % 12 || 12}${time.slice(2)} ${time < '12' ? 'am' : 'pm'}`,
]

interface Told {
  readonly text: string
  readonly instants: readonly number[]
  readonly zone: string
}

/** A timeline as a person would write it: the zone with each entry, in the heading, in the head of a table or on a line. */
const documents: fc.Arbitrary<Told> = fc
  .record({
    start: fc.integer({min: Date.UTC(2016, 0, 1) / minute, max: Date.UTC(2034, 0, 1) / minute}),
    waits: fc.array(fc.integer({min: 1, max: 500}), {minLength: 1, maxLength: 8}),
    zone: fc.constantFrom(...zones),
    date: fc.constantFrom(...dates),
    time: fc.constantFrom(...times),
    form: fc.constantFrom('entry', 'heading', 'line', 'table'),
    dated: fc.constantFrom('all', 'title'),
  })
  .map(({start, waits, zone, date, time, form, dated}) => {
    const instants: number[] = []
    waits.reduce((at, wait) => (instants.push(at), at + wait * minute), start * minute)
    const clocks = instants.map(instant => local(instant, zone))
    const words = (index: number): string => `step ${'abcdefgh'[index]} was “taken”`
    const day = (index: number): string => (dated === 'all' ? `${date(clocks[index]!.date)} ` : '')
    const title = `# Mail stood still${dated === 'title' ? `, ${clocks[0]!.date}` : ''}\n\n`
    const rows = clocks.map((clock, index) => {
      if (form === 'table') return `| ${day(index)}${time(clock.time)} | ${words(index)} |`
      return `- ${day(index)}${time(clock.time)}${form === 'entry' ? ` ${zone}` : ''} – ${words(index)}`
    })
    const head = form === 'table' ? `| Time (${zone}) | What |\n|---|---|\n` : form === 'line' ? `All times are in ${zone}.\n\n` : ''
    const text = `${title}## Timeline${form === 'heading' ? ` (${zone})` : ''}\n\n${head}${rows.join('\n')}\n\n## Impact\n\nNobody got mail.\n`
    return {text, instants, zone}
  })

const instantsIn = (text: string): readonly number[] => read(text).timeline.map(({iso}) => Date.parse(iso ?? ''))
/** What happened, in the order in which it is told. */
const wordsIn = (text: string): string => text.match(/step . was “taken”|Nobody got mail/g)?.join() ?? ''

/** Some documents are read otherwise than they were meant, as people would read them too: at the hour that comes twice, or over days without a date. */
const isReadAsMeant = ({text, instants}: Told): boolean =>
  instantsIn(text).every((instant, index) => instant === instants[index]) && instantsIn(text).length === instants.length

describe('convertTimes, as a law', () => {
  it('keeps every instant and every word, and comes back to the same bytes unless a day had to be told', () => {
    let converted = 0
    let returned = 0
    fc.assert(
      fc.property(documents, fc.constantFrom(...zones), (told, to) => {
        fc.pre(isReadAsMeant(told))
        const {text, zone} = told
        const there = convertTimes(read(text), {to})
        // Refusing is allowed where clocks show an hour twice; it must not be the rule.
        if (!('edits' in there)) return
        converted++
        const after = applyEdits(text, there.edits)
        assert.deepEqual(instantsIn(after), told.instants)
        assert.equal(wordsIn(after), wordsIn(text))
        if (there.edits.some(({start, end}) => start === end || /\d{4}-\d{2}-\d{2} \d/.test(after))) return
        const back = convertTimes(read(after), {to: zone})
        assert.ok('edits' in back)
        assert.equal(applyEdits(after, back.edits), text)
        returned++
      }),
      {numRuns: 200},
    )
    assert.ok(converted > 150, `${converted} were converted`)
    assert.ok(returned > 25, `${returned} came back`)
  })
})

/** What the clock of each entry shows, in minutes; the change of the clocks is nothing to a clock that was wrong. */
const shownIn = (text: string): readonly number[] => read(text).timeline.map(({iso}) => Date.parse(`${iso!.slice(0, 16)}Z`) / minute)

describe('shiftTimes, as a law', () => {
  it('moves every clock by as much, keeps every word, and comes back to the same bytes unless a day had to be told', () => {
    let shifted = 0
    let returned = 0
    fc.assert(
      fc.property(documents, fc.integer({min: -3000, max: 3000}), (told, minutes) => {
        fc.pre(isReadAsMeant(told))
        const {text} = told
        const all = told.instants.map((_, index) => index)
        const there = shiftTimes(read(text), all, minutes)
        if (!('edits' in there)) return
        shifted++
        const after = applyEdits(text, there.edits)
        assert.deepEqual(
          shownIn(after),
          shownIn(text).map(shown => shown + minutes),
        )
        assert.equal(wordsIn(after), wordsIn(text))
        if (there.edits.some(({start, end}) => start === end || /\d{4}-\d{2}-\d{2} \d/.test(after))) return
        const back = shiftTimes(read(after), all, -minutes)
        assert.ok('edits' in back)
        assert.equal(applyEdits(after, back.edits), text)
        returned++
      }),
      {numRuns: 200},
    )
    assert.ok(shifted > 150, `${shifted} were shifted`)
    assert.ok(returned > 25, `${returned} came back`)
  })
})
