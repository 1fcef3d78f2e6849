/** A person puts the impact into figures: revenue lost, orders before and during, and the services that were affected. */
import {join} from 'node:path'
import {temporaryFolder} from '../../harness/folders.ts'
import {onDocument} from './on-document.ts'
import type {Workbench} from '../driver/workbench.ts'

const text = `---
title: Nobody could pay
postmortem: true
services: [Checkout, Vouchers]
---

# Postmortem: Nobody could pay

## Impact

- Customers: 300 🛒

## Timeline

- 2026-03-04 10:00 UTC: The limit is set. *(introduced)*
- 10:45 UTC: Payments work again. *(recovered)*
`
const line = 11
const customers = '- Customers: 300 🛒'
const withLines = (...lines: readonly string[]): string => text.replace(customers, [customers, ...lines].join('\n'))
const lost = '- Revenue lost: EUR 9,000 (45 min at EUR 12,000 per hour)'

describe('A person who tells the impact', () => {
  const {window, file} = onDocument('shop', text)
  let workbench: Workbench
  const pictures = temporaryFolder('impact-pictures').path

  before(() => {
    workbench = window()
  })

  it('has the revenue lost worked out from the timeline, in the light bulb and in one step to undo', async () => {
    await workbench.goTo(line, 3)
    await workbench.pickCodeAction('Work out revenue lost…')
    await workbench.choose('45 min')
    await workbench.answer('EUR 12,000 per hour')
    await workbench.untilFile(file(), withLines(lost))
    await workbench.press('Control+Z')
    await workbench.untilFileAfterUndo(file(), text)
  })

  it('has the revenue lost worked out from what came in before and during', async () => {
    await workbench.runCommand('Postmortem: Work Out Revenue Lost…')
    await workbench.choose('From Figures Before and During…')
    await workbench.choose('Write the Figures')
    await workbench.asks('Before, such as')
    await workbench.answer('EUR 9,000')
    await workbench.asks('During, such as')
    await workbench.answer('EUR 1,000')
    await workbench.untilFile(file(), withLines('- Revenue lost: EUR 8,000 (EUR 9,000 before, EUR 1,000 during)'))
  })

  it('holds orders before and during against each other, and brings the row up to date', async () => {
    const table = (...rows: readonly string[]): string =>
      withLines('', '| Metric | Before | During | Difference |', '| --- | --- | --- | --- |', ...rows)
    for (const [before, during, row] of [
      ['1,200', '480', '| Orders | 1,200 | 480 | -720 (-60 %) |'],
      ['1,000', '500', '| Orders | 1,000 | 500 | -500 (-50 %) |'],
    ] as const) {
      await workbench.runCommand('Postmortem: Compare Figures Before and During…')
      await workbench.answer('Orders')
      await workbench.choose('Write the Figures')
      await workbench.asks('Before, such as')
      await workbench.answer(before)
      await workbench.asks('During, such as')
      await workbench.answer(during)
      await workbench.untilFile(file(), table(row))
    }
  })

  it('lists a service that was affected, with the times of the timeline', async () => {
    await workbench.runCommand('Postmortem: Add or Update Affected Service…')
    await workbench.choose('Checkout')
    await workbench.answer('Nobody could pay')
    await workbench.proposes('10:00 UTC')
    await workbench.press('Enter')
    await workbench.proposes('10:45 UTC')
    await workbench.press('Enter')
    const head = ['', '| Service | Effect | From | To |', '| --- | --- | --- | --- |']
    await workbench.untilFile(file(), withLines(...head, '| Checkout | Nobody could pay | 10:00 UTC | 10:45 UTC |'))
  })

  it('sees questions that stay in their box, in each kind of theme', async () => {
    for (const theme of ['dark', 'high-contrast', 'light'] as const) {
      await workbench.setTheme(theme)
      await workbench.runCommand('Postmortem: Work Out Revenue Lost…')
      await workbench.asks('How long was revenue lost?')
      await workbench.screenshot(join(pictures, `lost-${theme}.png`))
      await workbench.leave()
    }
    await workbench.untilFile(file(), text)
  })
})
