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
    ['in a paragraph', 'Some TBC here.\nMore.\n', `Some TBC here. ${comment}\nMore.\n`],
    ['at the end of the text', 'Some TBC', `Some TBC ${comment}`],
    ['in a list', '- one\n- two TBC\n  - three\n', `- one\n- two TBC ${comment}\n  - three\n`],
    ['in a checklist', '- [ ] TBC\n', `- [ ] TBC ${comment}\n`],
    ['in a table', '| a | b |\n| - | - |\n| TBC | x |\n', `| a | b |\n| - | - |\n| TBC | x ${comment} |\n`],
    ['in a table without outer bars', 'a | b\n- | -\nTODO | x\n', `a | b\n- | -\nTODO | x ${comment}\n`],
    ['in a heading', '# About TBC\n\nText.\n', `# About TBC ${comment}\n\nText.\n`],
    ['in a closed heading', '## About TBC ##\n', `## About TBC ${comment} ##\n`],
    ['in an underlined heading', 'About TBC\n==========\n\nText.\n', `About TBC ${comment}\n==========\n\nText.\n`],
    ['before a hard break of spaces', 'Now TBC  \nline.\n', `Now TBC ${comment}  \nline.\n`],
    ['before a hard break of a backslash', 'Now TBC\\\nline.\n', `Now TBC ${comment}\\\nline.\n`],
    ['before a backslash that breaks no line', 'Now TBC\\\n', `Now TBC ${comment}\\\n`],
    ['with CR LF', 'Some TBC here.\r\nMore.\r\n', `Some TBC here. ${comment}\r\nMore.\r\n`],
    ['in a quote', '> Some TBC\n> more\n', `> Some TBC ${comment}\n> more\n`],
    ['in the label of a link over two lines', 'Then TBC [two\nlines](x) end.\n', `Then TBC [two ${comment}\nlines](x) end.\n`],
    ['beside code over two lines', 'Then TBC `two\nlines` end.\n', `Then TBC ${comment} \`two\nlines\` end.\n`],
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

/** Where the words may stand, each with one TBC to silence and another that must go on being told. */
const hosts: Readonly<Record<string, string>> = {
  'a paragraph': 'Some TBC here.\nMore.\n\nAnd TBC again.\n',
  'a line with an open quote of code': 'Some ` TBC.\n\nAnd TBC again.\n',
  'a list item': '- one TBC\n- two TBC\n',
  'a nested item': '- one\n  - two TBC\n  - three\n\nTODO\n',
  'a checklist': '- [ ] TBC\n- [ ] TBC\n',
  'a quote': '> Some TBC\n> more\n\nTODO\n',
  'a list in a quote': '> - Some TBC\n> - more\n\nTODO\n',
  'a table': '| a | b |\n| - | - |\n| TBC | x |\n| TBC | y |\n',
  'a heading': '# About TBC\n\nTODO\n',
  'a closed heading': '## About TBC ##\n\nTODO\n',
  'an underlined heading': 'About TBC\n==========\n\nTODO\n',
  'a footnote': 'Word.[^1] TBC\n\n[^1]: Some TBC\n',
  'a link': 'See TBC, [the\nlog](https://x.example).\n\nTODO\n',
  'a line beside code': 'Then TBC `two\nlines` end.\n\nTODO\n',
  'a hard break': 'Now TBC\\\nline.\n\nTODO\n',
  'the end of the text': 'TBC\n\nSome TBC',
  'lines that end with CR LF': '# T\r\n\r\nNow TBC.\r\n\r\nTODO\r\n',
  'lines that end with CR': '# T\r\rNow TBC.\r\rTODO\r',
  'a text after front matter': '---\ntitle: x\n---\nNow TBC.\n\nTODO\n',
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
    const drawing = `TBC ${'['.repeat(3_000)}`
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
    const edit = ignoreFileEdit(openDocument('TBC\n'), 'placeholder-text', 'a --> b --!> c | &#62; &amp; -> d')
    assert.equal(edit?.text, '<!-- postmortem-ignore-file placeholder-text -- a --&#62; b --!&#62; c &#124; &#38;#62; &amp; -> d -->\n\n')
  })
})

describe('ignoring a rule in a file', () => {
  const cases: readonly (readonly [what: string, before: string])[] = [
    ['a plain text', 'Now TBC.\n'],
    ['front matter', '---\ntitle: x\n---\n\nNow TBC.\n'],
    ['front matter right before the text', '---\ntitle: x\n---\nNow TBC.\n'],
    ['front matter with CR LF', '---\r\ntitle: x\r\n---\r\n\r\nNow TBC.\r\n'],
    ['a byte order mark', '\ufeff# Title\n\nNow TBC.\n'],
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
