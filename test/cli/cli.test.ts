/** The command line as a person or a build calls it: what it prints, and how it ends. */
import assert from 'node:assert/strict'
import {createFolder} from './running.ts'

const incident = `# Postmortem: mail queue stuck

## Summary

Mail was late by two hours.

## Timeline (UTC)

- 2026-03-03 10:42: Alert on the queue

## Root causes

The outage was caused by human error.

## 5 Whys

**Problem:** Mail was late.

- Why? The disk was full. *(root cause)*

## Action items

- [ ] Alert on the free space (@dana, due 2096-05-01, #12, detection)
`

describe('the command line', () => {
  const folder = createFolder()
  const {write, run} = folder
  after(folder.remove)

  const parsed = (args: readonly string[], input?: string): Output => JSON.parse(run(args, input).stdout) as Output

  it('prints findings as JSON with places that can be looked up', () => {
    const path = write('json/mail.md', incident)
    const {version, files} = parsed(['check', '--format', 'json', path])
    assert.equal(version, 1)
    assert.equal(files[0]!.path, path)
    const human = files[0]!.findings.find(finding => finding.rule === 'human-error')
    assert.ok(human)
    const {start, end} = human
    assert.deepEqual({line: start.line, text: incident.slice(start.offset, end.offset)}, {line: 13, text: 'human error'})
    assert.equal(incident.split('\n')[start.line - 1]!.slice(start.column - 1, end.column - 1), 'human error')
    const [severe] = parsed(['check', '--format', 'json', write('json/severe.md', `---\nseverity: SEV2\n---\n\n${incident}`)]).files
    const missing = severe!.findings.find(finding => finding.rule === 'missing-section')
    assert.deepEqual(missing?.fixes, [{title: 'Add the “Impact” section', safe: true}])
    assert.equal(missing.suppressed, false)
  })

  it('tells by which family of patterns language was found, and by none where there is none', () => {
    const [file] = parsed(['check', '--format', 'json', write('json/family.md', incident)]).files
    const familyOf = (rule: string): string | undefined => file!.findings.find(finding => finding.rule === rule)?.family
    assert.equal(familyOf('human-error'), 'label-of-error')
    assert.equal(familyOf('missing-section'), undefined)
  })

  it('prints what was understood', () => {
    const [file] = parsed(['inspect', '--format', 'json', write('inspect/mail.md', incident)]).files
    assert.deepEqual(
      file!.sections.map(({id, line}) => `${line} ${id}`),
      ['3 summary', '7 timeline', '11 root-causes', '15 five-whys', '21 action-items'],
    )
    assert.equal(file!.timeline[0]!.iso, '2026-03-03T10:42:00Z')
    assert.deepEqual(file!.metrics, [])
    assert.deepEqual(file!.actions, [
      {
        line: 23,
        text: 'Alert on the free space',
        owner: '@dana',
        due: '2096-05-01',
        ticket: '#12',
        done: false,
        state: 'open',
        priority: null,
        kind: 'detection',
        horizon: null,
        causes: [],
      },
    ])
    assert.deepEqual(file!.trees, [
      {
        kind: 'five-whys',
        line: 15,
        problem: 'Mail was late.',
        nodes: [{line: 19, text: 'The disk was full.', marks: ['root-cause'], children: []}],
      },
    ])
  })

  it('prints what it cost, and the words that say so', () => {
    const path = write(
      'inspect/impact.md',
      '# Mail\n\n## Impact\n\n- Customers affected: over 3,000\n- Revenue: EUR 2–3k\n- Orders per minute fell from 300 to 12.\n',
    )
    const [file] = parsed(['inspect', '--format', 'json', path]).files
    const open = {before: null, approximate: false, unit: null}
    assert.deepEqual(file!.impact, [
      {
        line: 5,
        kind: 'customers',
        what: 'Customers affected',
        value: 3000,
        least: 3000,
        most: null,
        ...open,
        currency: null,
        text: 'over 3,000',
      },
      {line: 6, kind: 'money', what: 'Revenue', value: null, least: 2000, most: 3000, ...open, currency: 'EUR', text: 'EUR 2–3k'},
      {
        line: 7,
        kind: 'metric',
        what: 'Orders per minute',
        value: 12,
        least: 12,
        most: 12,
        ...open,
        before: 300,
        currency: null,
        text: '300 to 12',
      },
    ])
    const told =
      / {2}customers: over 3,000 \(line 5\)\n {2}money: EUR 2–3k \(line 6\)\n {2}metric \(Orders per minute\): 300 to 12 \(line 7\)\n/
    assert.match(run(['inspect', path]).stdout, told)
  })

  it('lists what serves as evidence, and tells a picture that is not beside its document', () => {
    write('evidence/there.png', 'a picture')
    const path = write('evidence/mail.md', '# Mail\n\n## Impact\n\n![Age](there.png) ![Gone](gone.png) [Log](https://logs.example/2)\n')
    const [file] = parsed(['inspect', '--format', 'json', path]).files
    assert.deepEqual(file!.evidence, [
      {line: 5, kind: 'image', text: 'Age', address: 'there.png', section: 'impact'},
      {line: 5, kind: 'image', text: 'Gone', address: 'gone.png', section: 'impact'},
      {line: 5, kind: 'link', text: 'Log', address: 'https://logs.example/2', section: 'impact'},
    ])
    const [checked] = parsed(['check', '--format', 'json', path]).files
    assert.deepEqual(
      checked!.findings.filter(({rule}) => rule === 'missing-image').map(({start}) => `${start.line}:${start.column}`),
      ['5:19'],
    )
  })

  it('prints how long it took, and where that is told', () => {
    const lines = ['10:42: A full queue *(introduced)*', '11:24: Paged *(detected)*', '~11:30: Dana looks *(acknowledged)*']
    const path = write('inspect/metrics.md', `# Mail\n\n## Timeline (UTC)\n\n${lines.map(line => `- 2026-03-03 ${line}\n`).join('')}`)
    const [file] = parsed(['inspect', '--format', 'json', path]).files
    assert.deepEqual(file!.metrics, [
      {name: 'time-to-detect', seconds: 2520, least: 2520, most: 2520, from: 5, to: 6},
      {name: 'time-to-acknowledge', seconds: 360, least: 0, most: 1260, from: 6, to: 7},
    ])
    assert.match(run(['inspect', path]).stdout, /time-to-detect 42 min \(lines 5 to 6\)\n/)
    assert.match(run(['inspect', path]).stdout, /time-to-acknowledge 6 min \(0 min to 21 min\) \(lines 6 to 7\)\n/)
  })

  it('prints the other places that a finding speaks of', () => {
    const path = write(
      'check/order.md',
      '# Postmortem\n\n## Timeline\n\n- 2026-03-03 11:42 UTC: b\n- 2026-03-03 10:42 UTC: a\n- 2026-03-03 12:00 UTC: c\n',
    )
    const [file] = parsed(['check', '--format', 'json', path]).files
    const finding = file!.findings.find(({rule}) => rule === 'unordered-timeline')
    assert.deepEqual(
      finding?.related.map(({message, start}) => `${start.line}:${start.column} ${message}`),
      ['5:3 This was later.'],
    )
    assert.match(run(['check', path]).stdout, /\[unordered-timeline\]\n {2}\S*order\.md:5:3 This was later\.\n/)
  })

  it('holds the name of a file against what the file says, and a text without a name against nothing', () => {
    const path = write('names/2027-03-03-mail.md', incident)
    const rulesIn = ({files}: Output): readonly string[] => files[0]!.findings.map(({rule}) => rule)
    assert.ok(rulesIn(parsed(['check', '--format', 'json', path])).includes('date-mismatch'))
    assert.ok(!rulesIn(parsed(['check', '--format', 'json', '-'], incident)).includes('date-mismatch'))
  })

  it('advises: it ends with 0 unless told what to fail on', () => {
    const path = write('exit/mail.md', incident)
    assert.equal(run(['check', path]).status, 0)
    assert.equal(run(['check', '--fail-on', 'warning', path]).status, 1)
    assert.equal(run(['check', '--fail-on', 'error', path]).status, 0)
  })

  it('ends with 2 and one sentence on wrong use and unreadable files', () => {
    for (const args of [
      ['chekc'],
      ['check'],
      ['check', '--format', 'xml', 'a.md'],
      ['check', '--colour', 'a.md'],
      ['check', 'absent.md'],
    ]) {
      const {status, stdout, stderr} = run(args)
      assert.equal(status, 2, args.join(' '))
      assert.equal(stdout, '')
      assert.match(stderr, /^postmortem: [^\n]+\n$/)
    }
  })

  it('reads standard input', () => {
    assert.equal(parsed(['check', '--format', 'json', '-'], incident).files[0]!.path, '-')
  })

  it('takes from a folder only what is a postmortem', () => {
    write('folder/README.md', '# Mail\n\n## Impact\n\nNone.\n')
    write('folder/2026/mail.md', incident)
    write('folder/node_modules/x/mail.md', incident)
    write('folder/declared.md', '---\npostmortem: true\n---\n\n# Mail\n')
    write('folder/declined.md', `---\npostmortem: false\n---\n\n${incident}`)
    const {files} = parsed(['check', '--format', 'json', 'folder'])
    assert.deepEqual(
      files.map(({path}) => path.replaceAll('\\', '/')),
      ['folder/2026/mail.md', 'folder/declared.md'],
    )
  })

  it('heeds the nearest configuration file and tells what it says in vain', () => {
    write('team/.postmortem.yml', 'profile: light\nrules:\n  human-error: off\n  no-such-rule: hint\n')
    const path = write('team/2026/mail.md', incident)
    const {stdout, stderr} = run(['check', '--format', 'json', path])
    const rules = (JSON.parse(stdout) as Output).files[0]!.findings.map(finding => finding.rule)
    assert.ok(!rules.includes('human-error'))
    assert.ok(!rules.includes('missing-section'))
    assert.match(stderr, /\.postmortem\.yml:4:\d+ .*no-such-rule/)
  })

  it('marks what a comment silences', () => {
    const path = write('silent/mail.md', incident.replace('human error.', 'human error. <!-- postmortem-ignore human-error -- quoted -->'))
    const [file] = parsed(['check', '--format', 'json', path]).files
    assert.equal(file!.findings.find(finding => finding.rule === 'human-error')?.suppressed, true)
    assert.ok(!run(['check', path]).stdout.includes('[human-error]'))
  })

  it('marks what the front matter silences', () => {
    const path = write('silent/front.md', `---\npostmortem-ignore: [human-error -- quoted]\n---\n\n${incident}`)
    const [file] = parsed(['check', '--format', 'json', path]).files
    assert.deepEqual(
      file!.findings.filter(({rule}) => rule === 'human-error').map(({suppressed}) => suppressed),
      [true],
    )
    assert.ok(!run(['check', path]).stdout.includes('[human-error]'))
  })
})

interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

interface Output {
  readonly version: number
  readonly files: readonly {
    readonly path: string
    readonly findings: readonly {
      readonly rule: string
      readonly start: Place
      readonly end: Place
      readonly suppressed: boolean
      readonly family?: string
      readonly fixes: readonly unknown[]
      readonly related: readonly {readonly message: string; readonly start: Place; readonly end: Place}[]
    }[]
    readonly sections: readonly {readonly id: string; readonly line: number}[]
    readonly timeline: readonly {readonly iso: string}[]
    readonly metrics: readonly unknown[]
    readonly actions: readonly unknown[]
    readonly impact: readonly unknown[]
    readonly evidence: readonly unknown[]
    readonly trees: readonly unknown[]
  }[]
}
