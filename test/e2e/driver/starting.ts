/** Starts a new postmortem by its questions, and passes over all but two of them. */
import type {Workbench} from './workbench.ts'

/** Of that kind and title, in an untitled editor; the first question is asked already. */
export async function startUntitled(workbench: Workbench, kind: string, title: string): Promise<void> {
  await workbench.asks('What kind of review?')
  await workbench.choose(kind)
  await goOnUntitled(workbench, title)
}

/** The same once the kind is chosen. */
export async function goOnUntitled(workbench: Workbench, title: string): Promise<void> {
  await workbench.asks('Checkout failed')
  await workbench.answer(title)
  await workbench.asks('How bad was it?')
  await workbench.choose('Not Known Yet')
  await workbench.asks('20')
  await workbench.press('Enter')
  await workbench.asks('checkout, payments')
  await workbench.press('Enter')
  await workbench.asks('https://')
  await workbench.press('Enter')
  await workbench.asks('Where is it to be written?')
  await workbench.choose('Untitled Editor')
}
