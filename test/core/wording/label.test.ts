/** Which headings are read for language. */
import assert from 'node:assert/strict'
import {openDocument} from '../../../src/core/index.ts'
import {passagesIn} from '../../../src/core/model/postmortem.ts'
import {isLabel} from '../../../src/core/wording/label.ts'

const labels = [
  'Human error',
  'What should have been done',
  'Could it have been avoided?',
  '3. Why nobody noticed',
  'Qué se pudo haber hecho',
]
const statements = ['Package accidentally bumped to 3.0', 'The operator forgot the flag', 'Whatever was typed ran at once']

describe('headings', () => {
  const read = (heading: string): readonly boolean[] =>
    openDocument(`# Postmortem\n\n## ${heading}\n\nText.\n`)
      .chunks.flatMap(passagesIn)
      .filter(({text}) => text === heading)
      .map(isLabel)

  for (const heading of labels) it(`name or ask: ${heading}`, () => assert.deepEqual(read(heading), [true]))
  for (const heading of statements) it(`tell: ${heading}`, () => assert.deepEqual(read(heading), [false]))
})
