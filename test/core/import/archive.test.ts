/** An export of Slack is read from its zip one file after the other, and no byte that nobody wants is asked for. */
import assert from 'node:assert/strict'
import {strToU8, zipSync} from 'fflate'
import {listArchive, readArchive, type ArchiveListing, type BrokenArchive, type Wanted} from '../../../src/core/import/archive.ts'
import type {Message} from '../../../src/core/import/message.ts'
import {isZip, type ByStretches, type Stretch} from '../../../src/core/import/zip.ts'
import {large} from './large-zip.ts'

interface Read<T> {
  readonly outcome: T
  readonly stretches: readonly Stretch[]
}

/** What has been handed out is wiped before more is, so that whoever still holds on to it reads noise. */
function read<T>(bytes: Uint8Array, work: ByStretches<T>): Read<T> {
  const stretches: Stretch[] = []
  for (let step = work.next(); ;) {
    if (step.done === true) return {outcome: step.value, stretches}
    const {from, length} = step.value
    stretches.push(step.value)
    const handedOut = bytes.slice(from, from + length)
    step = work.next(handedOut)
    handedOut.fill(0x2a)
  }
}

const zipOf = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {level})

const said = (ts: string, text: string): string => JSON.stringify([{type: 'message', ts, user: 'U01', text}])
const users = JSON.stringify([{id: 'U01', name: 'dana', profile: {real_name: 'Dana Ito'}}])

const everything: Omit<Wanted, 'days'> = {range: null, most: 100}

function messagesIn(bytes: Uint8Array, wants: (path: string) => boolean, wanted = everything): ReturnType<typeof readMessages> {
  const {outcome} = read(bytes, listArchive(bytes.length))
  return 'brokenLine' in outcome ? {outcome, stretches: []} : readMessages(bytes, outcome, wants, wanted)
}

const readMessages = (
  bytes: Uint8Array,
  {days, people}: ArchiveListing,
  wants: (path: string) => boolean,
  wanted: Omit<Wanted, 'days'>,
): Read<readonly Message[] | BrokenArchive | {readonly most: number}> =>
  read(bytes, readArchive({...wanted, days: days.filter(({entry}) => wants(entry.path))}, people))

describe('an archive of Slack', () => {
  const files = {
    'export/incident/2026-03-04.json': said('1772617320.000200', 'No room'),
    'export/incident/2026-03-05.json': said('1772703720.000200', 'Over 🎉'),
    'export/random/2026-03-04.json': 'this is not read',
    'export/users.json': users,
  }
  const bytes = zipOf(files)
  const isIncident = (path: string): boolean => path.includes('incident')

  it('tells its channels, days and people', () => {
    assert.ok(isZip(bytes))
    const {days, people} = read(bytes, listArchive(bytes.length)).outcome as ArchiveListing
    assert.deepEqual(
      days.map(({channel, date}) => `${channel} ${date}`),
      ['incident 2026-03-04', 'incident 2026-03-05', 'random 2026-03-04'],
    )
    assert.deepEqual([...people], [['U01', 'Dana Ito']])
  })

  for (const [name, archive] of [
    ['packed', bytes],
    ['only stored', zipOf(files, 0)],
    ['told in large numbers', large(bytes)],
  ] as const) {
    it(`gives the messages of the days that are wanted, when they are ${name}`, () => {
      const {outcome} = messagesIn(archive, isIncident)
      assert.deepEqual(
        (outcome as readonly Message[]).map(({author, words, origin}) => [author, words, origin?.words]),
        [
          ['Dana Ito', 'No room', '#incident in Slack'],
          ['Dana Ito', 'Over 🎉', '#incident in Slack'],
        ],
      )
    })
  }

  it('asks for one file after the other, and for those that are wanted only', () => {
    const {days} = read(bytes, listArchive(bytes.length)).outcome as ArchiveListing
    const {stretches} = messagesIn(bytes, isIncident)
    const header = 30
    assert.deepEqual(
      stretches,
      days
        .filter(({channel}) => channel === 'incident')
        .flatMap(({entry: {at, packed, path}}) => [
          {from: at, length: header},
          {from: at + header + path.length, length: packed},
        ]),
    )
  })

  it('keeps the messages of a stretch of time, and stops where there are more than anybody chooses from', () => {
    const range = {from: 1772703720000, to: 1772703720999}
    const {outcome} = messagesIn(bytes, isIncident, {range, most: 1})
    assert.deepEqual(
      (outcome as readonly Message[]).map(({words}) => words),
      ['Over 🎉'],
    )
    assert.deepEqual(messagesIn(bytes, isIncident, {range: null, most: 1}).outcome, {most: 1})
  })

  it('has read a file before it asks for the next one', () => {
    const {outcome, stretches} = messagesIn(bytes, isIncident, {range: null, most: 0})
    assert.deepEqual(outcome, {most: 0})
    assert.equal(stretches.length, 2, 'the header of the first file, and its bytes')
  })

  it('names the file and the line that are broken', () => {
    const all = (): boolean => true
    assert.deepEqual(messagesIn(bytes, all).outcome, {path: 'export/random/2026-03-04.json', brokenLine: 1})
    const torn = zipOf({'incident/2026-03-04.json': '[\n{"type":"message"}\n{}\n]'})
    assert.deepEqual(messagesIn(torn, all).outcome, {path: 'incident/2026-03-04.json', brokenLine: 3})
  })

  it('names the file that cannot be unpacked, and says when it is the archive itself', () => {
    const {days} = read(bytes, listArchive(bytes.length)).outcome as ArchiveListing
    const {at, path} = days[0]!.entry
    const changed = bytes.slice()
    changed.fill(0xff, at + 30 + path.length, at + 40 + path.length)
    assert.deepEqual(messagesIn(changed, isIncident).outcome, {path, brokenLine: null})
    assert.deepEqual(messagesIn(bytes.subarray(0, bytes.length - 1), isIncident).outcome, {path: null, brokenLine: null})
  })

  it('returns for every beginning and end of an archive, for each of its bytes changed, and for bytes that are none', () => {
    const all = (): boolean => true
    for (let length = 0; length < bytes.length; length += 7) {
      messagesIn(bytes.subarray(0, length), all)
      messagesIn(bytes.subarray(length), all)
    }
    for (const archive of [bytes, large(bytes)])
      for (let at = 0; at < archive.length; at += 3) {
        const changed = archive.slice()
        changed[at]! ^= 0xff
        messagesIn(changed, all)
      }
    const noise = Uint8Array.from({length: 5000}, (_, index) => (index * 7919) % 256)
    messagesIn(noise, all)
    messagesIn(Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]), all)
  })
})
