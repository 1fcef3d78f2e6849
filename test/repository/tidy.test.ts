/** The house style that no linter knows. */
import assert from 'node:assert/strict'
import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root, encoding: 'utf8'})
const files = listed.split('\n').filter(file => file !== '' && existsSync(root + file))
const sources = files.filter(file => /^(?:src|test|tools|bench)\/.*\.ts$/.test(file) && !file.endsWith('.d.ts'))
const read = (file: string): string => readFileSync(root + file, 'utf8')

describe('the repository', () => {
  it('has sources to look at', () => assert.ok(sources.length > 60))

  it('opens every source file with a sentence that says what it is for', () => {
    const exempt = (file: string): boolean =>
      /^src\/core\/(?:rules|phrases)\//.test(file) || file === 'src/core/index.ts' || file === 'src/protocol/index.ts'
    assert.deepEqual(
      sources.filter(file => !exempt(file) && !/^(?:#!.*\n)?\/\*\*[\s*]+\S/.test(read(file))),
      [],
    )
  })

  it('has no file named after nothing in particular', () => {
    const vague = /^(?:utils?|helpers?|common|misc|manager)s?\b|[-.](?:utils?|helpers?|manager)\b/
    assert.deepEqual(
      sources.filter(file => vague.test(basename(file))),
      [],
    )
  })

  it('names its files in kebab case', () => {
    assert.deepEqual(
      sources.filter(file => !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(basename(file))),
      [],
    )
  })

  it('has front doors of export lines only', () => {
    for (const door of ['src/core/index.ts', 'src/core/export/index.ts', 'src/protocol/index.ts']) {
      assert.deepEqual(
        read(door)
          .split('\n')
          .filter(line => line !== '' && !/^(?:export |\/\*\*)/.test(line) && !/^(?: {2}|\})/.test(line)),
        [],
        door,
      )
    }
  })

  it('pairs every rule with its page', () => {
    const rules = files.filter(file => file.startsWith('src/core/rules/')).map(file => basename(file).replace(/\.(?:ts|md)$/, ''))
    const counts = Map.groupBy(rules, name => name)
    assert.deepEqual(
      [...counts].filter(([, found]) => found.length !== 2).map(([name]) => name),
      [],
    )
  })

  it('locks its packages without the address of any host', () => {
    assert.equal(/"resolved"/.test(read('package-lock.json')), false)
  })

  it('skips no test and leaves no mark for later in the code', () => {
    const left = /\b(?:it|describe)\.(?:skip|only)\(|\/\/\s*(?:TODO|FIXME|XXX|HACK)\b/
    assert.deepEqual(
      sources.filter(file => file !== 'test/repository/tidy.test.ts' && left.test(read(file))),
      [],
    )
  })
})
