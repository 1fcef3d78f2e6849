/** Files are read stretch by stretch. */
import assert from 'node:assert/strict'
import {truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openPath} from '../../src/node/open-path.ts'
import {temporaryFolder} from '../harness/folders.ts'

describe('a file that is opened by its path', () => {
  const {path: folder, remove} = temporaryFolder('open-path')
  const path = join(folder, 'relay.log')
  after(remove)

  it('hands out what stands at a place, and no more than there is', async () => {
    writeFileSync(path, 'No room for mail')
    const file = await openPath(path)
    const read = async (from: number, length: number): Promise<string> => Buffer.from(await file.read({from, length})).toString()
    assert.equal(file.size, 16)
    assert.deepEqual([await read(3, 4), await read(12, 100), await read(99, 1)], ['room', 'mail', ''])
    truncateSync(path, 5)
    assert.equal(await read(3, 4), 'ro')
    await file.close()
    await assert.rejects(file.read({from: 0, length: 1}))
  })

  it('is none where there is no file', async () => {
    await assert.rejects(openPath(join(folder, 'missing.log')))
  })
})
