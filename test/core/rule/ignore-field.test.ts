/** `postmortem-ignore` in the front matter: what it silences in the file, what is told about it, and how it is tidied up. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, createChecker, defaultConfiguration, editDocument, fixAll, openDocument, type Finding} from '../../../src/core/index.ts'

const check = createChecker(defaultConfiguration)
const findingsIn = (text: string): readonly Finding[] => check(openDocument(text)).findings
const document = (fields: string): string => `---\n${fields}\n---\n\n# Mail was late\n\nTODO\n\n- Some TODO.\n`

/** Why each TODO of the text is silent; `told` where it is not. */
const fates = (text: string): readonly string[] =>
  findingsIn(text)
    .filter(({rule}) => rule === 'placeholder-text')
    .map(({suppressed}) => suppressed ?? 'told')

const told = (text: string, rule: string): readonly string[] =>
  findingsIn(text)
    .filter(finding => finding.rule === rule)
    .map(({start, end, message}) => `${text.slice(start, end)} | ${message}`)

describe('front matter that silences a rule', () => {
  const cases: readonly (readonly [fields: string, reason: string])[] = [
    ['postmortem-ignore: placeholder-text', ''],
    ['postmortem-ignore: placeholder-text -- all quoted', 'all quoted'],
    ['postmortem-ignore: placeholder-text -- he said: wait', 'he said: wait'],
    ['postmortem-ignore: emotive, placeholder-text -- all quoted', 'all quoted'],
    ['postmortem-ignore: [emotive, placeholder-text]', ''],
    ['postmortem-ignore: [placeholder-text -- all quoted, emotive -- the words of support]', 'all quoted'],
    ['postmortem-ignore:\n  - emotive\n  - "placeholder-text -- said: wait" # by Ana', 'said: wait'],
    ['postmortem-ignore: >-\n  placeholder-text --\n  all quoted', 'all quoted'],
    ['Postmortem Ignore: placeholder-text -- all quoted', 'all quoted'],
    ['postmortem_ignore: placeholder-text -- all quoted', 'all quoted'],
    ['{title: x, postmortem-ignore: [placeholder-text -- all quoted]}', 'all quoted'],
    ['quiet: &quiet [placeholder-text -- all quoted]\npostmortem-ignore: *quiet', 'all quoted'],
  ]
  for (const [fields, reason] of cases) {
    for (const [form, text] of [
      ['', document(fields)],
      [' after a byte order mark', `\ufeff${document(fields)}`],
      [' with CR LF', document(fields).replaceAll('\n', '\r\n')],
    ] as const)
      it(`does so in the whole file: ${JSON.stringify(fields)}${form}`, () => assert.deepEqual(fates(text), [reason, reason]))
  }

  it('does so for no other rule, and not where it is no front matter', () => {
    assert.deepEqual(fates(document('postmortem-ignore: emotive')), ['told', 'told'])
    assert.deepEqual(fates(document('ignore: placeholder-text')), ['told', 'told'])
    assert.deepEqual(fates(document('title: x').replace('title: x\n---\n', 'title: x\n---\n\npostmortem-ignore: placeholder-text\n')), [
      'told',
      'told',
    ])
  })

  it('goes before a comment, which is of no use then', () => {
    const comment = '<!-- postmortem-ignore placeholder-text -- the second -->'
    const text = document('postmortem-ignore: placeholder-text -- the first').replaceAll('TODO', `TODO ${comment}`)
    assert.deepEqual(fates(text), ['the first', 'the first'])
    assert.equal(told(text, 'unused-suppression').length, 2)
  })

  it('is told of where it gives no reason', () => {
    assert.deepEqual(told(document('postmortem-ignore: [placeholder-text]'), 'unexplained-suppression'), [
      'placeholder-text | No reason for silencing “placeholder-text”. What should the next reader know? Write it after “--”.',
    ])
  })

  it('is told of at its entry where it silences nothing, also by a name that no rule has', () => {
    const text = document('postmortem-ignore:\n- placeholder-text -- quoted\n- "emotive -- quoted"\n- no-such-rule -- quoted')
    assert.deepEqual(told(text, 'unused-suppression'), [
      '"emotive -- quoted" | An entry that silences nothing: “emotive” finds nothing here. Has the reason for it gone?',
      'no-such-rule -- quoted | An entry that silences nothing: “no-such-rule” finds nothing here. Has the reason for it gone?',
    ])
    assert.deepEqual(told(`\ufeff${text}`, 'unused-suppression'), told(text, 'unused-suppression'))
  })

  it('is told of where an alias stands for it', () => {
    const text = document('quiet: &quiet [emotive -- quoted]\npostmortem-ignore: *quiet')
    assert.deepEqual(told(text, 'unused-suppression'), [
      '*quiet | An entry that silences nothing: “emotive” finds nothing here. Has the reason for it gone?',
    ])
  })

  for (const [fields, places] of [
    ['postmortem-ignore: 3', ['3']],
    ['postmortem-ignore: true', ['true']],
    ['postmortem-ignore: {placeholder-text: quoted}', ['{placeholder-text: quoted}']],
    ['postmortem-ignore: [7, {a: b}, [placeholder-text], false]', ['7', '{a: b}', '[placeholder-text]', 'false']],
    ['postmortem-ignore: *nothing', ['*nothing']],
    ['postmortem-ignore:', []],
    ['postmortem-ignore: ""', []],
    ['postmortem-ignore: []', []],
    ['postmortem-ignore: [null, ~, ","]', []],
  ] as const) {
    it(`is a finding of the front matter where it names no rule: ${fields}`, () => {
      const text = document(fields)
      assert.deepEqual(
        told(text, 'invalid-front-matter').map(one => one.split(' | ')[0]),
        places,
      )
      assert.deepEqual(fates(text), ['told', 'told'])
      assert.deepEqual(told(text, 'unused-suppression'), [])
    })
  }

  it('counts beside what is no text', () => assert.deepEqual(fates(document('postmortem-ignore: [7, placeholder-text -- x]')), ['x', 'x']))
})

