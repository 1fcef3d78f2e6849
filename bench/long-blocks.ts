/** What may be dear where one block has very many lines: typing in it, the light bulb, and Fix All. */
import {fixing, lightBulb} from './fixes.ts'
import {typingIn} from './keystrokes.ts'
import {tableOf, type Timing} from './timing.ts'

const many = (lines: number, line: (index: number) => string): string => Array.from({length: lines}, (_, index) => line(index)).join('\n')
const indents = [0, 1, 2, 3, 2, 3, 4, 5, 1, 2]

const actions = (lines: number): string =>
  `## Action items\n\n${many(lines, index => `- [ ] Add service ${index} to the test (@ana, #${index})`)}`

const blocks: Readonly<Record<string, string>> = {
  'list of 500 actions': actions(500),
  'list of 1,000 actions': actions(1_000),
  'list of 2,000 actions': actions(2_000),
  'timeline of 2,000 entries': `## Timeline\n\n${many(2_000, index => `- 10:${String(index % 60).padStart(2, '0')} UTC: step ${index} was done`)}`,
  'table of 2,000 rows': `## Impact\n\n| Region | Orders |\n| --- | --- |\n${many(2_000, index => `| eu-${index} | ${index * 7} |`)}`,
  '2,000 nested whys': `## 5 Whys\n\n${many(2_000, index => `${'  '.repeat(indents[index % 10]!)}- Why? Setting ${index} was unknown to its test.`)}`,
  'paragraph of 2,000 lines': `## Summary\n\n${many(2_000, index => `Service ${index} answered slowly for a while.`)}`,
}

/** Median and 95th percentile. */
export function longBlockTable(): string {
  const rows = Object.entries(blocks).map(([name, block]) => {
    const text = `\n# Postmortem: orders failed\n\nMail was late.\n\n${block}\n\n## References\n\n- The log\n`
    const start = text.indexOf(block)
    const typing = typingIn(text, {budget: 4_000, most: 200}, start + block.indexOf('\n\n') + 2, start + block.length)
    return [name, ...[typing, lightBulb(text), fixing(text)].map(both)]
  })
  return tableOf([['in one block', 'a keystroke in it', 'the light bulb', 'Fix All'], ...rows])
}

const both = ({median, p95}: Timing): string => `${median.toFixed(1)} / ${p95.toFixed(1)} ms`
