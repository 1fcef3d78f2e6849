/** The edits that silence findings: afterwards the finding is silent, and nothing else reads differently. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  applyEdits,
  createChecker,
  defaultConfiguration,
  ignoreEdit,
  ignoreFileEdit,
  openDocument,
  type CheckedDocument,
  type Finding,
} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)
const analysisOf = (text: string): CheckedDocument => check(openDocument(text))

/** Silences the first standing finding of the rule and returns the new text. */
function silence(text: string, rule: string, reason = 'quoted'): string {
  const finding = standing(text).find(one => one.rule === rule)
  assert.ok(finding, `${rule} finds nothing in ${JSON.stringify(text)}`)
  const edit = ignoreEdit(openDocument(text), finding, reason)
  assert.ok(edit, 'there is a comment to write')
  return applyEdits(text, [edit])
}

const standing = (text: string): readonly Finding[] => analysisOf(text).findings.filter(finding => finding.suppressed === null)

const messages = (text: string): readonly string[] => standing(text).map(finding => `${finding.rule}: ${finding.message}`)

const comment = '<!-- postmortem-ignore placeholder-text -- quoted -->'

describe('ignoring a finding', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['in a paragraph', 'Some TODO here.\nMore.\n', `Some TODO here. ${comment}\nMore.\n`],
    ['at the end of the text', 'Some TODO', `Some TODO ${comment}`],
    ['in a list', '- one\n- two TODO\n  - three\n', `- one\n- two TODO ${comment}\n  - three\n`],
    ['in a checklist', '- [ ] TODO\n', `- [ ] TODO ${comment}\n`],
    ['in a table', '| a | b |\n| - | - |\n| TODO | x |\n', `| a | b |\n| - | - |\n| TODO | x ${comment} |\n`],
    ['in a table without outer bars', 'a | b\n- | -\nTODO | x\n', `a | b\n- | -\nTODO | x ${comment}\n`],
    ['in a heading', '# About TODO\n\nText.\n', `# About TODO ${comment}\n\nText.\n`],
    ['in a closed heading', '## About TODO ##\n', `## About TODO ${comment} ##\n`],
    ['in an underlined heading', 'About TODO\n==========\n\nText.\n', `About TODO ${comment}\n==========\n\nText.\n`],
    ['before a hard break of spaces', 'A TODO  \nline.\n', `A TODO ${comment}  \nline.\n`],
    ['before a hard break of a backslash', 'A TODO\\\nline.\n', `A TODO ${comment}\\\nline.\n`],
    ['before a backslash that breaks no line', 'A TODO\\\n', `A TODO ${comment}\\\n`],
    ['with CR LF', 'Some TODO here.\r\nMore.\r\n', `Some TODO here. ${comment}\r\nMore.\r\n`],
    ['in a quote', '> Some TODO\n> more\n', `> Some TODO ${comment}\n> more\n`],
    ['in the label of a link over two lines', 'The TODO [two\nlines](x) end.\n', `The TODO [two ${comment}\nlines](x) end.\n`],
    ['beside code over two lines', 'The TODO `two\nlines` end.\n', `The TODO ${comment} \`two\nlines\` end.\n`],
  ]
  for (const [what, before, after] of cases) {
    it(`writes its comment ${what}`, () => {
      assert.equal(silence(before, 'placeholder-text'), after)
      assert.deepEqual(
        messages(after),
        messages(before).filter(message => !message.startsWith('placeholder-text')),
      )
    })
  }

  it('silences what is said of the whole document on its title', () => {
    const text = '# Outage of the mail\n\n## Summary\n\nMail was late.\n'
    const after = silence(text, 'missing-section')
    assert.match(after, /^# Outage of the mail <!-- postmortem-ignore missing-section -- quoted -->\n\n## Summary/)
    assert.ok(!messages(after).some(message => message.startsWith('missing-section')))
    assert.equal(analysisOf(after).postmortem.title, 'Outage of the mail')
  })

  it('silences the file where a line cannot hold a comment', () => {
    const text = '---\nprofile: review\n---\n\nMail was late.\n'
    const after = silence(text, 'missing-section')
    assert.equal(after, '---\nprofile: review\n---\n\n<!-- postmortem-ignore-file missing-section -- quoted -->\n\nMail was late.\n')
    assert.ok(!messages(after).some(message => message.startsWith('missing-section')))
  })
})

