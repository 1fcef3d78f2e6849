/** Arbitrary documents that look like postmortems, sound and broken ones. */
import fc from 'fast-check'

const opening = fc.constantFrom(
  '',
  '',
  '# Postmortem: mail queue stuck\n\n',
  '---\nseverity: SEV2\nstatus: draft\ndate: 2026-03-04\n---\n\n# Postmortem\n\n',
  '---\nprofile: full\nstatus: final\n---\n\n',
  '---\nprofile: outage-email\nseverity: [1, 2]\nimpact: much\n---\n# Outage\n\n',
  '---\nprofile: nonsense\nstatus: nearly\ntitle: "open\n---\n\n',
  '---\na: &a [*a, *b]\n{{{{\n---\n',
  '---\nopen: front matter\n\n',
  '\ufeff---\nprofile: light\n---\n\n',
  '\ufeff',
)

const titles = fc.constantFrom(
  'Summary',
  'Background',
  'What happened',
  'Impact',
  'Detection',
  'Timeline (UTC)',
  'Root causes',
  '5 Whys',
  'Fishbone',
  'So what?',
  'Points of failure',
  'Tollgates',
  'Mitigation',
  'Lessons learned',
  'What went well',
  'Options',
  'Action items',
  'References',
  'Notes',
  '10:42',
)

const heading = fc.oneof(
  fc.tuple(fc.integer({min: 1, max: 4}), titles).map(([level, title]) => `${'#'.repeat(level)} ${title}`),
  titles.map(title => `${title}\n---`),
  titles.map(title => `**${title}:**`),
  titles.map(title => `**${title}:** some customers, probably`),
)

const paragraph = fc.constantFrom(
  'Mail was late by two hours on 3 March. The queue was full. Nobody was paged. It was probably the disk.',
  'The engineer forgot to renew the certificate. They should have known better.',
  'Some users could not log in for a while. We should add a test.',
  'Human error',
  'TODO: ask support. The outage began at HH:MM, see `TODO`.',
  '*Describe what happened and how you know.*',
  '<name of the service>\n\n<details><summary>Log</summary>\n\nerror: failed to connect\n\n</details>',
  'It cost 10,000 EUR; 1,200 customers were affected. “We should have tested”, said a blog.',
  '@dana obviously broke it. Who approved this? In hindsight it was just a simple typo!!',
  '<!-- postmortem-ignore placeholder-text -- kept on purpose -->\nTBD',
  '<!-- Numbers with units. -->',
  'See [the log][log] and [this](https://example.com/issues/7).\n\n[log]: https://example.com/log',
  '```\nTODO in code\n# no heading\n```',
  '```\nan open fence',
  '> TODO, quoted\n> - Why? Because',
  '<div>\n\nopen html',
  '\ud800 lone \udfff surrogates \0 and null',
  '   ',
)

const list = fc.constantFrom(
  '- 10:42 UTC: error introduced with 4.2\n- 10:50 UTC: probably detected\n- ~11:00: fixed',
  '- **2026-03-04 10:42 UTC**: deployed\n- **2026-03-04 09:12 UTC**: some requests failed',
  '- [ ] Investigate the queue\n- [ ] Improve monitoring (@sam, due 2026-05-01, #13)\n- [x] Remind the team',
  '- [ ] Alert on free space (@dana, due 2026-05-01, #12, detection)\n- Bound the queue',
  '- Why? The queue was full.\n  - Why? The disk was small. *(root cause)*\n  - Why wasn’t this caught? Nothing watches it.',
  '- Why? The operator deleted it.',
  '1. Why? It was late\n2. Why? The engineer skipped the check.',
  '**Problem:** mail was late\n\n- **People**\n- **Tools**\n  - No check\n    - None',
  '- So what? Orders were lost.\n  - So what? Revenue.',
  '| Gate | Why it passed | Follow-up |\n| --- | --- | --- |\n| Unit tests | no test | |\n| UAT | | |',
  '| Action | Owner | Due |\n|---|---|---|\n| Consider a larger disk | Sam | |',
  '- Option one\n- Option two',
  '-\n- \n-',
  '* a\n\n  b\n    * c',
)

const gap = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n \n', '\r\r')

/** Sections with what could stand in them. */
export const postmortemText = fc
  .tuple(
    opening,
    fc.array(fc.tuple(fc.oneof({weight: 3, arbitrary: heading}, {weight: 3, arbitrary: paragraph}, {weight: 3, arbitrary: list}), gap), {
      maxLength: 24,
    }),
  )
  .map(([start, blocks]) => start + blocks.flat().join(''))

/** Any text at all, with what a parser may trip over. */
export const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 200}),
  fc
    .array(
      fc.oneof(
        fc.string({unit: 'grapheme', maxLength: 12}),
        fc.constantFrom(
          '\r',
          '\n',
          '\r\n',
          '---',
          '#',
          '- ',
          '> ',
          '|',
          '`',
          '```',
          '<!--',
          '-->',
          '<',
          '[',
          '](',
          '*',
          '**',
          '{{',
          '\ud800',
          '\0',
          ':',
          '\t',
          '10:42',
          '&amp;',
          '\\',
        ),
      ),
      {maxLength: 60},
    )
    .map(parts => parts.join('')),
  postmortemText,
)

/** Edits at relative places: offset as a share of the text, characters taken out, text put in. */
export const edits = fc.array(
  fc.tuple(
    fc.double({min: 0, max: 1, noNaN: true, maxExcluded: false}),
    fc.nat({max: 60}),
    fc.oneof(
      paragraph,
      list,
      heading,
      gap,
      fc.constantFrom('', 'x', ' ', '\n', '#', '## ', '- ', '`', '```\n', '---\n', '>', '    ', '<!--', '-->', '|', '\ufeff', 'TODO', '?'),
    ),
  ),
  {minLength: 1, maxLength: 6},
)
