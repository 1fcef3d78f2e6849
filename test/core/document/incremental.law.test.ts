/** Law: a document that was edited equals one that was opened, whatever was edited. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {editDocument, openDocument, type Document} from '../../../src/core/document/document.ts'
import {frontMatterEnd} from '../../../src/core/document/front-matter-fence.ts'
import {doings, editsOf, writtenDocuments} from './writing.ts'

// Looking for front matter that is not there, the parser misreads the ordered lists of the whole document; so it looks only where there is some.
const plain = unified().use(remarkParse).use(remarkGfm)
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

/**
 * A tree as a list of lines with absolute offsets. Blank lines at the end of an unclosed fence belong to it or not by what
 * follows, which no reader sees: ends are compared without white space.
 */
function outline(nodes: readonly Nodes[], text: string, shift: number): string[] {
  return nodes.flatMap(node => {
    const start = node.position?.start.offset ?? 0
    const end = start + text.slice(start, node.position?.end.offset).trimEnd().length
    const own = `${node.type} ${start + shift}-${end + shift} ${'value' in node ? JSON.stringify(node.value.trimEnd()) : ''}`
    return [own, ...('children' in node ? outline(node.children, text, shift).map(line => `  ${line}`) : [])]
  })
}

const inChunks = (document: Document): string[] =>
  document.chunks.flatMap((chunk, index) => outline(chunk.nodes, chunk.text, document.starts[index]!))

const filler = 'The queue of the mail service grew until the workers were restarted by hand, which took a while to find out about. '
/** What a parser, and what cuts a text for it, may take for a blank, a line end or nothing at all. */
const odd = fc.constantFrom(
  '\ufeff',
  '\0',
  '\r',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00a0',
  '\u200b',
  '\t',
  '\v',
  '\f',
  '\u3000',
  '\ud800',
  '\\',
)
const block = fc.oneof(
  fc.constantFrom(
    '# Title',
    '## Impact',
    'Setext\n===',
    '---',
    '- a\n- b',
    '- a\n\n- b',
    '1. one\n2. two\n\n   more',
    '> quoted\nlazy',
    '    code',
  ),
  fc.constantFrom(
    '```\n# not a heading\n\ntext\n```',
    '```',
    '~~~',
    '   ```',
    '- x\n\n  ```\n  in item',
    '<div>\n# html\n</div>',
    '<!-- open',
    '-->',
    '<pre>\n\n# raw',
  ),
  fc.constantFrom(
    '[ref]: /target',
    'see [ref] and [ref][] and [text][ref]',
    '[^n]: note\n\n    more',
    'word[^n]',
    '| a | b |\n|---|---|\n| c | d |',
    '---\ntitle: x\n---',
  ),
  odd,
  odd.map(character => `${character}# T`),
  odd.map(character => `${character}\`\`\``),
  odd.map(character => `---${character}`),
  fc.constantFrom(`\`\`\`${' '.repeat(220)}x`, `---${' '.repeat(90)}x`, '`'.repeat(230)),
  fc.constant(filler.repeat(3)),
  fc.constant(filler.repeat(6)),
)
const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n \n', '\r\r')
const text = fc
  .tuple(
    fc.constantFrom('', '', '', '---\ntitle: x\n---\n', '---\nopen: front matter\n\n', '\ufeff', '\ufeff---\na: b\n---\n'),
    fc.array(fc.tuple(block, gap), {maxLength: 14}),
  )
  .map(([opening, blocks]) => opening + blocks.flat().join(''))
const insertion = fc.oneof(
  odd,
  block,
  gap,
  fc.constantFrom(
    '',
    'x',
    ' ',
    '\n',
    '#',
    '# ',
    '-',
    '- ',
    '`',
    '```',
    '---\n',
    '>',
    '\t',
    '    ',
    '[ref]: /x\n',
    '|',
    '<!--',
    '\ufeff',
    '\u{1f525}',
    '\ud800',
    '\0',
  ),
)
const edits = fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat({max: 40}), insertion), {minLength: 1, maxLength: 6})

