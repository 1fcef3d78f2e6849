/** Nothing in a document runs, calls anybody or breaks out, whatever it is exported as. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type {Element, Root, RootContent} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {openDocument} from '../../../src/core/index.ts'
import {exported, hostile, usual} from './documents.ts'

const parse = (html: string): Root => unified().use(rehypeParse).parse(html)

/** What may stand in the body of a page, with the attributes of each; pictures are those of our own drawing. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    'blockquote body br code dd del dl dt em figure h1 h2 h3 h4 h5 h6 hr li p pre strong table tbody thead tr ul'
      .split(' ')
      .map(name => [name, []]),
  ),
  a: ['href'],
  img: ['alt', 'src'],
  main: ['dir', 'style'],
  ol: ['start'],
  td: ['className'],
  th: ['className', 'scope'],
}

const drawing = new Set('svg title desc g path rect text tspan circle line'.split(' '))

function assertHarmless(html: string): void {
  const [page] = parse(html).children.filter((node): node is Element => node.type === 'element')
  const [head, body] = page!.children.filter((node): node is Element => node.type === 'element')
  assert.deepEqual(
    head!.children.flatMap(node => (node.type === 'element' ? [node.tagName] : [])).filter(name => name !== 'style'),
    html.includes('viewport') ? ['meta', 'meta', 'meta', 'title'] : ['meta', 'meta', 'title'],
  )
  visit(body!, false)

  function visit(node: RootContent, isDrawn: boolean): void {
    assert.ok(node.type === 'element' || node.type === 'text', node.type)
    if (node.type !== 'element') return
    const {tagName, properties} = node
    const isOfDrawing = isDrawn || tagName === 'svg'
    if (isOfDrawing) assert.ok(drawing.has(tagName), tagName)
    else assert.ok(tagName in allowed, tagName)
    for (const [name, value] of Object.entries(properties)) {
      assert.ok(!/^on/i.test(name), name)
      if (!isOfDrawing) assert.ok(allowed[tagName]!.includes(name), `${tagName} ${name}`)
      else assert.ok(!/href|style|id$/i.test(name), `${tagName} ${name}`)
      if (name === 'href') assert.match(String(value), /^(?:https?:|mailto:|tel:|[^:]*(?:[/?#]|$))/i)
      if (name === 'src') assert.match(String(value), /^data:image\/(?:png|gif|jpeg|webp);base64,/)
    }
    node.children.forEach(child => visit(child, isOfDrawing))
  }
}

/** What is left of mrkdwn after its own links: nothing that Slack would follow or call. */
function assertCallsNobody(mrkdwn: string): void {
  const rest = mrkdwn.replace(/<(?:https?|mailto|tel):[^<>|\s]*\|[^<>|]*>/gi, '').replace(/^> /gm, '')
  assert.doesNotMatch(rest, /[<>]/)
  assert.doesNotMatch(mrkdwn, /@(?:channel|here|everyone)/)
}

/** What is left of a wiki's markup after what the exporter writes: no macro, no mention, no picture. */
function assertIsWords(wiki: string): void {
  const rest = wiki
    .replace(/^(?:[*#]+ )?\{noformat\}\n.*?\n\{noformat\}$/gms, '')
    .replace(/^\{(?:quote|toc:maxLevel=2)\}$/gm, '')
    .replace(/\\[^\\\s]/g, '')
    .replace(/\{\{|\}\}/g, '')
    .replace(/\[[^[\]{}|]*\|(?:https?|mailto|tel):[^[\]{}|\s]*\]/gi, '')
  assert.doesNotMatch(rest, /[{}[\]]|![^\s|]+!/)
}

/** Documents out of pieces that mean something to Markdown, HTML, Slack or a wiki. */
const anyDocument = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '# a\n\n',
          '## Timeline (UTC)\n\n',
          '\n\n',
          '\n',
          ' ',
          '- ',
          '1. ',
          '> ',
          '| a | b |\n| - | - |\n',
          '```\n',
          '`',
          '*',
          '**',
          '_',
          '~~',
          '\\',
          '    ',
        ],
        ...[
          '<b>',
          '</b>',
          '<b onclick=x>',
          '<script>',
          '</script>',
          '<style>',
          '<!--',
          '-->',
          '<img src=x onerror=y>',
          '<td>',
          '</td>',
          '<table><tr>',
          '<a href="javascript:x">',
        ],
        ...[
          '[a](javascript:x)',
          '[a][b]',
          '\n\n[b]: data:text/html,x\n\n',
          '![a](https://a.example/b.png)',
          '<javascript:x>',
          'https://a.example/',
          '[^1]',
          '\n\n[^1]: a\n',
        ],
        ...[
          '<!channel>',
          '<@U123>',
          '@channel',
          '@here',
          '{code}',
          '{noformat}',
          '{{',
          '}}',
          '[~user]',
          '!a.png!',
          '|',
          '&lt;',
          '&#60;',
          '🙂',
          'שלום',
          'words',
        ],
        ...['- 2026-03-03 10:42: a (detected)\n', '## 5 Whys\n\n- Why? a *(root cause)*\n', '- [x] b (@c)\n', '---\ntitle: a\n---\n'],
      ),
      fc.string({maxLength: 6}),
    ),
    {maxLength: 25},
  )
  .map(parts => parts.join(''))

