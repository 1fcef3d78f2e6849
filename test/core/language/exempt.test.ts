/** What is never a finding, whatever it says. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument} from '../../../src/core/index.ts'
import type {SectionId} from '../../../src/core/document/section-id.ts'
import {advisoryRules, contextOf, passagesIn, seenIn} from './reading.ts'

const silent: readonly (readonly [string, string, SectionId])[] = [
  ['a code span', 'The commit says `human error by Ana`.', 'root-causes'],
  ['quoted words', 'The customer wrote: "your engineers are idiots".', 'communication'],
  ['a block quote', '> The engineer forgot to check.', 'communication'],
  ['an address', 'See https://a.example/operator-error and [the page](https://a.example/human-error).', 'references'],
  ['a log line', 'ERROR: operator failed to verify, human error', 'what-happened'],
  ['a heading', '### Human error', 'root-causes'],
  ['template help', '*Describe what the engineer should have done and who forgot what.*', 'root-causes'],
  ['a placeholder', '[who forgot to check what]', 'root-causes'],
  ['responders', '- Kofi (careless junior developer): scribe', 'responders'],
  ['text that rejects blame', 'This is a blameless postmortem: nobody is careless here.', 'summary'],
  ['not somebody’s fault', 'It is not the vendor’s fault either.', 'root-causes'],
  ['human error denied', 'Human error is a symptom, never the cause.', 'lessons'],
  ['the Prime Directive', 'Regardless of what we discover, everyone did the best job they could have done.', 'summary'],
  ['a whole comment', '<!-- the engineer forgot -->', 'root-causes'],
]

describe('never a finding', () => {
  for (const [what, markdown, section] of silent) it(what, () => assert.deepEqual(seenIn(markdown, section), []))

  it('a why in a why tree', () => {
    assert.deepEqual(seenIn('Why did Ana run the script?', 'five-whys'), [])
    assert.deepEqual(
      seenIn('Why did Ana run the script?', 'what-happened').map(seen => seen.rule),
      ['interrogation'],
    )
  })

  it('a plan outside of the action items', () => {
    assert.deepEqual(seenIn('Operators double-check the valve.', 'background'), [])
    assert.deepEqual(
      seenIn('Double-check the valve.', 'action-items').map(seen => seen.rule),
      ['weak-action'],
    )
  })
})

describe('an alert', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['> [!WARNING]\n> The engineer forgot to check.', ['forgot']],
    ['> [!caution]\r\n>\r\n> The engineer forgot to check.', ['forgot']],
    ['> [!note]- What we saw\n> The engineer forgot to check.', ['forgot']],
    ['- > [!TIP]\n  > 😀 The engineer forgot to check.', ['forgot']],
    ['> [!quote]\n> The engineer forgot to check.', []],
    ['> [!NOTE]\n> > The engineer forgot to check.', []],
    ['> See [!NOTE]\n> The engineer forgot to check.', []],
  ]
  for (const [text, words] of cases) {
    it(`is read as the writer’s own words, and a quotation is not: ${JSON.stringify(text)}`, () => {
      const document = openDocument(`# Postmortem: x\n\n## Root causes\n\n${text}\n`)
      const found = createChecker(defaultConfiguration)(document).findings.filter(({rule}) => rule === 'mental-state')
      assert.deepEqual(
        found.map(({start, end}) => /forgot/.exec(document.text.slice(start, end))?.[0]),
        words,
      )
    })
  }

  it('has no mark among its words', () =>
    assert.deepEqual(
      passagesIn('> [!NOTE]\n> One.\n>\n> Two.\n\n> [!TIP]\n> - Three').map(({text}) => text),
      ['One.', 'Two.', 'Three'],
    ))
})

describe('team words', () => {
  it('names and roles are people', () => {
    const text = 'Zorblax forgot the flag. The wrangler failed to answer.'
    assert.deepEqual(
      seenIn('The wrangler failed to answer.').map(seen => seen.rule),
      [],
    )
    const vocabulary = {roles: ['release wrangler', 'wrangler'], names: ['zorblax'], allowed: []}
    assert.deepEqual(
      seenIn(text, 'root-causes', vocabulary).map(seen => seen.rule),
      ['failure-to-act', 'mental-state'],
    )
  })

  it('allowed phrases are never findings', () => {
    const vocabulary = {roles: [], names: [], allowed: ['disaster day']}
    assert.deepEqual(seenIn('The yearly disaster day went on until five.', 'background', vocabulary), [])
    assert.deepEqual(
      seenIn('The day was a disaster.', 'background', vocabulary).map(seen => seen.rule),
      ['emotive'],
    )
  })
})

describe('advisory rules', () => {
  const rulesOf = (text: string): readonly string[] =>
    advisoryRules.filter(rule => [...rule.decide(passagesIn(text)[0]!, contextOf('root-causes'))].length > 0).map(rule => rule.name)

  it('are off by default', () =>
    assert.deepEqual(
      advisoryRules.map(rule => rule.severity),
      ['off', 'off'],
    ))
  it('see one cause', () => assert.deepEqual(rulesOf('The root cause was a deadlock.'), ['single-cause']))
  it('see a name', () => assert.deepEqual(rulesOf('Thandiwe merged the change.'), ['named-individual']))
})
