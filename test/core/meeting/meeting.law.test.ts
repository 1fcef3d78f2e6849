/** What a review meeting reads from a document and writes into it: each edit does what was asked, and nothing else. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  applyEdits,
  meetingOf,
  meetingPlaceAt,
  openDocument,
  operateMeeting,
  readPostmortem,
  spotOf,
  type AgendaId,
  type MeetingOperation,
  type PlainMeeting,
  type Postmortem,
} from '../../../src/core/index.ts'

const read = (text: string): Postmortem => readPostmortem(openDocument(text))
const meeting = (text: string): PlainMeeting => meetingOf(read(text))
const people = (text: string): readonly string[] => meeting(text).people.map(({name, role}) => (role === null ? name : `${name} (${role})`))
const parked = (text: string): readonly string[] => meeting(text).parked.map(({text, struck}) => (struck ? `~${text}` : text))

/** The text after an operation; `null` when it is refused. */
const after = (text: string, operation: MeetingOperation): string | null => {
  const outcome = operateMeeting(read(text), operation)
  return 'refused' in outcome ? null : applyEdits(text, outcome.edits)
}
const add = (text: string, name: string): string | null => after(text, {type: 'add-person', text: name})
const remove = (text: string, name: string): string | null => after(text, {type: 'remove-person', text: name})
const park = (text: string, words: string): string | null => after(text, {type: 'park', text: words})

const review = `# Postmortem: mail was late, 2026-03-04

## Summary

No mail went out for 23 minutes.

## Timeline (UTC)

- 10:42 A release goes out.
- 10:50 {{who noticed}}

## Root causes

### 5 Whys

- Why? The queue was full.

## What went well

## Action items

- [ ] Alert on the age of the queue (@omar)
`

describe('the agenda of a meeting', () => {
  const items = (text: string): readonly string[] =>
    meeting(text).items.map(({id, sections, open}) =>
      [id, ...sections.map(section => section.title), ...open.map(({state, words}) => `${state}: ${words}`)].join(' | '),
    )

  it('goes through the document, and says what is open where', () => {
    assert.deepEqual(items(review), [
      'opening',
      'facts | Summary | Timeline (UTC) | gap: {{who noticed}}',
      'impact',
      'causes | Root causes | 5 Whys',
      'detection | What went well | empty: What went well',
      'value',
      'options',
      'actions | Action items',
    ])
  })

  it('asks in every item but the first', () => {
    assert.deepEqual(
      meeting('').items.map(({questions}) => questions.length > 2),
      [false, true, true, true, true, true, true, true],
    )
  })

  it('knows where the cursor stands', () => {
    const at = (words: string): string => {
      const place = meetingPlaceAt(read(review), review.indexOf(words))
      return place === null ? 'nowhere' : `${place.item}/${place.section}`
    }
    assert.deepEqual(['mail was late', 'No mail', 'who noticed', 'The queue was', 'Alert on'].map(at), [
      'nowhere',
      'facts/summary',
      'facts/timeline',
      'causes/five-whys',
      'actions/action-items',
    ])
  })

  it('leads to the text, or to the section to add', () => {
    const to = (item: AgendaId, open: number | null = null): unknown => {
      const spot = spotOf(read(review), {item, section: null}, open)
      return typeof spot === 'object' && spot !== null ? review.slice(spot.start).split('\n')[0] : spot
    }
    assert.deepEqual(
      [to('opening'), to('facts'), to('causes'), to('impact'), to('value'), to('facts', 0), to('facts', 1)],
      ['# Postmortem: mail was late, 2026-03-04', '## Timeline (UTC)', '## Root causes', 'impact', 'options', '{{who noticed}}', null],
    )
  })

  it('makes sense of any text', () => {
    for (const text of [
      '',
      '\ufeff',
      '---\n- [\n---\n',
      '---\nresponders: {a: {b: [c]}}\n---\n',
      '## Parking lot',
      '## Parking lot\n\n- ',
      '\0',
    ])
      assert.equal(meeting(text).items.length, 8, text)
  })
})

const otherFields = (text: string): unknown => Object.entries(read(text).frontMatter.fields).filter(([name]) => name !== 'responders')
const front = (fields: string, body = '# Postmortem: x\n'): string => `---\n${fields}\n---\n\n${body}`

