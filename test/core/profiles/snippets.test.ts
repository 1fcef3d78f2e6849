/** What the snippets file adds to a section is read as what it is once its stops are filled, and says what it is for. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openDocument, readPostmortem, type Postmortem} from '../../../src/core/index.ts'
import {projectFolder} from '../../harness/folders.ts'

interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

const snippets = Object.values(JSON.parse(readFileSync(join(projectFolder, 'snippets/postmortem.json'), 'utf8')) as Record<string, Snippet>)

const known: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '03',
  CURRENT_DATE: '04',
  CURRENT_HOUR: '10',
  CURRENT_MINUTE: '42',
  CURRENT_TIMEZONE_OFFSET: '+01:00',
}

/** As VS Code inserts it, with one answer after the other, and the last choice of those that there are. */
function inserted(prefix: string, ...answers: readonly string[]): Postmortem {
  const {body} = snippets.find(snippet => snippet.prefix === prefix)!
  const text = body
    .join('\n')
    .replace(/\$(CURRENT_[A-Z_]+)/g, (_, name: string) => known[name]!)
    .replace(/\$\{\d+\|([^|]*)\|\}/g, (_, choices: string) => choices.split(',').at(-1)!)
    .replace(/\$\{(\d+):\{\{.*?\\\}\\\}\}/g, (_, stop: string) => answers[Number(stop) - 1]!)
    .replace('$0', '')
  assert.doesNotMatch(text, /[{}$\\]|undefined/)
  const [section] = {'pm-entry': ['Timeline'], 'pm-action': ['Action items'], 'pm-why': ['5 Whys']}[prefix] ?? ['Impact']
  return readPostmortem(openDocument(`# Mail was late\n\n## ${section}\n\n${text}\n`))
}

describe('a snippet', () => {
  it('has a prefix of its own that begins as the others do, and says what it is for in a sentence', () => {
    assert.equal(new Set(snippets.map(({prefix}) => prefix)).size, snippets.length)
    for (const {prefix, description} of snippets) {
      assert.match(prefix, /^(?:postmortem|pm-)/)
      assert.match(description, /^\p{Lu}.{15,}[.?]$/u)
    }
  })

  it('is an entry with the present time and its zone', () => {
    const [entry] = inserted('pm-entry', 'The relay stops').timeline
    assert.deepEqual([entry?.iso, entry?.text], ['2026-03-04T10:42:00+01:00', 'The relay stops'])
  })

  it('is an action item with all of its fields', () => {
    const [item] = inserted('pm-action', 'Bound the queue', 'dana', '2026-05-01', '#12').actions
    assert.deepEqual(
      [item?.text, item?.owner, item?.due, item?.ticket, item?.kind],
      ['Bound the queue', '@dana', '2026-05-01', '#12', 'process'],
    )
  })

  it('is a why below the list of whys', () => {
    assert.equal(inserted('pm-why', 'The disk was full.').trees[0]?.nodes[0]?.text, 'The disk was full.')
  })

  it('is three options, and a table with figures before and during', () => {
    const lines = (prefix: string, ...answers: readonly string[]): readonly string[] =>
      inserted(prefix, ...answers)
        .document.text.split('\n')
        .slice(4, -1)
    assert.deepEqual(lines('pm-option-trio', 'a', 'b', 'c'), ['- Prevent: a', '- Detect: b', '- c'])
    assert.deepEqual(lines('pm-impact-table', 'Orders', '1,200', '480', '-720'), [
      '| Metric | Before | During | Difference |',
      '| --- | --- | --- | --- |',
      '| Orders | 1,200 | 480 | -720 |',
    ])
  })
})
