/** Hostile text is read, or passed over and said so; it never throws, hangs or loses a character. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, editDocument, openDocument} from '../../../src/core/index.ts'

const nested = (depth: number): string => Array.from({length: depth}, (_, level) => `${' '.repeat(level * 2)}- x`).join('\n')

const texts: Readonly<Record<string, string>> = {
  empty: '',
  'ten megabytes': 'A sentence about the outage of the queue.\n\n'.repeat(240_000),
  'a list nested five thousand deep': nested(5_000),
  'a line that nests five thousand deep': '- '.repeat(5_000),
  'quotes in quotes': `${'>'.repeat(5_000)}x`,
  'open brackets': '['.repeat(100_000),
  'open links': '[a]('.repeat(50_000),
  'emphasis that never closes': '**_'.repeat(40_000),
  'headings without a gap': 'a\n==\n'.repeat(40_000),
  'a fence that never closes': `\`\`\`\n${'line\n\n# x\n'.repeat(60_000)}`,
  'a fence as long as a log': `# A\n\n\`\`\`\n${'line\n\n# x\n'.repeat(60_000)}\`\`\`\n\n# B\n`,
  'open comments': '<!-- x\n\n'.repeat(20_000),
  'broken front matter': '---\ntitle: "open\n  - [a: b\n&x *y\n---\n\n# T\n',
  'aliases that expand': `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]!},`.repeat(9)}]`).join('\n')}\n---\n`,
  'null characters': '\0'.repeat(50_000),
  'lone surrogates': '# \ud800\n\n\udc00 text \ud800'.repeat(500),
  'carriage returns': 'a\r\rb\r\n\n\r'.repeat(3_000),
  'byte order marks': '\ufeff'.repeat(5_000),
  'right to left': '# \u05ea\u05d7\u05e7\u05d9\u05e8\n\n\u202eabc\u202c \u0645\u0631\u062d\u0628\u0627\n'.repeat(200),
}

describe('hostile text', function () {
  this.timeout(30_000)
  for (const [name, text] of Object.entries(texts)) {
    it(`is survived: ${name}`, () => {
      const check = createChecker(defaultConfiguration)
      const document = openDocument(text)
      assert.equal(document.chunks.map(chunk => chunk.text).join(''), text)
      const {findings} = check(document)
      for (const {start, end} of findings) assert.ok(start >= 0 && start <= end && end <= text.length)
      const middle = text.length >> 1
      const edited = editDocument(document, [{start: middle, end: middle, text: 'x'}])
      assert.equal(edited.text.length, text.length + 1)
      check(edited)
    })
  }

  it('goes on being read after a fence as long as a log', () => {
    const document = openDocument(texts['a fence as long as a log']!)
    assert.equal(document.chunks.at(-1)?.nodes.at(-1)?.type, 'heading')
  })
})