/** Everything that could end a comment, a line, a cell or a file too early, or be taken for what a comment says. */
const reasons = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '-', '--', '---', '>', '->', '-->', '--->', '---->', '--!>', '-- -->', 'a -->', '--> b', '<!--', '<!-->', '<!--->', '!>'],
    ...[
      'a\nb',
      'a\r\nb',
      'a\u2028b',
      'a\u2029b',
      'a\u0085b',
      'a\0b',
      '\ufeff',
      'a\u00a0b',
      'ends with -',
      'ends with \\',
      '`',
      '``a`',
      '**',
    ],
    ...[
      'a | b',
      'a \\| b',
      '&#62;',
      '&#38;#62;',
      '&gt;',
      'AT&T',
      '](x)',
      '</div>',
      '# x',
      '- x',
      '> x',
      '```',
      '---',
      ']]>',
      '?>',
      '\ud800',
    ],
    '<!-- postmortem-ignore-file placeholder-text -- other -->',
    '--> <!-- postmortem-ignore-file placeholder-text -- other',
  ),
  fc.string({unit: fc.constantFrom('-', '-', '>', '!', '<', ' ', 'a', '&', '#', '6', '2', ';', '|', '\\', '`', '\n', '*', '[', ']', '"')}),
  fc.string({unit: 'binary', maxLength: 30}),
)

/** Where the words may stand, each with one TODO to silence and another that must go on being told. */
const hosts: Readonly<Record<string, string>> = {
  'a paragraph': 'Some TODO here.\nMore.\n\nAnd TODO again.\n',
  'a line with an open quote of code': 'Some ` TODO.\n\nAnd TODO again.\n',
  'a list item': '- one TODO\n- two TODO\n',
  'a nested item': '- one\n  - two TODO\n  - three\n\nTODO\n',
  'a checklist': '- [ ] TODO\n- [ ] TODO\n',
  'a quote': '> Some TODO\n> more\n\nTODO\n',
  'a list in a quote': '> - Some TODO\n> - more\n\nTODO\n',
  'a table': '| a | b |\n| - | - |\n| TODO | x |\n| TODO | y |\n',
  'a heading': '# About TODO\n\nTODO\n',
  'a closed heading': '## About TODO ##\n\nTODO\n',
  'an underlined heading': 'About TODO\n==========\n\nTODO\n',
  'a footnote': 'Word.[^1] TODO\n\n[^1]: Some TODO\n',
  'a link': 'See TODO, [the\nlog](https://x.example).\n\nTODO\n',
  'a line beside code': 'The TODO `two\nlines` end.\n\nTODO\n',
  'a hard break': 'A TODO\\\nline.\n\nTODO\n',
  'the end of the text': 'TODO\n\nSome TODO',
  'lines that end with CR LF': '# T\r\n\r\nA TODO.\r\n\r\nTODO\r\n',
  'lines that end with CR': '# T\r\rA TODO.\r\rTODO\r',
  'a text after front matter': '---\ntitle: x\n---\nA TODO.\n\nTODO\n',
}

/** As people read it: in one line, without what no line can hold. */
const meant = (reason: string): string => reason.replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ').trim()

