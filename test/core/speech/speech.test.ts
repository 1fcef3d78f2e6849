/** Core says what it says in the language that it was told to speak, and in English where that has no words. */
import assert from 'node:assert/strict'
import {localised, saying, speak} from '../../../src/core/speech/speech.ts'

describe('core’s speech', () => {
  afterEach(() => speak({}))

  it('is English until somebody says otherwise', () => {
    assert.equal(localised('No severity'), 'No severity')
    assert.equal(saying`A summary of ${3} sentences`, 'A summary of 3 sentences')
  })

  it('looks a text up by its English, with numbers for what is filled in, in whatever order the other language wants them', () => {
    speak({'“{0}” after “{1}”': 'Vor „{1}“ steht „{0}“', 'No severity': 'Kein Schweregrad'})
    assert.equal(saying`“${'Impact'}” after “${'Causes'}”`, 'Vor „Causes“ steht „Impact“')
    assert.equal(localised('No severity'), 'Kein Schweregrad')
  })

  it('says in English what has no translation, or an empty one', () => {
    speak({'Add {0}…': ''})
    assert.equal(saying`Add ${'an owner'}…`, 'Add an owner…')
    assert.equal(localised('No date'), 'No date')
  })

  it('has no words for what a text happens to be called', () => {
    for (const name of ['constructor', '__proto__', 'toString']) assert.equal(localised(name), name)
  })

  it('leaves braces and dollars alone that come from a document', () => {
    assert.equal(saying`Nothing under “${'{1} $& {0}'}” of ${'x'}`, 'Nothing under “{1} $& {0}” of x')
  })
})
