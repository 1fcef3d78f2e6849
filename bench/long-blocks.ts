/** What may be dear where one block has very many lines: typing in it, the light bulb, and Fix All. */
import {createChecker, defaultConfiguration, editDocument, fixAll, openDocument, type Checker, type Document} from '../src/core/index.ts'
import {keystrokes} from './keystrokes.ts'
import {measure, tableOf} from './timing.ts'

const lines = 2_000
const many = (line: (index: number) => string): string => Array.from({length: lines}, (_, index) => line(index)).join('\n')
const indents = [0, 1, 2, 3, 2, 3, 4, 5, 1, 2]

const blocks: Readonly<Record<string, string>> = {
  'list of actions': `## Action items\n\n${many(index => `- [ ] Add service ${index} to the test (@ana, #${index})`)}`,
  timeline: `## Timeline\n\n${many(index => `- 10:${String(index % 60).padStart(2, '0')} UTC: step ${index} was done`)}`,
  table: `## Impact\n\n| Region | Orders |\n| --- | --- |\n${many(index => `| eu-${index} | ${index * 7} |`)}`,
  'nested whys': `## 5 Whys\n\n${many(index => `${'  '.repeat(indents[index % 10]!)}- Why? Setting ${index} was unknown to its test.`)}`,
  paragraph: `## Summary\n\n${many(index => `Service ${index} answered slowly for a while.`)}`,
}

/** Median and 95th percentile. */
export function longBlockTable(): string {
  const rows = Object.entries(blocks).map(([name, block]) => {
    const text = `# Postmortem: orders failed\n\nMail was late.\n\n${block}\n\n## References\n\n- The log\n`
    const start = text.indexOf(block)
    const typing = measure(keystrokes(text, start + block.indexOf('\n\n') + 2, start + block.length), {budget: 4_000, most: 40})
    const bulb = measure(lightBulb(text), {budget: 2_000, most: 20})
    const all = measure(fixing(text), {budget: 2_000, most: 20})
    return [name, ...[typing, bulb, all].map(({median, p95}) => `${median.toFixed(1)} / ${p95.toFixed(1)} ms`)]
  })
  return tableOf([[`${lines} lines in one`, 'a keystroke in it', 'the light bulb', 'Fix All'], ...rows])
}

/** Some texts that differ by a letter of the title, each checked already, so that nothing that is asked for is known. */
function checkedVariants(text: string): readonly {readonly check: Checker; readonly document: Document}[] {
  const opened = openDocument(text)
  return [...'abc'].map(letter => {
    const check = createChecker(defaultConfiguration)
    const document = editDocument(opened, [{start: 2, end: 3, text: letter}])
    check(document)
    return {check, document}
  })
}

/** All that is offered for what a document owes. */
function lightBulb(text: string): (index: number) => void {
  const found = checkedVariants(text).map(({check, document}) =>
    check(document).findings.filter(({rule}) => ['missing-section', 'unwritten-section', 'missing-severity'].includes(rule)),
  )
  return index => found[index % found.length]!.forEach(finding => finding.fixes())
}

function fixing(text: string): (index: number) => void {
  const variants = checkedVariants(text)
  return index => {
    const {check, document} = variants[index % variants.length]!
    fixAll(document, check)
  }
}
