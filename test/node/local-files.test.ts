/** Files of the computer are written so that no moment loses what was there. */
import assert from 'node:assert/strict'
import {chmodSync, existsSync, mkdirSync, readFileSync, rmdirSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {localFiles} from '../../src/node/local-files.ts'
import {temporaryFolder} from '../harness/folders.ts'

describe('a file of this computer', () => {
  const {path: folder, remove} = temporaryFolder('local-files')
  const path = join(folder, 'mail.md')
  after(remove)

  const written = (): string => readFileSync(path, 'utf8')
  const writeOver = (text: string): Promise<void> => localFiles.writeOver(path, new TextEncoder().encode(text))

  it('is written over, be it longer or shorter then, and stays the same file', async () => {
    writeFileSync(path, 'No room for mail\n')
    chmodSync(path, 0o640)
    const {ino} = statSync(path)
    for (const text of ['No room for mail\nAgain\n', 'Room\n', '']) {
      await writeOver(text)
      assert.equal(written(), text)
    }
    assert.deepEqual([statSync(path).ino, statSync(path).mode & 0o777], [ino, 0o640])
  })

  it('has at any moment what stays of it', async () => {
    const before = 'x'.repeat(4_000_000)
    writeFileSync(path, before)
    const writing = writeOver(`${before}y`)
    let isDone = false
    void writing.finally(() => (isDone = true))
    while (!isDone) {
      assert.ok(statSync(path).size >= before.length)
      await new Promise(done => void setImmediate(done))
    }
    assert.equal(written(), `${before}y`)
  })

  it('is not made where there is none', async () => {
    const other = join(folder, 'none.md')
    await assert.rejects(localFiles.writeOver(other, new Uint8Array(3)))
    await assert.rejects(localFiles.read(other))
    assert.ok(!existsSync(other))
  })

  it('is remembered at once, in a folder that is not there yet, and is whole or not there', () => {
    const other = join(folder, 'of/this/workspace/notes.json')
    assert.equal(localFiles.readNow(other), undefined)
    const becomes = (text: string, before: string | undefined): void =>
      localFiles.changeNow(other, now => {
        assert.equal(now, before)
        return text
      })
    becomes('[1]', undefined)
    becomes('[]', '[1]')
    assert.equal(localFiles.readNow(other), '[]')
    mkdirSync(`${other}.new`)
    assert.throws(() => becomes('[2]', '[]'))
    assert.equal(localFiles.readNow(other), '[]')
    rmdirSync(`${other}.new`)
    assert.throws(() =>
      localFiles.changeNow(other, () => {
        throw new Error('no')
      }),
    )
    becomes('[3]', '[]')
  })

  it('is changed although somebody died while changing it', () => {
    const other = join(folder, 'died.json')
    writeFileSync(`${other}.lock`, '')
    localFiles.changeNow(other, () => '[1]')
    assert.equal(localFiles.readNow(other), '[1]')
    assert.ok(!existsSync(`${other}.lock`))
  })
})
