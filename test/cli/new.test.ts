/** `new` as a person calls it: what it begins with, and what it says where it cannot. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createFolder} from './running.ts'

interface Inspected {
  readonly files: readonly [{readonly title: string; readonly frontMatter: object; readonly sections: readonly {readonly id: string}[]}]
}

describe('postmortem new', () => {
  const folder = createFolder()
  const {write, run} = folder
  after(folder.remove)

  const inspected = (path: string, input?: string): Inspected['files'][0] =>
    (JSON.parse(run(['inspect', '--format', 'json', path], input).stdout) as Inspected).files[0]
  const refused = (args: readonly string[]): string => {
    const {status, stdout, stderr} = run(['new', ...args])
    assert.deepEqual([status, stdout], [2, ''], args.join(' '))
    assert.match(stderr, /^postmortem: [^\n]+\n$/)
    return stderr
  }

  it('prints a document that says what was said, and that has no finding', () => {
    const args = ['--profile', 'standard', '--title', 'Mail was late', '--severity', 'sev2', '--date', '2026-01-02']
    const {stdout, stderr, status} = run(['new', ...args])
    assert.deepEqual([status, stderr], [0, ''])
    const {title, frontMatter, sections} = inspected('-', stdout)
    assert.equal(title, 'Mail was late')
    assert.deepEqual(frontMatter, {date: '2026-01-02', severity: 'SEV2', status: 'draft', profile: 'standard'})
    for (const id of ['summary', 'impact', 'timeline', 'root-causes', 'action-items'])
      assert.ok(
        sections.some(section => section.id === id),
        id,
      )
    assert.equal(run(['check', '--fail-on', 'hint', '-'], stdout).status, 0)
  })

  it('has the sections that the severity owes', () => {
    const sectionsAt = (severity: string): number => inspected('-', run(['new', '--severity', severity]).stdout).sections.length
    assert.ok(sectionsAt('SEV1') > sectionsAt('SEV3'))
    assert.ok(sectionsAt('SEV3') > sectionsAt('SEV5'))
  })

  it('knows the profiles and severities of the team, from the folder that the file goes to', () => {
    write(
      'team/.postmortem.yml',
      'profile: payments\nseverity:\n  Purple: {customers: 100}\nprofiles:\n  payments:\n    required: [communication]\n',
    )
    const path = join('team', 'mail.md')
    assert.equal(run(['new', '--severity', 'purple', '--out', path]).status, 0)
    assert.match(
      readFileSync(join(folder.path, path), 'utf8'),
      /\nseverity: Purple\nstatus: draft\nprofile: payments\n[^]*\n## Communication\n/,
    )
    assert.match(refused(['--profile', 'x', '--out', path]), /“x”.* review, .* light, .*payments\./)
    assert.match(refused(['--severity', 'Amber', '--out', path]), /“Amber” is no severity\. There are Purple\./)
    assert.match(refused(['--profile', 'payments']), /“payments”/)
  })

  it('takes the templates of the team, and tells what is wrong in one with its line', () => {
    write('own/.postmortem.yml', 'new:\n  templates: templates\n')
    write(
      'own/templates/payments.md',
      '---\nseverity: {{severity}}\n---\n\n# {{title}}\n<!-- if SEV1 -->\n\n## Communication\n<!-- end if -->\n',
    )
    write('own/templates/broken.md', '# {{title}}\n\n<!-- if SEV1 -->\n')
    const path = join('own', 'mail.md')
    assert.equal(run(['new', '--profile', 'payments', '--title', 'Cards declined', '--severity', 'SEV2', '--out', path]).status, 0)
    assert.equal(readFileSync(join(folder.path, path), 'utf8'), '---\nseverity: SEV2\n---\n\n# Cards declined\n')
    assert.match(refused(['--profile', 'broken', '--out', 'own/b.md']), /own\/templates\/broken\.md:3:1 This “if” has no/)
    assert.match(refused(['--profile', 'paymets', '--out', 'own/b.md']), /near-miss, broken, payments\./)
    write('none/.postmortem.yml', 'new:\n  templates: absent\n')
    assert.match(refused(['--out', 'none/b.md']), /There is no folder none\/absent/)
  })

  it('writes over no file unless it is told to', () => {
    const path = write('mine.md', 'Mine.\n')
    assert.match(refused(['--out', path]), /mine\.md: There is a file already\. --force/)
    assert.equal(readFileSync(join(folder.path, path), 'utf8'), 'Mine.\n')
    const {stdout, stderr, status} = run(['new', '--out', path, '--force', '--title', 'Mail'])
    assert.deepEqual([stdout, stderr, status], ['', '', 0])
    assert.match(readFileSync(join(folder.path, path), 'utf8'), /\n# Mail\n/)
  })

  it('says what is wrong and what would do', () => {
    write('folder/file.md', '')
    assert.match(refused(['--profile', 'reveiw']), /No profile is called “reveiw”\. There are review, standard, full, /)
    assert.match(refused(['--severity', 'SEV9']), /There are SEV1, SEV2, SEV3, SEV4, SEV5\./)
    for (const date of ['yesterday', '2026-02-30', '2026-1-2', '2026-01-02T10:00'])
      assert.match(refused(['--date', date]), /“.*” is no date\./)
    assert.match(refused(['--out', 'absent/mail.md']), /There is no folder absent\./)
    assert.match(refused(['--out', 'folder', '--force']), /folder: This is a folder\./)
    assert.match(refused(['--title', 'Mail', 'was', 'late']), /“was” belongs to no option\./)
  })
})
