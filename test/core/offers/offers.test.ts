/** What a finding can become beside being said anew: a role, a question among the whys, an action item. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  applyEdits,
  createChecker,
  defaultConfiguration,
  everywhere,
  nameByRole,
  namesAt,
  offersFor,
  openDocument,
  personAt,
  readPostmortem,
  type Finding,
  type Offer,
  type Postmortem,
} from '../../../src/core/index.ts'
import {postmortemText} from '../lint/documents.ts'

const check = createChecker({...defaultConfiguration, severities: {'named-individual': 'warning'}})

const offersIn = (text: string, rule: string): readonly Offer[] => {
  const {findings, postmortem} = check(openDocument(text))
  const finding = findings.find(one => one.rule === rule)
  assert.ok(finding, `${rule} finds nothing among ${findings.map(one => one.rule).join()}`)
  return offersFor(postmortem, defaultConfiguration, finding)
}

/** The text after the first offer of a kind; `null` where there is none. */
const after = (text: string, rule: string, kind: Offer['kind']): string | null => {
  const offer = offersIn(text, rule).find(one => one.kind === kind)
  return offer === undefined ? null : applyEdits(text, offer.edits)
}

describe('a role for a name', () => {
  const front = (fields: string): string =>
    `---\n${fields}\n---\n\n# Postmortem: x\n\n## Root causes\n\nThen Ana broke the login page, and Ana's fix took long.\n`
  const roles: readonly (readonly [fields: string, role: string])[] = [
    ['responders: [Ana Silva (database on-call), Kofi]', 'database on-call'],
    ['responders:\n  - "@ana: the release manager"', 'release manager'],
    ['responders:\n  - name: Ana\n    role: scribe', 'scribe'],
    ['responders:\n  Ana: support engineer', 'support engineer'],
    ['responders:\n  Operations lead: Ana', 'Operations lead'],
    ['responders: Ana, author of the change', 'author of the change'],
    ['commander: Ana', 'incident commander'],
    ['commander: Ana (duty manager)\nresponders: [Ana]', 'duty manager'],
  ]
  for (const [fields, role] of roles) {
    it(`comes from ${JSON.stringify(fields)}`, () =>
      assert.equal(
        after(front(fields), 'blamed-person', 'role'),
        front(fields).replace('Then Ana', `Then the ${role}`).replace("Ana's fix", `the ${role}'s fix`),
      ))
  }

  it('is not made up', () => assert.equal(after(front('responders: [Kofi (scribe), Ana]'), 'blamed-person', 'role'), null))

  it('takes a capital where it opens the sentence, and the place of a handle', () => {
    const text = '---\nresponders: ["@kofi (release manager)"]\n---\n\n## Root causes\n\n@kofi broke the login page.\n'
    assert.equal(after(text, 'blamed-person', 'role'), text.replace('\n@kofi broke', '\nThe release manager broke'))
  })

  const often = [
    '---\nresponders: [Zyx (scribe)]\n---\n\n# Mail\n\n## What happened\n',
    'Zyx broke the relay, and Zyx’s alert rang. Later [Zyx](x.md) saw `Zyx` in the log.',
    'Zyx Orlov is somebody else. The patch, which Zyx wrote, was taken back.\n\n## Action items\n',
    '- [ ] Alert on the relay (Zyx, due 2026-05-01)\n',
  ].join('\n')

  it('is known at every place of a name of the front matter, in subordinate clauses too', () => {
    const postmortem = readPostmortem(openDocument(often))
    const at = (words: string): string | undefined => personAt(postmortem, often.indexOf(words))?.role ?? undefined
    assert.equal(at('Zyx broke'), 'scribe')
    assert.equal(at('Zyx wrote'), 'scribe')
    assert.equal(personAt(postmortem, often.indexOf('relay')), null)
  })

  it('takes the place of the name everywhere but in code, in longer names and where somebody is responsible', () => {
    const postmortem = readPostmortem(openDocument(often))
    const person = personAt(postmortem, often.indexOf('Zyx broke'))!
    assert.equal(
      applyEdits(often, nameByRole(everywhere(postmortem, person), 'scribe')),
      often
        .replace('Zyx broke', 'The scribe broke')
        .replace('and Zyx’s', 'and the scribe’s')
        .replace('[Zyx]', '[the scribe]')
        .replace('which Zyx', 'which the scribe'),
    )
  })

  it('resolves a finding that is about the name alone', () => {
    const text = '---\ncommander: Ana\n---\n\n## Root causes\n\nAna merged the change that raises the pool size.\n'
    const [offer] = offersIn(text, 'named-individual')
    assert.equal(offer?.resolves, true)
    assert.ok(check(openDocument(applyEdits(text, offer.edits))).findings.every(({rule}) => rule !== 'named-individual'))
  })

  it('can be chosen', () => {
    const text = '## Root causes\n\nAna broke the login page.\n'
    const {findings, postmortem} = check(openDocument(text))
    const [person] = namesAt(
      postmortem,
      findings.find(({rule}) => rule === 'blamed-person')!,
    )
    assert.equal(applyEdits(text, nameByRole(person!, 'one of the reviewers')), text.replace('Ana', 'One of the reviewers'))
  })
})

