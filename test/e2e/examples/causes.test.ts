/** The causes view: a tree built in the sidebar is plain Markdown in the document, and the other way round. */
import assert from 'node:assert/strict'
import {openCauses, type Causes} from '../driver/causes.ts'
import {openExamples} from '../driver/examples-window.ts'
import type {Workbench} from '../driver/workbench.ts'

const before5Whys = `---
title: Pages were slow
date: 2026-03-05
postmortem: true
---

# Postmortem: Pages were slow

## Summary

Pages took nine seconds.

`

const after5Whys = `## Action items

- [ ] Keep the menu for a minute (@ana, due 2026-04-01, #31, prevention)
`

/** A document around a list of causes, given by its lines. */
const document = (...nodes: readonly string[]): string => {
  const list = nodes.length > 0 ? `${nodes.join('\n')}\n\n` : ''
  return `${before5Whys}## 5 Whys\n\n**Problem:** Every page was slow.\n\n${list}${after5Whys}`
}

const crlf = (text: string): string => text.replaceAll('\n', '\r\n')

describe('The causes view', () => {
  let workbench: Workbench
  let causes: Causes

  const open = async (name: string, text: string): Promise<void> => {
    workbench.writeFile(name, text)
    await workbench.openFile(name)
    causes = await openCauses(workbench)
  }
  const press = (...keys: readonly string[]): Promise<void> => workbench.press(...keys)
  const type = (text: string): Promise<void> => workbench.type(text)

  before(async () => {
    workbench = await openExamples()
  })

  it('shows the causes of the open document', async () => {
    await workbench.openFile('2026-02-11-search-index.md')
    causes = await openCauses(workbench)
    await causes.untilOutline(
      'The nightly build ended with an error.',
      '  The disk of the build machine was full.',
      '    Old indexes are kept for ever. / Root cause',
      "An index that is not replaced raises no alert. / Root cause / Why wasn't this caught?",
    )
    assert.match(await causes.frame.locator('button.problem').innerText(), /The search answered from an old index\./)
  })

  describe('without a mouse', () => {
    const file = 'slow.md'
    const texts: string[] = [before5Whys + after5Whys]

    /** Checks the whole text after a step, and remembers it for the way back. */
    const becomes = async (text: string): Promise<void> => {
      await workbench.untilFile(file, text)
      texts.push(text)
    }

    it('adds a section to a document that has none', async () => {
      await open(file, before5Whys + after5Whys)
      await causes.tabTo('[data-do=add-tree]')
      await press('Enter')
      await becomes(document().replace('Every page was slow.', 'Pages were slow'))
    })

    it('asks for the problem first, whose words are selected', async () => {
      await causes.untilFocused('vscode-text-field')
      await type('Every page was slow.\n')
      await becomes(document())
    })

    it('adds causes beside and below each other', async () => {
      await causes.untilFocused('textarea')
      await type('The menu is built for each page.\n')
      await becomes(document('- Why? The menu is built for each page.'))
      await type('Nothing is kept.')
      await press('Tab', 'Enter')
      await becomes(document('- Why? The menu is built for each page.', '  - Why? Nothing is kept.'))
      await type('The database is far away.')
      await press('Shift+Tab', 'Enter')
      await becomes(document('- Why? The menu is built for each page.', '  - Why? Nothing is kept.', '- Why? The database is far away.'))
      await press('Escape')
      await causes.untilFocused('[role=treeitem]')
    })

    it('edits and moves them', async () => {
      await press('F2', 'End')
      await type(' So is the disk.')
      await press('Enter')
      const far = 'Why? The database is far away. So is the disk.'
      await becomes(document('- Why? The menu is built for each page.', '  - Why? Nothing is kept.', `- ${far}`))
      await press('Alt+ArrowUp')
      await becomes(document(`- ${far}`, '- Why? The menu is built for each page.', '  - Why? Nothing is kept.'))
      await press('Alt+ArrowDown')
      await becomes(document('- Why? The menu is built for each page.', '  - Why? Nothing is kept.', `- ${far}`))
      await press('Alt+ArrowRight')
      await becomes(document('- Why? The menu is built for each page.', '  - Why? Nothing is kept.', `  - ${far}`))
    })

    it('folds and unfolds them, and has the same rows then', async () => {
      const above = 'The menu is built for each page.'
      const below = ['  Nothing is kept.', '  The database is far away. So is the disk.'] as const
      await causes.untilOutline(above, ...below)
      const row = await causes.frame.locator('[role=treeitem]').nth(1).elementHandle()
      const isThere = async (): Promise<boolean> => (await row?.evaluate(element => element.isConnected)) === true
      await press('ArrowLeft', 'ArrowLeft')
      await causes.untilOutline(above)
      assert.equal(await isThere(), false)
      await press('ArrowRight')
      await causes.untilOutline(above, ...below)
      assert.equal(await isThere(), true)
      await press('End')
    })

    it('marks a root cause and asks why it wasn’t caught', async () => {
      await press('ArrowUp', 'Tab', 'Enter')
      await workbench.chooseFromMenu('Mark as Root Cause')
      const far = 'Why? The database is far away. So is the disk.'
      const root = '  - Why? Nothing is kept. *(root cause)*'
      await becomes(document('- Why? The menu is built for each page.', root, `  - ${far}`))
      await causes.untilFocused('[role=treeitem]')
      await press('Tab', 'Enter')
      await workbench.chooseFromMenu('Ask Why It Wasn’t Caught')
      await causes.untilFocused('textarea')
      await type('Slow pages raise no alert.\n')
      await press('Escape')
      await becomes(
        document('- Why? The menu is built for each page.', root, "    - Why wasn't this caught? Slow pages raise no alert.", `  - ${far}`),
      )
      await causes.untilOutline(
        'The menu is built for each page.',
        '  Nothing is kept. / Root cause',
        "    Slow pages raise no alert. / Why wasn't this caught?",
        '  The database is far away. So is the disk.',
      )
    })

    it('deletes a cause, and asks first when others would go with it', async () => {
      await press('End', 'Delete')
      const root = '  - Why? Nothing is kept. *(root cause)*'
      const detection = "    - Why wasn't this caught? Slow pages raise no alert."
      await becomes(document('- Why? The menu is built for each page.', root, detection))
      await press('Home', 'Delete')
      await causes.untilFocused('[data-do=yes]')
      assert.match(await causes.frame.locator('[role=group][data-draft]').innerText(), /Delete 3/)
      await press('Escape')
      await causes.untilFocused('[role=treeitem]')
      await press('Delete')
      await causes.untilFocused('[data-do=yes]')
      await press('Enter')
      await becomes(document())
      await causes.untilFocused('[data-do=add]')
    })

    it('takes every step back with one undo', async () => {
      await workbench.openFile(file)
      for (const text of texts.slice(0, -1).reverse()) {
        await press('Control+Z')
        await workbench.untilFileAfterUndo(file, text)
      }
    })

    it('shows at once what is written in the document', async () => {
      await workbench.goTo(before5Whys.split('\n').length - 1)
      await type('\n## 5 Whys\n\n- The lamp went out.\n')
      await press('Tab')
      await type('- The bulb was old.\n')
      await causes.untilOutline('The lamp went out.', '  The bulb was old.')
    })
  })

  it('loses and doubles no word of edits that follow each other faster than the document', async () => {
    await open('quick.md', document('- Why? One.', '- Why? Two.'))
    await causes.tabTo('[role=treeitem]')
    await press('ArrowDown', 'Enter')
    await causes.untilFocused('textarea')
    await type('Three.\nFour.\nFive.\n')
    await press('Escape', 'Alt+ArrowUp', 'Alt+ArrowRight', 'Home', 'Alt+ArrowDown')
    await workbench.untilFile('quick.md', document('- Why? Two.', '- Why? One.', '- Why? Three.', '  - Why? Five.', '- Why? Four.'))
  })

  it('takes a step back from within the view', async () => {
    const before = document('- Why? One.', '- Why? Two.')
    await open('undo.md', before)
    await causes.tabTo('[role=treeitem]')
    await press('Alt+ArrowDown')
    await workbench.untilFile('undo.md', document('- Why? Two.', '- Why? One.'))
    await press('Control+Z')
    await workbench.untilFileAfterUndo('undo.md', before)
    await causes.untilFocused('[role=treeitem]')
  })

  it('lets no key into the text that is typed right after undo', async () => {
    await open('undo-and-type.md', document('- Why? One.', '- Why? Two.'))
    await causes.tabTo('[role=treeitem]')
    const heard = await workbench.listenToText()
    const letters = [...'qwqwqwqwqw']
    for (let round = 0; round < 3; round++) {
      await press('Alt+ArrowDown')
      await causes.untilOutline('Two.', 'One.')
      await press('Control+Z', ...letters)
      await causes.untilOutline('One.', 'Two.')
      await causes.untilFocused('[role=treeitem]')
      await press('Control+Shift+Z', ...letters)
      await causes.untilOutline('Two.', 'One.')
      await causes.untilFocused('[role=treeitem]')
      await press('Control+Z', 'q')
      await causes.untilOutline('One.', 'Two.')
      await causes.untilFocused('[role=treeitem]')
    }
    assert.deepEqual(await heard(), [])
  })

  it('cuts, copies and pastes causes with all that they hold', async () => {
    const evidence = [
      '- Why? One.',
      '  - Why? Two, with a [link](https://example.com) and `code`',
      '    over two lines.',
      '',
      '    > A quote from the log.',
    ]
    await open('clipboard.md', document(...evidence, '', '- Why? Three.'))
    await causes.tabTo('[role=treeitem]')
    await press('Home', 'ArrowDown', 'Control+X')
    await workbench.untilFile('clipboard.md', document('- Why? One.', '', '- Why? Three.'))
    await press('End', 'Control+V')
    const moved = ['  - Why? Two, with a [link](https://example.com) and `code`', '    over two lines.', '', '    > A quote from the log.']
    await workbench.untilFile('clipboard.md', document('- Why? One.', '', '- Why? Three.', ...moved))
  })

  it('has the same menu under the right mouse button as under the keyboard, whatever was selected before', async () => {
    await open('menu.md', document('- Why? One.', '- Why? Two.', '- Why? Three.'))
    const row = (words: string) => causes.frame.locator('.row', {hasText: words})
    await row('One').locator('.text').click()
    await row('Three').locator('.text').click({button: 'right'})
    const entries = await workbench.menuEntries()
    assert.deepEqual(entries.slice(0, 3), ['Ask Why (Shift+Enter)', 'Ask Why It Wasn’t Caught', 'Add Beside (Enter)'])
    await workbench.chooseFromMenu('Move Up')
    await workbench.untilFile('menu.md', document('- Why? One.', '- Why? Three.', '- Why? Two.'))
    await causes.untilFocused('[role=treeitem]')
    await press('Tab', 'Enter')
    assert.deepEqual(
      (await workbench.menuEntries()).filter(entry => !entry.startsWith('Move')),
      entries.filter(entry => !entry.startsWith('Move')),
    )
    await press('Escape')
    await causes.untilFocused('[role=treeitem]')
  })

  it('moves a cause with the mouse, and refers to it with Control held', async () => {
    await open('drag.md', document('- Why? One.', '- Why? Two.', '- Why? Three.'))
    const row = (words: string) => causes.frame.locator('.row', {hasText: words})
    await row('Three').dragTo(row('One'))
    await workbench.untilFile('drag.md', document('- Why? One.', '  - Why? Three.', '- Why? Two.'))
    await workbench.page.keyboard.down('Control')
    await row('Three').dragTo(row('Two'))
    await workbench.page.keyboard.up('Control')
    await workbench.untilFile('drag.md', document('- Why? One.', '  - Why? Three. *(C1)*', '- Why? Two.', '  - Why? *(see C1)*'))
  })

  it('keeps the line ends of the document', async () => {
    await open('dos.md', crlf(document('- Why? One.')))
    await causes.tabTo('[role=treeitem]')
    await press('Shift+Enter')
    await causes.untilFocused('textarea')
    await type('Two.\n')
    await press('Escape')
    await workbench.untilFile('dos.md', crlf(document('- Why? One.', '  - Why? Two.')))
  })
})
