/** Twice the text takes about twice the time, also on text that was made to hurt. */
import assert from 'node:assert/strict'
import {contextOf, languageRules, plainPassage} from './reading.ts'

const seeds: Readonly<Record<string, string>> = {
  'opening quotes': '"\' ',
  'quotes that never close': '“a ',
  'anchors without a sentence end': 'should have could have would have been ',
  'phrases without end': 'the very small old new ',
  prepositions: 'of the team in the team on the team ',
  conjunctions: 'and failed to and forgot to ',
  commas: ', who was, however, the one, ',
  brackets: '(((',
  handles: '@ana @ana ',
  possessors: "Ana's team's engineer's ",
  'letters without a space': 'aA1-',
  exclamations: '!',
  auxiliaries: 'was not been had did ',
}

/** Milliseconds for a fresh passage, the best of three. */
function timeOf(text: string): number {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const passage = plainPassage(text)
    const start = performance.now()
    for (const rule of languageRules) Array.from(rule.decide(passage, contextOf('root-causes')))
    best = Math.min(best, performance.now() - start)
  }
  return best
}

describe('growth', () => {
  for (const [what, seed] of Object.entries(seeds)) {
    it(what, function () {
      this.timeout(60_000)
      const small = `x ${seed.repeat(Math.ceil(10_000 / seed.length))}`
      const large = `x ${seed.repeat(Math.ceil(80_000 / seed.length))}`
      const smallTime = Math.max(timeOf(small), 2)
      const largeTime = timeOf(large)
      // Eight times the text; a quadratic step would take 64 times as long.
      assert.ok(largeTime < smallTime * 28, `${smallTime.toFixed(1)} ms grew to ${largeTime.toFixed(1)} ms`)
    })
  }
})