describe('a question among the whys', () => {
  const told = '# Postmortem: mail relay was down\n\n## What happened\n\nDmitri broke the relay with his patch, and mail was late.\n'
  const question = 'Why was it possible to break the relay with the patch?'

  it('is added to the tree that is there', () => {
    const text = `${told}\n## 5 Whys\n\n**Problem:** Mail was late.\n\n* Why? The relay was down.\n  * Why? Nothing restarted it.\n`
    assert.equal(after(text, 'blamed-person', 'why'), `${text}* ${question}\n`)
  })

  it('brings the tree where there is none', () => {
    const text = `${told}\n## Action items\n\n- [ ] Restart the relay by itself (@dana, due 2026-05-01, #4)\n`
    const result = after(text, 'blamed-person', 'why') ?? ''
    assert.ok(result.startsWith(told))
    assert.ok(result.includes(`## 5 Whys\n\n**Problem:** mail relay was down\n\n- ${question}\n\n## Action items`), result)
  })

  it('asks why an outcome was possible that was blamed on somebody', () =>
    assert.match(
      after('## What happened\n\nThe outage was caused by human error: Jonas mistyped the address.\n', 'human-error', 'why') ?? '',
      /\n- Why was the outage possible\?\n/,
    ))

  it('keeps words that cannot be turned around between quotation marks', () =>
    assert.match(
      after('## What happened\n\nThe **on-call** was too slow to respond.\n', 'judgement', 'why') ?? '',
      /- Why did this make sense at the time\? “The \*\*on-call\*\* was too slow to respond\.”\n/,
    ))

  it('is not asked within the tree', () =>
    assert.equal(
      after('## 5 Whys\n\n**Problem:** Mail was late.\n\n- Why? Dmitri broke the relay with his patch.\n', 'blamed-person', 'why'),
      null,
    ))
})

describe('an action item for a wish', () => {
  const wishes: readonly (readonly [sentence: string, action: string | null])[] = [
    ['We should have added an alert on the queue.', 'Add an alert on the queue'],
    ['We should have had a check of the address.', 'Add a check of the address'],
    ['We should have tested the failover.', 'Make sure that the failover is tested'],
    ['The vendor should have been quicker.', null],
  ]
  for (const [sentence, action] of wishes) {
    it(sentence, () => {
      const text = `## Lessons learned\n\n${sentence}\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n| Bound the queue | Dana |\n`
      assert.equal(after(text, 'counterfactual', 'action'), action === null ? null : `${text}| ${action} | |\n`)
    })
  }

  it('brings the section where there is none', () =>
    assert.equal(
      after('## Lessons learned\n\nWe should have added an alert.\n', 'counterfactual', 'action'),
      '## Lessons learned\n\nWe should have added an alert.\n\n## Action items\n\n- [ ] Add an alert\n',
    ))
})

describe('every offer', () => {
  const wish = fc.constantFrom(
    'Ana broke the login page with her patch.',
    'We should have added an alert.',
    'Nobody checked the quota before the move.',
    '@kofi ignored the alert.',
    'We need to add an alert.',
  )
  const document = fc
    .tuple(postmortemText, wish, postmortemText)
    .map(
      ([before, sentence, after]) =>
        `---\nresponders: ["@kofi (scribe)", Ana (operator)]\n---\n\n${before}\n\n## Root causes\n\n${sentence}\n\n${after}`,
    )

  const each = (text: string, see: (offer: Offer, result: Postmortem, before: Postmortem, finding: Finding) => void): void => {
    const {findings, postmortem} = check(openDocument(text))
    for (const finding of findings) {
      for (const offer of offersFor(postmortem, defaultConfiguration, finding))
        see(offer, readPostmortem(openDocument(applyEdits(text, offer.edits))), postmortem, finding)
    }
  }

  it('keeps every line of the text, or changes names alone', () => {
    fc.assert(
      fc.property(document, text => {
        each(text, ({kind, edits}) => {
          const removed = edits.map(({start, end}) => text.slice(start, end)).filter(words => words.trim() !== '')
          assert.deepEqual(
            removed.filter(words => kind !== 'role' || !/^@?\p{L}+$/u.test(words)),
            [],
          )
        })
      }),
    )
  })

  it('writes one node or one action item more', () => {
    fc.assert(
      fc.property(document, text => {
        each(text, ({kind, title}, after, before) => {
          const whys = ({trees}: Postmortem): number =>
            trees.filter(tree => tree.kind === 'five-whys').reduce((sum, {nodes}) => sum + nodes.length, 0)
          if (kind === 'why') assert.equal(whys(after), whys(before) + 1, title)
          if (kind === 'action') assert.equal(after.actions.length, before.actions.length + 1, title)
        })
      }),
    )
  })
})
