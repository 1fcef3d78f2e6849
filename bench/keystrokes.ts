/** Typing, as the editor has it checked. */
import {createChecker, defaultConfiguration, editDocument, openDocument, type Document} from '../src/core/index.ts'

/** Types a letter somewhere in `from..to` of a text, then takes it back, each time further on. */
export function keystrokes(source: string, from = 0, to = source.length): (index: number) => void {
  const checker = createChecker(defaultConfiguration)
  let document: Document = openDocument(source)
  checker(document)
  let typed: number | null = null
  return index => {
    if (typed === null) {
      typed = from + Math.floor(((((index * 0.618) % 1) + 1) % 1) * (to - from))
      document = editDocument(document, [{start: typed, end: typed, text: 'e'}])
    } else {
      document = editDocument(document, [{start: typed, end: typed + 1, text: ''}])
      typed = null
    }
    checker(document)
  }
}
