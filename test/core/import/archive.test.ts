/** An export of Slack is read from its zip one file after the other, without holding more than one of them. */
import assert from 'node:assert/strict'
import {strToU8, zipSync} from 'fflate'
import {isArchive, listArchive, readArchive, type ArchiveListing, type BrokenArchive} from '../../../src/core/import/archive.ts'
import type {Message} from '../../../src/core/import/message.ts'

function whole<T>(steps: Generator<number, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value
}

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))

const said = (ts: string, text: string): string => JSON.stringify([{type: 'message', ts, user: 'U01', text}])
const users = JSON.stringify([{id: 'U01', name: 'dana', profile: {real_name: 'Dana Ito'}}])

function read(bytes: Uint8Array, wants: (path: string) => boolean): readonly Message[] | BrokenArchive {
  const listing = whole(listArchive(bytes))
  if ('brokenLine' in listing) return listing
  return whole(
    readArchive(
      bytes,
      listing.days.filter(({path}) => wants(path)),
      listing.people,
      () => true,
    ),
  )
}

describe('an archive of Slack', () => {
  const bytes = zipOf({
    'export/incident/2026-03-04.json': said('1772617320.000200', 'No room'),
    'export/incident/2026-03-05.json': said('1772703720.000200', 'Over 🎉'),
    'export/random/2026-03-04.json': 'this is not read',
    'export/users.json': users,
  })

  it('tells its channels, days and people', () => {
    assert.ok(isArchive(bytes))
    const {days, people} = whole(listArchive(bytes)) as ArchiveListing
    assert.deepEqual(
      days.map(({channel, date}) => `${channel} ${date}`),
      ['incident 2026-03-04', 'incident 2026-03-05', 'random 2026-03-04'],
    )
    assert.deepEqual([...people], [['U01', 'Dana Ito']])
  })

  it('gives the messages of the days that are wanted, and unpacks no others', () => {
    const messages = read(bytes, path => path.includes('incident')) as readonly Message[]
    assert.deepEqual(
      messages.map(({author, words, origin}) => [author, words, origin?.words]),
      [
        ['Dana Ito', 'No room', '#incident in Slack'],
        ['Dana Ito', 'Over 🎉', '#incident in Slack'],
      ],
    )
  })

  it('names the file and the line that are broken', () => {
    assert.deepEqual(
      read(bytes, () => true),
      {path: 'export/random/2026-03-04.json', brokenLine: 1},
    )
    const torn = zipOf({'incident/2026-03-04.json': '[\n{"type":"message"}\n{}\n]'})
    assert.deepEqual(
      read(torn, () => true),
      {path: 'incident/2026-03-04.json', brokenLine: 3},
    )
  })

  it('returns for every beginning of an archive, and for bytes that are none', () => {
    for (let length = 0; length < bytes.length; length += 7) read(bytes.subarray(0, length), () => true)
    const noise = Uint8Array.from({length: 5000}, (_, index) => (index * 7919) % 256)
    read(noise, () => true)
    read(Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]), () => true)
  })
})
