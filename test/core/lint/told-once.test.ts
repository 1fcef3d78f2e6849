/** What would be said in two ways is said once. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument, type Configuration} from '../../../src/core/index.ts'

const actions = (items: string): string => `# Postmortem: x\n\n## Action items\n\n${items}\n`

const told = (items: string, severities: Configuration['severities'] = {}): readonly string[] =>
  createChecker({...defaultConfiguration, severities})(openDocument(actions(items)))
    .findings.filter(
      ({code, suppressed, rule}) =>
        (code.startsWith('PM40') || rule === 'weak-action' || rule.endsWith('-suppression')) && suppressed === null,
    )
    .map(({rule, message}) => `${rule}: ${message}`)

const followUp = 'Who takes it on, and how will the others see how it stands?'

describe('an action item that lacks several things', () => {
  it('is told so once', () =>
    assert.deepEqual(told('- [ ] Bound the queue'), [`unowned-action: No owner, no date and no ticket for “Bound the queue”. ${followUp}`]))

  it('is told of what is missing only', () =>
    assert.deepEqual(told('- [ ] Bound the queue (@dana)'), [`undated-action: No date and no ticket for “Bound the queue”. ${followUp}`]))

  it('is not told of what the team does without', () =>
    assert.deepEqual(told('- [ ] Bound the queue', {'unticketed-action': 'off'}), [
      `unowned-action: No owner and no date for “Bound the queue”. ${followUp}`,
    ]))

  it('is not told of what a comment silences, which then is no comment in vain', () =>
    assert.deepEqual(told('- [ ] Bound the queue <!-- postmortem-ignore undated-action -- with the next release -->'), [
      `unowned-action: No owner and no ticket for “Bound the queue”. ${followUp}`,
    ]))

  it('is told with all the others where the whole list is like that', () =>
    assert.deepEqual(told('- [ ] Bound the queue\n- [ ] Alert on free space\n- [ ] Drain the relay by itself'), [
      'unowned-action: None of the 3 items under “Action items” has an owner, a date or a ticket. Who takes which, and how will the others see how they stand?',
    ]))

  it('still has a question of its own for a single thing', () =>
    assert.deepEqual(told('- [ ] Bound the queue (@dana, due 2026-05-01)'), [
      'unticketed-action: No ticket for “Bound the queue”. Where will the team come across it when it plans its work?',
    ]))
})

describe('an action item that is weak and vague', () => {
  const rulesOf = (items: string): readonly string[] => told(items).map(message => message.split(':')[0]!)

  it('is weak', () =>
    assert.deepEqual(
      rulesOf('- [ ] Improve communication (@dana, due 2026-05-01)').filter(rule => !rule.startsWith('un')),
      ['weak-action'],
    ))
  it('is vague where it is not weak', () =>
    assert.deepEqual(
      rulesOf('- [ ] Investigate the queue (@dana, due 2026-05-01)').filter(rule => !rule.startsWith('un')),
      ['vague-action'],
    ))
})

describe('an action item that is still to be filled in', () => {
  const whole = '- [ ] Bound the queue (@dana, due 2026-05-01, #4)\n'
  const rulesOf = (items: string): readonly string[] =>
    createChecker(defaultConfiguration)(
      openDocument(`# Postmortem: x\n\n## Summary\n\nMail was late.\n\n## Action items\n\n${whole}${items}\n`),
    )
      .findings.map(({rule}) => rule)
      .filter(rule => /action|placeholder/.test(rule))

  const prompts = [
    '- [ ] {{What will change}}',
    '- [ ] {{What will change}} (@{{owner}}, due {{YYYY-MM-DD}}, {{#ticket}}, short-term)',
    '- [ ] {{What will change}} (@dana, due 2026-05-01)',
    '- [ ] [insert action] by [name]',
    '- [ ] _Describe what you will do to prevent this_',
    '\n| Action | Owner |\n| --- | --- |\n| {{What will change}} | |',
  ]
  for (const item of prompts)
    it(`is told as that, and as nothing else: ${JSON.stringify(item)}`, () =>
      assert.deepEqual([...new Set(rulesOf(item))], ['placeholder-text']))

  it('is no item that lacks what a gap stands for', () =>
    assert.deepEqual(rulesOf('- [ ] Alert on the queue (@{{owner}}, due 2026-05-01, #5)'), ['placeholder-text']))
  it('is good for what its own words say', () => {
    assert.deepEqual(rulesOf('- [ ] Alert on {{the queue}} (@dana, due 2026-05-01, #5)'), ['placeholder-text'])
    assert.deepEqual(rulesOf('- [ ] Drain {{the relay}} (@dana, due 2026-05-01, #5)'), ['no-detection-action', 'placeholder-text'])
    assert.deepEqual(rulesOf('- [ ] Improve {{the queue}} (@dana, due 2026-05-01)'), [
      'no-detection-action',
      'vague-action',
      'placeholder-text',
    ])
  })
  it('leaves the others of its list what they lack', () =>
    assert.deepEqual(rulesOf('- [ ] {{What will change}}\n- [ ] Alert on the queue (due 2026-05-01, #5)'), [
      'placeholder-text',
      'unowned-action',
    ]))
})

describe('a defect that two rules see', () => {
  const cases: readonly (readonly [text: string, rules: RegExp, found: readonly string[]])[] = [
    ['## Root causes\n\n- Human error\n', /^human-/, ['human-error']],
    ['## Root causes\n\n- An operator ran the migration on the primary.\n', /^human-/, ['human-root-cause']],
    ['## Action items\n\n- [ ] Restore the index\n- [ ] Refund the orders\n', /^no-/, ['no-prevention-action']],
    ['## Root causes\n\nThe disk was full.\n', /detect|unwritten/, ['unwritten-section', 'unwritten-section', 'unwritten-section']],
    ['## Detection\n\nA customer called.\n\n## Root causes\n\nThe disk was full.\n', /detect/, ['undetected-question']],
  ]
  for (const [text, asked, found] of cases) {
    it(`is told once: ${JSON.stringify(text)}`, () => {
      const {findings} = createChecker(defaultConfiguration)(openDocument(`# Postmortem: x\n\n${text}`))
      assert.deepEqual(
        findings.map(({rule}) => rule).filter(rule => asked.test(rule)),
        found,
      )
    })
  }
})

describe('a section of the core that is not there', () => {
  const told = (front: string, sections: string): readonly string[] =>
    createChecker(defaultConfiguration)(openDocument(`${front}# Postmortem: x\n\n${sections}`))
      .findings.filter(({rule}) => rule === 'missing-section' || rule === 'missing-core-section')
      .map(({severity, message}) => `${severity} ${message.split('.')[0]}`)
  const section = (...titles: readonly string[]): string => titles.map(title => `## ${title}\n\nMail was late.\n`).join('\n')

  it('is told on a line of its own', () =>
    assert.deepEqual(told('', section('Summary', 'Response', 'Lessons learned')), [
      'information No “Impact” section',
      'information No “Timeline” section',
      'information No “Root causes” or “5 Whys” section',
      'information No “Action items” section',
    ]))
  it('is told once where the profile owes it or another section in its place', () =>
    assert.deepEqual(told('---\nseverity: SEV2\n---\n', section('Summary', 'Root causes')), [
      'warning No “Impact” section',
      'warning No “Timeline” or “Response” section',
      'warning No “Action items” or “Lessons learned” section',
    ]))
  it('is told in a light document, too', () =>
    assert.deepEqual(told('---\nseverity: SEV5\n---\n', section('What happened', 'Impact', '5 Whys', 'Action items')), [
      'information No “Timeline” section',
    ]))
  it('is not told in a document that nobody has begun', () => assert.deepEqual(told('', '## Summary\n\n<!-- What happened? -->\n'), []))
})

describe('a comment that silences nothing', () => {
  const unused = (items: string): readonly string[] => told(items).filter(message => message.startsWith('unused-suppression'))

  it('is a hint', () =>
    assert.deepEqual(unused('- [ ] Bound the queue (@dana, due 2026-05-01, #4) <!-- postmortem-ignore weak-action -- was weaker -->'), [
      'unused-suppression: A comment that silences nothing: “weak-action” finds nothing here. Has the reason for it gone?',
    ]))
  it('is none while it silences something', () =>
    assert.deepEqual(unused('- [ ] Be more careful (@dana, due 2026-05-01, #4) <!-- postmortem-ignore weak-action -- quoted -->'), []))
})