describe('an entry of the front matter that silences nothing', () => {
  const used = 'placeholder-text -- quoted'
  /** The fields after the fix; `null` where none is offered. */
  const cases: readonly (readonly [fields: string, after: string | null])[] = [
    // The last entry goes with its field, wherever that stands.
    ['postmortem-ignore: emotive\ntitle:   "x"', 'title:   "x"'],
    ['title: x # said\npostmortem-ignore:   "emotive -- a, b"  \ntags: [a,b]', 'title: x # said\ntags: [a,b]'],
    ['title: x\nPostmortem Ignore: [ emotive -- quoted, ]\ntags: a', 'title: x\ntags: a'],
    ['title: x\npostmortem-ignore:\n\n  - emotive -- quoted\n\ntags: a', 'title: x\n\ntags: a'],
    ['title: x\npostmortem-ignore: [\n  emotive\n]\ntags: a', 'title: x\ntags: a'],
    ['title: x\npostmortem-ignore: emotive --\n  quoted\n# Tags.\ntags: a', 'title: x\n# Tags.\ntags: a'],
    ['title: x\npostmortem-ignore: |\n  emotive\ntags: a', 'title: x\ntags: a'],
    ['title: x\npostmortem-ignore: emotive -- he said: so\ntags: a', 'title: x\ntags: a'],
    // One of several goes alone.
    [`postmortem-ignore: [emotive,  ${used}]`, `postmortem-ignore: [${used}]`],
    [`postmortem-ignore: [ ${used} , "emotive" ]`, `postmortem-ignore: [ ${used} ]`],
    [`postmortem-ignore: [\n  ${used},\n  emotive,\n]`, `postmortem-ignore: [\n  ${used},\n]`],
    [`postmortem-ignore:\n  - emotive -- a\n  - ${used} # said`, `postmortem-ignore:\n  - ${used} # said`],
    [`postmortem-ignore:\n# Why.\n- ${used}\n-   'emotive'  \ntags: a`, `postmortem-ignore:\n# Why.\n- ${used}\ntags: a`],
    [`postmortem-ignore: [${used}, ${used}]`, `postmortem-ignore: [${used}]`],
    ['postmortem-ignore: [7, emotive]', 'postmortem-ignore: [7]'],
    // What is not sure is left to the writer.
    [`postmortem-ignore: emotive, ${used}`, null],
    ['postmortem-ignore: emotive # said by Ana', null],
    ['postmortem-ignore: # said by Ana\n- emotive', null],
    [`postmortem-ignore:\n- emotive # said by Ana\n- ${used}`, null],
    [`postmortem-ignore: [\n  emotive, # said by Ana\n  ${used}\n]`, null],
    [`postmortem-ignore: [&e emotive, ${used}]`, null],
    [`postmortem-ignore: [!!str emotive, ${used}]`, null],
    ['postmortem-ignore: &e emotive\ntitle: *e', null],
    [`quiet: &quiet [emotive, ${used}]\npostmortem-ignore: *quiet`, null],
    ['base: &base\n  postmortem-ignore: emotive\n<<: *base', null],
    ['postmortem-ignore: emotive\npostmortem_ignore: human-error', null],
    ['{postmortem-ignore: emotive, title: x}', null],
    ['? postmortem-ignore\n: emotive', null],
  ]
  for (const [fields, after] of cases) {
    for (const [form, shaped] of [
      ['', (text: string) => text],
      [' after a byte order mark', (text: string) => `\ufeff${text}`],
      [' with CR LF', (text: string) => text.replaceAll('\n', '\r\n')],
    ] as const) {
      it(`${after === null ? 'is left' : 'is removed'}: ${JSON.stringify(fields)}${form}`, () => {
        const text = shaped(document(fields))
        const finding = findingsIn(text).find(({rule}) => rule === 'unused-suppression')
        assert.ok(finding !== undefined)
        const fixed = finding.fixes().map(({edits}) => applyEdits(text, edits))
        assert.deepEqual(fixed, after === null ? [] : [shaped(document(after))])
      })
    }
  }

  it('leaves an empty front matter when it was all of it', () => {
    const text = document('postmortem-ignore: emotive')
    const [fix] = findingsIn(text)
      .find(({rule}) => rule === 'unused-suppression')!
      .fixes()
    assert.equal(applyEdits(text, fix!.edits), text.replace('postmortem-ignore: emotive\n', ''))
  })

  it('is left where there are more than anyone has written, as every removal is read back', () => {
    const unused = findingsIn(document(`postmortem-ignore: [${'emotive, '.repeat(5_000)}]`)).filter(
      ({rule}) => rule === 'unused-suppression',
    )
    assert.equal(unused.length, 5_000)
    assert.deepEqual(
      unused.flatMap(finding => finding.fixes()),
      [],
    )
  })

  it('goes with all others when everything is fixed at once', () => {
    const text = document('postmortem-ignore: [emotive, human-error, counterfactual]\ntitle: x')
    const fixed = applyEdits(text, fixAll(openDocument(text), check))
    assert.ok(fixed.startsWith('---\ntitle: x\n---\n'), fixed)
  })
})

