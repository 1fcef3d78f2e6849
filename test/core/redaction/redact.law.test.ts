/** Whatever a document says of people, machines, tickets and money, however and wherever: nothing chosen is left, and all else stays. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {exportedAs, exportFormats} from '../../../src/core/export/index.ts'
import {
  applyEdits,
  identifierClasses,
  openDocument,
  readPostmortem,
  redact,
  remains,
  type IdentifierClass,
} from '../../../src/core/index.ts'
import {overlaps} from '../../../src/core/document/span.ts'
import {seeded} from './seeding.ts'

type Redacted = ReturnType<typeof redact>

const all: ReadonlySet<IdentifierClass> = new Set(identifierClasses)
const hide = (text: string, classes = all): Redacted => redact(readPostmortem(openDocument(text)), classes)

/** What a person or a program may make of a text, written anew here so that one mistake is not made twice. */
function readings(text: string): readonly string[] {
  const visible = text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
  const named = visible.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
  const decoded = named.replace(/(?:%[0-9a-f]{2})+/gi, bytes => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())
  return [text, visible, named, decoded].map(plain)
}

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

function isReadable(secret: string, texts: readonly string[]): boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(plain(secret))}(?![\\p{L}\\p{N}])`, 'u')
  return texts.some(text => pattern.test(text))
}

/** What is exported may have marks of its own between the letters: tags, as in pictures whose words are wrapped, and signs before marks. */
const exportedReadings = (text: string): readonly string[] =>
  [text, text.replace(/<[^<>]*>/g, ''), text.replace(/<[^<>]*>/g, ' '), text.replace(/\\(?=[^\p{L}\p{N}])/gu, '')].flatMap(readings)

const exported = (format: (typeof exportFormats)[number], text: string): string => exportedAs(format, readPostmortem(openDocument(text)))

/** A smaller document tells no more: what is left is named. */
const runs = {numRuns: 6, endOnFailure: true}

describe('a redacted document', () => {
  it('has none of 200 identifiers', () =>
    fc.assert(
      fc.property(seeded, ({text, secrets, count}) => {
        assert.equal(count, 200)
        const {text: safe, left} = hide(text)
        const texts = readings(safe)
        assert.deepEqual(
          secrets.filter(secret => isReadable(secret, texts)),
          [],
        )
        assert.deepEqual(
          left.map(({value}) => value),
          [],
        )
      }),
      runs,
    ))

  for (const format of exportFormats)
    it(`has none of 200 identifiers as ${format}`, () =>
      fc.assert(
        fc.property(seeded, ({text, secrets}) => {
          const {text: safe, hidden} = hide(text)
          const written = exported(format, safe)
          const texts = exportedReadings(written)
          assert.deepEqual(
            secrets.filter(secret => isReadable(secret, texts)),
            [],
          )
          assert.deepEqual(
            remains(written, hidden).map(({value}) => value),
            [],
          )
        }),
        runs,
      ))

  it('would be seen to have them', () =>
    fc.assert(
      fc.property(seeded, ({text, secrets}) => {
        for (const format of ['html', 'markdown', 'slack', 'jira', 'confluence'] as const) {
          const texts = exportedReadings(exported(format, text))
          assert.ok(secrets.filter(secret => isReadable(secret, texts)).length > 150, format)
        }
        const pictures = exportedReadings((exported('html', text).match(/<svg.*?<\/svg>/gs) ?? []).join('\n'))
        assert.ok(secrets.filter(secret => isReadable(secret, pictures)).length > 5)
      }),
      runs,
    ))

  it('is the document apart from them, to the byte', () =>
    fc.assert(
      fc.property(seeded, ({text, places}) => {
        const {text: safe, replaced} = hide(text)
        assert.equal(applyEdits(text, replaced), safe)
        // What stands in the place of nothing that was seeded is hidden wrongly.
        assert.deepEqual(
          replaced.filter(edit => !places.some(place => overlaps(place, edit))).map(({start, end}) => text.slice(start - 20, end + 20)),
          [],
        )
      }),
      runs,
    ))

  it('is as well formed as it was', () =>
    fc.assert(
      fc.property(seeded, ({text}) => {
        const {text: safe} = hide(text)
        const [before, after] = [text, safe].map(source => readPostmortem(openDocument(source)))
        assert.deepEqual(after!.frontMatter.problems, before!.frontMatter.problems)
        assert.deepEqual(
          after!.sections.map(({title}) => title),
          before!.sections.map(({title}) => title),
        )
        assert.equal(after!.actions.length, before!.actions.length)
        assert.equal(safe.split('\n').length, text.split('\n').length)
      }),
      runs,
    ))

  it('has nothing more to hide', () =>
    fc.assert(
      fc.property(seeded, ({text}) => {
        const {text: safe} = hide(text)
        assert.equal(hide(text).text, safe)
        assert.equal(hide(safe).text, safe)
      }),
      runs,
    ))

  it('is whatever text there was, where nothing is chosen', () =>
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        assert.equal(hide(text, new Set()).text, text)
        assert.deepEqual(hide(text).left, [])
      }),
    ))
})
