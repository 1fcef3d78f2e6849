/** YAML from anyone: what is read of it, and what is told about the rest. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../../src/core/index.ts'
import {readYaml} from '../../../src/core/model/yaml/read-yaml.ts'

/** The fields as JSON, and each problem with the words that it stands on. */
function read(text: string): {readonly fields: unknown; readonly problems: readonly string[]} {
  const {fields, problems} = readYaml(text)
  return {fields, problems: problems.map(({start, end, message}) => `${text.slice(start, end)} | ${message}`)}
}

/** The text after every mending that is offered. */
const mendedText = (text: string): string =>
  applyEdits(
    text,
    readYaml(text).problems.flatMap(({mending}) => mending?.edits ?? []),
  )

describe('YAML that goes round in circles', () => {
  const cases: readonly (readonly [string, unknown, readonly string[]])[] = [
    ['responders: &a [*a]\nid: 1\n', {responders: [], id: 1}, ['*a | “*a” stands within what it stands for, which would have no end.']],
    [
      'a: &a\n  b: &b [*a, x, *b]\nc: *a\n',
      {a: {b: ['x']}, c: {b: ['x']}},
      [
        '*a | “*a” stands within what it stands for, which would have no end.',
        '*b | “*b” stands within what it stands for, which would have no end.',
      ],
    ],
    ['a: &a {<<: *a, b: 1}\n', {a: {b: 1}}, ['*a | “*a” stands within what it stands for, which would have no end.']],
    ['a: *nope\nb: 1\n', {b: 1}, ['*nope | “*nope” stands for nothing: no “&nope” is above it.']],
    // An anchor that is given twice means what it meant where the alias stands.
    ['a: &x 1\nb: &y [*x]\nc: &x [*y]\nd: *y\n', {a: 1, b: [1], c: [[1]], d: [1]}, []],
  ]
  for (const [text, fields, problems] of cases) {
    it(`is read as far as it ends: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(read(text), {fields, problems})
      assert.doesNotThrow(() => JSON.stringify(readYaml(text).fields))
    })
  }

  it('follows a hundred aliases and tells of more', () => {
    const aliased = (count: number): string => `a: &a x\nb: [${Array<string>(count).fill('*a').join(', ')}]\n`
    const bOf = (text: string): readonly unknown[] => readYaml(text).fields['b'] as readonly unknown[]
    assert.equal(bOf(aliased(100)).length, 100)
    assert.deepEqual(read(aliased(100)).problems, [])
    assert.equal(bOf(aliased(130)).length, 100)
    assert.deepEqual(read(aliased(130)).problems, ['*a | More than 100 aliases. From here on they are not read.'])
  })

  it('does not let aliases of aliases multiply without end', () => {
    const lines = [...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array<string>(9).fill(`*${'abcdefg'[index]!}`).join(',')}]`)
    const text = `a: &a [${'x,'.repeat(30)}]\n${lines.join('\n')}\nid: 1\n`
    const {fields, problems} = readYaml(text)
    assert.ok(JSON.stringify(fields).length < 200_000)
    assert.equal(fields['id'], 1)
    assert.ok(problems.some(({message}) => /More than 100 aliases|more than can be read/.test(message)))
    assert.ok(problems.length < 5)
  })
})

