/** Pictures whose files are not there. */
import {imageFilesIn} from '../model/evidence.ts'
import {shortened} from '../model/prose.ts'
import {defineDocumentRule} from '../rule/rule.ts'
import {localised, saying} from '../speech/speech.ts'

export default defineDocumentRule({
  name: 'missing-image',
  code: 'PM123',
  summary: 'The file of a picture is not there',
  category: 'facts',
  severity: 'warning',
  fixable: 'none',
  since: '0.1.0',
  *decide({document}, {missing}) {
    for (const image of imageFilesIn(document)) if (missing.has(image.path)) yield image
  },
  say: ({path}) => ({
    defect: saying`There is no such file: “${shortened(path)}”`,
    question: localised('Where is the picture that was to be shown here?'),
  }),
})
