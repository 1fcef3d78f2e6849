/** The playground shows what its lines promise, in either language, and its lines name commands that there are. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createChecker, defaultConfiguration, metricsOf, openDocument, type Finding} from '../../src/core/index.ts'
import {commands} from '../../src/host/commands.ts'

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const json = (path: string): Readonly<Record<string, string>> => JSON.parse(read(path)) as Record<string, string>

const incident = read('media/playground/incident.md')
const bundle = json('l10n/bundle.l10n.de.json')
const german = incident.replace(/^<!-- (.*) -->$/gm, (_, line: string) => `<!-- ${bundle[line]} -->`)
const check = (text: string): ReturnType<ReturnType<typeof createChecker>> => createChecker(defaultConfiguration)(openDocument(text))
const found = (text: string, rule: string): Finding => {
  const finding = check(text).findings.find(one => one.rule === rule)
  assert.ok(finding, rule)
  return finding
}

describe('the playground', () => {
  it('has eight lines that say what to try, one after the other', () => {
    const numbers = [...incident.matchAll(/^<!-- (\d)\. /gm)].map(([, number]) => Number(number))
    assert.deepEqual(numbers, [1, 2, 3, 4, 5, 6, 7, 8])
  })

  for (const [language, text] of [
    ['English', incident],
    ['German', german],
  ] as const) {
    it(`has the findings that its lines speak of, guided in ${language}`, () => {
      const {findings, postmortem} = check(text)
      assert.deepEqual(
        findings.map(({rule}) => rule),
        [
          'unwritten-section',
          'unwritten-section',
          'unwritten-section',
          'human-error',
          'counterfactual',
          'unquantified-impact',
          'vague-quantity',
          'unordered-timeline',
          'shallow-whys',
          'no-prevention-action',
          'unowned-action',
          'weak-action',
        ],
      )
      // No line that guides is found fault with.
      for (const {start, end} of findings) assert.doesNotMatch(text.slice(start, end), /<!--/)
      assert.ok(postmortem.trees.length === 1 && metricsOf(postmortem.timeline).length >= 2)
    })
  }

  it('offers the quick fixes that it speaks of', () => {
    for (const rule of ['human-error', 'unordered-timeline', 'unowned-action', 'weak-action', 'unwritten-section'])
      assert.ok(found(incident, rule).fixes().length > 0, rule)
    assert.match(found(incident, 'human-error').message, /“human error”/)
    assert.equal(found(incident, 'unowned-action').fixes()[0]!.title, 'Add an owner and a date…')
    const said = incident.replace(/^Lots of customers/m, '1,240 customers')
    assert.ok(!check(said).findings.some(({rule}) => rule === 'vague-quantity' || rule === 'unquantified-impact'))
  })

  it('names commands by their titles in both languages', () => {
    const titles = (words: Readonly<Record<string, string>>): readonly string[] =>
      Object.keys(commands).map(name => words[`commands.${name}.title`]!)
    const named = (text: string): readonly string[] => [...text.matchAll(/[“„]Postmortem: ([^”“]+)[”“]/g)].map(([, title]) => title!)
    assert.equal(named(incident).length, 6)
    assert.equal(named(german).length, 6)
    for (const title of named(incident)) assert.ok(titles(json('package.nls.json')).includes(title), title)
    for (const title of named(german)) assert.ok(titles(json('package.nls.de.json')).includes(title), title)
  })
})
