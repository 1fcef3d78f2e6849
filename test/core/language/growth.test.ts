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
  'a phrase of one noun': 'mistake ',
  'a phrase of compounds': 'mix-up ',
  'a phrase of adjectives and nouns': 'careless mistake ',
}

/** Milliseconds of processor time for a fresh passage, the best of three: other programs on the machine do not count. */
function timeOf(text: string): number {
  let best = Infinity
  for (let round = 0; round < 3; round++) {
    const passage = plainPassage(text)
    const start = process.cpuUsage()
    for (const rule of languageRules) Array.from(rule.decide(passage, contextOf('root-causes')))
    const {user, system} = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

describe('growth', () => {
  for (const [what, seed] of Object.entries(seeds)) {
    it(what, function () {
      this.timeout(60_000)
      const textOf = (length: number): string => `x ${seed.repeat(Math.ceil(length / seed.length))}`
      timeOf(textOf(20_000))
      const small = Math.max(timeOf(textOf(20_000)), 4)
      const large = timeOf(textOf(160_000))
      // Eight times the text; a quadratic step would take 64 times as long.
      assert.ok(large < small * 24, `${small.toFixed(1)} ms grew to ${large.toFixed(1)} ms`)
    })
  }
})
