/** What the comments that silence are about: the words that they stand with, also after a formatter has moved them. */
import assert from 'node:assert/strict'
import {format} from 'prettier'
import {createChecker, defaultConfiguration, openDocument, readPostmortem, type Document} from '../../../src/core/index.ts'
import {silencingOf} from '../../../src/core/rule/silencing.ts'

const check = createChecker(defaultConfiguration)

/** For each TBC of the text, in order, whether it is silenced; `leftover` when a comment is said to be of no use. */
function fates(text: string): string {
  const {findings} = check(openDocument(text))
  const todos = findings.filter(({rule}) => rule === 'placeholder-text').map(({suppressed}) => (suppressed === null ? 'told' : 'silent'))
  return [...todos, ...findings.filter(({rule}) => rule === 'unused-suppression').map(() => 'leftover')].join(' ')
}

const c = '<!-- postmortem-ignore placeholder-text -- quoted -->'
const other = '<!-- postmortem-ignore emotive -- quoted -->'
const long = 'The page was shown to customers while the index was being built. '.repeat(8)

describe('a comment that silences', () => {
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['its line and what the paragraph says before', `x TBC\nb TBC ${c}\nc TBC\n`, 'silent silent told'],
    ['its line in a heading', `# About TBC ${c}\n\nTODO\n`, 'silent told'],
    ['its row of a table', `| a |\n| - |\n| TBC |\n| TBC ${c} |\n| TBC |\n`, 'told silent told'],
    ['its item', `- x TBC\n- b TBC ${c}\n- c TBC\n`, 'told silent told'],
    ['the paragraph on the line before it', `x TBC\nb TBC\n${c}\n\nc TBC\n`, 'silent silent told'],
    ['no paragraph beyond a blank line', `x TBC\n\n${c}\n\nb TBC\n\nc TBC\n`, 'told silent told'],
    ['both when it stands between two lines', `x TBC\n${c}\nb TBC\n\nc TBC\n`, 'silent silent told'],
    ['the block after a heading', `# T\n${c}\n\nb TBC\n\nc TBC\n`, 'silent told'],
    ['the paragraph in an item', `- x TBC\n  ${c}\n- b TBC\n`, 'silent told'],
    ['the paragraph in a quote', `> x TBC\n> ${c}\n\nb TBC\n`, 'silent told'],
    ['the item after an item that is nothing else', `- ${c}\n- x TBC\n- b TBC\n`, 'silent told'],
    ['the block after its own item', `- x\n\n  ${c}\n\nx TBC\n\nb TBC\n`, 'silent told'],
    ['the words after it in an item', `- ${c} x TBC\n- b TBC\n`, 'silent told'],
    ['the words after it in a nested item', `1. x\n   - ${c} x TBC\n   - b TBC\n`, 'silent told'],
    ['the words after it in a quote', `> ${c} x TBC\n\nb TBC\n`, 'silent told'],
    ['the words after it in a task', `- [ ] ${c} x TBC\n- [ ] b TBC\n`, 'silent told'],
    ['the words after it in a paragraph', `${c} x TBC\n\nb TBC\n`, 'silent told'],
    ['the block after several comments', `${c}\n${other}\n<!-- TBC, said one -->\n\nx TBC\n\nb TBC\n`, 'silent told leftover'],
    ['the block after it in the next stretch', `${long}\n\n${c}\n\n${'x'.repeat(500)} TBC\n\n${long} TBC\n`, 'silent told'],
    ['the block after several in the next stretch', `${long}\n\n${c}\n\n${other}\n\n# About TBC\n\nTODO\n`, 'silent told leftover'],
    ['the file', `TBC\n\n<!-- postmortem-ignore-file placeholder-text -- quoted -->\n\nTODO\n`, 'silent silent'],
    ['with its words set anew', 'x TBC <!--postmortem-ignore\n  emotive,\n  placeholder-text -- quoted\nfrom them-->\n', 'silent leftover'],
    ['nothing when it stands in another comment', `x TBC <!-- was <!-- postmortem-ignore placeholder-text -- x -->\n`, 'told'],
    ['nothing when its name goes on', `x TBC <!-- postmortem-ignored placeholder-text -- x -->\n`, 'told'],
    ['nothing when it does not end', `x TBC\n\n<!-- postmortem-ignore-file placeholder-text -- x\n`, 'told'],
  ]
  for (const [what, text, expected] of cases) it(`silences ${what}`, () => assert.equal(fates(text), expected))

  it('is removed whole when it is of no use, also where a quote goes on in it', () => {
    const text = '> Words here.\n>\n> <!-- postmortem-ignore emotive -- quoted\n> from them -->\n\nMore.\n'
    const finding = check(openDocument(text)).findings.find(({rule}) => rule === 'unused-suppression')!
    assert.equal(text.slice(finding.start, finding.end), '<!-- postmortem-ignore emotive -- quoted\n> from them -->')
  })
})