describe('who is here', () => {
  const cases: readonly (readonly [fields: string, added: string | null])[] = [
    ['responders: [Ana, Bo]', 'responders: [Ana, Bo, Cy]'],
    ['responders: []', 'responders: [Cy]'],
    ['responders:', 'responders: [Cy]'],
    ['title: x\nResponders: []\ntags: [a]', 'title: x\nResponders: [Cy]\ntags: [a]'],
    ['responders: Ana (on call)', 'responders: [Ana (on call), Cy]'],
    ['responders: "@ana"', 'responders: ["@ana", Cy]'],
    ['responders:\n  - Ana # on call\ntags: [a]', 'responders:\n  - Ana # on call\n  - Cy\ntags: [a]'],
    ['responders:\n  - Ana  \ntags: [a]', 'responders:\n  - Ana  \n  - Cy\ntags: [a]'],
    ['responders:\n- Ana\n- Bo\n# more\ntitle: x', 'responders:\n- Ana\n- Bo\n- Cy\n# more\ntitle: x'],
    ['responders:\n  - name: Ana\n    role: lead', 'responders:\n  - name: Ana\n    role: lead\n  - Cy'],
    ['title: x', 'responders: [Cy]\ntitle: x'],
    ['commander: Ana', 'responders: [Cy]\ncommander: Ana'],
    ['{title: x}', null],
    ['responders: {Ana: lead}', 'responders: [{Ana: lead}, Cy]'],
    ['responders:\n  Ana: lead', 'responders:\n  [Ana: lead, Cy]'],
    ['responders:\n  Ana: lead\n  Bo: scribe', null],
    ['responders: [Cy]', null],
  ]
  for (const [fields, added] of cases)
    it(`is written beside ${JSON.stringify(fields)}`, () => {
      assert.equal(add(front(fields), 'Cy'), added === null ? null : front(added))
      const crlf = front(fields).replaceAll('\n', '\r\n')
      assert.equal(add(crlf, 'Cy'), added === null ? null : front(added).replaceAll('\n', '\r\n'))
    })

  it('begins the front matter where there is none, and leaves TOML alone', () => {
    assert.equal(add('# x\n', 'Ana'), '---\nresponders: [Ana]\n---\n\n# x\n')
    assert.equal(add('+++\ntitle = "x"\n+++\n\n# x\n', 'Ana'), null)
  })

  it('takes quotes for what YAML would read otherwise', () => {
    assert.deepEqual(people(add(front('title: x'), '@ana')!), ['@ana'])
    assert.deepEqual(people(add(front('title: x'), 'Ana: database on-call')!), ['Ana (database on-call)'])
    assert.deepEqual(people(add(front('title: x'), 'No')!), ['No'])
    assert.equal(add(front('title: x'), ' \n '), null)
    assert.match(add(front('title: x'), 'محمد علي 🎉')!, /^responders: \["محمد علي 🎉"\]$/m)
  })

  const gone: readonly (readonly [fields: string, left: string | null])[] = [
    ['responders: [Ana, Bo, Cy]', 'responders: [Ana, Cy]'],
    ['responders: [Ana, Bo]', 'responders: [Ana]'],
    ['responders: [Bo, Ana]', 'responders: [Ana]'],
    ['responders: [Bo]', 'responders: []'],
    ['responders: Bo', 'responders: []'],
    ['responders:\n  - Ana\n  - Bo # on call\n  - Cy', 'responders:\n  - Ana\n  - Cy'],
    ['responders:\n  - Bo\ntitle: x', 'responders: []\ntitle: x'],
    ['responders:\n  - name: Bo\n    role: lead\n  - Cy', 'responders:\n  - Cy'],
    ['responders: {Bo: lead}', 'responders: []'],
    ['responders: {Bo: lead, Cy: scribe}', null],
    ['commander: Bo', null],
  ]
  for (const [fields, left] of gone)
    it(`can leave ${JSON.stringify(fields)}`, () => {
      assert.equal(remove(front(fields), 'Bo'), left === null ? null : front(left))
    })

  const name = fc.constantFrom(
    'Ana',
    'Bo Li',
    '@cy',
    'Zoë',
    'Dee (scribe)',
    'Émile: on call',
    "O'Hara",
    'x, y',
    '"q"',
    '- dash',
    '#1',
    '[z]',
    '🎉',
  )
  const written = fc
    .array(fc.constantFrom('Ana', '"@cy"', 'Zoë', '{name: Kai, role: lead}', "'O''Hara'"), {maxLength: 4})
    .chain(list =>
      fc.constantFrom(
        `responders: [${list.join(', ')}]`,
        `responders:${list.map(one => `\n  - ${one}`).join('')}`,
        `responders: ${list[0] ?? ''}`,
      ),
    )
  const yaml = fc
    .tuple(fc.constantFrom('title: "x" # y', 'impact: {customers: 3}', 'odd:\n  - a:\n      b', 'commander: Kofi'), written)
    .chain(([other, responders]) => fc.constantFrom(`${other}\n${responders}`, `${responders}\n${other}`, responders, other))

  it('changes by exactly those who come and go, and every other field is what it was', () => {
    fc.assert(
      fc.property(yaml, fc.constantFrom('\n', '\r\n'), fc.array(fc.tuple(fc.boolean(), name), {maxLength: 6}), (fields, end, steps) => {
        let text = front(fields).replaceAll('\n', end)
        const others = otherFields(text)
        const rest = text.slice(text.indexOf('---', 3))
        for (const [comes, who] of steps) {
          const before = people(text)
          const plain = who.replace(/[ :]*(?:\(.*|: .*)$/, '')
          const next = comes ? add(text, who) : remove(text, plain)
          if (next === null) continue
          const now = people(next)
          assert.equal(now.length, before.length + (comes ? 1 : -1), next)
          assert.deepEqual(comes ? now.slice(0, -1) : before.filter(one => now.includes(one)), comes ? before : now, next)
          text = next
        }
        assert.deepEqual(otherFields(text), others)
        assert.ok(text.endsWith(rest))
      }),
    )
  })

  it('leaves nothing behind where somebody came and went again', () => {
    fc.assert(
      fc.property(written, name, (fields, who) => {
        const text = front(fields)
        const came = add(text, who)
        const listed = came === null ? [] : meeting(came).people
        const one = listed.at(-1)?.name
        if (came === null || one === undefined || listed.length < 2) return
        const went = remove(came, one)
        // A single one in no list is in one from then on.
        if (went !== null && !/^responders: [^[]/m.test(text)) assert.equal(went, text)
      }),
    )
  })
})

describe('who is here in the text', () => {
  const under = (title: string, body: string): string => `# Mail\n\n## ${title}\n\n${body}\n\n## Summary\n\nNo mail.\n`
  const places: readonly (readonly [title: string, body: string, there: readonly string[], added: string])[] = [
    ['Responders', '- Ana Silva (lead)\n- @bo', ['Ana Silva (lead)', '@bo'], '- Ana Silva (lead)\n- @bo\n- Cy'],
    ['Participants', '1. Ana\n2. Bo', ['Ana', 'Bo'], '1. Ana\n2. Bo\n3. Cy'],
    ['Attendees', 'Ana, Bo and @dee', ['Ana', 'Bo', '@dee'], 'Ana, Bo and @dee, Cy'],
    [
      'Responders',
      '- Incident commander: Ana\n- Responders: Bo',
      ['Ana (Incident commander)', 'Bo'],
      '- Incident commander: Ana\n- Responders: Bo, Cy',
    ],
    ['Responders', '- Incident commander: {{name}}\n- Responders: {{names}}', [], '- Incident commander: {{name}}\n- Responders: Cy'],
    [
      'People involved',
      '| Role | Name |\n| --- | --- |\n| Lead | Ana |',
      ['Ana'],
      '| Role | Name |\n| --- | --- |\n| Lead | Ana |\n|  | Cy |',
    ],
    ['Who was involved?', '<!-- Who helped, and in which role. -->', [], '<!-- Who helped, and in which role. -->\n\n- Cy'],
    ['Responders', 'The team of the relay did all of it.', [], 'The team of the relay did all of it.\n\n- Cy'],
    ['Teilnehmer', '* Ana: Betrieb', ['Ana (Betrieb)'], '* Ana: Betrieb\n* Cy'],
    ['Responders', '- Ana\n- Bo\n  was on call', ['Ana', 'Bo'], '- Ana\n- Bo\n  was on call\n- Cy'],
    ['Responders', 'Present:\n\n- Ana', ['Ana'], 'Present:\n\n- Ana\n- Cy'],
    ['Responders', '```\n- Nobody\n```\n\n- Ana', ['Ana'], '```\n- Nobody\n```\n\n- Ana\n- Cy'],
  ]
  for (const [title, body, there, added] of places)
    it(`is read and written under “${title}” beside ${JSON.stringify(body)}`, () => {
      const text = under(title, body)
      assert.deepEqual(people(text), there)
      const more = add(text, 'Cy')
      assert.equal(more, under(title, added))
      assert.equal(add(more, 'Cy'), null)
      const gone = remove(more, 'Cy')
      assert.deepEqual(people(gone!), there)
      if (!body.includes('{{') && !added.includes('\n\n- Cy')) assert.equal(gone, text)
      const crlf = text.replaceAll('\n', '\r\n')
      assert.equal(add(crlf, 'Cy'), under(title, added).replaceAll('\n', '\r\n'))
    })

  it('is read and written behind a label above all sections', () => {
    const text = '# Mail\n\n- **Date:** 4 March\n- **Participants:** Ana, Bo\n\n## Summary\n\nNo mail.\n'
    assert.deepEqual(people(text), ['Ana', 'Bo'])
    assert.equal(add(text, 'Cy'), text.replace('Ana, Bo', 'Ana, Bo, Cy'))
    assert.equal(remove(text, 'Ana'), text.replace('Ana, Bo', 'Bo'))
    assert.equal(remove(text, 'Bo'), text.replace('Ana, Bo', 'Ana'))
  })

  it('is the front matter’s business where that lists them, whatever it calls them', () => {
    for (const field of ['responders', 'participants', 'Attendees']) {
      const text = front(`${field}: [Ana]`, under('Responders', '- Bo'))
      assert.deepEqual(people(text), ['Ana', 'Bo'], field)
      assert.equal(add(text, 'Cy'), text.replace('[Ana]', '[Ana, Cy]'), field)
      assert.equal(remove(text, 'Ana'), text.replace('[Ana]', '[]'), field)
      assert.equal(remove(text, 'Bo'), text.replace('- Bo\n', ''), field)
    }
  })

  it('is nobody whom the text thanks, or says to have written it', () => {
    for (const title of ['Authors', 'Thanks', 'Reviewers']) {
      assert.deepEqual(people(under(title, '- Ana')), [], title)
      assert.match(add(under(title, '- Ana'), 'Cy')!, /^---\nresponders: \[Cy\]\n/)
    }
  })

  it('shows names as they are typed, and is refused where they would be something else', () => {
    assert.equal(add(under('Responders', '- Ana'), '*Cy*'), under('Responders', '- Ana\n- \\*Cy\\*'))
    assert.deepEqual(people(add(under('Responders', '- Ana'), '*Cy*')!), ['Ana', '*Cy*'])
    assert.equal(remove(under('Responders', '- Incident commander: Ana'), 'Ana'), null)
    assert.equal(remove(under('Responders', '- Ana\n  was on call\n- Bo'), 'Ana'), null)
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({unit: 'grapheme'}), ([title, body], who) => {
        const text = under(title, body)
        const next = add(text, who)
        if (next === null) return
        assert.equal(people(next).length, people(text).length + 1, next)
        assert.deepEqual(
          read(next).sections.map(({id}) => id),
          read(text).sections.map(({id}) => id),
        )
      }),
    )
  })
})

