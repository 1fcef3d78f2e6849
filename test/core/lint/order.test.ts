/** In which order findings are told. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument} from '../../../src/core/index.ts'

describe('the findings of a document', () => {
  const {findings} = createChecker(defaultConfiguration)(
    openDocument('# Postmortem: parcels\n\n## What happened\n\nSome parcels were late on 3 May. TBD\n\n## Impact\n\nA few.\n'),
  )

  it('stand in the order of the text', () => {
    const starts = findings.map(({start}) => start)
    assert.deepEqual(
      starts,
      starts.toSorted((a, b) => a - b),
    )
  })

  it('begin with what matters most, where several are about the same words', () => {
    const onTitle = findings.filter(({start}) => start === 0).map(({severity}) => severity)
    assert.deepEqual([...new Set(onTitle)], ['warning', 'information', 'hint'])
    assert.deepEqual(
      onTitle,
      onTitle.toSorted((a, b) => 'wih'.indexOf(a[0]!) - 'wih'.indexOf(b[0]!)),
    )
  })
})
