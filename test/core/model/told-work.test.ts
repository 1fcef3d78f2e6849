/** Action items that are told and not asked for: what was done, and paragraphs that speak of work. */
import assert from 'node:assert/strict'
import {actionsOf} from '../../../src/core/model/actions/action.ts'
import {tasksOf} from '../../../src/core/model/actions/task.ts'
import {actions, actionsUnder, inBlocks, outline} from './reading.ts'

describe('an action item that is told', () => {
  it('takes what was done for done, however that is told', () => {
    const done = (words: string): readonly (boolean | null)[] => actionsUnder(`- ${words}`).map(item => item.done)
    const told = [
      'Added a check of the queue',
      'And of course we fixed the relay',
      'We have extended the search to old orders',
      'The old relay has been removed',
      'The relay now drops empty orders',
      '**Alert rules changed:** one for each queue',
      'Monitoring: Created a panel for the queue',
      'Check of the queue and its limits fixed (#12).',
      '**Alert added** (one for each queue): it fires at once',
      'Orders (old and new) now go to one queue',
    ]
    assert.deepEqual(
      told.filter(words => done(words).join() !== 'true'),
      [],
    )
    const open = [
      'Improved alerts for the queue',
      'Every move of the relay fixed',
      'The alerts that we wanted added',
      'Automated tests of the relay',
      'Planned move of the relay',
      'Check that the old relay was removed',
      'The relay has not been moved yet',
      'Alerts should be added for what was moved',
      'Client action required: Renew the contract',
      'For now we watch the queue',
      '**Set up alerts:** We have found a place for them',
    ]
    assert.deepEqual(
      open.filter(words => done(words)[0] !== null),
      [],
    )
    assert.deepEqual(done('[ ] Added a check of the queue'), [false])
    assert.deepEqual(done('Added a check of the queue (planned)'), [null])
  })

  it('takes the first paragraphs that tell of work for items', () => {
    const texts = (words: string): readonly string[] => actionsUnder(words).map(({text}) => text)
    const alone = [
      'We will install a tool that watches the disk.',
      'We have added a check of the queue to the relay.',
      'In the future, we should watch the queue closely.',
      'We are reviewing how the relay is moved.',
      'A gate was added that fails such builds.',
      'A move of the relay should include a test with old orders.',
      '**No relay shall be moved before its queue is empty.** It would lose orders.',
    ]
    assert.deepEqual(
      alone.flatMap(texts),
      alone.map(words => words.replaceAll('*', '')),
    )
    const [one, two, three] = alone
    assert.deepEqual(texts(`${one}\n\n${two}\n\n${three}`), [one, two])
    assert.deepEqual(texts(`- Add a check\n\n${one}`), ['Add a check'])
    assert.deepEqual(texts(`### 1. Queues of the relay\n\n${one}\n\n### Test the queue\n\n${two}`), [one, 'Test the queue'])
    const none = [
      'We are sorry for all of this.',
      'Thank you all for the patience.',
      'It was a long day for all of us.',
      'We could not see it at all.',
      'We did not see it at all.',
      'We failed to see it in time.',
      'We had no alert for that.',
    ]
    assert.deepEqual(none.flatMap(texts), [])
    const text = `# T\n\n## Action items\n\n${one}\n\n${two}\n\n- Add a check\n\n${three}\n`
    assert.deepEqual(actionsOf(inBlocks(text, tasksOf), outline(text).sections), actions(text))
  })
})
