/** Postmortems as people lay them out: headings of every style, sections in sections, trees in places of all kinds. */
import fc from 'fast-check'

export type Style = 'atx' | 'setext' | 'label' | 'label with text' | 'html'

/** A heading in a style; what only some levels have is written for the others as ATX. */
export function headed(title: string, level: number, style: Style): readonly string[] {
  if (style === 'setext' && level <= 2) return [title, (level === 1 ? '=' : '-').repeat(title.length)]
  if (style === 'label') return [`**${title}**`]
  if (style === 'label with text') return [`**${title}:** as we see it now.`]
  if (style === 'html') return [`<h${level}>${title}</h${level}>`]
  return [`${'#'.repeat(level)} ${title}`]
}

const treeTitle = fc.constantFrom('5 Whys', 'Five whys', 'Fishbone', 'So what?', 'Root causes', 'Contributing factors', 'Analysis')
const subtitle = fc.constantFrom(
  'Disk',
  'Network',
  'Why was nobody told?',
  'Detection',
  'Fishbone',
  'What the logs say',
  'Timeline',
  'Second incident',
)

const intro = fc.constantFrom<readonly string[]>(
  [],
  ['**Problem:** Mail was late.'],
  ['**Problem:**'],
  ['Mail was late for two hours.'],
  ['**Why was mail late?**'],
  ['### Why was mail late?'],
  ['Effect: mail was late'],
  ['We sat together and asked, again and again:'],
)

const list = fc.constantFrom<readonly string[]>(
  ['- Why? The queue was full', '  - Why? Nothing empties it *(root cause)*'],
  ['1. Why? The queue was full', '2. Why? Nothing empties it', '', '3. Why? Nobody asked'],
  ['- The queue was full', '  - Nothing empties it'],
  ['* **People**', '  * On call was one', '* **Tools**'],
  ['- So what? Orders waited', '  - So what? Customers left'],
  ['> - Why? The queue was full', '>   - Why? Nothing empties it'],
  ['- - nested at once'],
  ['- Why? The queue was full', '', '  ```', '  - no node', '  ```', '', '- Why? Alerts were off <!-- log 3 -->'],
  [],
)

const other = fc.constantFrom<readonly string[]>(
  ['The mail queue grew from 10:02 on.'],
  ['- 10:02 UTC: The queue grew', '- 10:40 UTC: It was emptied'],
  ['- [ ] Empty it each night (@kim, due 2026-05-01)'],
  ['| Region | Mails |', '| --- | --- |', '| eu | 40 |'],
  ['<!-- nothing to see yet -->'],
  [],
)

const part = fc
  .record({
    title: treeTitle,
    level: fc.constantFrom(2, 2, 3),
    intro,
    list,
    after: other,
    inner: fc.array(fc.record({title: subtitle, level: fc.constantFrom(3, 4), intro, list, after: other}), {maxLength: 2}),
  })
  .map(({title, level, intro: opening, list: nodes, after, inner}) => [
    {title, level},
    ...[opening, nodes, after],
    ...inner.flatMap(one => [{title: one.title, level: one.level}, one.intro, one.list, one.after]),
  ])

const plainPart = fc
  .record({
    title: fc.constantFrom('Summary', 'Timeline', 'Impact', 'Action items', 'Lessons learned', 'Notes'),
    body: other,
  })
  .map(({title, body}) => [{title, level: 2}, body])

type Piece = {readonly title: string; readonly level: number} | readonly string[]

/** Documents with one to four parts, most of which hold trees. */
export const laidOut: fc.Arbitrary<string> = fc
  .record({
    parts: fc.array(fc.oneof({arbitrary: part, weight: 3}, plainPart), {minLength: 1, maxLength: 4}),
    styles: fc.array(fc.constantFrom<Style>('atx', 'atx', 'setext', 'label', 'label with text', 'html'), {minLength: 1, maxLength: 3}),
    tight: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n'),
    atEnd: fc.constantFrom('', '\n', '  \n'),
  })
  .map(({parts, styles, tight, end, atEnd}) => {
    const pieces: readonly Piece[] = parts.flat()
    const lines = pieces.flatMap((piece, index) => {
      const isHeading = 'title' in piece
      const own = isHeading ? headed(piece.title, piece.level, styles[index % styles.length]!) : piece
      return own.length === 0 ? [] : [...(tight && isHeading ? [] : ['']), ...own]
    })
    return ['# Postmortem: Mail was late', ...lines].join(end) + atEnd
  })