describe('YAML with surprising names and values', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, unknown>>, readonly string[]])[] = [
    [
      'id: 007\nversion: 1.0\nbig: 12345678901234567890\noctal: 0o17\nn: 3\n',
      {id: '007', version: '1.0', big: '12345678901234567890', octal: '0o17', n: 3},
      [],
    ],
    ['a: .inf\nb: .nan\nc: 1e999\n', {a: '.inf', b: '.nan', c: '1e999'}, []],
    ['date: 2026-02-11\nat: !!timestamp 2026-02-11\nb: !!binary aGk=\n', {date: '2026-02-11', at: '2026-02-11', b: 'aGk='}, []],
    ['%YAML 1.1\n---\na: 10:42\nb: yes\nd: 2026-02-11\n', {a: '10:42', b: true, d: '2026-02-11'}, []],
    ['1: a\ntrue: b\n~: c\n', {1: 'a', true: 'b', '~': 'c'}, []],
    ['constructor: 1\ntoString: 2\nthen: 3\n', {constructor: 1, toString: 2, then: 3}, []],
    ['? [a, b]\n: 1\nc: 2\n', {c: 2}, ['[a, b] | A list or a table stands where a name is wanted.']],
    ['base: &b {x: 1, y: 2}\na:\n  <<: *b\n  y: 3\n', {base: {x: 1, y: 2}, a: {y: 3, x: 1}}, []],
    ['a:\n  <<: [{x: 1}, {x: 2, y: 3}]\n', {a: {x: 1, y: 3}}, []],
    ['a:\n  <<: 5\n', {a: {}}, ['<< | “<<” takes a table, or a list of tables.']],
    ['a: 1\na: 2\n', {a: 2}, ['a | “a” stands here twice. The last one is read.']],
    [
      'a: {b: 1, t: {p: 1}}\na: {c: 2, b: 3, t: {q: 2}}\n',
      {a: {b: 3, t: {p: 1, q: 2}, c: 2}},
      ['a | “a” stands here twice. What both say is read.'],
    ],
    ['a: 1\n---\nb: 2\n', {a: 1}, ['--- | A second document begins here. Only the first one is read.']],
    ['a: 1\n...\nb: 2\n', {a: 1}, ['b: 2 | A second document begins here. Only the first one is read.']],
  ]
  for (const [text, fields, problems] of cases)
    it(`is data: ${JSON.stringify(text)}`, () => assert.deepEqual(read(text), {fields, problems}))

  it('keeps `__proto__` as a field like any other', () => {
    const {fields} = readYaml('__proto__: {polluted: true}\na: {__proto__: {polluted: true}}\n')
    assert.equal(JSON.stringify(fields), '{"__proto__":{"polluted":true},"a":{"__proto__":{"polluted":true}}}')
    assert.equal(({} as {polluted?: boolean}).polluted, undefined)
    assert.equal((fields as {polluted?: boolean}).polluted, undefined)
  })

  it('is passed over where it is nested too deeply, and told', () => {
    const deep = Array.from({length: 90}, (_, level) => `${' '.repeat(level)}k:\n`).join('')
    const {fields, problems} = readYaml(`id: 1\n${deep}${' '.repeat(90)}x: 1\n`)
    assert.equal(fields['id'], 1)
    assert.deepEqual(
      problems.map(({message}) => message),
      ['This is nested too deeply to be read.'],
    )
  })

  it('tells of bytes that are no UTF-8', () => {
    assert.deepEqual(
      readYaml('r\0u\0l\0e\0s\0').problems.map(({message}) => message),
      ['This is no text in UTF-8, and is not read.'],
    )
  })
})

