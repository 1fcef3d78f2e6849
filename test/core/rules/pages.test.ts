/** Every rule's page is its test: the examples are checked and compared to the letter. `UPDATE=1` rewrites what they yield. */
import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {
  applyEdits,
  createChecker,
  imageFilesIn,
  openDocument,
  pointFinder,
  readConfigurationFile,
  reasonIn,
  rules,
  type Finding,
} from '../../../src/core/index.ts'
import type {RuleMeta} from '../../../src/core/rule/rule.ts'
import {readPage, withExpectations, type Example} from './page.ts'

const folder = new URL('../../../src/core/rules/', import.meta.url)
const pageOf = (rule: RuleMeta): URL => new URL(`${rule.name}.md`, folder)
/** A page that is not there is told by name, and as an empty one by the tests of its content. */
const textOf = (rule: RuleMeta): string => (existsSync(pageOf(rule)) ? readFileSync(pageOf(rule), 'utf8') : '')

const knownHeadings = ['Why', 'Invalid', 'Valid', 'Options', 'When not to use it']
const requiredHeadings = ['Why', 'Invalid', 'Valid']

/** A document, and what the team's file says of it. */
type Case = Pick<Example, 'configuration'> & {readonly document: Pick<Example['document'], 'text'>}

/** The day that it is in the examples. */
const today = '2026-04-01'

/** Findings of one rule alone; a rule that is off by default is turned on. */
function findingsOf(rule: RuleMeta, {configuration, document}: Case): readonly Finding[] {
  const severities = rule.severity === 'off' ? {[rule.name]: 'warning' as const} : {}
  const team = readConfigurationFile(configuration?.text ?? '')
  assert.deepEqual(team.problems, [])
  const read = openDocument(document.text)
  // Files are looked for beside the page.
  const missing = new Set(imageFilesIn(read).flatMap(({path}) => (existsSync(new URL(encodeURI(path), folder)) ? [] : [path])))
  const {findings} = createChecker({...team.configuration, severities})(read, {missing, today})
  return findings.filter(finding => finding.rule === rule.name && finding.suppressed === null)
}

function written(rule: RuleMeta, example: Case): string {
  const pointAt = pointFinder(example.document.text)
  return findingsOf(rule, example)
    .map(({start, message}) => `${pointAt(start).line}:${pointAt(start).column} ${message}\n`)
    .join('')
}

/** More rounds than any example has findings. */
const mostRounds = 40

/** The text after the first fix of each finding, one after the other. */
function fixed(rule: RuleMeta, {configuration, document: {text}}: Case): string {
  let result = text
  for (let round = 0; round < mostRounds; round++) {
    const fix = findingsOf(rule, {configuration, document: {text: result}}).flatMap(finding => finding.fixes())[0]
    if (fix === undefined) return result
    result = applyEdits(result, fix.edits)
  }
  return assert.fail(`${rule.name}: fixing comes to no end`)
}

const expectationOf = (rule: RuleMeta, example: Case): {findings: string; fixed: string | null} => ({
  findings: written(rule, example),
  fixed: fixed(rule, example) === example.document.text ? null : fixed(rule, example),
})

describe('rules', () => {
  it('are a module and a page each, and all registered', () => {
    const files = readdirSync(folder)
    const names = (end: string): readonly string[] =>
      files
        .filter(file => file.endsWith(end))
        .map(file => file.slice(0, -end.length))
        .sort()
    assert.deepEqual(names('.md'), names('.ts'))
    assert.deepEqual([...rules.map(rule => rule.name)].sort(), names('.ts'))
    assert.deepEqual(
      files.filter(file => !/^[a-z-]+\.(?:ts|md)$/.test(file)),
      [],
    )
  })

  it('have codes of their own', () => {
    const codes = rules.map(rule => rule.code)
    assert.deepEqual(codes, [...new Set(codes)].sort())
    for (const code of codes) assert.match(code, /^PM\d{3}$/)
  })

  it('have a word of their own for each code range', () => {
    const ranges = {structure: '0', facts: '1', language: '2', causes: '3', 'follow-up': '4', timeline: '5'} as const
    for (const rule of rules) assert.equal(rule.code[2], ranges[rule.category], rule.name)
  })

  it('say different things', () => {
    const said = rules.flatMap(rule =>
      readPage(textOf(rule)).invalid.flatMap(example =>
        [...(example.findings?.text.matchAll(/[^.?!]+\?$/gm) ?? [])].map(match => [rule.name, match[0].trim()] as const),
      ),
    )
    const owners = new Map<string, string>()
    for (const [rule, question] of said) assert.equal(owners.set(question, owners.get(question) ?? rule).get(question), rule, question)
  })
})

describe('the page of', () => {
  for (const rule of rules) {
    describe(rule.name, () => {
      let text = textOf(rule)
      if (process.env['UPDATE'] === '1') {
        const updated = withExpectations(text, example => expectationOf(rule, example))
        if (updated !== text) writeFileSync(pageOf(rule), updated)
        text = updated
      }
      const page = readPage(text)

      it('has its title and its headings in order', () => {
        assert.equal(page.title, `\`${rule.name}\` (\`${rule.code}\`)`)
        assert.deepEqual(
          page.headings,
          knownHeadings.filter(heading => page.headings.includes(heading)),
        )
        for (const heading of requiredHeadings) assert.ok(page.headings.includes(heading), heading)
      })

      it('says why in one sentence, for the hover', () => {
        assert.match(reasonIn(text), /^[^\s#`][^\n]{20,220}[.?]”?$/u)
      })

      it('has messages that say what is wrong before they ask', () => {
        for (const example of page.invalid) {
          for (const {message} of findingsOf(rule, example)) {
            const [defect = ''] = /^.*?[.?]/.exec(message.replace(/“[^”]*”/g, '“”')) ?? []
            assert.match(defect, /^\p{Lu}[^“"'‘?]{2,60}(?:“”[^?]*)?\.$/u, `what is wrong, within what a list shows: ${message}`)
            assert.ok(message.includes('?'), `asks nothing: ${message}`)
          }
        }
      })

      it('has examples of both kinds', () => {
        assert.ok(page.invalid.length > 0)
        assert.ok(page.valid.length > 0)
        assert.equal(
          rule.fixable !== 'none',
          page.invalid.some(example => example.fixed !== null),
          'a fixed example is there exactly when the rule has a fix',
        )
      })

      page.invalid.forEach((example, index) => it(`yields what its invalid example ${index + 1} says`, () => compare(example)))

      page.valid.forEach((example, index) =>
        it(`finds nothing in its valid example ${index + 1}`, () => assert.equal(written(rule, example), '')),
      )

      function compare({findings, fixed, ...example}: Example): void {
        const expected = expectationOf(rule, example)
        assert.notEqual(expected.findings, '')
        assert.equal(expected.findings, findings?.text)
        assert.equal(expected.fixed, fixed?.text ?? null)
      }

      it('offers fixes as safe as it declares', () => {
        for (const example of page.invalid) {
          for (const fix of findingsOf(rule, example).flatMap(finding => finding.fixes())) {
            assert.notEqual(rule.fixable, 'none')
            if (rule.fixable === 'unsafe') assert.equal(fix.safe, false)
          }
        }
      })
    })
  }
})