describe('words after a comment that silences', () => {
  it('are a task, an entry and a cause as they are without it', () => {
    const items = [
      '## Action items\n\n- Bound the queue (@dana)',
      '## Timeline\n\n- 10:42 UTC: deployed',
      '## 5 Whys\n\n- Why? The disk was full.',
    ]
    for (const text of items) {
      const read = (markdown: string): unknown => {
        const {actions, timeline, trees} = readPostmortem(openDocument(`# T\n\n${markdown}\n`))
        return [actions.length, timeline.length, trees.map(({nodes}) => nodes.length)]
      }
      assert.deepEqual(read(text.replace('- ', `- ${c} `)), read(text))
    }
  })

  it('keep their marks, links and places', () => {
    const text = `[log]: https://x.example\n\n- ${c} Then **TBC** for [the log][log].\n`
    const {findings} = check(openDocument(text))
    const finding = findings.find(({rule}) => rule === 'placeholder-text')!
    assert.equal(text.slice(finding.start, finding.end), 'TBC')
    assert.equal(finding.suppressed, 'quoted')
    assert.ok(!findings.some(({rule}) => rule === 'dangling-reference'))
  })
})

describe('a formatter that wraps lines', () => {
  const ignore = '<!-- postmortem-ignore placeholder-text -- in the words of the customer -->'
  const blamed = 'The page was shown to all, and then the operator compared TBC for both indexes before the alias was moved.'
  const more = 'It took the better part of an hour until somebody noticed, as nothing watches the number of results of a search.'
  const texts: Readonly<Record<string, string>> = {
    'at the end of a paragraph': `${blamed} ${more} ${ignore}\n\n${more}`,
    'in the middle of a paragraph': `${blamed} ${ignore} ${more} ${more}`,
    'in a list': `- ${blamed} ${ignore}\n- ${more}`,
    'in a nested list': `- ${more}\n  - ${blamed} ${ignore}\n  - ${more}`,
    'in a quote': `> ${blamed} ${ignore}\n\n${more}`,
    'in an ordered list in a quote': `> 1. ${blamed} ${ignore}\n> 2. ${more}`,
    'before the paragraph': `${ignore}\n\n${blamed} ${more}`,
    'at the start of an item': `- ${ignore} ${blamed}\n- ${more}`,
    'on several lines already': `${blamed}\n${more} ${ignore}\n${more}`,
    'of two sentences': `${blamed} ${more} ${blamed} ${ignore} ${more}`,
  }
  const silenced = (text: string): readonly (string | null)[] =>
    check(openDocument(text))
      .findings.filter(({rule}) => rule === 'placeholder-text')
      .map(({suppressed}) => suppressed)

  for (const [what, text] of Object.entries(texts)) {
    it(`leaves silent what is silenced ${what}`, async () => {
      for (const printWidth of [30, 60, 80, 100, 120, 200]) {
        for (const proseWrap of ['always', 'never'] as const) {
          const wrapped = await format(`# Outage\n\n## What happened\n\n${text}\n`, {parser: 'markdown', printWidth, proseWrap})
          const fates = silenced(wrapped)
          assert.ok(fates.length > 0 && fates.every(reason => reason === 'in the words of the customer'), wrapped)
        }
      }
    })
  }
})

describe('very many comments that silence', function () {
  this.timeout(60_000)
  it('take time in proportion to their number', () => {
    const documentWith = (count: number) => openDocument(`Words. ${c}\n\n`.repeat(count))
    const timeOf = (document: Document): number => {
      let best = Infinity
      for (let round = 0; round < 3; round++) {
        const start = process.cpuUsage()
        const silencing = silencingOf(document)
        for (const {place} of silencing.all) assert.equal(silencing.reasonFor('placeholder-text', place), 'quoted')
        assert.equal(silencing.unused().length, 0)
        const {user, system} = process.cpuUsage(start)
        best = Math.min(best, (user + system) / 1000)
      }
      return best
    }
    const [few, many] = [documentWith(500), documentWith(8_000)]
    timeOf(few)
    const small = Math.max(timeOf(few), 2)
    const large = timeOf(many)
    // Sixteen times as many; a look at all of them for each of them would take 256 times as long.
    assert.ok(large < small * 64, `${small.toFixed(1)} ms grew to ${large.toFixed(1)} ms`)
  })
})
