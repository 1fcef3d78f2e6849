/** Documents with action items, for the tests of what follows up on them. */
import {openDocument} from '../../../src/core/document/document.ts'
import {readPostmortem, type Postmortem} from '../../../src/core/model/postmortem.ts'

export const withActions = (items: string): Postmortem =>
  readPostmortem(
    openDocument(
      `# Postmortem: mail was late\n\n## Impact\n\nAll of it. 📪\n\n## Action items\n\n${items}\n\n## Lessons learned\n\n- [ ] none of it\n`,
    ),
  )
