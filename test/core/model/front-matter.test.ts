/** Front matter as people write it: in any spelling, behind a comment, in another language, and with what must not reach anyone else. */
import assert from 'node:assert/strict'
import {
  applyEdits,
  createChecker,
  declareKind,
  defaultConfiguration,
  kindOf,
  namesAt,
  offersFor,
  openDocument,
  readPostmortem,
  rewriteDocument,
  type Postmortem,
} from '../../../src/core/index.ts'

const read = (text: string): Postmortem => readPostmortem(openDocument(text))
const withFields = (fields: string): Postmortem => read(`---\n${fields}\n---\n\n# Mail was late\n`)
const complaints = (text: string): readonly string[] =>
  createChecker(defaultConfiguration)(openDocument(text))
    .findings.filter(({rule}) => rule === 'invalid-front-matter')
    .map(({start, end, message}) => `${text.slice(start, end)} | ${message}`)

describe('fields of front matter', () => {
  for (const [written, field] of [
    ['Title: x', 'title'],
    ['SEVERITY: x', 'severity'],
    ['Detected By: x', 'detected-by'],
    ['detected_by: x', 'detected-by'],
    ['detectedBy: x', 'detected-by'],
    ['Type: x', 'type'],
  ] as const) {
    it(`are known in every spelling: ${written}`, () => {
      const {frontMatter, document} = withFields(written)
      assert.equal(frontMatter.fields[field], 'x')
      const place = frontMatter.places.get(field)
      assert.ok(place !== undefined)
      assert.equal(document.text.slice(place.start, place.end), written)
    })
  }

  it('count like those that are spelled as here', () => {
    const capital = withFields('Title: Search was empty\nDate: 2026-02-11\nSeverity: SEV2\nStatus: Final\nImpact: {Customers: 3}')
    assert.equal(capital.title, 'Search was empty')
    assert.equal(capital.profile.name, 'standard')
    assert.deepEqual(capital.frontMatter.fields['impact'], {customers: 3})
    assert.equal(kindOf(withFields('Postmortem: true')), 'front-matter')
    assert.equal(kindOf(withFields('Layout: Postmortem')), 'front-matter')
  })

  it('keep names that mean nothing here as they are', () => {
    assert.deepEqual(Object.keys(withFields('Build_Number: 3\nAuthor: x').frontMatter.fields), ['Build_Number', 'Author'])
  })

  it('are told of when two spellings stand side by side, and the usual one counts', () => {
    const text = '---\nTitle: A\ntitle: B\n---\n'
    assert.equal(read(text).title, 'B')
    assert.deepEqual(complaints(text), [
      'Title | Front matter: “Title” says the same as “title”, which stands here as well and is read. What was meant?',
    ])
  })

  it('that are not well written leave the others in force', () => {
    const {title, profile, frontMatter} = withFields('title: Search: empty results (again)\ndate: 2026-02-11\nseverity: SEV4')
    assert.equal(title, 'Search: empty results (again)')
    assert.equal(profile.name, 'light')
    assert.equal(frontMatter.fields['date'], '2026-02-11')
  })
})

describe('front matter that is not read', () => {
  const fields = 'title: Search was empty\nseverity: SEV4'
  for (const before of ['<!-- licence -->\n', '\n', '<!-- a\nb -->\n<!-- c -->\n\n', '\ufeff<!-- licence -->\n', '<!-- licence -->\r\n']) {
    it(`is told of and put first, after ${JSON.stringify(before)}`, () => {
      const text = `${before}---\n${fields}\n---\n\n# Search\n`
      const findings = createChecker(defaultConfiguration)(openDocument(text)).findings.filter(({rule}) => rule === 'invalid-front-matter')
      assert.equal(findings.length, 1)
      const [fix] = findings[0]!.fixes()
      const fixed = applyEdits(text, fix!.edits)
      assert.equal(read(fixed).title, 'Search was empty')
      assert.deepEqual(complaints(fixed), [])
      const words = (of: string): readonly string[] =>
        of
          .split(/\s+/)
          .filter(word => word !== '')
          .toSorted()
      assert.deepEqual(words(fixed), words(text))
    })
  }

  for (const text of [
    '<!-- licence -->\n\n# Search\n\n---\ntitle: x\n---\n',
    '<!-- licence -->\n---\nA rule and a heading\n---\n',
    '<!-- open\n---\ntitle: x\n---\n',
    '<!-- licence --> words\n---\ntitle: x\n---\n',
    '\n---\n',
  ]) {
    it(`is no such thing in ${JSON.stringify(text)}`, () => assert.deepEqual(complaints(text), []))
  }

  it('is known as TOML, and nothing in it is prose', () => {
    const text = '+++\ntitle = "Dana should have known better"\nseverity = "SEV2"\n\n[extra]\ntags = ["a"]\n+++\n\n# Search\n'
    const {findings} = createChecker(defaultConfiguration)(openDocument(text))
    assert.deepEqual(complaints(text), ['+++ | Front matter: TOML is not read. Write it as YAML, between lines of “---”?'])
    assert.deepEqual(
      findings.filter(({start, end, rule}) => rule !== 'invalid-front-matter' && start < text.indexOf('# Search') && end > 4),
      [],
    )
    assert.equal(declareKind(read(text), true), null)
  })

  it('is left to a generator of sites as TOML that says nothing of the incident', () => {
    const fields = ['slug = "late-mail"', 'authors = ["Dana"]', 'draft = false', '[taxonomies]', 'path = "2026/late-mail"']
    for (const field of fields) assert.deepEqual(complaints(`+++\ntitle = "Late mail"\n${field}\n+++\n\n# Late mail\n`), [], field)
    for (const field of ['', 'severity = "SEV1"', 'impact = "high"'])
      assert.equal(complaints(`+++\ntitle = "Late mail"\n${field}\n+++\n\n# Late mail\n`).length, 1, field)
  })

  it('reads the same after an edit that makes or unmakes TOML', () => {
    const body = `\n${'A line of text.\n\n'.repeat(80)}`
    for (const [before, after] of [
      [`++\na = 1\n+++\n${body}`, `+++\na = 1\n+++\n${body}`],
      [`+++\na = 1\n++\n${body}`, `+++\na = 1\n+++\n${body}`],
      [`+++\na = 1\n${body}`, `+++\na = 1\n${body}+++\n`],
    ] as const) {
      for (const [from, to] of [[before, after] as const, [after, before] as const]) {
        const edited = rewriteDocument(openDocument(from), to)
        assert.equal(edited.text, to)
        assert.deepEqual(edited.chunks, openDocument(to).chunks)
      }
    }
  })
})

describe('circular front matter', () => {
  const text =
    '---\nresponders: &a [*a]\nimpact: &i {cost: *i}\n---\n\n# Postmortem\n\n## Root causes\n\nDana Smith forgot to renew the certificate.\n'

  it('reaches nobody who goes through it', () => {
    const postmortem = read(text)
    const {findings} = createChecker(defaultConfiguration)(postmortem.document)
    assert.ok(findings.some(finding => namesAt(postmortem, finding).some(({name}) => name === 'Dana Smith')))
    for (const finding of findings) {
      assert.doesNotThrow(() => offersFor(postmortem, defaultConfiguration, finding))
      assert.doesNotThrow(() => namesAt(postmortem, finding))
    }
    assert.equal(JSON.stringify(postmortem.frontMatter.fields), '{"responders":[],"impact":{}}')
  })

  it('is told', () => {
    assert.deepEqual(
      complaints(text).map(complaint => complaint.split(' | ')[0]),
      ['*a', '*i'],
    )
  })
})
