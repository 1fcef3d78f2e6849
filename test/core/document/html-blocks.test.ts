/** HTML as a reader sees it, with the place of every word. */
import assert from 'node:assert/strict'
import type {Html} from 'mdast'
import {blocksInHtml} from '../../../src/core/document/html-blocks.ts'
import {parseBody} from '../../../src/core/document/parse.ts'
import {passagesOf, sourceSpan} from '../../../src/core/document/passage.ts'

const seen = (html: string): readonly string[] => passagesOf(parseBody(html).children, html).map(({kind, text}) => `${kind}: ${text}`)

describe('blocksInHtml', () => {
  const blocks: Readonly<Record<string, readonly string[]>> = {
    '<p>Mail was <b>late</b>.</p>': ['paragraph: Mail was late.'],
    '<div>one<br>two</div>': ['paragraph: one\ntwo'],
    '<ul>\n  <li>one</li>\n  <li>two</li>\n</ul>': ['paragraph: one', 'paragraph: two'],
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2 &amp; 3</td></tr></table>': ['cell: A', 'cell: B', 'cell: 1', 'cell: 2 & 3'],
    '<table><tr><td>1<td>2<tr><td><p>3</p><p>4</p></table>': ['cell: 1', 'cell: 2', 'cell: 3\n4\n'],
    '<div>one <!-- two --> three</div>': ['paragraph: one              three'],
    '<!-- alone -->': [],
    '<details>': [],
    '<script>\nlet x = 1\n</script>': [],
    '<table><tr> <b> <p><td> 1 </td></b><br><td>2</td></table>': ['cell: 1', 'cell: 2'],
    '<p>one <a title="</p>': ['paragraph: one <a title="'],
    '</td></tr></table><td>1</td>': ['paragraph: 1'],
  }
  for (const [html, expected] of Object.entries(blocks)) it(`reads ${html.slice(0, 60)}`, () => assert.deepEqual(seen(html), expected))

  it('knows where every word stands', () => {
    const html = '<table>\n<tr><td> R&amp;D team </td></tr>\n</table>\n'
    const [passage] = passagesOf(parseBody(html).children, html)
    const start = passage!.text.indexOf('team')
    const {start: from, end} = sourceSpan(passage!, {start, end: start + 4})
    assert.equal(html.slice(from, end), 'team')
  })

  it('takes no longer than the text is long', () => {
    const started = performance.now()
    for (const part of ['<a "', '<td>', '<!--', '<table><tr>', '&amp;']) {
      const value = part.repeat(20_000)
      const end = {line: 1, column: 1, offset: value.length}
      blocksInHtml({type: 'html', value, position: {start: {...end, offset: 0}, end}} satisfies Html)
    }
    assert.ok(performance.now() - started < 2000)
  })
})

describe('a break of the line in HTML', () => {
  it('keeps words apart', () => {
    const text = '| A |\n|---|\n| one<br>two<BR />three |\n'
    assert.equal(passagesOf(parseBody(text).children, text)[1]!.text, 'one\ntwo\nthree')
  })
})
