/** Law: a document that was edited equals one that was opened, whatever was edited. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes, Parent, Table} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {applyEdits} from '../../../src/core/document/edit.ts'
import {editDocument, openDocument, type Document} from '../../../src/core/document/document.ts'
import {isCandidate, isPart} from '../../../src/core/document/boundaries.ts'
import {shift} from '../../../src/core/document/position.ts'
import {frontMatterEnd} from '../../../src/core/document/front-matter-fence.ts'
import {headRow} from '../../../src/core/document/table.ts'
import {doings, editsOf, writtenDocuments} from './writing.ts'

// Looking for front matter that is not there, the parser misreads the ordered lists of the whole document; so it looks only where there is some.
const plain = unified().use(remarkParse).use(remarkGfm)
const withFrontMatter = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml'])

/**
 * A tree as a list of lines with absolute offsets. Blank lines at the end of an unclosed fence, and the first character after them, belong to
 * it or not by what follows, which no reader sees: ends are compared without white space, and reach no further than the next block's start.
 */
function outline(nodes: readonly Nodes[], text: string, limit = text.length): string[] {
  return nodes.flatMap((node, index) => {
    const start = node.position?.start.offset ?? 0
    const until = Math.min(node.position?.end.offset ?? 0, nodes[index + 1]?.position?.start.offset ?? limit)
    const end = start + text.slice(start, until).trimEnd().length
    const own = `${node.type} ${start}-${end} ${saidOf(node)}`
    return [own, ...('children' in node ? outline(node.children, text, until).map(line => `  ${line}`) : [])]
  })
}

/** All that a node says of itself apart from its place. */
function saidOf(node: Nodes): string {
  const value = 'value' in node ? node.value.trimEnd() : undefined
  return JSON.stringify({...node, value, type: undefined, position: undefined, data: undefined, children: undefined})
}

const lastLeaf = (node: Nodes): Nodes => ('children' in node && node.children.length > 0 ? lastLeaf(node.children.at(-1)!) : node)

/** The blocks of a document in its offsets, with lists and tables put together again that are cut between chunks. */
function composed({text, chunks, starts}: Document): readonly Nodes[] {
  const blocks: Nodes[] = []
  chunks.forEach((chunk, index) => {
    assert.ok(chunk.within !== null || isPart(text, starts[index]!) || !isCandidate(text, starts[index]!), 'a list or a table goes on')
    for (let last: Nodes | undefined = chunk.nodes.at(-1); last !== undefined; last = 'children' in last ? last.children.at(-1) : undefined)
      assert.ok(last.position!.end.offset! <= chunk.text.length, 'no block reaches over the end of its chunk')
    const nodes = structuredClone(chunk.nodes) as Nodes[]
    for (const node of nodes) shift(node, starts[index]!)
    const [first, ...others] = nodes
    const before = blocks.at(-1)
    if (chunk.within === null) blocks.push(...nodes)
    else {
      assert.equal(first?.type, chunk.within.type)
      assert.equal(before?.type, chunk.within.type)
      if (before?.type === 'table' && first?.type === 'table') assert.deepEqual(headOf(first), headOf(before))
      const parts = [before, first] as Parent[]
      const endsInCode = lastLeaf(before).type === 'code'
      parts[0]!.children.push(...parts[1]!.children)
      parts[0]!.position!.end = parts[1]!.position!.end
      if (before?.type === 'list' && first?.type === 'list')
        before.spread ||= first.spread || (!endsInCode && /[\r\n][ \t]*(?:\r\n|[\r\n])$/.test(text.slice(0, starts[index])))
      blocks.push(...others)
    }
  })
  return blocks
}

/** What the head of a table says, wherever that stands, and how its columns are aligned. */
const headOf = (table: Table): unknown => {
  const head = headRow(table)
  return [table.align, head === undefined ? [] : outline([head], '').map(line => line.replace(/\d+-\d+/, ''))]
}

const inChunks = (document: Document): string[] => outline(composed(document), document.text)

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
const item = fc.constantFrom(
  '- [ ] an item that says what is to be done about the logs of the mail service',
  '- an item\n  that goes on in [ref]\n  - with a list of its own below it\n\n    and a paragraph',
  '- an item\nwith a lazy line',
  '-',
  '- ```\n  # in a fence\n\n  text',
  '- <!-- postmortem-ignore x -->',
  '* another list, which begins here and goes on for as many lines as it takes',
  '1. numbered',
  '12) numbered',
  '- - -',
  '***',
  ' - a little indented',
  '   more of it',
  '',
  '- <div>\n  html',
  '> - quoted',
)
const row = fc.constantFrom(
  '| a cell with some words | another with [ref] in it |',
  '| `a | b` | \\| |',
  '|',
  '|---|---|',
  'a row without a bar before it | b |',
  ' | indented | b |',
  '| [^n] | <!-- x --> | a third | ',
  '- no row | b',
)
/** What may change the words of a table's head, or how many there are. */
const inHead = fc.constantFrom(
  ...[
    '',
    'x',
    ' ',
    '|',
    '\\',
    '[ref]',
    '[none]',
    '[^n]',
    '`',
    '<!--',
    '-->',
    '*',
    '-',
    ':',
    '\n',
    '\r\n',
    '> ',
    '# ',
    '```',
    '<div>',
    'a@b.example',
  ],
)
const rowsOf = ({chunks}: Document): readonly Nodes[] =>
  chunks.flatMap(({nodes}) => nodes.flatMap(node => (node.type === 'table' ? node.children : [])))
