/** What a team's files mean to the command line: where they are looked for, what is told of them, and what they keep out. */
import assert from 'node:assert/strict'
import {join} from 'node:path'
import {createFolder} from './running.ts'

const incident = '# Postmortem: mail queue stuck\n\n## Timeline (UTC)\n\n- 10:42 Alert\n\n## Root causes\n\nHuman error.\n'

describe('the files of a team', function () {
  this.timeout(60_000)
  const folder = createFolder()
  after(folder.remove)

  const checked = (...args: readonly string[]): readonly string[] =>
    (JSON.parse(folder.run(['check', '--format', 'json', ...args]).stdout) as {files: {path: string}[]}).files.map(({path}) => path)
  const rulesOf = (path: string): readonly string[] =>
    (JSON.parse(folder.run(['check', '--format', 'json', path]).stdout) as {files: {findings: {rule: string}[]}[]}).files[0]!.findings.map(
      ({rule}) => rule,
    )

  it('are found in any folder above, past one that cannot be read, which is told', () => {
    folder.write('far/.postmortem.yml', 'rules:\n  human-error: off\n')
    folder.write('far/a/.postmortem.yml/not-a-file', '')
    const path = folder.write('far/a/b/mail.md', incident)
    assert.ok(!rulesOf(path).includes('human-error'))
    const {stderr, status} = folder.run(['check', path])
    assert.equal(
      stderr,
      `${join('far/a/.postmortem.yml')}:1:1 A folder has the name of the configuration file, so nothing is read from it.\n`,
    )
    assert.equal(status, 0)
  })

  const faults: readonly (readonly [what: string, text: string, place: string])[] = [
    ['a doubled key', 'rules:\n  human-error: off\nrules:\n  judgement: off\n', '3:1'],
    ['an alias of nothing', 'rules: {human-error: off}\nwords: *nope\n', '2:8'],
    ['a circle of profiles', 'rules: {human-error: off}\nprofiles:\n  a: {extends: b}\n  b: {extends: a}\n', '3:16'],
    ['a second document', 'rules: {human-error: off}\n---\nprofile: light\n', '2:1'],
    ['a number for a name', 'rules: {human-error: off}\nprofile: 5\n', '2:10'],
    ['a broken line', 'rules:\n  human-error: off\nnonsense\n', '3:1'],
    ['a byte order mark', '\ufeffrulez: {}\nrules: {human-error: off}\n', '1:1'],
  ]
  for (const [what, text, place] of faults) {
    it(`are told of with line and column, and else count: ${what}`, () => {
      folder.write('faulty/.postmortem.yml', text)
      const path = folder.write('faulty/mail.md', incident)
      assert.ok(!rulesOf(path).includes('human-error'))
      assert.ok(
        folder.run(['check', path]).stderr.startsWith(`${join('faulty/.postmortem.yml')}:${place} `),
        folder.run(['check', path]).stderr,
      )
    })
  }

  it('take files in and out by pattern', () => {
    folder.write('globs/.postmortem.yml', 'files: ["[Ii]ncidents/**", "!**/drafts/**"]\n')
    for (const name of ['globs/Incidents/a.md', 'globs/Incidents/drafts/a.md', 'globs/other.md']) folder.write(name, incident)
    assert.deepEqual(checked('globs'), [join('globs/Incidents/a.md')])
  })

  it('keep out what .gitignore names, unless it is named outright', () => {
    folder.write('kept/.gitignore', 'build/\n*.copy.md\n!kept.copy.md\n')
    folder.write('kept/sub/.gitignore', '/own.md\n')
    for (const name of ['a.md', 'a.copy.md', 'kept.copy.md', 'build/a.md', 'sub/own.md', 'sub/a.md']) folder.write(`kept/${name}`, incident)
    assert.deepEqual(
      checked('kept'),
      ['kept/a.md', 'kept/kept.copy.md', 'kept/sub/a.md'].map(path => join(path)),
    )
    assert.deepEqual(checked('kept/a.copy.md', 'kept/build'), ['kept/a.copy.md', join('kept/build/a.md')])
    // Those above the folder that was named count within a repository.
    assert.deepEqual(checked('kept/sub'), [join('kept/sub/a.md')])
    folder.write('kept/.git/HEAD', 'ref: refs/heads/main\n')
    folder.write('kept/sub/a.copy.md', incident)
    assert.deepEqual(checked('kept/sub'), [join('kept/sub/a.md')])
  })

  it('do not keep others from being printed', () => {
    folder.write('many/a.md', '---\nresponders: &a [*a]\n---\n\n# Postmortem\n')
    folder.write('many/b.md', incident)
    const {stdout, status} = folder.run(['inspect', '--format', 'json', 'many/a.md', 'absent.md', 'many/b.md'])
    assert.deepEqual(
      (JSON.parse(stdout) as {files: {path: string}[]}).files.map(({path}) => path),
      ['many/a.md', 'many/b.md'],
    )
    assert.equal(status, 2)
  })
})
