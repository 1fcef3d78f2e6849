/** From an empty folder to a first draft, by somebody whose keys are counted. */
import assert from 'node:assert/strict'
import {openDocument, readPostmortem, type Postmortem} from '../../src/core/index.ts'
import {temporaryFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {counted} from './driver/counting.ts'
import {savedAtOnce} from './driver/files.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

const chat = `[3/4/2026 10:44 AM] Dana Ito
Restarting the relay
[10:47 AM] Omar Reyes
The queue drains
[10:55 AM] Dana Ito
All mail is out
`

const file = '2026-03-04-mail-was-late.md'

/** Beside the words themselves. */
const mostKeys = 60

describe('A first draft', () => {
  let workbench: Workbench

  before(async () => {
    workbench = await openWorkbench({folder: temporaryFolder('draft').path, settings: savedAtOnce})
    // From then on the palette knows our commands, and there is nothing to begin with yet.
    await workbench.runCommand('Postmortem: Start Postmortem from Clipboard…')
    await workbench.untilClosed()
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await workbench.page.evaluate(words => navigator.clipboard.writeText(words), chat)
  })

  after(() => workbench?.close())

  it(`takes at most ${mostKeys} keys beside its words`, async () => {
    const {press, find, say, keys} = counted(workbench)
    const input = workbench.page.locator('.quick-input-widget .quick-input-box input')
    const command = async (letters: string, name: string): Promise<void> => {
      await press('F1')
      await waitFor('the palette', async () => (await input.isVisible()) && (await input.inputValue()) === '>')
      await find(letters)
      await waitFor(name, async () => (await workbench.choices())[0] === name, {state: async () => (await workbench.choices()).join(' | ')})
      await press('Enter')
    }
    const answer = async (question: string, words = ''): Promise<void> => {
      await workbench.asks(question)
      await say(words)
      await press('Enter')
    }

    await command('from clip', 'Postmortem: Start Postmortem from Clipboard…')
    await answer('In which zone')
    await workbench.asks('Which of these become entries')
    await workbench.page.locator('.quick-input-widget').getByText('3 Selected').waitFor()
    await press('Enter')
    await answer('What kind of review?')
    await answer('Checkout failed', 'Mail was late')
    for (const question of ['How bad was it?', '20', 'checkout, payments', 'https://', 'Where is it to be written?']) await answer(question)
    await workbench.untilClosed()
    await workbench.untilVisible('# Mail was late')
    await workbench.untilLanguageStatus('Postmortem: Incident review')
    await workbench.page.locator('[id="status.editor.selection"]', {hasText: 'selected'}).waitFor()

    for (const words of [
      'Mail to all customers was eleven minutes late.',
      '1,200 got their mail late',
      'from 10:44 to 10:55 UTC',
      '30 EUR of credits',
      'A customer called.',
      'The relay kept no room for its queue',
      'A restart, confirmed by an empty queue.',
      'The relay says nothing when its disk is full',
      'Alert on the free space of the relay',
      'dana',
      '2026-04-01',
      '#12',
    ]) {
      await say(words)
      await press('Tab')
    }
    await say('detection')
    await press('End', 'Enter')
    await waitFor('the next item', async () => (await workbench.visibleLines()).some(line => line.trim() === '- [ ]'))
    await say('Rotate the logs of the relay (@omar, due 2026-04-08, #13, prevention)')
    await workbench.untilVisible('Rotate the logs of the relay (@omar, due 2026-04-08, #13, prevention)')

    await command('insert sec', 'Postmortem: Insert Section…')
    await waitFor('the sections', async () => (await workbench.choices()).includes('5 Whys'))
    await find('5 w')
    await waitFor('that section', async () => (await workbench.choices())[0] === '5 Whys')
    await press('Enter')
    await workbench.untilClosed()
    await workbench.untilVisible('{{what was observed}}')
    await say('Mail was late.')
    await press('Tab')
    await say('The disk of the relay was full.')
    await press('Enter')
    await find('  - ')
    await say('Why? Old logs stay for ever.')

    const draft = await waitFor('the draft on the disk', (): Postmortem | false => {
      const text = workbench.readFile(file)
      return text.includes('Old logs stay for ever.') && readPostmortem(openDocument(text))
    })
    assert.equal(draft.title, 'Mail was late')
    assert.match(draft.document.text, /- Customers: 1,200 got their mail late\n- Duration: from 10:44 to 10:55 UTC\n- Business: 30 EUR/)
    assert.deepEqual(
      draft.timeline.map(({iso, text}) => [iso, text]),
      [
        ['2026-03-04T10:44:00Z', 'Dana Ito: Restarting the relay (Teams)'],
        ['2026-03-04T10:47:00Z', 'Omar Reyes: The queue drains (Teams)'],
        ['2026-03-04T10:55:00Z', 'Dana Ito: All mail is out (Teams)'],
      ],
    )
    const [first] = draft.trees[0]?.nodes ?? []
    assert.deepEqual([draft.trees.length, draft.trees[0]?.problem, first?.children.length], [1, 'Mail was late.', 1])
    assert.equal(draft.actions.length, 2, draft.document.text)
    assert.ok(!draft.document.text.includes('{{'), draft.document.text)
    assert.ok(keys() <= mostKeys, `${keys()} keys`)
    console.log(`      ${keys()} keys beside the words`)
  })
})
