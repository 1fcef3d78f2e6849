/** What a facilitator would see in a tree. */
import assert from 'node:assert/strict'
import {coachingOf, openDocument, readPostmortem, type NodeCoaching, type TreeCoaching} from '../../../src/core/index.ts'

const coachingIn = (lines: readonly string[]): readonly TreeCoaching[] => coachingOf(readPostmortem(openDocument(lines.join('\n'))))

/** What is said of each node, by its path, in one word each. */
function saidIn(lines: readonly string[]): Readonly<Record<string, string>> {
  const say = ({stopsAtPerson, asksOn, hasAction, lacksAction, evidence, effects}: NodeCoaching): string =>
    [
      ...(stopsAtPerson ? ['person'] : []),
      ...(asksOn ? ['asks'] : []),
      ...(hasAction ? ['action'] : []),
      ...(lacksAction ? ['owes'] : []),
      ...(evidence > 0 ? [`evidence ${evidence}`] : []),
      ...(effects > 1 ? [`effects ${effects}`] : []),
    ].join(', ')
  return Object.fromEntries((coachingIn(lines)[0]?.nodes ?? []).map(node => [node.path.join('.'), say(node)]))
}

const head = ['# Postmortem: wrong tax rate', '', '## 5 Whys', '']

describe('coaching', () => {
  it('asks on at the end of every chain that is no root cause yet', () => {
    assert.deepEqual(
      saidIn([
        ...head,
        '- Why? The rate table held the old rate.',
        '  - Why? It is updated by hand. *(root cause)*',
        '  - Why? Nobody is told of new rates.',
        "    - Why wasn't this caught? No test compares the rates.",
        '  - Why?',
      ]),
      {'0.0': 'owes', '0.1': 'asks', '0.1.0': 'asks'},
    )
  })

  it('asks on at the end of answers that stand below each other', () => {
    assert.deepEqual(saidIn([...head, '- Why? The table was old.', '- Why? It is updated by hand.']), {1: 'asks, owes'})
  })

  it('asks on at the last of questions that have their answers below', () => {
    const lines = [
      '1. **Why was the rate wrong?**',
      '   - The table was old.',
      '2. **Why** was the table old?',
      '   - It is updated by hand.',
      '   - Nothing tells of new rates.',
      "3. Why wasn't this caught?",
      '   - No test compares the rates.',
      '4. Why is there no such test?',
      '   - The team has no time for it.',
    ]
    assert.deepEqual(saidIn([...head, ...lines]), {'3.0': 'asks, owes'})
    assert.equal(coachingIn([...head, ...lines])[0]?.progress.depth, 4)
    const row = [
      '1. Why was it wrong? It was old.',
      "2. Why wasn't this caught? No test has rates.",
      '3. Root cause: nobody owns the table.',
    ]
    assert.equal(coachingIn([...head, ...row])[0]?.progress.depth, 3)
    assert.deepEqual(saidIn([...head, ...row]), {2: 'asks, owes'})
    // Two questions that go different ways, each to its own depth, are two branches.
    const branches = ['- Why was it wrong?', '  - Why? It was old.', '- Why was it late?', '  - Why? It waits for a person.']
    assert.equal(coachingIn([...head, ...branches])[0]?.progress.depth, 2)
    assert.deepEqual(saidIn([...head, ...branches]), {'0.0': 'asks, owes', '1.0': 'asks, owes'})
  })

  it('marks what ends at a person, and asks on there', () => {
    assert.deepEqual(saidIn([...head, '- Why? The release manager skipped the update.', '- Why? The check is slow.', '  - Why? x']), {
      0: 'person, asks, owes',
      '1.0': 'asks, owes',
    })
    assert.deepEqual(saidIn([...head, '- Why? The engineer copied the wrong table. *(root cause)*', '  - Why? Both are called rates.']), {
      0: 'person, owes',
      '0.0': 'asks',
    })
  })

  it('sees no person in what nobody did', () => {
    for (const gap of [
      'Nobody has written a schema',
      'No one tried the form.',
      'No engineer checked the table.',
      'None of the operators looked.',
    ])
      assert.deepEqual(saidIn([...head, '- Why? The form broke.', `  - Why? ${gap}`]), {'0.0': 'asks, owes'}, gap)
  })

  it('has something to be done where the line of progress counts it, whether an action item is linked or speaks of it', () => {
    const causes = ['- Why? Rates are typed by hand. *(root cause)*', '- Why? A reminder is missing. *(root cause)*', '- Why? It is slow.']
    const actions = ['', '## Action items', '', '- [ ] Set up a reminder for new rates (@kim)']
    const [coaching] = coachingIn([...head, ...causes, ...actions.map(line => line.replace('new rates', 'March'))])
    assert.deepEqual(
      coaching?.nodes.filter(({lacksAction}) => lacksAction).map(({path}) => path.join('.')),
      ['0'],
    )
    assert.deepEqual([coaching?.progress.owing, coaching?.progress.unanswered], [2, 1])
  })

  it('counts as answered only what is linked or clearly spoken of, so that one common word promises nothing', () => {
    const cause = '- Why? The button was pressed a second time.'
    const answeredBy = (action: string, said = cause): readonly (number | undefined)[] => {
      const {progress} = coachingIn([...head, said, '', '## Action items', '', `- [ ] ${action}`])[0]!
      return [progress.owing, progress.unanswered, progress.answered]
    }
    assert.deepEqual(answeredBy('Be more careful with the send button'), [1, 0, 0])
    assert.deepEqual(answeredBy('Ask again before the button may be pressed twice (@kim)'), [1, 0, 1])
    assert.deepEqual(answeredBy('Lock it (C1, @kim)', `${cause} *(C1)*`), [1, 0, 1])
    assert.deepEqual(answeredBy('Lock it (@kim, #88)', `${cause.slice(0, -1)} (#88).`), [1, 0, 1])
    assert.deepEqual(answeredBy('Lock it (@kim)'), [1, 1, 0])
  })

  it('sees persons in a fishbone, whose categories and causes ask nothing', () => {
    assert.deepEqual(
      saidIn([
        '## Fishbone',
        '',
        '- **People**',
        '  - The engineer copied the wrong table.',
        '- **Tools/Software**',
        '  - The form accepts anything',
        '- **Other**',
      ]),
      {'0.0': 'person, owes', '1.0': 'owes'},
    )
  })

  it('knows the action items that are linked', () => {
    const tree = [...head, '- Why? It is updated by hand. *(root cause, C1)*', '- Why? Nobody looks.', '  - Why? See above *(see C1)*']
    assert.deepEqual(saidIn([...tree, '', '## Action items', '', '- [ ] Buy a feed (C1, @kim)']), {0: 'action, effects 2', '1.0': 'action'})
    assert.deepEqual(saidIn([...tree, '', '## Action items', '', '| What | Cause |', '|-|-|', '| Buy a feed | C2, C1 |']), {
      0: 'action, effects 2',
      '1.0': 'action',
    })
  })

  it('counts evidence and effects', () => {
    assert.deepEqual(
      saidIn([
        ...head,
        '- Why? It is old ([log](https://a.example), [graph](<b c>)), see <https://d.example> *(root cause, C1)*',
        '- Why? `https://no.example/` *(root cause)*',
        '  - *(see C1)*',
        '  - *(see C1)*',
      ]),
      {0: 'owes, evidence 3, effects 3', 1: 'owes'},
    )
  })

  it('asks nothing in a row of questions but in the last', () => {
    const [first, last] = coachingIn([
      '## 5 Whys',
      '',
      '**Why was it old?**',
      '',
      '- It is updated by hand.',
      '',
      '**Why by hand?**',
      '',
      '- Nobody sells a feed.',
    ])
    assert.deepEqual([first?.nodes.length, last?.nodes.length], [0, 1])
  })

  it('tells how far each tree has come', () => {
    const [whys, soWhat, bones] = coachingIn([
      ...head,
      '- Why? The rate table held the old rate.',
      '  - Why? It is updated by hand.',
      '    - Why? Nobody sells a feed. *(root cause, C1)*',
      '  - Why? No reminder exists. *(root cause)*',
      '',
      '## So what?',
      '',
      '- So what? Customers paid too much.',
      '',
      '## Fishbone',
      '',
      '- **People**',
      '- **Tools/Software**',
      '  - The form accepts anything',
      '    - There is no schema',
      '',
      '## Action items',
      '',
      '- [ ] Find somebody who does (C1)',
    ])
    assert.deepEqual(whys?.progress, {depth: 3, leaves: 2, branches: 1, rootCauses: 2, owing: 2, unanswered: 1, answered: 1})
    assert.deepEqual(soWhat?.progress, {depth: 1, leaves: 1, branches: 0, rootCauses: 0, owing: 0, unanswered: 0, answered: 0})
    assert.deepEqual(bones?.progress, {depth: 2, leaves: 1, branches: 0, rootCauses: 0, owing: 1, unanswered: 1, answered: 0})
  })

  it('has as many answers as there are trees, in their order', () => {
    assert.deepEqual(coachingIn(['# x']), [])
    assert.deepEqual(coachingIn(['## 5 Whys', '']), [
      {progress: {depth: 0, leaves: 0, branches: 0, rootCauses: 0, owing: 0, unanswered: 0, answered: 0}, nodes: []},
    ])
  })
})
