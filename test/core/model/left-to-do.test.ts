/** What is left to do in a document. */
import assert from 'node:assert/strict'
import {defaultConfiguration, leftToDo, openDocument, readPostmortem} from '../../../src/core/index.ts'

const left = (text: string): {readonly sections: readonly string[]; readonly gaps: readonly string[]} => {
  const {sections, gaps} = leftToDo(readPostmortem(openDocument(text), defaultConfiguration))
  for (const {start, end, words} of gaps) assert.equal(text.slice(start, end), words)
  return {sections: sections.map(({title, state}) => `${title}: ${state}`), gaps: gaps.map(({words}) => words)}
}

const head = '---\nprofile: review\n---\n\n# Late mail\n\n## Summary\n\nMail was late.\n\n'

describe('what is left to do', () => {
  it('counts owed sections that are missing, any that wait for words, and gaps', () => {
    assert.deepEqual(
      left(`${head}## Lessons\n\n<!-- What was learned? -->\n\n## Action items\n\n- [ ] {{What will change}} (@{{owner}})\n`),
      {
        sections: ['Timeline: missing', 'Lessons: empty'],
        gaps: ['{{What will change}}', '{{owner}}'],
      },
    )
  })

  it('tells a section that waits for words in its gap once', () => {
    const text = `${head}## Timeline\n\n- **{{YYYY-MM-DD HH:MM}} UTC**: {{what happened}}\n\n## Action items\n\n- Alert on the disk\n`
    assert.deepEqual(left(text), {sections: [], gaps: ['{{YYYY-MM-DD HH:MM}}', '{{what happened}}']})
  })

  it('is nothing where all is written', () => {
    const text = `${head}## Timeline\n\n- 2026-05-03 10:42 UTC: Mail stops.\n\n## Action items\n\n- [ ] TODO: alert on the disk (@dana, due 2026-06-01)\n`
    assert.deepEqual(left(text), {sections: [], gaps: []})
  })
})
