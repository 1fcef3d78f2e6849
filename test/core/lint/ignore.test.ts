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
  type Analysis,
  type Finding,
} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)
const analysisOf = (text: string): Analysis => check(openDocument(text))

/** Silences the first standing finding of the rule and returns the new text. */
function silence(text: string, rule: string, reason = 'quoted'): string {
  const finding = standing(text).find(one => one.rule === rule)
  assert.ok(finding, `${rule} finds nothing in ${JSON.stringify(text)}`)
  return applyEdits(text, [ignoreEdit(openDocument(text), finding, reason)])
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

  it('keeps any reason within the comment and the cell', () => {
    fc.assert(
      fc.property(fc.string(), reason => {
        const text = '| a | b |\n| - | - |\n| TODO | x |\n'
        const after = silence(text, 'placeholder-text', reason)
        assert.deepEqual(
          messages(after).filter(message => !message.startsWith('unexplained-suppression')),
          messages(text).filter(message => !message.startsWith('placeholder-text')),
        )
      }),
    )
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
