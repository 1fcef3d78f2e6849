/** For what "should have", "could have" and "would have" are said. */
import assert from 'node:assert/strict'
import {defaultConfiguration, openDocument} from '../../../src/core/index.ts'
import {analysisOf} from '../../../src/core/language/analysis.ts'
import {passagesIn} from '../../../src/core/model/postmortem.ts'
import {type Modality, modalityOf} from '../../../src/core/wording/modality.ts'

const sentences: Readonly<Record<Modality, readonly string[]>> = {
  regret: [
    'We should have backfilled the column first.',
    'The team could have reindexed it at night.',
    'Ana ought to have asked for a second look.',
    'This should have been caught in review.',
    'The outage might have been avoided by a longer soak.',
    'It would have been noticed by the operators.',
    'We should’ve looked at the queue.',
    'We should have asked first, not made it worse.',
    'The whole matter could have been solved sooner.',
    'The change could have been merged at once.',
  ],
  bound: [
    'This could have affected every tenant.',
    'The dump would have been lost.',
    'It could have been worse.',
    'With the new check this would have been caught in review.',
    'Given these alerts we would have noticed it within minutes.',
    'In the event of a crash we could have restored the dump.',
    'We would not have known of it if it had been exploited.',
    'Nobody could have known of the second index.',
    'We could have used either region.',
    'We’d have liked to keep it.',
    'We could not have known of the second index.',
    'The drift would never have been noticed.',
    'The others should have barely noticed.',
    'If it had been caught by a linter, the author would have saved a day.',
    'I wonder if we could have drained it sooner.',
    'If the crew had been unable to reach it, it would have been escalated.',
  ],
  outsider: [
    'Customers could have seen the total.',
    'An attacker could have read the tokens.',
    'As the attacker sat in between, they could have captured the code.',
    'You should have received a mail.',
  ],
  system: [
    'The job should have retried three times.',
    'The second array should have mitigated this.',
    'The slip would have been caught by a spell checker.',
    'We would have been told of the full disk.',
    'The records that should have been created were lost.',
    'The row would have been merged with the old one.',
  ],
  present: ['We should add an alert.', 'We should have alerting on the age of the queue.', 'A longer soak would help.'],
  none: ['We drained the node.', 'The job did not retry.'],
}

function modalitiesOf(text: string): readonly Modality[] {
  return openDocument(`${text}\n`)
    .chunks.flatMap(passagesIn)
    .flatMap(passage => {
      const analysis = analysisOf(passage, defaultConfiguration.vocabulary)
      return analysis.grammar().clauses.map(clause => modalityOf(clause, analysis))
    })
}

describe('the modality of', () => {
  for (const [modality, texts] of Object.entries(sentences)) {
    for (const text of texts) {
      it(`“${text}” is ${modality}`, () => {
        const told = modalitiesOf(text).filter(one => one !== 'none')
        assert.deepEqual(told, modality === 'none' ? [] : [modality])
      })
    }
  }
})
