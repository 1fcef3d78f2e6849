/** `export` as a person or a build calls it: what it prints and writes, and what it leaves alone. */
import assert from 'node:assert/strict'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createFolder, type Ran} from './running.ts'

const incident = '# Postmortem: mail queue stuck\n\n## Summary\n\nMail was *late*.\n\n## Timeline\n\n- 2026-03-03 10:42 UTC: Alert\n'

describe('postmortem export', () => {
  const folder = createFolder()
  const {write, run} = folder
  after(folder.remove)

  const written = (name: string): string => readFileSync(join(folder.path, name), 'utf8')
  const endsWith2 = ({status, stdout, stderr}: Ran, sentence: RegExp): void => {
    assert.deepEqual([status, stdout], [2, ''])
    assert.match(stderr, sentence)
    assert.equal(stderr.trimEnd().split('\n').length, 1)
  }

  it('prints a page, or what the format says', () => {
    const path = write('mail.md', incident)
    const page = run(['export', path])
    assert.deepEqual([page.status, page.stderr], [0, ''])
    assert.match(page.stdout, /^<!DOCTYPE html>[^]*<h1>Postmortem: mail queue stuck<\/h1>[^]*<em>late<\/em>[^]*<\/html>\n$/)
    assert.match(
      run(['export', '--format', 'slack', path]).stdout,
      /^\*Postmortem: mail queue stuck\*\n\n\*Summary\*\n\nMail was _late_\.\n/,
    )
    assert.match(run(['export', '--format', 'slides', path]).stdout, /^# Postmortem: mail queue stuck\n\n---\n\n## Summary\n/)
  })

  it('says what goes out unfinished', () => {
    const {status, stderr} = run(['export', '--format', 'slack', '-'], '# Mail\n\n## Summary\n\n{{What happened}}, {{why}}.\n')
    assert.deepEqual([status, stderr], [0, '2 gaps are not filled in yet.\n'])
  })

  it('reads standard input', () => {
    assert.match(run(['export', '--format', 'jira', '-'], incident).stdout, /^h1\. Postmortem: mail queue stuck\n/)
    assert.match(run(['export', '--format', 'email', '--', '-'], '').stdout, /^Subject: Postmortem\n/)
  })

  it('reads headings by the names that the team has for them', () => {
    write('team/.postmortem.yml', 'sections:\n  root-causes: [Das Warum]\n')
    const path = write('team/mail.md', '# Mail\n\n## Das Warum\n\nThe disk was full.\n')
    assert.match(run(['export', '--format', 'email', path]).stdout, /Root cause\n-+\n\n- The disk was full\.\n/)
  })

  it('writes a file, over none that is there unless it is told to', () => {
    const path = write('out/mail.md', incident)
    const {status, stdout, stderr} = run(['export', '--out', 'out/mail.html', path])
    assert.deepEqual([status, stdout, stderr], [0, '', ''])
    assert.equal(written('out/mail.html'), run(['export', path]).stdout)
    endsWith2(
      run(['export', '--format', 'markdown', '--out', 'out/mail.html', path]),
      /^postmortem: out\/mail\.html: There is a file already\. --force writes over it\.$/m,
    )
    assert.match(written('out/mail.html'), /^<!DOCTYPE/)
    assert.equal(run(['export', '--format', 'markdown', '--force', '--out', 'out/mail.html', path]).status, 0)
    assert.equal(written('out/mail.html'), incident)
  })

  it('never writes over the document itself', () => {
    const path = write('self/mail.md', incident)
    endsWith2(run(['export', '--force', '--out', './self/../self/mail.md', path]), /self\/mail\.md: This is the document itself\./)
    assert.equal(written('self/mail.md'), incident)
  })

  it('says what is wrong with a place, and ends with 2', () => {
    const path = write('places/mail.md', incident)
    mkdirSync(join(folder.path, 'places/folder'))
    for (const force of [[], ['--force']]) {
      endsWith2(run(['export', ...force, '--out', 'places/folder', path]), /places\/folder: This is a folder\. Name a file in it\./)
      endsWith2(run(['export', ...force, '--out', 'places/none/mail.html', path]), /There is no folder places\/none\./)
      endsWith2(run(['export', ...force, '--out', 'places/mail.md/mail.html', path]), /There is no folder places\/mail\.md\./)
    }
    assert.ok(!existsSync(join(folder.path, 'places/none')))
  })

  it('says what is wrong with a call, and ends with 2', () => {
    const path = write('calls/mail.md', incident)
    endsWith2(run(['export']), /Name one file, or “-” for standard input\./)
    endsWith2(run(['export', path, path]), /Name one file/)
    endsWith2(run(['export', 'calls']), /calls is a folder\. Name one file in it\./)
    endsWith2(
      run(['export', '--format', 'pdf', path]),
      /--format takes one of html, email, email-html, slack, jira, confluence, markdown, slides\./,
    )
    endsWith2(run(['export', '--force', path]), /--force is for --out\./)
    endsWith2(run(['export', '--out', '', path]), /--out takes the name of a file\./)
    endsWith2(run(['export', 'calls/none.md']), /calls\/none\.md: ENOENT/)
    endsWith2(run(['export', '--out', 'calls/none.html', 'calls/none.md']), /ENOENT/)
    assert.ok(!existsSync(join(folder.path, 'calls/none.html')))
    assert.match(run(['export', '--help']).stdout, /--out FILE/)
  })
})
