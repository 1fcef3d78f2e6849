/** One shape in which people write timelines, and what its entries mean. */
import assert from 'node:assert/strict'
import {openDocument} from '../../../../src/core/document/document.ts'
import {readPostmortem} from '../../../../src/core/model/postmortem.ts'

/** What stands above the timeline, its lines, and the entries: the zone is told where a third word is expected. */
interface Shape {
  readonly above?: string
  readonly heading?: string
  readonly lines: string
  readonly means: readonly string[]
}

const dated = '# Mail was late\n\n**Date:** 2026-03-04'
export const undated = '# Mail was late'

/** A test for each shape, under its name. */
export function itReads(shapes: Readonly<Record<string, Shape>>): void {
  for (const [name, {above = dated, heading = '## Timeline', lines, means}] of Object.entries(shapes)) {
    it(`is read: ${name}`, () => {
      const {timeline} = readPostmortem(openDocument(`${above}\n\n${heading}\n\n${lines}\n\n## Impact\n\nText.\n`))
      const read = timeline.map(({date, time, zone}, index) =>
        (means[index]?.split(' ').length ?? 0) > 2 ? `${date} ${time} ${zone}` : `${date} ${time}`,
      )
      assert.deepEqual(read, means)
    })
  }
}
