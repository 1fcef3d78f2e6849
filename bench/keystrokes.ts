/** Typing, as the editor has it checked. */
import {createChecker, defaultConfiguration, openDocument, rewriteDocument, type Document} from '../src/core/index.ts'
import {measure, type Effort, type Timing} from './timing.ts'

/** Types a letter somewhere in `from..to` of a text, then takes it back, each time further on. */
export function typingIn(source: string, effort: Effort, from = 0, to = source.length): Timing {
  const check = createChecker(defaultConfiguration)
  let document: Document = openDocument(source)
  check(document)
  let text = source
  let typed: number | null = null
  // The editor hands over the whole text in one piece.
  const before = (index: number): void => {
    const at = typed ?? from + Math.floor(((((index * 0.618) % 1) + 1) % 1) * (to - from))
    text = [text.slice(0, at), ...(typed === null ? ['e', text.slice(at)] : [text.slice(at + 1)])].join('')
    typed = typed === null ? at : null
  }
  const call = (): void => {
    document = rewriteDocument(document, text)
    check(document)
  }
  return measure(call, {...effort, before})
}