describe('what silences in front matter, while it is written', () => {
  const plain = ({fixes, ...finding}: Finding): unknown => ({...finding, fixes: fixes()})
  const written = fc.constantFrom(
    '',
    ',',
    '[',
    ']',
    '\n',
    '\n- ',
    ' -- ',
    '#',
    '"',
    ':',
    'x',
    'emotive',
    'placeholder-text',
    '&a ',
    '*a',
    '---\n',
  )

  it('is what it is from scratch', () => {
    const texts = [
      document('title: x\npostmortem-ignore: [emotive -- a, placeholder-text -- b]\ntags: a'),
      `\ufeff${document('postmortem-ignore:\n- emotive\n- placeholder-text -- b\n')}`,
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat({max: 80}), fc.nat({max: 12}), written), {maxLength: 6}),
        (text, steps) => {
          const kept = createChecker(defaultConfiguration)
          let current = openDocument(text)
          kept(current)
          for (const [at, length, inserted] of steps) {
            const start = Math.min(at, current.text.length)
            current = editDocument(current, [{start, end: Math.min(start + length, current.text.length), text: inserted}])
            const scratch = createChecker(defaultConfiguration)(openDocument(current.text))
            assert.deepEqual(kept(current).findings.map(plain), scratch.findings.map(plain))
          }
        },
      ),
      {numRuns: 150},
    )
  })
})
