/** What each profile begins with at each severity: nothing but places to fill in, in Markdown that needs no extension, and readable again. */
import assert from 'node:assert/strict'
import type {Nodes} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {
  createChecker,
  defaultConfiguration,
  knownProfiles,
  newDocument,
  openDocument,
  primeDirective,
  profiles,
  severityNamed,
  severityNames,
  textOfPieces,
  titleOfSection,
  type CheckedDocument,
  type Finding,
} from '../../../src/core/index.ts'
import {scaled} from '../../../src/core/profiles/profile.ts'
import {sectionsOwed} from '../../../src/core/profiles/template.ts'

const checker = createChecker(defaultConfiguration)
const checked = (text: string): CheckedDocument => checker(openDocument(text))

/** What is said of a list of action items as a whole: none of them is filled in. */
const ofAllItems: ReadonlySet<string> = new Set(['unowned-action', 'no-detection-action'])

/** Whether a finding says no more than that something is still to be filled in. */
const asksToFillIn = (text: string, {rule, message, start, end}: Finding): boolean =>
  rule === 'empty-section' || ofAllItems.has(rule) || message.startsWith('Nothing written under') || text.slice(start, end).includes('{{')

/** CommonMark and nothing else. */
const plain = unified().use(remarkParse)

const nodesIn = (node: Nodes): readonly Nodes[] => ('children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node])

const headingsIn = (nodes: readonly Nodes[]): readonly string[] =>
  nodes.flatMap(node => (node.type === 'heading' ? [node.children.map(child => ('value' in child ? child.value : '')).join('')] : []))

const severities = severityNames(defaultConfiguration)
const given = {date: '2026-01-02', title: 'Mail was late', among: profiles, services: ['checkout', 'mail: out']}

describe('what a document begins with', () => {
  for (const profile of profiles)
    for (const severity of severities) {
      const text = textOfPieces(newDocument({...given, profile, severity, began: '2026-01-02 10:42'}))

      it(`in ${profile.name} at ${severity} has no finding, and once others read it only those that ask to fill it in`, () => {
        assert.deepEqual(checked(text).findings, [])
        const read = text.replace('status: draft', 'status: in-review')
        const {findings} = checked(read)
        assert.ok(findings.some(({rule}) => rule === 'placeholder-text'))
        assert.deepEqual(
          findings.filter(finding => !asksToFillIn(read, finding)),
          [],
        )
      })

      it(`in ${profile.name} at ${severity} is read back as what was said`, () => {
        const {frontMatter, title, timeline, profile: held} = checked(text).postmortem
        assert.deepEqual(
          {...frontMatter.fields, title},
          {date: '2026-01-02', severity, services: given.services, status: 'draft', profile: profile.name, title: 'Mail was late'},
        )
        assert.equal(held.name, scaled(profile, severity, profiles).name)
        if (sectionsOwed(held).includes('timeline')) assert.equal(timeline[0]?.iso, '2026-01-02T10:42:00Z')
      })

      it(`in ${profile.name} at ${severity} needs no extension of Markdown to show what is asked`, () => {
        const body = text.replace(/^---\n[^]*?\n---\n/, '')
        const nodes = nodesIn(plain.parse(body))
        const owed = sectionsOwed(scaled(profile, severity, profiles)).map(id => titleOfSection(id))
        assert.deepEqual(headingsIn(nodes), ['Mail was late', ...owed])
        const shown = nodes.flatMap(node => (node.type === 'text' ? [node.value] : [])).join('\n')
        for (const [prompt] of body.matchAll(/\{\{.*?\}\}/g)) assert.ok(shown.includes(prompt), prompt)
        assert.doesNotMatch(shown, /^\|/m)
        for (const node of nodes) {
          assert.ok(!['code', 'inlineCode', 'definition', 'linkReference'].includes(node.type), node.type)
          if (node.type === 'html') assert.match(node.value, /^<!--[^]*-->$/)
        }
      })
    }

  it('has a line for its beginning that says nothing before a person adds to it', () => {
    const text = textOfPieces(newDocument({...given, profile: profiles[0], began: '2026-01-02 10:42'}))
    const line = '- **2026-01-02 10:42 UTC**: {{what happened}}'
    assert.ok(text.includes(line))
    const open = text.replace('status: draft\n', '')
    assert.deepEqual(checked(open).findings, [])
    assert.notDeepEqual(checked(open.replace(line, '- **2026-01-02 10:42 UTC**: The queue was full.')).findings, [])
  })
})

describe('the Prime Directive', () => {
  const profile = profiles[0]
  const of = (hasDirective: boolean): string => textOfPieces(newDocument({...given, profile, hasDirective}))

  it('stands under the title, where it is wanted', () => {
    assert.ok(of(true).includes(`\n# Mail was late\n\n${primeDirective}\n## `))
    assert.equal(of(true).replace(`\n${primeDirective}`, ''), of(false))
  })

  it('is nothing that a person wrote', () => assert.deepEqual(checked(of(true)).findings, []))

  it('is no reason for a finding once something is written', () => {
    const begun = (text: string): readonly string[] =>
      checked(text.replace('{{What told us first}}', 'An alert told us.').replace('draft', 'in-review')).findings.map(
        ({message}) => message,
      )
    assert.ok(begun(of(false)).length > 0)
    assert.deepEqual(begun(of(true)), begun(of(false)))
  })
})

describe('severities by name', () => {
  const team = {severityLevels: ['Purple', 'Amber'].map(name => ({name, from: []})), profiles: []}

  it('are those of the team as it writes them, and what is on a usual scale', () => {
    assert.deepEqual(severityNames(team), ['Purple', 'Amber'])
    assert.equal(severityNamed(' purple', severityNames(team)), 'Purple')
    assert.equal(severityNamed('sev2', severities), 'SEV2')
    assert.equal(severityNamed('P1', severities), 'P1')
    assert.equal(severityNamed('Purple', severities), null)
    assert.equal(severityNamed('', severities), null)
  })

  it('are also those by which a profile of the team owes something else', () => {
    const [first] = knownProfiles([])
    assert.deepEqual(
      severityNames({severityLevels: [], profiles: [{...first!, severities: {Purple: 'full', sev1: 'full'}}]}).at(-1),
      'Purple',
    )
  })
})
