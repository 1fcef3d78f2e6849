/** What a document holds is shown and never obeyed: no output forges a finding, a line, a color or a command of a build. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {visible, visibleJson} from '../../src/cli/visible.ts'
import {createFolder} from './running.ts'

/** Pieces that a terminal or a build obeys, in the middle of what it does not. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\n',
        '\r\n',
        '\t',
        '\0',
        '\u001B[2K',
        '\u009B31m',
        '\u0007',
        '\u2028',
        '\u2029',
        '\u202E',
        '\u2066',
        '\u0085',
        '\u007F',
      ),
      fc.constantFrom(
        '::error file=a.md::',
        '##[warning]',
        '##vso[task.complete]',
        '##teamcity[x]',
        ' ',
        'é',
        '👩‍🚒',
        'عربي',
        '#',
        ':',
        '\\',
      ),
      fc.string({unit: 'grapheme', maxLength: 4}),
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join(''))

const isObeyed = (line: string): boolean =>
  /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(line) || /^\s*::/.test(line) || /##\w*\[/.test(line)

describe('what people and builds read of a document', () => {
  it('is one line without a control character or a command', () => {
    fc.assert(fc.property(hostile, text => !isObeyed(visible(text))))
  })

  it('is the text itself where nothing is obeyed', () => {
    for (const text of [
      'a.md:1:2 warning No “Impact” section. [missing-section]',
      '## Impact [1]',
      'std::vector',
      '👩‍🚒 عربي',
      String.raw`C:\new`,
    ])
      assert.equal(visible(text), text)
    assert.equal(visible('a\nb\u001B[0m\t'), String.raw`a\nb\u001b[0m\t`)
    assert.equal(visible('::error::x'), String.raw`\u003a:error::x`)
  })

  it('reads back the same from JSON, which breaks lines only between its values', () => {
    fc.assert(
      fc.property(hostile, text => {
        const json = visibleJson(JSON.stringify({[text]: [text]}, null, 2))
        assert.deepEqual(JSON.parse(json), {[text]: [text]})
        assert.ok(
          json.split('\n').every(line => !isObeyed(line)),
          json,
        )
      }),
    )
  })

  describe('from the command line', () => {
    const folder = createFolder()
    after(folder.remove)

    const forgery = String.raw`"\e[31mRED\e[0m\nother.md:1:1 error Forged [x]\n::error file=a.md::forged\n##[error]forged"`
    const hidden = `---\nstatus: ${forgery}\npostmortem: true\n---\n# Mail \u009B31m ##vso[task.complete]\n\n## Impact\n\n\u001B]0;title\u0007\n`

    it('has one line for each finding and one for their count', () => {
      const name = folder.write('a.md', hidden)
      const {findings} = (JSON.parse(folder.run(['check', '--format', 'json', name]).stdout) as {files: [{findings: unknown[]}]}).files[0]
      for (const [command, lines] of [
        ['check', findings.length + 1],
        ['inspect', 2],
      ] as const) {
        const printed = folder.run([command, name]).stdout.trimEnd().split('\n')
        assert.equal(printed.length, lines, printed.join('\n'))
        assert.ok(
          printed.every(line => !isObeyed(line)),
          printed.join('\n'),
        )
      }
    })

    it('shows names of files and what a configuration says in vain', () => {
      const name = folder.write('::error::x\u001B[1m\nb.md', '# Mail\n')
      folder.write('.postmortem.yml', `rules:\n  "no\\nrule\\e[1m": off\n`)
      const {stdout, stderr} = folder.run(['check', name])
      const lines = `${stdout}${stderr}`.trimEnd().split('\n')
      assert.ok(stderr.includes(String.raw`no\nrule\u001b[1m`), stderr)
      assert.ok(stdout.startsWith(String.raw`\u003a:error::x\u001b[1m\nb.md:1:1 `), stdout)
      assert.ok(
        lines.every(line => !isObeyed(line)),
        lines.join('\n'),
      )
    })
  })
})
