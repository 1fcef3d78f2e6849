/** `npm run why -- "A sentence." [section]`: how a sentence is read, which patterns find it, and which would but for a condition. */
import {parseArgs} from 'node:util'
import {createChecker, defaultConfiguration, openDocument, rules, titleOfSection, type CanonicalId} from '../src/core/index.ts'
import {passagesIn} from '../src/core/model/postmortem.ts'
import {canonicalIds} from '../src/core/profiles/template.ts'
import {grammarLines} from './why/grammar-lines.ts'
import {patternLines} from './why/pattern-lines.ts'

const {positionals} = parseArgs({allowPositionals: true})
const [sentence = '', asked = 'what-happened'] = positionals
const section = canonicalIds.find((id): id is CanonicalId => id === asked)

if (sentence === '' || section === undefined) {
  console.error(`npm run why -- "A sentence." [${canonicalIds.join(' | ')}]`)
  process.exitCode = 2
} else {
  const text = `# Postmortem: an example\n\n## ${titleOfSection(section)}\n\n${sentence}\n`
  const passages = openDocument(text).chunks.flatMap(passagesIn)
  for (const passage of passages.filter(({kind}) => kind !== 'heading')) {
    for (const line of grammarLines(passage)) console.log(line)
    console.log()
    for (const line of patternLines(passage, section)) console.log(line)
  }
  console.log()
  for (const sensitivity of ['sure', 'thorough'] as const) {
    const {findings} = createChecker({...defaultConfiguration, sensitivity})(openDocument(text))
    const found = findings.filter(({rule}) => rules.some(({name, category}) => name === rule && category === 'language'))
    console.log(`${sensitivity}: ${found.map(({rule, start, end}) => `${rule} “${text.slice(start, end)}”`).join(', ') || 'nothing'}`)
  }
}
