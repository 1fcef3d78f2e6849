/** How the command line ends when what it reads, or whom it writes to, is not as it should be. */
import assert from 'node:assert/strict'
import {existsSync} from 'node:fs'
import {spawnSync} from 'node:child_process'
import {cli, createFolder} from './running.ts'

const blaming = '---\npostmortem: true\n---\n\n# Postmortem: mail was late\n\n## Root causes\n\nThe outage was caused by human error.\n'

describe('the command line at its limits', () => {
  const folder = createFolder()
  after(folder.remove)

  it('knows no command by a name that every object has', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const {status, stdout, stderr} = folder.run([name])
      assert.deepEqual({status, stdout, stderr}, {status: 2, stdout: '', stderr: `postmortem: There is no command “${name}”.\n`})
    }
  })

  it('takes what follows “--” for a file', () => {
    folder.write('--help', blaming)
    assert.match(folder.run(['check', '--', '--help']).stdout, /^--help:9:26 warning .*\[human-error\]$/m)
    for (const args of [['check', '--help'], ['inspect', '-h'], ['help'], []]) {
      const {status, stdout} = folder.run(args)
      assert.equal(status, 0)
      assert.match(stdout, /^postmortem <command>/)
    }
  })

  it('prints the others when one file cannot be read', () => {
    folder.write('one/a.md', blaming)
    folder.write('one/b.md', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(blaming, 'utf16le')]))
    folder.write('one/c.md', Buffer.from(blaming, 'utf16le'))
    folder.write('one/d.md', blaming)
    const {status, stdout, stderr} = folder.run(['check', '--fail-on', 'hint', 'one/absent.md', 'one/b.md', 'one'])
    assert.equal(status, 2)
    assert.match(stderr, /^postmortem: one\/absent\.md: ENOENT[^\n]*\n(?:postmortem: one\/[bc]\.md: [^\n]*UTF-16[^\n]*\n){3}$/)
    assert.match(stdout, /^one\/a\.md:9:26 [^]*^one\/d\.md:9:26 [^]*in 2 documents\.\n$/m)
    const {files} = JSON.parse(folder.run(['inspect', '--format', 'json', 'one']).stdout) as {files: readonly {path: string}[]}
    assert.deepEqual(
      files.map(({path}) => path),
      ['one/a.md', 'one/d.md'],
    )
  })

  it('reads a file that is not all UTF-8, and says so', () => {
    folder.write('latin.md', Buffer.from(`${blaming}\nCaf\u00E9.\n`, 'latin1'))
    const {status, stdout, stderr} = folder.run(['check', 'latin.md'])
    assert.equal(status, 0)
    assert.match(stderr, /^latin\.md: Not all of this file is UTF-8[^\n]*\n$/)
    assert.match(stdout, /\[human-error\]/)
  })

  it('prints and fails by severity, each by its own', () => {
    folder.write('severe.md', blaming)
    const all = severitiesIn(folder.run(['check', 'severe.md']).stdout)
    assert.deepEqual([...all].sort(), ['hint', 'information', 'warning'])
    const {status, stdout} = folder.run(['check', '--severity', 'warning', '--fail-on', 'hint', 'severe.md'])
    assert.deepEqual([...severitiesIn(stdout)], ['warning'])
    assert.equal(status, 1)
    const json = folder.run(['check', '--severity', 'error', '--format', 'json', 'severe.md']).stdout
    assert.deepEqual(JSON.parse(json), {version: 1, files: [{path: 'severe.md', findings: []}]})
    assert.equal(folder.run(['check', '--severity', 'loud', 'severe.md']).status, 2)
  })

  it('tells what is worth a second look to those who ask, by option or by file', () => {
    const doubtful = '# Mail was late\n\n## Root causes\n\nIt was believed that the risk was low.\n'
    const tells = (...args: readonly string[]): boolean => folder.run(['check', ...args]).stdout.includes('[evasion]')
    assert.ok(!tells(folder.write('doubtful.md', doubtful)))
    assert.ok(tells('--sensitivity', 'thorough', 'doubtful.md'))
    folder.write('thorough/.postmortem.yml', 'sensitivity: thorough\n')
    assert.ok(tells(folder.write('thorough/doubtful.md', doubtful)))
    assert.ok(!tells('--sensitivity', 'sure', 'thorough/doubtful.md'))
    assert.equal(folder.run(['check', '--sensitivity', 'keen', 'doubtful.md']).status, 2)
  })

  it('does not fail on what a comment silences', () => {
    folder.write('rules/.postmortem.yml', 'profile: light\nrules:\n  missing-section: off\n')
    const heard = '# Mail was late\n\n## Summary\n\nThe outage was caused by human error.\n'
    const silenced = heard.replace('error.', 'error. <!-- postmortem-ignore human-error -- quoted -->')
    const failOn = ['check', '--fail-on', 'warning']
    assert.equal(folder.run([...failOn, folder.write('rules/heard.md', heard)]).status, 1)
    assert.equal(folder.run([...failOn, folder.write('rules/silenced.md', silenced)]).status, 0)
  })

  it('writes the JSON of many files as of one', () => {
    for (const name of ['x', 'y']) folder.write(`many/${name}.md`, blaming)
    for (const command of ['check', 'inspect'])
      for (const paths of [[], ['many/x.md'], ['many']]) {
        const {stdout} = folder.run([
          command,
          '--format',
          'json',
          ...(paths.length > 0 ? paths : [folder.write('none/README.md', '# Mail\n')]),
        ])
        assert.equal(stdout, `${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
      }
    assert.equal(folder.run(['check', '--format', 'json', 'absent.md']).stdout, '{\n  "version": 1,\n  "files": []\n}\n')
  })

  const shelled = process.platform === 'win32' ? describe.skip : describe
  shelled('in a pipe', () => {
    it('ends as it would have when its reader closes early', () => {
      const names = Array.from({length: 40}, (_, index) => folder.write(`pipe/${index}.md`, blaming.repeat(40)))
      const {stdout} = folder.shell(`$postmortem check --fail-on warning ${names.join(' ')} | head -1 >&2; echo \${PIPESTATUS[0]}`)
      assert.equal(stdout, '1\n')
      const {stdout: fine} = folder.shell(`$postmortem check ${names.join(' ')} | head -1 >&2; echo \${PIPESTATUS[0]}`)
      assert.equal(fine, '0\n')
    })

    it('says why when the output cannot be written', function () {
      if (!existsSync('/dev/full')) return
      const {status, stderr} = folder.shell('$postmortem check severe.md >/dev/full')
      assert.equal(status, 2)
      assert.match(stderr, /^postmortem: The output could not be written: ENOSPC[^\n]*\n$/)
    })
  })

  it('keeps no document once it is printed', function () {
    // Kept to the end, what is known of these takes more than three times the memory that there is.
    this.timeout(120_000)
    const prose = Array.from({length: 60}, (_, day) => `On day ${day} the queue held ${day * 7} parcels while one worker drained it.`)
    for (let index = 0; index < 300; index++)
      folder.write(`window/${index}.md`, `${blaming}\n## Timeline\n\nRun ${index}. ${prose.join('\n')}\n`)
    const args = ['--max-old-space-size=60', cli, 'check', 'window']
    const {status, stderr, stdout} = spawnSync(process.execPath, args, {cwd: folder.path, encoding: 'utf8', maxBuffer: 1e9})
    assert.equal(status, 0, stderr)
    assert.match(stdout, /in 300 documents\.\n$/)
  })
})

const severitiesIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?<=:\d+:\d+ )\w+/g))
