/** Law: a parse that leaves out the search for bare links, addresses and tables, where a text cannot have any, gives the same tree. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parseBody} from '../../../src/core/document/parse.ts'

const whole = unified().use(remarkParse).use(remarkGfm)

const piece = fc.constantFrom(
  ...['a', 'B1', '_', '-', '.', '+', '@', ':', '/', '//', '://', 'http', 'https', 'www', 'WWW.', 'mailto:', 'xmpp:', 'x.example', 'd.e'],
  ...[
    '\\',
    '&commat;',
    '&colon;',
    '&#64;',
    '&',
    ';',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '*',
    '**',
    '`',
    '~~',
    '!',
    '|',
    '#',
    ' ',
    ' ',
    '\n:-',
    '\n-:',
    '\n:-:\n',
    '\n- | -\n',
    '\n',
    '\n\n',
  ],
  ...['mail a.b+c@d.example now', 'http://x.example/y', 'www.x.example', 'see [a](https://x.example)', '<a@b.example>', '[^1]', '- [ ] '],
)

describe('a stretch', () => {
  it('parses as it does with all extensions', () => {
    let links = 0
    let tables = 0
    fc.assert(
      fc.property(
        fc.array(piece, {maxLength: 30}).map(parts => parts.join('')),
        text => {
          const expected = whole.parse(text)
          if (JSON.stringify(expected).includes('"type":"link"')) links++
          if (JSON.stringify(expected).includes('"type":"table"')) tables++
          assert.deepEqual(parseBody(text), expected)
        },
      ),
      {numRuns: 3000},
    )
    assert.ok(links > 100, 'the texts have links')
    assert.ok(tables > 30, 'the texts have tables')
  })
})
