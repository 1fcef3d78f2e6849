/** The quick reader of blocks agrees with a full Markdown parser about every list item. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Nodes} from 'mdast'
import {parseBody} from '../../../src/core/document/parse.ts'
import type {Block} from '../../../src/core/trees/read/block.ts'
import {blocksOf} from '../../../src/core/trees/read/blocks.ts'

const indent = fc.constantFrom(
  ...[
    '',
    '',
    '',
    ' ',
    '  ',
    '  ',
    '   ',
    '    ',
    '    ',
    '      ',
    '\t',
    '\t',
    '\t\t',
    ' \t',
    '        ',
    '> ',
    '>',
    '  > ',
    '> > ',
    '>\t',
  ],
)

const piece = fc.constantFrom(
  ...[
    '- a',
    '- b',
    '* c',
    '+ d',
    '1. e',
    '2. f',
    '1) g',
    '10. h',
    '-',
    '*',
    '1.',
    '-   wide',
    '-\ttab',
    '-     code',
    '- - nested',
    '1. - n',
    '- > q',
  ],
  ...[
    '> text',
    'text',
    'lazy',
    '# head',
    '#not',
    '```',
    '~~~',
    '```js',
    '---',
    '***',
    '===',
    '- ---',
    '<div>',
    '</div>',
    '<!-- c',
    '-->',
    '<!-- x -->',
  ],
  ...[
    '| a | b |\n| - | - |',
    '| 1 | 2 |',
    'a | b\n:-- | --:\nc | d',
    'h\n:-:',
    '[a]: /x',
    '[^1]: note',
    '- [ ] task',
    '- [x]',
    '- # h',
    '- ```',
  ],
  ...[
    '- <div>',
    '\\- esc',
    '-no',
    '1.no',
    '',
    '',
    '',
    '  ',
    '    code',
    '[^n]:',
    '- [^2]: x',
    '123456789. big',
    '1234567890. too big',
    '\n<span>',
  ],
)

const line = fc.tuple(indent, piece).map(([space, text]) =>
  text.trim() === '' || text.startsWith('[^')
    ? text
    : text
        .split('\n')
        .map(part => space + part)
        .join('\n'),
)

const documents = fc
  .tuple(fc.array(line, {maxLength: 14}), fc.constantFrom('\n', '\n', '\r\n', '\r'))
  .map(([lines, end]) => lines.join('\n').replaceAll('\n', end))

/** Lists and what holds them: each item by the offset of its marker. */
type Outline = readonly (string | number | Outline)[]

function outlineOf(node: Nodes): Outline {
  if (node.type === 'list')
    return [
      [
        node.ordered === true ? 'numbers' : 'bullets',
        ...node.children.map(item => [item.position!.start.offset!, ...item.children.flatMap(outlineOf)]),
      ],
    ]
  if (node.type === 'blockquote' || node.type === 'footnoteDefinition') return [[node.type, ...node.children.flatMap(outlineOf)]]
  return []
}

function ownOutlineOf(block: Block): Outline {
  if (block.type === 'list')
    return [[block.ordered ? 'numbers' : 'bullets', ...block.items.map(item => [item.marker.start, ...item.blocks.flatMap(ownOutlineOf)])]]
  if (block.type === 'quote' || block.type === 'footnote')
    return [[block.type === 'quote' ? 'blockquote' : 'footnoteDefinition', ...block.blocks.flatMap(ownOutlineOf)]]
  return []
}

/** The full parser lets indented code hold back a list that could not interrupt a paragraph; CommonMark does not. */
function differsOnPurpose(text: string): boolean {
  const holdsCode = (node: Nodes): boolean =>
    (node.type === 'code' && !/[`~]/.test(text.charAt(node.position!.start.offset!))) ||
    ('children' in node && node.children.some(holdsCode))
  return /^\W*(?:[02-9]|\d\d+)[.)]|[-*+.)][ \t]*$/m.test(text.replace(/\r\n?/g, '\n')) && holdsCode(parseBody(text))
}

describe('reading blocks', function () {
  this.timeout(30_000)

  it('finds the items that a full parser finds, nested and ordered as it has them', () => {
    fc.assert(
      fc.property(documents, text => {
        fc.pre(!differsOnPurpose(text))
        assert.deepEqual(
          blocksOf(text, 0, text.length).blocks.flatMap(ownOutlineOf),
          parseBody(text).children.flatMap(outlineOf),
          JSON.stringify(text),
        )
      }),
      {numRuns: 1000},
    )
  })

  it('starts anywhere that no block is open', () => {
    fc.assert(
      fc.property(documents, documents, (before, text) => {
        const whole = `${before}\n\n# Here\n${text}`
        const start = whole.length - text.length
        const shifted = JSON.stringify(blocksOf(whole, start, whole.length).blocks.flatMap(ownOutlineOf), (_, value: unknown) =>
          typeof value === 'number' ? value - start : value,
        )
        assert.equal(shifted, JSON.stringify(blocksOf(text, 0, text.length).blocks.flatMap(ownOutlineOf)))
      }),
      {numRuns: 500},
    )
  })

  it('takes time in proportion to the text, however deep it nests', () => {
    for (const hostile of ['- ', '> ', '1. ', '[^a]: ', '*\t', '> - ']) {
      const text = hostile.repeat(20_000) + '\n\n'.repeat(10_000)
      const start = performance.now()
      blocksOf(text, 0, text.length)
      assert.ok(performance.now() - start < 2_000, hostile)
    }
  })
})
