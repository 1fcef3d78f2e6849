/** What may be written into a timeline and into which, and what of it a reader sees, for laws. */
import fc from 'fast-check'
import MarkdownIt from 'markdown-it'

/** What people and programs write, with all that has a meaning in Markdown. */
export const words = fc
  .array(
    fc.constantFrom(
      ...[
        'the',
        'queue',
        'is',
        'full',
        '10:42',
        '2026-03-04',
        '*',
        '**',
        '_',
        '__',
        'a_b',
        '`',
        '``',
        '`code | x`',
        '[x]',
        '[',
        ']',
        '(y)',
        '<b>',
        '<!--',
        '-->',
        '&amp;',
        '&',
        '\\',
      ],
      ...[
        '|',
        '#',
        '~',
        '~~',
        '- ',
        '1. ',
        '> ',
        '![i](u)',
        'https://x.example/a_b?c=*d*',
        'www.x.example',
        'a@b.example',
        '{{gap}}',
        '…',
        '🚨',
        'שלום',
        '$x$',
        ':',
        '–',
        '(detected)',
        'Detected:',
        'CET',
        'UTC',
        '\n',
      ],
    ),
    {minLength: 1, maxLength: 9},
  )
  .map(parts => parts.join(' ').trim())
  .filter(said => said !== '')

export const timelines = [
  '',
  '- 10:42 UTC – paged\n- 12:50 UTC – looked',
  '- **2026-03-04 10:42 UTC**: paged\n\n- **2026-03-05 00:10 UTC**: looked\n  - nested\n',
  '* 10:42 – paged\n* 23:10 – looked\n* 00:30 – slept',
  '| Time (CET) | Who | What |\n|---|---|---|\n| 11:42 | Ana | paged |\n| 13:50 | Lee | looked |',
  '| Time | What |\n|---|---|\n| 2026-03-04 11:42 UTC | paged |',
  '### 10:42 UTC – paged\n\nText.\n\n### 12:50 UTC – looked\n\nMore.',
  '10:42 UTC paged\n\n12:50 UTC looked',
  '- 12:50 UTC c\n- 12:42 UTC b\n- 10:42 UTC a',
  '1. 10:42 AM UTC paged\n2. 12:50 PM UTC looked',
]

export const documents = fc
  .record({timeline: fc.constantFrom(...timelines), end: fc.constantFrom('\n', '\r\n')})
  .map(({timeline, end}) =>
    `# Mail stood still, 2026-03-04\n\n## Timeline\n\n${timeline}\n\n## Impact\n\nNobody got mail.\n`.replaceAll('\n', end),
  )

const markdown = new MarkdownIt({html: true, linkify: false})
/** The words that a reader of the page sees, by another parser than ours. */
export const seen = (text: string): string =>
  markdown
    .render(text)
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '')

export const countIn = (text: string, part: string): number => text.split(part).length - 1
