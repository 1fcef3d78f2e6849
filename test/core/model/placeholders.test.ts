/** Which words wait to be replaced, and which only look like it. */
import assert from 'node:assert/strict'
import {openDocument} from '../../../src/core/index.ts'
import {placeholdersIn} from '../../../src/core/model/placeholders.ts'

const found = (text: string): readonly string[] => openDocument(text).chunks.flatMap(chunk => placeholdersIn(chunk).map(({words}) => words))

const waiting: readonly (readonly [text: string, words: string])[] = [
  ['TODO', 'TODO'],
  ['TODO: ask support', 'TODO'],
  ['TODO ask support', 'TODO'],
  ['TODO(ana) ask support', 'TODO'],
  ['The cause was a full disk. TODO: add the graph', 'TODO'],
  ['- Owner: TODO', 'TODO'],
  ['**Owner:** FIXME', 'FIXME'],
  ['The graph is still TODO.', 'TODO'],
  ['Reported at noon (TODO: by whom?)', 'TODO'],
  ['| Cause | Effect |\n| --- | --- |\n| Full disk | TODO |', 'TODO'],
  ['The outage affected TBD customers.', 'TBD'],
  ['It lasted from TBD to noon.', 'TBD'],
  ['Start (TBC)', 'TBC'],
  ['XXX minutes of downtime', 'XXX'],
  ['TODO: completar', 'TODO'],
  ['{{What happened, in a few words}}', '{{What happened, in a few words}}'],
  ['{{owner}}', '{{owner}}'],
  ['It lasted <2 hours>', '<2 hours>'],
  ['<names of the teams>', '<names of the teams>'],
]

const spokenOf: readonly string[] = [
  'The step is in docs/TODO.md and in TODO.md.',
  'The TODO app of the tutorial was not hit.',
  'TODO items are kept in the tracker.',
  'The state machine goes from TODO to DONE.',
  'We left a TODO in the code.',
  'Move tickets out of the TBD column.',
  'XXX-Large pods and the P-XXX class were used.',
  'Resolve our old TODO with the archive.',
  'TODO el tráfico de la región quedó vacío.',
  'A las diez, TODO estaba en orden: TODO fue normal.',
  'The job reads "TODO" and `TBD`.',
  '| Action | Status |\n| --- | --- |\n| Bound the queue | TODO |',
  '| 対応 | ステータス |\n| --- | --- |\n| 監視を追加 | TODO |',
  'The chart renders {{ .Release.Name }} as nothing.',
  'The workflow reads ${{ secrets.KEY }} and {{ values.index }}.',
  '![a graph]({{ "/assets/a.png" | relative_url }})',
  'Two events (a, b, abs(delta)<60s) when count -> 1',
  '<StatusBadge />',
]

describe('a placeholder', () => {
  for (const [text, words] of waiting) it(`is in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), [words]))
  for (const text of spokenOf) it(`is not in ${JSON.stringify(text)}`, () => assert.deepEqual(found(text), []))
})
