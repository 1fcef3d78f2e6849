/** What is proposed where a heading, the front matter or a silencing comment is written. The bar shows where the cursor stands. */
import assert from 'node:assert/strict'
import {completionsAt, defaultConfiguration, openDocument, readPostmortem, type Completion} from '../../../src/core/index.ts'

function at(marked: string): {readonly typed: string; readonly all: readonly Completion[]} | null {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = completionsAt(readPostmortem(openDocument(text), defaultConfiguration), offset, '2026-05-04')
  return found && {typed: text.slice(found.span.start, found.span.end), all: found.all}
}

const labels = (marked: string): readonly string[] => at(marked)?.all.map(({label}) => label) ?? []

const head = '---\nprofile: review\n---\n\n# Late mail\n\n## Summary\n\nMail was late.\n\n'

describe('completion', () => {
  it('proposes the sections that are missing before the others, and none that is there', () => {
    const found = at(`${head}##|`)
    assert.equal(found?.typed, '##')
    const notes = new Map(found?.all.map(({label, note}) => [label, note]))
    assert.deepEqual([notes.get('Timeline'), notes.get('Impact'), notes.get('References')], ['missing', 'suggested', ''])
    assert.equal(notes.has('Summary'), false)
    assert.equal(found?.all[0]?.note, 'missing')
  })

  it('writes a section at the level that was typed, or at that of the others after one mark', () => {
    const impact = (marked: string): string | undefined =>
      at(marked)
        ?.all.find(({label}) => label === 'Impact')
        ?.text.split('\n')[0]
    assert.equal(impact(`${head}### Imp|`), '### Impact')
    assert.equal(impact(`${head}# |`), '## Impact')
    assert.equal(at(`${head}### Imp|`)?.typed, '### Imp')
  })

  it('keeps the line ends of the document', () => {
    assert.match(at(`${head}## |`.replaceAll('\n', '\r\n'))?.all[0]?.text ?? '', /^## [^\r\n]+\r\n\r\n/)
  })

  it('proposes no heading in code, in a comment or after words', () => {
    for (const marked of [`${head}\`\`\`sh\n# |\n\`\`\`\n`, `${head}<!--\n## |\n-->\n`, `${head}Words ## |`, `${head}####### |`])
      assert.equal(at(marked), null, marked)
  })

  it('proposes fields that are not there yet, with what opens their value', () => {
    const found = at('---\ntitle: Late mail\nse|\n---\n')
    assert.equal(found?.typed, 'se')
    const texts = new Map(found?.all.map(({label, text}) => [label, text]))
    assert.deepEqual(
      ['severity', 'services', 'impact', 'title'].map(name => texts.get(name)),
      ['severity: ', 'services:\n  - ', 'impact:\n  ', undefined],
    )
  })

  it('proposes the values of a field, and the fields of a record', () => {
    assert.deepEqual(labels('---\nseverity: |\n---\n'), ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'])
    assert.deepEqual(labels('---\nstatus: dr|\n---\n'), ['draft', 'in-review', 'final'])
    assert.deepEqual(labels('---\npostmortem: |\n---\n'), ['true', 'false'])
    assert.deepEqual(labels('---\ndate: |\n---\n'), ['2026-05-04'])
    assert.ok(labels('---\nprofile: |\n---\n').includes('light'))
    assert.ok(labels('---\nimpact:\n  cu|\n---\n').includes('customers'))
    assert.deepEqual(labels('---\ntitle: La|\n---\n'), [])
    assert.deepEqual(labels('---\nteam:\n  na|\n---\n'), [])
  })

  it('proposes nothing on the fences of front matter, and nothing in TOML', () => {
    for (const marked of ['|---\ntitle: x\n---\n', '---\ntitle: x\n---|\n', '+++\nse|\n+++\n']) assert.equal(at(marked), null, marked)
  })

  it('proposes which milestone an entry is, those that no entry is yet before the others', () => {
    const timeline = `${head}## Timeline\n\n- 2026-05-04 10:42 UTC: An alert fires. *(detected)*\n- 2026-05-04 10:50 UTC: The relay starts`
    const all = ['introduced', 'investigating', 'cause found', 'mitigated', 'recovered', 'detected']
    assert.deepEqual(labels(`${timeline} (|\n`), all)
    assert.equal(labels(`${timeline}; recovery confirmed (|\n`)[0], 'recovered')
    assert.equal(at(`${timeline} *(mi|\n`)?.typed, 'mi')
    const written = (end: string): string => {
      const found = at(timeline + end)!
      const {start, end: to} = completionsAt(
        readPostmortem(openDocument((timeline + end).replace('|', '')), defaultConfiguration),
        (timeline + end).indexOf('|'),
        '2026-05-04',
      )!.span
      const text = (timeline + end).replace('|', '')
      return (text.slice(0, start) + found.all.find(({label}) => label === 'mitigated')!.text + text.slice(to)).slice(timeline.length)
    }
    assert.equal(written(' (|\n'), ' (mitigated)\n')
    assert.equal(written(' (mi|)\n'), ' (mitigated)\n')
    assert.equal(written(' *(|)\n'), ' *(mitigated)*\n')
    assert.equal(written(' *(|)*\n'), ' *(mitigated)*\n')
    const done = (timeline + written(' *(|)\n')).replaceAll('|', '')
    assert.deepEqual(
      readPostmortem(openDocument(done)).timeline.map(({milestone}) => milestone),
      ['detected', 'mitigated'],
    )
  })

  it('proposes no milestone outside of the timeline, nor in code', () => {
    const timeline = `${head}## Timeline\n\n- 2026-05-04 10:42 UTC: An alert fires`
    for (const marked of [
      `${head}Words (|`,
      `${timeline} \`a (|\`\n\n\`\`\`\n- 10:42 a (|\n\`\`\`\n`,
      `${timeline} [page](|)\n`,
      `${timeline} (2|\n`,
    ])
      assert.equal(at(marked), null, marked)
  })

  it('proposes the categories that a fishbone does not have yet', () => {
    const bones = `${head}## Fishbone\n\n- **People**\n  - Nobody was told.\n`
    const all = labels(`${bones}- |\n`)
    assert.ok(all.includes('Tools/Software') && !all.includes('People'), all.join())
    assert.equal(at(`${bones}- **To|**\n`)?.all.find(({label}) => label === 'Tools/Software')?.text, '**Tools/Software**')
    assert.deepEqual([labels(`${bones}  - Nob|`), labels(`${head}- |`), labels(`${bones}- Nobody was told. |`)], [[], [], []])
  })

  it('proposes the names of rules where one is silenced, with a place for the reason', () => {
    const comment = at(`${head}It was obvious. <!-- postmortem-ignore hind|`)
    assert.equal(comment?.typed, 'hind')
    assert.equal(comment?.all.find(({label}) => label === 'hindsight')?.text, 'hindsight -- {{why}}')
    assert.ok(labels('---\npostmortem-ignore:\n  - |\n---\n').includes('hindsight'))
    assert.deepEqual(labels('---\nservices:\n  - |\n---\n'), [])
  })
})
