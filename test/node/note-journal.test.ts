/** Windows of one workspace remember their notes in one file, and none forgets those of another. */
import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {noteJournal, type NoteStore} from '../../src/host/note-journal.ts'
import {localFiles} from '../../src/node/local-files.ts'
import {projectFolder, temporaryFolder} from '../harness/folders.ts'

const note = (words: string) => ({uri: 'file:///mail.md', words, instant: 1})

describe('the journal of notes', () => {
  const {path: folder, remove} = temporaryFolder('note-journal')
  const path = join(folder, 'notes.json')
  after(remove)
  afterEach(() => rmSync(path, {force: true}))

  const opened = (): NoteStore => noteJournal(path, localFiles)
  const remembered = (): readonly string[] =>
    opened()
      .read()
      .map(({words}) => words)

  it('keeps what another window has put in since, and what it keeps waiting', () => {
    const first = opened()
    first.read()
    first.write([note('a')])
    const second = opened()
    second.read()
    first.write([note('a'), note('b')])
    second.write([note('a'), note('c')])
    assert.deepEqual(remembered(), ['a', 'b', 'c'])
    first.write([note('b')])
    assert.deepEqual(remembered(), ['b', 'c'])
    second.write([])
    assert.deepEqual(remembered(), ['b'], 'what one has done, another neither brings back nor takes out with its own')
    first.write([])
    assert.deepEqual(remembered(), [])
  })

  it('has every note once, and all that a window has when its file is gone or broken', () => {
    const first = opened()
    first.write([note('a')])
    const second = opened()
    second.write([note('a')])
    assert.deepEqual(remembered(), ['a'])
    rmSync(path)
    first.write([note('a'), note('b')])
    assert.deepEqual(remembered(), ['a', 'b'])
    writeFileSync(path, '{"half')
    assert.deepEqual(remembered(), [])
    first.write([note('a'), note('b'), note('c')])
    assert.deepEqual(remembered(), ['a', 'b', 'c'])
  })

  it('loses none when two processes write at once', async function () {
    this.timeout(60_000)
    const address = (file: string): string => JSON.stringify(pathToFileURL(join(projectFolder, file)).href)
    const many = 150
    const code = (name: string): string => `
      import {noteJournal} from ${address('src/host/note-journal.ts')}
      import {localFiles} from ${address('src/node/local-files.ts')}
      const journal = noteJournal(${JSON.stringify(path)}, localFiles)
      const kept = []
      for (let index = 0; index < ${many}; index++) {
        kept.push({uri: 'file:///mail.md', words: '${name}' + index, instant: 1})
        journal.write([...kept])
      }`
    const windows = ['a', 'b'].map(name => spawn(process.execPath, ['--input-type=module', '-e', code(name)], {stdio: 'inherit'}))
    assert.deepEqual(await Promise.all(windows.map(async window => (await once(window, 'exit'))[0] as number)), [0, 0])
    assert.equal(new Set(remembered()).size, 2 * many)
  })
})