const filled = <T>(usual: T, part: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc
    .tuple(fc.array(part, {maxLength: 4}), fc.nat({max: 25}), fc.array(part, {maxLength: 3}), fc.nat({max: 15}))
    .map(([first, some, middle, more]) => [...first, ...Array<T>(some).fill(usual), ...middle, ...Array<T>(more).fill(usual)])
const long = fc.oneof(
  filled('- [ ] an item of a list that is long', item),
  filled('- an item of a loose list that is long\n', item),
  filled('3. an item of a list that is long', item),
  filled('| a row | of a table that is long |', row).map(rows => ['| [ref] | b |', '| --- | --- |', ...rows]),
  filled('| a row | of no table at all |', row),
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
  // Long enough to be cut.
  long.map(lines => lines.join('\n')),
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

describe('documents', () => {
  it('parse in chunks as they parse whole', () => {
    fc.assert(
      fc.property(text, source => {
        // A byte order mark at the start shifts the offsets of the whole parse, so it is compared without one.
        const unmarked = source.replace(/^\ufeff+/, '')
        const whole = frontMatterEnd(unmarked) > 0 ? withFrontMatter : plain
        assert.deepEqual(inChunks(openDocument(unmarked)), outline(whole.parse(unmarked).children, unmarked))
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
    assert.deepEqual(inChunks(openDocument(text)), outline(plain.parse(text).children, text))
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

  it('keep nearly all of a long list or table as it was parsed, whatever is written in it, before it or after it', () => {
    const head = '# Mail was late\n\n'
    for (const long of [
      '- Rotate the logs of the mail service, every night\n'.repeat(50),
      '1) Rotate the logs\n\n   - of the mail service\n\n'.repeat(50),
      `| Log | When |\n| --- | --- |\n${'| mail service | every night |\n'.repeat(80)}`,
    ]) {
      const list = `## Actions\n\n${long}`
      const at = head.length + list.length - 1
      const within = head.length + Math.floor(list.length / 2)
      const section = '\n\n## Impact\n\nMail was late.'
      const before = {start: head.length - 2, end: head.length - 2, text: section}
      const after = {start: at, end: at, text: section}
      const field = {start: 0, end: 0, text: '---\nseverity: SEV1\n---\n\n'}
      const letter = {start: within, end: within, text: 'x'}
      for (const rest of ['', '\n## Notes\n\nNone.\n']) {
        for (const edits of [[before], [after], [field], [before, after], [field, after], [letter], [{start: 2, end: 6, text: 'Post'}]]) {
          const document = openDocument(head + list + rest)
          const edited = editDocument(document, edits)
          const gone = document.chunks.filter(chunk => !edited.chunks.includes(chunk))
          assert.ok(
            document.chunks.length >= 5 && gone.length <= edits.length + 1,
            JSON.stringify([rest, edits, gone.map(({text}) => text)]),
          )
          assert.deepEqual(inChunks(edited), inChunks(openDocument(edited.text)))
        }
      }
    }
  })

  it('keep the rows of a long table as they were parsed when only the words of its head change', () => {
    const rows = '| mail service, see [log] | every night |\n'
    const document = openDocument(`| Log | When |\n| --- | --- |\n${rows.repeat(80)}\n[log]: x\n[night]: y\n`)
    const parsed = new Set(rowsOf(document))
    for (const [words, kept] of [
      ['s', true],
      [' of [night]', true],
      ['\\', true],
      [' |', false],
      ['\n\n', false],
    ] as const) {
      const edited = editDocument(document, [{start: 5, end: 5, text: words}])
      const same = rowsOf(edited).filter(row => parsed.has(row))
      assert.equal(same.length > 60, kept, words)
      assert.deepEqual(inChunks(edited), inChunks(openDocument(edited.text)))
    }
  })

  it('are what they would be from scratch when the head of a long table changes', () => {
    const start = fc.constantFrom('', 'Mail was late.\n\n', '# Impact\n')
    const somewhere = fc.tuple(fc.nat({max: 29}), fc.nat({max: 2}), inHead)
    const lines = fc.constantFrom<[number, number, string]>(
      [15, 13, '| :-- | --- |'],
      [15, 13, '| --- | --: | --- |'],
      [0, 28, '| Log | When | Who |\n| --- | --- | --- |'],
      [0, 28, '| Log |\n| :-: |'],
    )
    const change = fc.oneof({arbitrary: somewhere, weight: 4}, {arbitrary: lines, weight: 1})
    fc.assert(
      fc.property(start, fc.array(row, {maxLength: 4}), fc.array(change, {minLength: 1, maxLength: 4}), (before, odd, changes) => {
        const rows = '| a row of [ref] | that is long |\n'
        const table = ['| Log | When |', '| --- | --- |', rows.repeat(20) + odd.join('\n'), rows.repeat(20)].join('\n')
        let document = openDocument(`${before}${table}\n[ref]: x\n`)
        for (const [at, length, text] of changes) {
          const place = before.length + at
          document = editDocument(document, [{start: place, end: place + length, text}])
          assert.deepEqual(inChunks(document), inChunks(openDocument(document.text)))
        }
      }),
      {numRuns: 150},
    )
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
