/** Patterns that are right less often are read for those who ask for them. */
import assert from 'node:assert/strict'
import type {SectionId} from '../../../src/core/document/section-id.ts'
import type {Sensitivity} from '../../../src/core/profiles/sensitivity.ts'
import {matcher} from '../../../src/core/wording/matcher.ts'
import {contextOf, passagesIn} from '../language/reading.ts'

const found = matcher(
  () => [{words: 'quite hasty'}, {words: 'rather quick', thorough: true}],
  () => ({}),
)

const seen = (sensitivity: Sensitivity): readonly string[] =>
  passagesIn('It was quite hasty.\n\nIt was rather quick.').flatMap(passage =>
    found.find(passage, {...contextOf('summary'), sensitivity}).map(({start, end}) => passage.text.slice(start, end)),
  )

describe('patterns', () => {
  it('are read when they are sure, and when those are asked for that are not', () => {
    assert.deepEqual(seen('sure'), ['quite hasty'])
    assert.deepEqual(seen('thorough'), ['quite hasty', 'rather quick'])
  })

  it('heed the section that is closest, and a plan however far around it is', () => {
    const calm = matcher(
      () => [{words: 'rather hasty', never: ['mitigation', 'action-items']}],
      () => ({}),
    )
    const isFound = (...trail: readonly SectionId[]): boolean =>
      passagesIn('It was rather hasty.').some(passage => calm.find(passage, {...contextOf(trail.at(-1)!), trail}).length > 0)
    assert.ok(isFound('mitigation', 'root-causes'))
    assert.ok(!isFound('root-causes', 'mitigation'))
    assert.ok(!isFound('action-items', 'root-causes'))
  })
})
