/** A team's own templates: what is filled in, what stays, and what is told where they would not be understood. */
import assert from 'node:assert/strict'
import {filledTemplate, pointFinder, readConfigurationFile, snippetOf, templateProblems, textOfPieces} from '../../../src/core/index.ts'

const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']

const payments = `---
date: {{date}}
severity: {{severity}}
services: {{services}}
profile: payments
---

# {{title}}

<!-- If no figure is known, say how it could be found. -->

{{Who could not pay}}

<!-- if SEV1 or SEV2 -->

## Communication

- Since {{began}} UTC: {{audience}}

<!-- end if -->

## Action items
`

const filled = (template: string, known: Partial<Parameters<typeof filledTemplate>[1]> = {}): string =>
  textOfPieces(filledTemplate(template, {date: '2026-03-04', ...known}))

const told = (template: string): readonly string[] =>
  templateProblems(template, severities).map(({start, message}) => `${pointFinder(template)(start).line}: ${message}`)

describe('a team’s template', () => {
  it('is filled in with what is known, and keeps what a person has to say', () => {
    const text = filled(payments, {title: 'Cards: declined', severity: 'SEV2', services: ['checkout', '3ds'], began: '2026-03-04 10:42'})
    assert.match(
      text,
      /^---\ndate: 2026-03-04\nseverity: SEV2\nservices: \[checkout, "3ds"\]\nprofile: payments\n---\n\n# Cards: declined\n/,
    )
    assert.ok(
      text.includes('\n\n{{Who could not pay}}\n\n## Communication\n\n- Since 2026-03-04 10:42 UTC: {{audience}}\n\n## Action items\n'),
      text,
    )
    assert.ok(text.includes('<!-- If no figure is known'))
  })

  it('leaves out what is for other severities, with no gap where it was', () => {
    const text = filled(payments, {title: 'Mail', severity: 'sev-3'})
    assert.ok(text.includes('\n\n{{Who could not pay}}\n\n## Action items\n'), text)
    assert.ok(filled(payments, {severity: 'P1'}).includes('## Communication'))
  })

  it('keeps everything while no severity is chosen, and is valid without what is not known', () => {
    const text = filled(payments)
    assert.match(text, /^---\ndate: 2026-03-04\nseverity: # SEV1 to SEV5\nservices: \[\]\nprofile/)
    assert.ok(text.includes('## Communication\n\n- Since {{began}} UTC'))
    assert.match(snippetOf(filledTemplate(payments, {date: '2026-03-04'})), /severity: \$\{\d+\|# SEV1 to SEV5,SEV1,/)
  })

  it('takes a title as words, in front matter as well', () => {
    assert.equal(
      filled('---\ntitle: {{title}}\n---\n\n# {{title}}', {title: 'Price: {{y}}\n# x'}),
      '---\ntitle: "Price: {{y}} # x"\n---\n\n# Price: {{y}} # x',
    )
    assert.equal(
      filled('---\ntitle: {{title}}\n---\n\n# {{title}}\n\n| {{title}} | {{services}} |', {
        title: 'Why <x> | "y"',
        services: ['a_b', '<c>'],
      }),
      '---\ntitle: "Why <x> | \\"y\\""\n---\n\n# Why \\<x> | "y"\n\n| Why \\<x> \\| "y" | a_b, \\<c> |',
    )
    assert.equal(snippetOf(filledTemplate('# {{title}}', {date: '', title: '${1:x} {{y}}'})), '# \\${1:x\\} {{y\\}\\}$0')
  })

  it('has no fault told when there is none', () => {
    assert.deepEqual(told(payments), [])
    assert.deepEqual(told(payments.replaceAll('\n', '\r\n')), [])
  })

  it('has each fault told with its line', () => {
    const faults: readonly (readonly [string, readonly string[]])[] = [
      ['', ['1: There is nothing in this template.']],
      ['# {{tittle}}', ['1: “tittle” is no variable. Did you mean “title”?']],
      ['# {{title}\n\n{{name}}', ['1: What begins with “{{” has to end with “}}” on the same line.']],
      ['a\n<!-- if SEV1 -->\nb', ['2: This “if” has no `<!-- end if -->`.']],
      ['a\n<!-- end if -->', ['2: Nothing is open here that “end if” could end.']],
      [
        '<!-- if SEV1 -->\n<!-- if SEV2 -->\n<!-- end if -->',
        ['2: One “if” cannot stand inside another. End the one above first, with `<!-- end if -->`.'],
      ],
      ['<!-- if SEVV1 -->\n<!-- end if -->', ['1: “SEVV1” is no severity. It can be SEV1, SEV2, SEV3, SEV4 or SEV5.']],
      ['<!-- if -->\n<!-- end if -->', ['1: Which severities is this for? Write it as `<!-- if SEV1 or SEV2 -->`.']],
    ]
    for (const [template, expected] of faults) assert.deepEqual(told(template), expected)
  })
})

describe('what a team says of new documents', () => {
  const read = (text: string): ReturnType<typeof readConfigurationFile> => readConfigurationFile(text)

  it('is a folder of templates, and the path of new files', () => {
    const {configuration, problems} = read(`new:\n  templates: docs/templates\n  file: incidents/{{year}}/{{date}}-{{title}}.md\n`)
    assert.deepEqual(problems, [])
    assert.deepEqual(configuration.beginning, {
      templates: 'docs/templates',
      file: 'incidents/{{year}}/{{date}}-{{title}}.md',
      hasDirective: false,
    })
    assert.equal(read('new:\n  prime-directive: true\n').configuration.beginning.hasDirective, true)
  })

  it('leads nowhere else, and is told where it would', () => {
    for (const file of ['../x.md', '/x.md', 'C:/x.md', 'a\\\\x.md', 'x.txt', '{{what}}.md', '{title}.md']) {
      const {configuration, problems} = read(`new:\n  file: "${file}"\n`)
      assert.equal(problems.length, 1, file)
      assert.equal(configuration.beginning.file, null)
    }
    assert.equal(read('new:\n  templates: ../templates\n').problems.length, 1)
  })
})
