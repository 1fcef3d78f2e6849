/** What is asked for beside typing: the light bulb, and Fix All. */
import {createChecker, defaultConfiguration, editDocument, fixAll, openDocument, type Checker, type Document} from '../src/core/index.ts'
import {measure, type Timing} from './timing.ts'

const effort = {budget: 2_000, most: 20}

/** All that is offered for what a document owes. */
export function lightBulb(text: string): Timing {
  const {check, documents} = checkedVariants(text)
  const found = documents.map(document =>
    check(document).findings.filter(({rule}) => ['missing-section', 'unwritten-section', 'missing-severity'].includes(rule)),
  )
  return measure(index => found[index % found.length]!.forEach(finding => finding.fixes()), effort)
}

export function fixing(text: string): Timing {
  const {check, documents} = checkedVariants(text)
  return measure(index => fixAll(documents[index % documents.length]!, check), effort)
}

/** Some texts that differ by a letter of the title, each checked already, so that nothing that is asked for is known. */
function checkedVariants(text: string): {readonly check: Checker; readonly documents: readonly Document[]} {
  const check = createChecker(defaultConfiguration)
  const opened = openDocument(text)
  const at = text.indexOf('\n# ') + 3
  const documents = [...'abc'].map(letter => editDocument(opened, [{start: at, end: at + 1, text: letter}]))
  for (const document of documents) check(document)
  return {check, documents}
}
