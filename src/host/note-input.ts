/** Asks for the one line of a note, and keeps secrets out of it. */
import {InputBoxValidationSeverity, l10n, ThemeIcon, window} from 'vscode'

export interface SaidNote {
  readonly words: string
  /** When it was said, in milliseconds since 1970. */
  readonly instant: number
}

/** Masks the secrets in what was typed, and says what kinds they are of. */
export type Masking = (words: string) => {readonly words: string; readonly secrets: readonly string[]}

/** `undefined` when the person leaves it at that. Looking something up elsewhere in the window closes nothing. */
export function askForNote(load: () => Promise<Masking>, title: string, prompt: string, value = ''): Promise<SaidNote | undefined> {
  const input = window.createInputBox()
  const placeholder = l10n.t('What is happening? “Detected: …”, “Mitigated: …” and “10:42 …” are understood.')
  Object.assign(input, {title, prompt, placeholder, value, ignoreFocusOut: true, valueSelection: [0, value.length]})
  // Without what tells secrets a note is worth more than none.
  const masking = load().catch((): Masking => words => ({words, secrets: []}))
  let isMasking = true
  const look = async (): Promise<void> => {
    const mask = await masking
    const secrets = [...new Set(mask(input.value).secrets)].join(', ')
    const message = isMasking
      ? l10n.t('This looks like a secret ({0}), and will be masked.', secrets)
      : l10n.t('This looks like a secret ({0}), and will be written as it is.', secrets)
    input.validationMessage = secrets === '' ? undefined : {message, severity: InputBoxValidationSeverity.Warning}
    const [iconPath, tooltip] = isMasking
      ? [new ThemeIcon('eye-closed'), l10n.t('Write It as It Is')]
      : [new ThemeIcon('eye'), l10n.t('Mask It')]
    input.buttons = secrets === '' ? [] : [{iconPath, tooltip}]
  }
  return new Promise<SaidNote | undefined>(resolve => {
    let isSaid = false
    input.onDidChangeValue(() => void look())
    input.onDidTriggerButton(() => {
      isMasking = !isMasking
      void look()
    })
    input.onDidAccept(() => {
      const instant = Date.now()
      const words = input.value.trim()
      isSaid = true
      input.enabled = false
      void masking.then(mask => resolve({words: isMasking ? mask(words).words : words, instant}))
    })
    // What is said is said, though something else takes the place of the input before it is masked.
    input.onDidHide(() => void (isSaid || resolve(undefined)))
    input.show()
  }).finally(() => void input.dispose())
}
