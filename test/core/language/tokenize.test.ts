/** Tokens and sentences: where words begin and end, and which are not read. */
import assert from 'node:assert/strict'
import {Shape} from '../../../src/core/language/token.ts'
import {analyse} from './reading.ts'

const words = (text: string): readonly string[] => analyse(text).tokens.map(token => token.word)
const sentences = (text: string): readonly string[] => {
  const {tokens, sentences: found} = analyse(text)
  return found.map(({from, to}) => text.slice(tokens[from]!.start, tokens[to - 1]!.end))
}

describe('tokens', () => {
  it('take contractions apart, with straight and curly apostrophes', () => {
    assert.deepEqual(words("didn't couldn’t won't should've cannot Ana's"), [
      'did',
      'not',
      'could',
      'not',
      'will',
      'not',
      'should',
      'have',
      'can',
      'not',
      'ana',
      "'s",
    ])
  })

  it('keep their place in the text', () => {
    const text = "The on-call didn't check values.yaml at 10:05."
    for (const {start, end, word} of analyse(text).tokens) {
      if (word !== 'not') assert.equal(text.slice(start, end).toLowerCase(), word)
    }
  })

  it('survive words that are also properties of objects', () => {
    assert.deepEqual(words('constructor toString valueOf'), ['constructor', 'tostring', 'valueof'])
  })

  it('hide code, quoted words and addresses', () => {
    const {tokens} = analyse('He said "it was human error" of `human error` at https://a.example/human-error')
    assert.deepEqual(
      tokens.filter(token => (token.shape & Shape.opaque) !== 0).map(token => token.word),
      ['"it was human error"', 'human error', 'https://a.example/human-error'],
    )
  })

  it('know handles', () => {
    assert.deepEqual(
      analyse('@ana and @scope/name').tokens.map(token => token.shape & (Shape.handle | Shape.opaque)),
      [Shape.handle, 0, Shape.opaque, 0, 0],
    )
  })
})

describe('sentences', () => {
  it('end at full stops, not at abbreviations, versions or initials', () => {
    assert.deepEqual(sentences('It broke, e.g. in v2.1. J. Doe came. Why? Nobody knew'), [
      'It broke, e.g. in v2.1.',
      'J. Doe came.',
      'Why?',
      'Nobody knew',
    ])
  })

  it('start anew at a line that opens with a clock time', () => {
    assert.deepEqual(sentences('10:00 Ana deployed\n10:05 the pager\nrang'), ['10:00 Ana deployed', '10:05 the pager\nrang'])
  })
})
