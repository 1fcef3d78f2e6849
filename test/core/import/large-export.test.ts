/** However long an export is, it is read in the memory that one of its files takes. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const megabyte = 1 << 20

describe('an export of 200 MB', function () {
  this.timeout(180_000)

  it('is searched to its end in less than 300 MB of memory, those of the program included', () => {
    const script = fileURLToPath(new URL('large-export.ts', import.meta.url))
    const told = JSON.parse(execFileSync(process.execPath, [script], {encoding: 'utf8'})) as Record<
      'size' | 'days' | 'kept' | 'most',
      number
    >
    assert.ok(told.size > 200 * megabyte, `${told.size} bytes`)
    assert.equal(told.days, 280)
    assert.equal(told.kept, 560)
    assert.ok(told.most < 300 * megabyte, `${Math.round(told.most / megabyte)} MB`)
  })
})
