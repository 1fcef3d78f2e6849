/** Sentences said anew: the system is the subject where the grammar allows it, and nothing is offered where it does not. */
import assert from 'node:assert/strict'
import {applyEdits, createChecker, defaultConfiguration, openDocument, rules} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)
const languageRules = new Set(rules.filter(({category}) => category === 'language').map(({name}) => name))

/** The text after the first fix of its first finding of language; `null` where there is none. */
function anew(sentence: string, section = 'Root causes'): string | null {
  const head = `# Postmortem: x\n\n## ${section}\n\n`
  const text = `${head}${sentence}\n`
  const finding = check(openDocument(text)).findings.find(({rule}) => languageRules.has(rule))
  assert.ok(finding, `nothing is found in “${sentence}”`)
  const [fix] = finding.fixes()
  return fix === undefined ? null : applyEdits(text, fix.edits).slice(head.length, -1)
}

const cases: Readonly<Record<string, readonly (readonly [before: string, after: string])[]>> = {
  'what was not done': [
    [
      'The on-call failed to escalate within the first hour.',
      'Nothing in the process prompted the on-call to escalate within the first hour.',
    ],
    ['We did not test the failover.', 'Nothing in the process made sure that the failover was tested.'],
    [
      'Nobody checked the quotas of both regions before the move.',
      'Nothing in the process made sure that the quotas of both regions were checked before the move.',
    ],
    ['No one verified the export.', 'Nothing in the process made sure that the export was verified.'],
    ['Nkechi didn’t bother to read the release notes.', 'Nothing in the process made sure that the release notes were read.'],
    ['At 10:02, the reviewers didn’t look at the diff.', 'At 10:02, nothing in the process prompted the reviewers to look at the diff.'],
    ['QA never tests the tablet builds.', 'Nothing in the process makes sure that the tablet builds are tested.'],
    [
      'The author merged it without opening the report.',
      'The author merged it, and nothing in the process prompted anyone to open the report.',
    ],
    ['Nobody noticed that the queue had stopped.', 'Nothing at hand showed anyone that the queue had stopped.'],
  ],
  'what should have been done': [
    ['We should have checked the lag before the switch.', 'Nothing in the process made sure that the lag was checked before the switch.'],
    ['This should have been caught in review.', 'Nothing in the process made sure that this was caught in review.'],
    ['Yusuf should have rolled back at once.', 'Nothing in the process prompted anyone to roll back at once.'],
    ['We should not have merged it on a Friday.', 'It was possible to merge it on a Friday, because ….'],
  ],
  'what somebody did': [
    ['Dmitri broke the checkout page with his deploy.', 'It was possible to break the checkout page with the deploy, because ….'],
    [
      'An engineer accidentally dropped the audit table because the prompt looked the same.',
      'It was possible to drop the audit table because the prompt looked the same.',
    ],
    ['The bucket was mistakenly deleted by an operator.', 'It was possible to delete the bucket, because ….'],
  ],
  'errors as causes': [
    ['The outage was caused by human error.', 'The outage was possible because the system allowed ….'],
    ['The wrong volume was wiped due to operator error.', 'The wrong volume was wiped because the system allowed ….'],
    ['The root cause was human error.', 'The root cause was that the system allowed ….'],
    ['Human error.', 'The system allowed ….'],
  ],
  'what people thought': [
    ['The on-call ignored the disk alert.', 'It was easy to ignore the disk alert, because ….'],
    ['We wrongly assumed that the backup had run.', 'It made sense at the time to assume that the backup had run, because ….'],
  ],
  'verdicts and decisions': [
    ['Going live on payday was a bad decision.', 'Going live on payday made sense at the time, because ….'],
    ['It was decided to skip the canary.', 'It made sense at the time to skip the canary, because ….'],
    ['The cluster was obviously going to fill up.', 'The cluster was going to fill up.'],
    ['A careless edit removed the guard.', 'An edit removed the guard.'],
    ['They only had to flip the flag.', 'Nothing in the process prompted them to flip the flag.'],
    ['All they had to do was flip the flag.', 'Nothing in the process prompted them to flip the flag.'],
  ],
  'how bad it was': [
    ['The launch was a disaster.', 'The launch was a ….'],
    ['The disastrous deploy took the shop down.', 'The deploy took the shop down.'],
    ['Customers went through hell for two hours.', 'Customers … for two hours.'],
  ],
  questions: [
    ['Who approved this change?', 'What led to this change being approved?'],
    ['Why did you skip the load test?', 'What made it reasonable to skip the load test?'],
  ],
}

describe('saying it anew', () => {
  for (const [what, sentences] of Object.entries(cases)) {
    describe(what, () => {
      for (const [before, after] of sentences) it(before, () => assert.equal(anew(before), after))
    })
  }

  describe('weak actions', () => {
    for (const [before, after] of [
      ['- Be more careful when editing manifests (@dana)', '- Add a check that catches … when editing manifests (@dana)'],
      ['- Double-check the region before applying', '- Add an automatic check of the region before applying'],
      ['- Never again run migrations on a Friday', '- Make it impossible to run migrations on a Friday'],
      ['- Pay more attention to the disk alerts', '- Add an alert for the disk alerts'],
    ] as const)
      it(before, () => assert.equal(anew(before, 'Action items'), after))
  })

  describe('keeps to itself', () => {
    for (const sentence of [
      'Had we tested the failover, the second outage would not have happened.',
      'It would have paid to ask the other office first.',
      'The on-call failed to answer for 25 minutes.',
      'Support did not escalate until the third call.',
      'An engineer mistook one bucket for the other and ran the purge there.',
      'The vendor dropped the ball.',
      '**The on-call** failed to escalate.',
      'Mistakes were made.',
    ])
      it(sentence, () => assert.equal(anew(sentence), null))
  })

  it('leaves code, links and emphasis in what it keeps', () =>
    assert.equal(
      anew('Nobody checked the [expiry date](https://example.com/dates) of `edge-2` *before* the move.'),
      'Nothing in the process made sure that the [expiry date](https://example.com/dates) of `edge-2` was checked *before* the move.',
    ))

  it('keeps what stands around the statement', () =>
    assert.equal(
      anew('The page was blank. Then the reviewers did not open the plan, and orders stopped.\nNext line.'),
      'The page was blank. Then nothing in the process made sure that the plan was opened, and orders stopped.\nNext line.',
    ))
})
