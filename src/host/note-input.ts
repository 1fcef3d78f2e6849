/** Asks for the one line of a note, and keeps secrets out of it. */
import {InputBoxValidationSeverity, l10n, ThemeIcon, window} from 'vscode'
import {importing} from './importing.ts'

export interface SaidNote {
  readonly words: string
  /** When it was said, in milliseconds since 1970. */
  readonly instant: number
}

/** `undefined` when the person leaves it at that. Looking something up elsewhere in the window closes nothing. */
export function askForNote(title: string, prompt: string, value = ''): Promise<SaidNote | undefined> {
  const input = window.createInputBox()
  const placeholder = l10n.t('What is happening? “Detected: …”, “Mitigated: …” and “10:42 …” are understood.')
  Object.assign(input, {title, prompt, placeholder, value, ignoreFocusOut: true, valueSelection: [0, value.length]})
  const loading = importing()
  let isMasking = true
  const look = async (): Promise<void> => {
    const {masked} = await loading
    const secrets = [...new Set(masked(input.value).secrets)].join(', ')
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
    input.onDidChangeValue(() => void look())
    input.onDidTriggerButton(() => {
      isMasking = !isMasking
      void look()
    })
    input.onDidAccept(() => {
      const instant = Date.now()
      const words = input.value.trim()
      input.enabled = false
      void loading.then(({masked}) => resolve({words: isMasking ? masked(words).words : words, instant}))
    })
    input.onDidHide(() => void resolve(undefined))
    input.show()
  }).finally(() => void input.dispose())
}
