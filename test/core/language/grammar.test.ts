/** Noun phrases, verb groups and who they are said of. */
import assert from 'node:assert/strict'
import {Kind, staff} from '../../../src/core/language/tag.ts'
import type {Clause} from '../../../src/core/language/clause.ts'
import {analyse, grammarOf} from './reading.ts'

/** The clause whose main verb is the given word. */
function clause(text: string, verb: string): Clause {
  const analysis = analyse(text)
  const found = analysis.grammar().clauses.find(({head}) => analysis.tokens[head]!.word === verb)
  assert.ok(found, `no verb “${verb}” in: ${text}`)
  return found
}

const isStaff = (text: string, verb: string): boolean => (clause(text, verb).who & staff) !== 0

describe('subjects', () => {
  const people: readonly (readonly [string, string])[] = [
    ['The on-call engineer forgot the flag.', 'forgot'],
    ['One of the engineers on the night shift forgot the flag.', 'forgot'],
    ['@ana forgot the flag.', 'forgot'],
    ['Thandiwe forgot the flag.', 'forgot'],
    ['Nobody from the platform team looked.', 'looked'],
    ['The DBA logged in, ran the script and forgot the flag.', 'forgot'],
    ['Ana, who was new, forgot the flag.', 'forgot'],
    ['The engineer who deployed it forgot the flag.', 'deployed'],
    ['After the deploy the team forgot the flag.', 'forgot'],
    ['10:05 @ana loses track of it.', 'loses'],
    ['Support did not answer.', 'answer'],
    ['Why did the operator restart it?', 'restart'],
    ['The reviewers left early. They forgot the flag.', 'forgot'],
    ['The nurse operating the pump forgot the flag.', 'forgot'],
    ['The people responsible for the proxy forgot the flag.', 'forgot'],
    ['The engineer who had run the job forgot the flag.', 'forgot'],
    ['The operator that night forgot the flag.', 'forgot'],
    ['It took hours overnight as I forgot the flag.', 'forgot'],
    ['We had backups configured but forgot the flag.', 'forgot'],
    ['An operator opens the form and accidentally swaps the two numbers.', 'swaps'],
  ]
  for (const [text, verb] of people) it(`people: ${text}`, () => assert.equal(isStaff(text, verb), true))

  const things: readonly (readonly [string, string])[] = [
    ['The load balancer forgot the table.', 'forgot'],
    ['The Postgres operator forgot the table.', 'forgot'],
    ['The alert that the engineer wrote forgot the label.', 'forgot'],
    ['The queue of the platform team dropped messages.', 'dropped'],
    ['The pods restarted. They forgot the lease.', 'forgot'],
    ['It forgot the table.', 'forgot'],
    ['The session manager forgot the table.', 'forgot'],
    ['Some of the pods forgot the lease.', 'forgot'],
    ['The job started by the operator forgot the lease.', 'forgot'],
    ['The proxy serving our customers forgot the lease.', 'forgot'],
    ['The cache that serves the reviewers forgot the lease.', 'forgot'],
    ['Copilot forgot the lease.', 'forgot'],
    ['Atlantis forgot the lease.', 'forgot'],
    ['@renovate forgot the lease.', 'forgot'],
    ['@deploy-bot forgot the lease.', 'forgot'],
  ]
  for (const [text, verb] of things) it(`things: ${text}`, () => assert.equal(isStaff(text, verb), false))

  it('are left out at the start of a list entry', () => assert.equal(clause('Forgot to renew it.', 'forgot').who, Kind.elided))
  it('are left out after a label and a dash', () => {
    assert.equal(clause('No figures to go by - assumed that it was slow.', 'assumed').who, Kind.elided)
    assert.equal(clause('No restore so far - never tried the tapes.', 'tried').who, Kind.elided)
    assert.equal(clause('No restore so far - did not try the tapes.', 'try').who, Kind.elided)
    assert.notEqual(clause('The relay - assumed to be idle - failed.', 'failed').who, Kind.elided)
    assert.notEqual(clause('The relay - which was never tried - failed.', 'tried').who, Kind.elided)
  })
  it('are left out after what was to come first', () => {
    assert.equal(clause('Before drawing the chart, should have asked.', 'asked').who, Kind.elided)
    assert.notEqual(clause('When the relay was drawn, should have failed.', 'failed').who, Kind.elided)
  })
  it('are no people in capitals that a name has as well', () => {
    assert.equal(isStaff('The LAN was down.', 'was'), false)
    assert.equal(isStaff('Lan was down.', 'was'), true)
  })
  it('stand before “then”', () => assert.equal(clause('The operator then left.', 'left').who, Kind.person))
  it('are customers when they are', () => assert.equal(clause('Customers did not notice.', 'notice').who, Kind.outsider))
})

describe('verb groups', () => {
  it('read modal, perfect, voice and negation', () => {
    const {passive, perfect, negated, modal} = clause('It should not have been merged.', 'merged')
    assert.deepEqual({passive, perfect, negated, modal: modal !== 0}, {passive: true, perfect: true, negated: true, modal: true})
  })

  it('go over “once”', () => assert.equal(clause('It was never once tested.', 'tested').negated, true))

  it('take a word that the lexicon lacks for a verb where only a verb can stand', () => {
    assert.equal(clause('We did not backfill the column.', 'backfill').negated, true)
    assert.equal(clause('Didn’t reconcile the lists.', 'reconcile').who, Kind.elided)
    assert.equal(clause('The team should reindex it.', 'reindex').passive, false)
  })

  it('see what one has, or has not', () => {
    assert.equal(clause('We did not have alerting.', 'have').perfect, false)
    assert.equal(clause('We should have alerting.', 'have').perfect, false)
    assert.equal(clause('They have been testing it.', 'testing').perfect, true)
  })

  it('find the agent of a passive', () => {
    assert.equal(clause('The table was dropped by a DBA.', 'dropped').agent & staff, Kind.person)
    assert.equal(clause('The table was dropped by the job.', 'dropped').agent, Kind.thing)
    assert.equal(clause('The table was dropped by mistake.', 'dropped').agent, 0)
  })

  it('go on in the passive, unless they have an object', () => {
    assert.equal(clause('The modules were written and merged.', 'merged').passive, true)
    assert.equal(clause('The pods were restarted and dropped the table.', 'dropped').passive, false)
    assert.equal(clause('The order was assumed, not tested.', 'tested').passive, true)
    assert.equal(clause('It was written in haste and never checked.', 'checked').passive, true)
    assert.equal(clause('It was written in haste and never checked the date.', 'checked').passive, false)
  })

  it('see through inserted words', () => {
    assert.equal(clause('The team did not, however, test it.', 'test').negated, true)
    assert.notEqual(clause('He could at least have called.', 'called').modal, 0)
    assert.notEqual(clause('I should of checked.', 'checked').modal, 0)
  })

  it('see the subject of an inversion', () => {
    const found = clause('Had someone from the team checked it, we would know.', 'checked')
    assert.notEqual(found.inverted, -1)
    assert.notEqual(found.who & staff, 0)
  })

  it('tell nouns from verbs', () => {
    assert.deepEqual(grammarOf('The test of the release change.').clauses, [])
    assert.equal(grammarOf('Ask the reviewers to test it.').clauses.length, 2)
  })
})