describe('an exported document', () => {
  it('has no element and no attribute beyond the list, as a page and as a mail', () => {
    for (const text of [...hostile, hostile.join('\n\n'), usual])
      for (const format of ['html', 'email-html'] as const) assertHarmless(exported(format, text))
    fc.assert(fc.property(anyDocument, text => (['html', 'email-html'] as const).forEach(format => assertHarmless(exported(format, text)))))
  })

  it('calls nobody in Slack', () => {
    for (const text of [...hostile, usual]) assertCallsNobody(exported('slack', text))
    fc.assert(fc.property(anyDocument, text => assertCallsNobody(exported('slack', text))))
    assert.equal(
      exported('slack', '# A & B\n\nAll <!channel> <@U123> <#C1|x> @here, a@b.example and *a* \\*b\\*\n'),
      '*A &amp; B*\n\nAll &lt;!channel&gt; &lt;@\u2060U123&gt; &lt;#C1|x&gt; @\u2060here, <mailto:a@b.example|a@\u2060b.example> and _a_ \u2060*b*\n',
    )
  })

  it('is words to Jira and Confluence', () => {
    for (const text of [...hostile, usual]) for (const format of ['jira', 'confluence'] as const) assertIsWords(exported(format, text))
    fc.assert(fc.property(anyDocument, text => assertIsWords(exported('jira', text))))
    assert.equal(
      exported('jira', '{code} [~user] !a.png! h1. {{x}} \\\\ a-b -c- (x) :)\n\n\\# a\n\n```\n{noformat}{noformat}\n```\n'),
      'h1. Postmortem\n\n\\{code\\} \\[\\~user\\] \\!a.png! h1. \\{\\{x\\}\\} &#92; a-b \\-c- \\(x) \\:)\n\n\\# a\n\n{noformat}\n{\u2060noformat}{\u2060noformat}\n{noformat}\n',
    )
  })

  it('is read again as Markdown with no dangerous address and no HTML that is not on the list', () => {
    const assertTame = (text: string): void => {
      const markdown = exported('markdown', text)
      assert.equal(exported('markdown', markdown), markdown, text)
      assert.doesNotMatch(
        JSON.stringify(openDocument(markdown).chunks.map(({nodes}) => nodes)),
        /"url":"(?:javascript|vbscript|data:text)/i,
      )
    }
    for (const text of hostile) assertTame(text)
    fc.assert(fc.property(anyDocument, assertTame))
  })

  it('keeps each word of its sections, as Markdown and as a page', () => {
    const word = fc.stringMatching(/^[a-zé語]{1,8}\d{3}$/u)
    const section = fc.tuple(
      word,
      fc.array(fc.tuple(fc.constantFrom('', '- ', '> ', '1. ', '**', '<b>', '<div>', '| ', '<!-- x --> ', '[^n] '), word), {
        minLength: 1,
        maxLength: 8,
      }),
    )
    fc.assert(
      fc.property(fc.array(section, {maxLength: 4}), sections => {
        const text = sections
          .map(([title, lines]) => `## ${title}\n\n${lines.map(([mark, said]) => `${mark}${said}`).join('\n\n')}\n`)
          .join('\n')
        const words = sections.flatMap(([title, lines]) => [title, ...lines.map(([, said]) => said)])
        for (const format of ['markdown', 'html', 'slack', 'jira'] as const) {
          const written = exported(format, text)
          for (const said of words) assert.ok(written.includes(said), `${format}: ${said}`)
        }
      }),
    )
  })
})
