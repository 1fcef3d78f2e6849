/** Each format is known by its content, and read with its times, authors, words and sources. */
import assert from 'node:assert/strict'
import {recognised} from '../../../src/core/import/recognise.ts'
import {settled} from '../../../src/core/import/settle.ts'
import {chats} from './formats/chats.ts'
import {logs} from './formats/logs.ts'
import {services} from './formats/services.ts'
import {tables} from './formats/tables.ts'
import {assumed, told} from './reading.ts'

const cases = [...chats, ...logs, ...services, ...tables]

describe('import', () => {
  for (const [name, given, expected] of cases)
    it(`reads ${name}`, () => assert.deepEqual(told(typeof given === 'string' ? {text: given} : given), expected))

  it('reads each with the line ends of Windows as well', () => {
    for (const [name, given, expected] of cases) {
      const {text, ...others} = typeof given === 'string' ? {text: given} : given
      assert.deepEqual(told({...others, text: text.replaceAll('\n', '\r\n')}), expected, name)
    }
  })

  for (const text of [
    '',
    'We restarted the relay at 10:42.\nThen all was well.',
    'ls\n#1772617320\nkubectl get pods',
    '—\n  10:42 AM\nfull',
    '# Postmortem\n\n## Timeline\n\n- **2026-03-04 10:42 UTC**: paged\n',
    '- 10:42 UTC – paged\n- 10:50 UTC – looked',
    '{"name": "postmortem", "version": "1.0.0"}',
    'one, two, three\nfour, five, six',
    'Dana, please look at 10:42\nThanks',
    'We shall restart it on\nMonday at 2:44 PM\nif nothing goes wrong',
    'const time = {hour: 10}',
    'https://wiki.example/2026-03-04',
    '| Time | What |\n|---|---|\n| 10:42 | paged |',
  ])
    it(`leaves “${text.slice(0, 30).replaceAll('\n', ' ')}” alone`, () => assert.deepEqual(told({text}), ['nothing']))

  it('takes a weekday for the last one up to the day of the copy', () => {
    for (const weekday of ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'])
      for (let day = 0; day < 14; day++) {
        const copied = new Date(Date.UTC(2028, 1, 22 + day))
        const today = {year: copied.getUTCFullYear(), month: copied.getUTCMonth() + 1, day: copied.getUTCDate()}
        for (const [name, least] of [
          [weekday, 0],
          [`Last ${weekday}`, 1],
        ] as const) {
          const reading = recognised({text: `Dana — ${name} at 10:42 AM\nfull`})
          assert.ok(reading !== null && 'messages' in reading)
          const at = settled(reading, {today, day: assumed.day, zone: 'UTC'})[0]!.instant
          const ago = (copied.getTime() + (10 * 60 + 42) * 60_000 - at) / 86_400_000
          assert.equal(new Intl.DateTimeFormat('en', {weekday: 'long', timeZone: 'UTC'}).format(at), weekday)
          assert.ok(Number.isInteger(ago) && ago >= least && ago < least + 7, `${name} on ${copied.toISOString()}`)
        }
      }
  })

  it('names the line that is broken', () => {
    assert.deepEqual(told({text: '{"time":"2026-03-04T10:42:07Z","msg":"a"}\n{"time":"2026-03-04T10:42:07Z","msg":'}), [
      'JSON lines is broken in line 2',
    ])
    assert.deepEqual(told({text: '[\n{"type":"message"},\n{"type" "message"}\n]'}), ['JSON is broken in line 3'])
    assert.deepEqual(told({text: '[{"type":"message"},\n'}), ['JSON is broken in line 2'])
    assert.deepEqual(told({text: 'Time,Event\n2026-03-04 10:42,a\n2026-03-04 10:43,"b\n2026-03-04 10:44,c\n'}), ['CSV is broken in line 3'])
    assert.deepEqual(told({text: 'Time,Event\n2026-03-04 10:42,a\nlater,b\n'}), ['CSV is broken in line 3'])
    const incidents = 'incident_number,title,created_at,resolved_at,resolved_by_user_name\n12,full,2026-03-04T10:42:07Z,,\n'
    assert.deepEqual(told({text: `${incidents}13,late,soon,,\n`}), ['PagerDuty is broken in line 3'])
    assert.deepEqual(told({text: `${incidents}13,late,2026-03-04T10:42:07Z,,"Bo\n${incidents}`}), ['PagerDuty is broken in line 3'])
    assert.deepEqual(told({text: 'Time,Zone,Event\n2026-03-04 10:42,CET,a\n2026-03-04 10:43,Mars/Olympus,b\n'}), [
      'CSV is broken in line 3',
    ])
  })
})
