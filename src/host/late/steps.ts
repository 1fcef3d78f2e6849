/** Questions one after the other in VS Code's own quick input, each with the way back. */
import {type InputBox, QuickInputButtons, type QuickPick, type QuickPickItem, window} from 'vscode'

const back = Symbol('back')

/** What was said, the wish to go back, or `undefined` when the person leaves it at that. */
type Answer<T> = T | typeof back | undefined

/** Where a question stands among the others; the first is 1. */
interface Place {
  readonly title: string
  readonly step: number
  readonly totalSteps: number
}

/** Asks one thing, and returns all that is known then. What was answered before is proposed again when the person comes back. */
export type Step<T> = (known: T, place: Place) => Promise<Answer<T>>

/** What is known after all steps, or `undefined`. */
export async function inSteps<T>(title: string, steps: readonly Step<T>[], known: T): Promise<T | undefined> {
  let said = known
  for (let at = 0; at < steps.length;) {
    const answer = await steps[at]!(said, {title, step: at + 1, totalSteps: steps.length})
    if (answer === undefined) return undefined
    if (answer === back) at--
    else {
      said = answer
      at++
    }
  }
  return said
}

/** What follows from an answer, unless the person went back or left. */
export async function knowing<A, T>(answer: Promise<Answer<A>>, next: (said: A) => Answer<T> | Promise<Answer<T>>): Promise<Answer<T>> {
  const said = await answer
  if (said === undefined) return undefined
  return said === back ? back : next(said)
}

/** One of several; `proposed` is the one that Enter takes. */
export function pickIn<T extends QuickPickItem>(
  place: Place,
  placeholder: string,
  items: readonly T[],
  proposed: T | undefined,
): Promise<Answer<T>> {
  const input = window.createQuickPick<T>()
  input.placeholder = placeholder
  input.items = items
  input.matchOnDescription = true
  if (proposed !== undefined) input.activeItems = [proposed]
  return answered(input, place, () => input.selectedItems[0])
}

export interface Question {
  readonly prompt: string
  readonly placeholder: string
  readonly value: string
  /** What is wrong with some words, or `null`. */
  readonly problem?: (words: string) => string | null
}

/** Words, none where the person goes on without any. */
export function wordsIn(place: Place, {prompt, placeholder, value, problem = () => null}: Question): Promise<Answer<string>> {
  const input = window.createInputBox()
  Object.assign(input, {prompt, placeholder, value})
  input.onDidChangeValue(words => void (input.validationMessage = problem(words) ?? undefined))
  return answered(input, place, () => (problem(input.value) === null ? input.value.trim() : undefined))
}

/** Nothing is answered while there is nothing to say. Looking something up elsewhere in the window closes nothing. */
function answered<I extends QuickPickItem, T>(
  input: QuickPick<I> | InputBox,
  {title, step, totalSteps}: Place,
  answer: () => T | undefined,
): Promise<Answer<T>> {
  Object.assign(input, {title, step, totalSteps, ignoreFocusOut: true, buttons: step > 1 ? [QuickInputButtons.Back] : []})
  return new Promise<Answer<T>>(resolve => {
    input.onDidAccept(() => {
      const said = answer()
      if (said !== undefined) resolve(said)
    })
    input.onDidTriggerButton(() => void resolve(back))
    input.onDidHide(() => void resolve(undefined))
    input.show()
  }).finally(() => void input.dispose())
}