describe('the parking lot', () => {
  it('is a plain list in a section of its own, after the action items', () => {
    const text = park(review, 'Who pages whom at night?')!
    assert.ok(text.endsWith('- [ ] Alert on the age of the queue (@omar)\n\n## Parking lot\n\n- Who pages whom at night?\n'), text)
    const more = park(text, 'Is the *vendor* told?')!
    assert.deepEqual(parked(more), ['Who pages whom at night?', 'Is the *vendor* told?'])
    assert.ok(more.startsWith(review))
  })

  it('is read under other names, and with what others wrote in it', () => {
    assert.deepEqual(parked('# x\n\n## 🅿️ Parking lot\n\nFor later:\n\n* a\n  b\n* ~~c~~\n\n  more\n* \n'), ['a b', '~c'])
    assert.deepEqual(parked('# x\n\nThemenspeicher\n---\n\n1. a\n'), ['a'])
    assert.deepEqual(parked('# x\n\n## Parking spaces\n\n- a\n'), [])
  })

  it('goes on as it was begun', () => {
    assert.equal(park('# x\n\n## Parking lot\n\n* a\n* b\n', 'c'), '# x\n\n## Parking lot\n\n* a\n* b\n* c\n')
    assert.equal(
      park('# x\r\n\r\n## Parking lot\r\n\r\n1. a\r\n\r\n## Notes\r\n', 'c'),
      '# x\r\n\r\n## Parking lot\r\n\r\n1. a\r\n2. c\r\n\r\n## Notes\r\n',
    )
    assert.equal(park('# x\n\n## Parking lot\n\nLater.\n', '# c'), '# x\n\n## Parking lot\n\nLater.\n\n- \\# c\n')
    assert.equal(
      park('# x\n\n## Parking lot\n\n* a\n', 'Why | does <nobody> own # certs?'),
      '# x\n\n## Parking lot\n\n* a\n* Why | does \\<nobody> own # certs?\n',
    )
    assert.equal(park(review, '  '), null)
  })

  it('is no analysis of causes, whatever it asks', () => {
    const text = park(review, 'Why? Because nobody looked')!
    assert.deepEqual(parked(text), ['Why? Because nobody looked'])
    assert.equal(read(text).trees.length, read(review).trees.length)
    // Under a heading of another kind it would be one.
    assert.equal(park('# x\n\n## Notes\n\n**Parking lot:**\n', 'Why? Because'), null)
  })

  it('may stand among the action items, where what is taken up leaves it', () => {
    const text = '# x\n\n## Action items\n\n- [ ] Add an alert (@a)\n\n### Parking lot\n\n- Tell the vendor (@b)\n- Ask Cy\n'
    assert.equal(park(text, 'Count the pages'), `${text}- Count the pages\n`)
  })

  it('strikes off what is settled, and takes that back', () => {
    const text = '# x\n\n## Parking lot\n\n- a\n  b\n- c\n'
    const struck = after(text, {type: 'strike', index: 0})!
    assert.equal(struck, '# x\n\n## Parking lot\n\n- ~~a\n  b~~\n- c\n')
    assert.equal(after(struck, {type: 'strike', index: 0}), text)
    assert.equal(after(text, {type: 'strike', index: 2}), null)
  })

  it('becomes action items, in their form', () => {
    const text = park(park(review, 'Tell the vendor')!, 'b')!
    assert.equal(after(text, {type: 'take-up', index: 0}), `${review.trimEnd()}\n- [ ] Tell the vendor\n\n## Parking lot\n\n- b\n`)
    assert.equal(
      after('# x\n\n## Action items\n\n- [ ] a\n\n## Parking lot\n\n- b\n\n## References\n', {type: 'take-up', index: 0}),
      '# x\n\n## Action items\n\n- [ ] a\n- [ ] b\n\n## Parking lot\n\n## References\n',
    )
    assert.equal(after('# x\n\n## Parking lot\n\n- a\n\n  with more\n', {type: 'take-up', index: 0}), null)
  })

  const words = fc.oneof(
    fc.constantFrom('Who?', '- [ ] a', '~~b~~', '`c`', '<!-- d', '1. e', '| f |', '---', 'g 🎉', '> h', '[i]: x', 'عربي'),
    fc.string(),
  )
  const lists = fc.constantFrom(
    '',
    '\n## Parking lot\n',
    '\n## Parking lot\n\n- a\n- ~~b~~\n',
    '\n## Parking lot\n\n* a\n\n  more\n\n* b\n\n## References\n\n- r\n',
  )

  it('holds what was said in the order in which it was said, and nothing else moves', () => {
    fc.assert(
      fc.property(
        lists,
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.tuple(fc.constantFrom('park', 'strike', 'take-up'), words, fc.nat(4)), {maxLength: 5}),
        (list, end, steps) => {
          let text = (review + list).replaceAll('\n', end)
          for (const [type, said, index] of steps) {
            const [was, actions] = [parked(text), read(text).actions.length]
            const next = after(text, type === 'park' ? {type, text: said} : {type, index})
            if (next === null) continue
            const is = parked(next)
            assert.equal(is.length, was.length + (type === 'park' ? 1 : type === 'take-up' ? -1 : 0))
            if (type === 'park') assert.deepEqual(is.slice(0, -1), was)
            assert.equal(read(next).actions.length, actions + (type === 'take-up' ? 1 : 0))
            assert.ok(next.startsWith(text.slice(0, text.indexOf('- [ ]'))))
            text = next
          }
        },
      ),
      {numRuns: 60},
    )
  })
})
