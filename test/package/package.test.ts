/** What is shipped: every link in it leads somewhere, and every licence of what it holds is there. */
import assert from 'node:assert/strict'
import {existsSync, globSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deadLinks} from '../../tools/package/dead-links.ts'
import {stage} from '../../tools/package/stage.ts'
import {projectFolder, temporaryFolder} from '../harness/folders.ts'

describe('the package', () => {
  const {path: folder, remove} = temporaryFolder('package')
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

  before(() => stage(projectFolder, folder))
  after(remove)

  it('has no link that leads nowhere', () => {
    assert.ok(existsSync(join(folder, 'README.md')))
    assert.deepEqual(deadLinks(folder), [])
  })

  it('has a README without pictures, which VS Code would not show, and without what needs the repository', () => {
    const readme = read('README.md')
    assert.ok(readme.includes('## What it does') && readme.includes('## Rules'))
    for (const unwanted of ['![', 'npm ', '<!-- repository', 'node dist/']) assert.ok(!readme.includes(unwanted), unwanted)
  })

  it('has every file that the extension asks for by its path', () => {
    const sources = globSync('src/host/**/*.ts', {cwd: projectFolder}).map(file => readFileSync(join(projectFolder, file), 'utf8'))
    const asked = sources.flatMap(source => [...source.matchAll(/joinPath\(extensionUri, '([^']+)'/g)].map(([, path]) => path!))
    assert.ok(asked.length >= 3, asked.join())
    for (const path of asked) assert.ok(existsSync(join(folder, path)), path)
  })

  it('has the words of its manifest and its translations, which VS Code looks for by their names', () => {
    const {l10n} = JSON.parse(read('package.json')) as {readonly l10n: string}
    for (const file of ['package.nls.json', 'package.nls.de.json', join(l10n, 'bundle.l10n.de.json')])
      assert.ok(Object.keys(JSON.parse(read(file)) as object).length > 100, file)
    for (const page of ['silence', 'playground']) for (const end of ['.md', '.de.md']) read(`media/walkthrough/${page}${end}`)
    assert.ok(!existsSync(join(folder, 'translations')))
  })

  it('has every bundle that is built, and none that points to a map', () => {
    const bundles = globSync('dist/**/*.{js,cjs,css}', {cwd: folder}).toSorted()
    assert.deepEqual(bundles, globSync('dist/{host,web,webview}/*.{js,cjs,css}', {cwd: projectFolder}).toSorted())
    assert.ok(bundles.length > 2)
    for (const bundle of bundles) assert.ok(!read(bundle).includes('sourceMappingURL'), bundle)
  })

  it('has the licence of every library that the bundles are made of', () => {
    const notices = read('dist/ThirdPartyNotices.txt')
    const {dependencies} = JSON.parse(read('package.json')) as {readonly dependencies: Readonly<Record<string, string>>}
    for (const [name, version] of Object.entries(dependencies)) assert.ok(notices.includes(`\n${name} ${version}\n`), name)
    for (const notice of notices.split(/\n-{80}\n/).slice(1)) assert.match(notice, /permission|redistribution|licen[cs]e/i)
  })
})

describe('the search for dead links', () => {
  it('finds links and pictures without a file, also those that leave the folder', () => {
    const {path: folder, remove} = temporaryFolder('links')
    mkdirSync(join(folder, 'docs'))
    writeFileSync(join(folder, 'docs/here.md'), '[up](../README.md#top) [out](../../etc) [gone](gone.md)\n')
    writeFileSync(
      join(folder, 'README.md'),
      '![a](a.png) [web](https://example.com) [here](docs/here.md?x#y) `[no](link)` [part](#rules)\n\n[r]: r.md\n',
    )
    assert.deepEqual(deadLinks(folder), ['README.md: a.png', 'README.md: r.md', 'docs/here.md: ../../etc', 'docs/here.md: gone.md'])
    remove()
  })
})