describe('documents', function () {
  this.timeout(120_000)
  it('parse in chunks as they parse whole', () => {
    fc.assert(
      fc.property(text, source => {
        // A byte order mark at the start shifts the offsets of the whole parse, so it is compared without one.
        const unmarked = source.replace(/^\ufeff+/, '')
        const whole = frontMatterEnd(unmarked) > 0 ? withFrontMatter : plain
        assert.deepEqual(inChunks(openDocument(unmarked)), outline(whole.parse(unmarked).children, unmarked, 0))
      }),
      {numRuns: 2000},
    )
  })

  it('are after the edits of people what they would be from scratch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writtenDocuments), doings, (source, done) => {
        let document = openDocument(source)
        for (const edits of editsOf(source, done)) {
          document = editDocument(document, edits)
          assert.equal(document.chunks.map(chunk => chunk.text).join(''), document.text)
          assert.deepEqual(inChunks(document), inChunks(openDocument(document.text)))
        }
      }),
      {numRuns: 100, seed: 7},
    )
  })

  it('read a byte order mark between paragraphs alike, whatever stretch it stands in', () => {
    const paragraph = 'The workers were restarted by hand, one after the other. '
    for (const [first, second] of [
      [8, 2],
      [8, 8],
      [2, 2],
    ] as const) {
      const text = `${paragraph.repeat(first)}\n\n${paragraph.repeat(second)}\n\n\ufeff`
      const end = text.indexOf('\n\n') + 2
      const document = editDocument(openDocument(text), [{start: 0, end, text: ''}])
      assert.deepEqual(inChunks(document), inChunks(openDocument(document.text)))
      assert.equal(document.chunks.at(-1)!.nodes.at(-1)!.type, 'paragraph')
    }
  })

  it('are read to the end where a line only begins like the end of a fence', () => {
    const text = `\`\`\`\ncode\n\`\`\`${' '.repeat(220)}x\n\n# A\n\n${filler.repeat(4)}\n\n# B\n\n${filler.repeat(4)}\n\`\`\`\n\n# C\n`
    assert.deepEqual(inChunks(openDocument(text)), outline(plain.parse(text).children, text, 0))
  })

  it('are after parts were put between others and at their end, and mended there, what they would be from scratch', () => {
    const before = fc.oneof(gap, gap, fc.constantFrom('', '', ' ', ' \n', '\u00a0\n', '\f\n\n', '\ufeff\n'))
    const after = fc.constantFrom('', '\n', '\n\n', '\r\n')
    const part = fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), before, block, after, insertion)
    fc.assert(
      fc.property(text, fc.array(part, {minLength: 1, maxLength: 5}), (source, parts) => {
        let document = openDocument(source)
        const edit = (start: number, inserted: string): void => {
          document = editDocument(document, [{start, end: start, text: inserted}])
          assert.deepEqual(inChunks(document), inChunks(openDocument(document.text)))
        }
        for (const [at, before, words, after, mended] of parts) {
          // Half of them at the very end, the others at the end of some line.
          const ends = [...document.text.matchAll(/(?=[\r\n]|$)/g)].map(({index}) => index)
          const start = at < 0.5 ? document.text.length : ends[Math.floor((at - 0.5) * 2 * ends.length)]!
          edit(start, before + words + after)
          edit(Math.max(0, Math.min(document.text.length, start + before.length - 1)), mended)
        }
      }),
      {numRuns: 300},
    )
  })

  it('keep a long list as it was parsed where something is put before it, after it, or on both sides', () => {
    const head = '# Mail was late\n\n'
    const list = `## Actions\n\n${'- Rotate the logs of the mail service, every night\n'.repeat(50)}`
    const at = head.length + list.length - 1
    const section = '\n\n## Impact\n\nMail was late.'
    const before = {start: head.length - 2, end: head.length - 2, text: section}
    const after = {start: at, end: at, text: section}
    const field = {start: 0, end: 0, text: '---\nseverity: SEV1\n---\n\n'}
    for (const rest of ['', '\n## Notes\n\nNone.\n']) {
      for (const edits of [[before], [after], [field], [before, after], [field, after], [{start: 2, end: 6, text: 'Post'}]]) {
        const document = openDocument(head + list + rest)
        const long = document.chunks.find(chunk => chunk.text.startsWith(list))!
        const edited = editDocument(document, edits)
        assert.ok(edited.chunks.includes(long), JSON.stringify([rest, edits]))
        assert.deepEqual(inChunks(edited), inChunks(openDocument(edited.text)))
      }
    }
  })

  it('are after any edits what they would be from scratch', () => {
    fc.assert(
      fc.property(text, edits, (source, steps) => {
        let document = openDocument(source)
        for (const [at, length, inserted] of steps) {
          const start = Math.floor(at * document.text.length)
          const edit = {start, end: Math.min(document.text.length, start + length), text: inserted}
          const expected = applyEdits(document.text, [edit])
          document = editDocument(document, [edit])
          assert.equal(document.text, expected)
          assert.equal(document.chunks.map(chunk => chunk.text).join(''), expected)
          assert.deepEqual(inChunks(document), inChunks(openDocument(expected)))
        }
      }),
      {numRuns: 600},
    )
  })
})
