/** What is generated is what the sources say. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

describe('generated files', () => {
  it('are up to date', () => {
    const {status, stderr} = spawnSync(process.execPath, ['tools/generate.ts', '--check'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      encoding: 'utf8',
    })
    assert.equal(stderr, '')
    assert.equal(status, 0)
  })
})
