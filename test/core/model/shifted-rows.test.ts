/** Nothing is taken from a row whose cells stand in the wrong columns. */
import assert from 'node:assert/strict'
import {applyEdits, createChecker, defaultConfiguration, openDocument, readPostmortem} from '../../../src/core/index.ts'
import {optionsIn} from '../../../src/core/model/options.ts'

const read = (text: string): ReturnType<typeof readPostmortem> => readPostmortem(openDocument(text))
const actions = '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Alert on the disk | @dana | 2026-05-01 |\n'
const shifted = '| Replace `ps | grep` | @omar | 2026-05-02 |\n'

describe('a row with more cells than columns', () => {
  it('is no action item', () => {
    assert.deepEqual(
      read(actions + shifted).actions.map(({owner}) => owner),
      ['@dana'],
    )
  })

  it('is no action item either when its last cells are empty', () => {
    const cut = '## Action items\n\n| Action | Owner | Due |\n| --- | --- | --- |\n| Replace `ps | grep` | @omar | |\n'
    assert.deepEqual(read(cut).actions, [])
  })

  it('is no entry of the timeline', () => {
    const text = '## Timeline\n\n| Time | Event |\n| --- | --- |\n| 2026-02-11 10:42 | Alert |\n| 2026-02-11 10:55 | `cat log | grep 5` |\n'
    assert.deepEqual(
      read(text).timeline.map(({time}) => time),
      ['10:42'],
    )
  })

  it('is no option', () => {
    const text = '## Options\n\n| Option | Cost |\n| --- | --- |\n| A queue | 3 days |\n| `a | b` | 1 day |\n'
    assert.deepEqual(optionsIn(openDocument(text), {start: 0, end: text.length}), {said: 1, open: 0})
  })

  it('is read once its bars are escaped', () => {
    const {document} = read(actions + shifted)
    const findings = createChecker(defaultConfiguration)(document).findings.filter(({rule}) => rule === 'shifted-cells')
    const fixed = applyEdits(
      document.text,
      findings.flatMap(finding => finding.fixes()).flatMap(({edits}) => edits),
    )
    assert.equal(fixed, actions + shifted.replace('ps | grep', 'ps \\| grep'))
    assert.deepEqual(
      read(fixed).actions.map(({owner, due}) => `${owner} ${due}`),
      ['@dana 2026-05-01', '@omar 2026-05-02'],
    )
  })

  it('is no row with a bar too many at its end', () => {
    assert.equal(read(`${actions}| Page somebody | @omar | 2026-05-02 | |\n`).actions.length, 2)
  })
})
