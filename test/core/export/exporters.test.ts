/** What each exporter makes of a small document with a bit of everything, to the letter; `UPDATE=1` writes it anew, for you to read. */
import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {exportedAs, exportFormats} from '../../../src/core/export/index.ts'
import {openDocument, readPostmortem} from '../../../src/core/index.ts'
import {projectFolder} from '../../harness/folders.ts'
import {exported, usual} from './documents.ts'

/** Pictures have tests of their own, and how a page looks is seen in the browser's. */
const withoutLooks = (text: string): string => text.replace(/(?<=<style>).*?(?=<\/style>)|(?<=<svg).*?(?=<\/svg>)/gs, '…')

describe('an exporter', () => {
  for (const format of exportFormats) {
    it(`writes the whole of a document for ${format}`, () => {
      const file = join(projectFolder, `test/core/export/expected/${format}.txt`)
      const text = withoutLooks(exported(format, usual))
      if (process.env['UPDATE'] !== undefined) writeFileSync(file, text)
      assert.equal(text, readFileSync(file, 'utf8'))
    })
  }

  it('writes something of nothing', () => {
    for (const format of exportFormats)
      for (const text of ['', '\n', '\ufeff', '---\n---\n', '<!-- a -->'])
        assert.match(exported(format, text), /\n$/, `${format} of ${JSON.stringify(text)}`)
    assert.equal(exported('slack', ''), '*Postmortem*\n')
    assert.match(exported('email', ''), /Root cause\n-+\n\n- Not known yet\./)
  })

  it('says in a mail and on slides what a reader sees of words with escaped signs', () => {
    const words = 'all \\<b> and \\*stars\\*, \\`x\\` and `*code*`'
    const text = `# Mail\n\n## Timeline\n\n- 2026-03-03 10:42 UTC: ${words}\n\n## Action items\n\n- [ ] Take ${words} (@dana)\n`
    const seen = 'all <b> and *stars*, `x` and *code*'
    const mail = exported('email', text)
    assert.ok(mail.includes(`10:42 UTC: ${seen}\n`), mail)
    assert.ok(mail.includes(`Take ${seen} (@dana)\n`), mail)
    const slides = exported('slides', text)
    assert.ok(slides.includes('10:42 UTC all \\<b\\> and \\*stars\\*, \\`x\\` and \\*code\\*\n'), slides)
  })

  it('keeps what it cannot read as it is', () => {
    const broken = '---\ntitle: "a\nb: [\n---\n\n# Mail\n\nWords.\n'
    for (const format of ['html', 'slack', 'jira', 'markdown'] as const) assert.match(exported(format, broken), /b: \[/, format)
    const toml = '+++\ntitle = "a"\n+++\n\n# Mail\n'
    for (const format of ['html', 'slack', 'jira', 'markdown'] as const) assert.match(exported(format, toml), /title = /, format)
  })

  it('reads lines that end as those of Windows', () => {
    for (const format of exportFormats) {
      const text = exported(format, usual.replaceAll('\n', '\r\n'))
      assert.equal(text.replaceAll('\r\n', '\n'), exported(format, usual), format)
      assert.equal(text.includes('\r'), format === 'markdown', format)
    }
  })

  it('takes a list, a table or a log of any length, and as much text as comes', () => {
    const items = Array.from({length: 3000}, (_, index) => `- item ${index} and *more*`).join('\n')
    const rows = Array.from({length: 3000}, (_, index) => `| row ${index} | b |`).join('\n')
    const long = `# Mail\n\n${items}\n\n## Table\n\n| a | b |\n| - | - |\n${rows}\n`
    const page = exported('html', long)
    assert.equal(page.match(/<ul>/g)?.length, 1)
    assert.equal(page.match(/<table>/g)?.length, 1)
    assert.match(page, /<td>row 2999<\/td>/)
    const vast = `# Mail\n\n${'Words <script> and *more* of them, again and again.\n\n'.repeat(200_000)}`
    const postmortem = readPostmortem(openDocument(vast))
    for (const format of exportFormats) {
      const text = exportedAs(format, postmortem)
      assert.match(text, /Mail/, format)
      assert.doesNotMatch(text, format === 'html' ? /<script/ : /^<script/m)
    }
    const deep = `${'> '.repeat(3000)}a\n\n${'<div>'.repeat(20_000)}\n\n${'*a '.repeat(20_000)}\n\n${'['.repeat(20_000)}`
    for (const format of exportFormats) exported(format, deep)
  })
})