describe('YAML that was meant otherwise', () => {
  /** What is written, what is read, and the text with the offered mending. */
  const quoted: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['t: Search: empty (again)\nd: 1\n', {t: 'Search: empty (again)', d: 1}, 't: "Search: empty (again)"\nd: 1\n'],
    ["t: it's: x\nd: 1\n", {t: "it's: x", d: 1}, 't: "it\'s: x"\nd: 1\n'],
    ['t: @ana\nd: 1\n', {t: '@ana', d: 1}, 't: "@ana"\nd: 1\n'],
    ['t: `x` failed\nd: 1\n', {t: '`x` failed', d: 1}, 't: "`x` failed"\nd: 1\n'],
    ['t: %5 lost\nd: 1\n', {t: '%5 lost', d: 1}, 't: "%5 lost"\nd: 1\n'],
    ['t: *all* of it\nd: 1\n', {t: '*all* of it', d: 1}, 't: "*all* of it"\nd: 1\n'],
    ['t: *all\nd: 1\n', {d: 1}, 't: "*all"\nd: 1\n'],
    ['t: &R and D\nd: 1\n', {t: 'and D', d: 1}, 't: "&R and D"\nd: 1\n'],
    ['t: !urgent mail\nd: 1\n', {t: 'mail', d: 1}, 't: "!urgent mail"\nd: 1\n'],
    ['t: #42 fails\nd: 1\n', {t: null, d: 1}, 't: "#42 fails"\nd: 1\n'],
    ['t: - late\nd: 1\n', {t: '- late', d: 1}, 't: "- late"\nd: 1\n'],
    ['t: [P1] mail\nd: 1\n', {t: '[P1] mail', d: 1}, 't: "[P1] mail"\nd: 1\n'],
    ['t: {x} is empty\nd: 1\n', {t: '{x} is empty', d: 1}, 't: "{x} is empty"\nd: 1\n'],
    ['t: "x" was down\nd: 1\n', {t: '"x" was down', d: 1}, 't: \'"x" was down\'\nd: 1\n'],
    ['t: >5 minutes\nd: 1\n', {t: '>5 minutes', d: 1}, 't: ">5 minutes"\nd: 1\n'],
    ['t: a: b # note\nd: 1\n', {t: 'a: b', d: 1}, 't: "a: b" # note\nd: 1\n'],
    ['r:\n  - @ana\n  - @bo\n', {r: ['@ana', '@bo']}, 'r:\n  - "@ana"\n  - "@bo"\n'],
    ['r: [@ana, Bo, @cy]\nd: 1\n', {r: ['@ana', 'Bo', '@cy'], d: 1}, 'r: ["@ana", Bo, "@cy"]\nd: 1\n'],
    ['t: "open\nd: 1\n', {t: 'open', d: 1}, 't: "open"\nd: 1\n'],
    ["t: 'open\nd: 1\n", {t: 'open', d: 1}, "t: 'open'\nd: 1\n"],
    ['t: [a, b\nd: 1\n', {t: ['a', 'b'], d: 1}, 't: [a, b]\nd: 1\n'],
    ['t: "C:\\users"\nd: 1\n', {t: 'C:\\users', d: 1}, "t: 'C:\\users'\nd: 1\n"],
    ['i:\n\tc: 1\nd: 1\n', {i: {c: 1}, d: 1}, 'i:\n  c: 1\nd: 1\n'],
    ['\tt: x\nd: 1\n', {t: 'x', d: 1}, 't: x\nd: 1\n'],
    ['t:x\nd: 1\n', {t: 'x', d: 1}, 't: x\nd: 1\n'],
    ['t: a: b\r\nd: @x\r\n', {t: 'a: b', d: '@x'}, 't: "a: b"\r\nd: "@x"\r\n'],
  ]
  for (const [text, fields, mended] of quoted) {
    it(`is mended: ${JSON.stringify(text)}`, () => {
      const {problems} = read(text)
      assert.ok(problems.length > 0)
      for (const problem of problems)
        assert.match(problem, /needs quotes|never closed|double quotes|with a tab|space is missing|stands for nothing/)
      assert.deepEqual(read(text).fields, fields)
      assert.equal(mendedText(text), mended)
      assert.deepEqual(read(mended).problems, [])
    })
  }

  const sound = [
    't: 50% off\n',
    't: x@y.z\n',
    't: a #1 # note\n',
    't: # to be written\n',
    't: "a: b"\n',
    't: |\n  a: b: c\n',
    't: a:b\n',
    'base: &b {x: 1}\n',
  ]
  for (const text of sound) it(`is left alone: ${JSON.stringify(text)}`, () => assert.deepEqual(read(text).problems, []))

  it('loses no more than the lines that mean nothing', () => {
    assert.deepEqual(read('a: 1\nnonsense\nb: 2\n b: 3\nc: 4\n'), {
      fields: {a: 1, b: 2, c: 4},
      problems: [
        'nonsense | This line is not read. Is a name with a colon missing, such as “name: value”?',
        'b: 3 | This line is not read. Is it indented differently from its neighbours, or does a value with a colon need quotes?',
      ],
    })
  })
})

describe('any YAML', function () {
  this.timeout(30_000)
  const pieces = fc.constantFrom(
    ...[
      'a',
      'b',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n- ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '&a ',
      '*a',
      '*b',
      '&b ',
      '<<: ',
      '#x',
      ' # x',
      '"',
      "'",
      '@',
      '%',
      '`',
      '!t ',
      '!!set ',
      '|',
      '>',
      '? ',
      '\t',
      '---\n',
      '...\n',
      '\\',
      '__proto__',
      '1',
      '~',
      '\ufeff',
      '\r\n',
      '\r',
      '\ud800',
      '%YAML 1.1\n---\n',
    ],
  )
  const anyYaml = fc.oneof(
    {weight: 4, arbitrary: fc.array(pieces, {maxLength: 60}).map(parts => parts.join(''))},
    {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 200})},
  )

  it('is read to data without an end, with problems that lie in the text', () => {
    fc.assert(
      fc.property(anyYaml, text => {
        const {fields, problems} = readYaml(text)
        assert.ok(JSON.stringify(fields).length < 1_000_000)
        for (const {start, end, message, mending} of problems) {
          assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}: ${message}`)
          assert.notEqual(message.trim(), '')
          for (const edit of mending?.edits ?? []) assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length)
        }
      }),
      {numRuns: 3_000},
    )
  })
})