describe('a comment that silences', () => {
  const isOfComments = ({rule}: Finding): boolean => rule === 'unexplained-suppression'
  const toldWith = (text: string): readonly string[] =>
    analysisOf(text)
      .findings.filter(finding => !isOfComments(finding))
      .map(({rule, message, suppressed}) => JSON.stringify([rule, message, suppressed]))
      .sort()

  for (const [what, text] of Object.entries(hosts)) {
    it(`reads back as it was meant, whatever its reason holds, in ${what}`, () => {
      const document = openDocument(text)
      const before = check(document)
      const todos = before.findings.filter(({rule}) => rule === 'placeholder-text')
      assert.ok(todos.length >= 2, 'there is one to silence, and one that stays')
      fc.assert(
        fc.property(reasons, fc.nat(todos.length - 1), fc.boolean(), (reason, index, wholeFile) => {
          const finding = todos[index]!
          const edit = wholeFile ? ignoreFileEdit(document, finding.rule, reason) : ignoreEdit(document, finding, reason)
          assert.ok(edit, 'there is a comment to write')
          const after = applyEdits(text, [edit])
          const isSilent = (one: Finding): boolean => (edit.reach === 'file' ? one.rule === finding.rule : one === finding)
          assert.deepEqual(
            toldWith(after),
            before.findings
              .filter(one => !isOfComments(one))
              .map(one => JSON.stringify([one.rule, one.message, isSilent(one) ? meant(reason) : one.suppressed]))
              .sort(),
            after,
          )
          assert.equal(analysisOf(after).postmortem.title, before.postmortem.title)
        }),
        {
          numRuns: 30,
          examples: [
            ['--->', 0, false],
            ['--->', 0, true],
          ],
        },
      )
    })
  }

  it('stays within its line in nearly every place', () => {
    for (const [what, text] of Object.entries(hosts)) {
      const finding = standing(text).find(({rule}) => rule === 'placeholder-text')!
      assert.equal(ignoreEdit(openDocument(text), finding, 'a --> b | c')?.reach, 'here', what)
    }
  })

  it('is not written where it would not be read', () => {
    const drawing = `TODO ${'['.repeat(3_000)}`
    assert.equal(ignoreFileEdit(openDocument(`- ${drawing}`), 'unread-text', 'a drawing'), null)
    // What is not read may begin after the comment.
    const edit = ignoreFileEdit(openDocument(drawing), 'unread-text', 'a drawing')!
    const reasons = analysisOf(applyEdits(drawing, [edit])).findings.map(({rule, suppressed}) => [rule, suppressed])
    assert.deepEqual(
      reasons.filter(([rule]) => rule === 'unread-text'),
      [['unread-text', 'a drawing']],
    )
  })

  it('is written so that every reader of HTML finds its end', () => {
    const edit = ignoreFileEdit(openDocument('TODO\n'), 'placeholder-text', 'a --> b --!> c | &#62; &amp; -> d')
    assert.equal(edit?.text, '<!-- postmortem-ignore-file placeholder-text -- a --&#62; b --!&#62; c &#124; &#38;#62; &amp; -> d -->\n\n')
  })
})

describe('ignoring a rule in a file', () => {
  const cases: readonly (readonly [what: string, before: string])[] = [
    ['a plain text', 'A TODO.\n'],
    ['front matter', '---\ntitle: x\n---\n\nA TODO.\n'],
    ['front matter right before the text', '---\ntitle: x\n---\nA TODO.\n'],
    ['front matter with CR LF', '---\r\ntitle: x\r\n---\r\n\r\nA TODO.\r\n'],
    ['a byte order mark', '\ufeff# Title\n\nA TODO.\n'],
  ]
  for (const [what, before] of cases) {
    it(`writes a comment above ${what}`, () => {
      const edit = ignoreFileEdit(openDocument(before), 'placeholder-text', 'quoted')
      assert.ok(edit, 'there is a comment to write')
      const after = applyEdits(before, [edit])
      assert.deepEqual(
        messages(after),
        messages(before).filter(message => !message.startsWith('placeholder-text')),
      )
      assert.equal(after.replace(edit.text, ''), before)
      assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(before), 'the line ends stay what they are')
    })
  }
})
