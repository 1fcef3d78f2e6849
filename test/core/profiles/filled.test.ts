/** Every template at every severity, once its gaps are filled as its prompts ask: nobody finds fault with it, though it is final. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument, profiles, severityNames} from '../../../src/core/index.ts'
import {filled, fresh} from './filling.ts'

const checker = createChecker(defaultConfiguration)
const told = (text: string): readonly string[] =>
  checker(openDocument(text.replace('status: draft', 'status: final'))).findings.map(({rule, message}) => `${rule}: ${message}`)

describe('a document whose gaps are filled', () => {
  for (const {name} of profiles)
    for (const severity of severityNames(defaultConfiguration))
      it(`has no finding, of the profile ${name} at ${severity}`, () => {
        assert.ok(told(fresh(name, severity)).length > 0)
        assert.deepEqual(told(filled(name, severity)), [])
      })
})
