/** The bundles: they are small, and words that the build packed are found as they are in the source. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {globSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {titleOfSection} from '../../src/core/index.ts'
import type {SectionId} from '../../src/core/document/section-id.ts'
import {projectFolder, temporaryFolder} from '../harness/folders.ts'

/** In thousands of bytes. */
const budgets: Readonly<Record<string, number>> = {
  'dist/host/creating.cjs': 23,
  'dist/host/exporting.cjs': 145,
  'dist/host/extension.cjs': 1158,
  'dist/host/importing.cjs': 60,
  'dist/host/meeting.cjs': 17,
  'dist/host/offering.cjs': 18,
  'dist/host/reckoning.cjs': 15,
  'dist/host/ticketing.cjs': 12,
  'dist/host/timekeeping.cjs': 17,
  'dist/web/extension.js': 1156,
  'dist/webview/causes.js': 250,
  'dist/webview/meeting.js': 180,
  'dist/webview/painting.js': 2,
  'dist/webview/picture.js': 1,
  'dist/webview/timeline.js': 180,
}

describe('the bundles', () => {
  for (const [file, most] of Object.entries(budgets)) {
    it(`${file} takes at most ${most} KB`, () => {
      const {size} = statSync(join(projectFolder, file))
      assert.ok(size <= most * 1000, `${size} bytes`)
    })
  }

  it('find what the source finds', () => {
    const folder = temporaryFolder('bundles')
    const files = [...globSync(join(projectFolder, 'examples/*.md')), ...sentenceFiles(folder.path)]
    const built = findingsBy('dist/cli.mjs', files)
    const source = findingsBy('src/cli/main.ts', files)
    folder.remove()
    assert.ok(source.length > 1000)
    assert.deepEqual(built, source)
  })
})

/** What of core only one of them needs, by the beginnings of paths. */
const ownOfLate = {
  creating: ['completion/', 'drafts/'],
  exporting: ['export/', 'redaction/'],
  importing: [
    'chronology/imported',
    'import/archive',
    'import/readers/',
    'import/recognise',
    'import/secrets',
    'import/settle',
    'import/zip',
  ],
  meeting: ['meeting/'],
  offering: ['offers/'],
  reckoning: ['figures/comparison', 'figures/kept-table', 'figures/money-lost', 'figures/series', 'figures/services'],
  ticketing: ['follow-up/ticket-draft', 'follow-up/track'],
  timekeeping: ['chronology/convert', 'chronology/list-and-table', 'chronology/metrics-table', 'chronology/shift'],
} as const

describe('what is lent to features that are loaded later', () => {
  const first = sourcesOf('dist/host/extension.cjs')
  const atStart = [...first, ...sourcesOf('dist/web/extension.js')]

  it('goes to every bundle beside the first', () => {
    const bundles = globSync('dist/host/*.cjs', {cwd: projectFolder}).map(path => basename(path, '.cjs'))
    assert.deepEqual(bundles.toSorted(), [...Object.keys(ownOfLate), 'extension'].toSorted())
  })

  for (const [name, parts] of Object.entries(ownOfLate)) {
    it(`is not in ${name}.cjs again`, () => {
      const later = sourcesOf(`dist/host/${name}.cjs`).filter(isOurs)
      assert.ok(later.some(source => source.includes('src/host/late/')) && first.some(isOurs))
      assert.deepEqual(
        later.filter(source => first.includes(source)),
        [],
      )
    })

    it(`leaves to ${name}.cjs what only that needs`, () => {
      const later = sourcesOf(`dist/host/${name}.cjs`)
      for (const part of parts) {
        const isOfPart = (source: string): boolean => source.includes(`src/core/${part}`)
        assert.ok(later.some(isOfPart), part)
        assert.deepEqual(atStart.filter(isOfPart), [], part)
      }
    })
  }
})

const isOurs = (source: string): boolean => source.includes('/src/')

/** The modules of which something is in a bundle. */
function sourcesOf(bundle: string): readonly string[] {
  const {sources} = JSON.parse(readFileSync(join(projectFolder, `${bundle}.map`), 'utf8')) as {readonly sources: readonly string[]}
  return sources
}

interface Labelled {
  readonly text: string
  readonly section: SectionId
}

/** All labelled sentences, a document a file. */
function sentenceFiles(folder: string): readonly string[] {
  return globSync('test/core/language/sentences/*.jsonl', {cwd: projectFolder}).map((file, index) => {
    const lines = readFileSync(join(projectFolder, file), 'utf8').trim().split('\n')
    const sections = Map.groupBy(
      lines.map(line => JSON.parse(line) as Labelled),
      ({section}) => section,
    )
    const path = join(folder, `${index}.md`)
    const parts = [...sections].map(
      ([section, sentences]) =>
        `## ${section === 'other' ? 'Notes' : titleOfSection(section)}\n\n${sentences.map(({text}) => text).join('\n\n')}`,
    )
    writeFileSync(path, ['# Postmortem: sentences', ...parts].join('\n\n'))
    return path
  })
}

function findingsBy(program: string, files: readonly string[]): readonly unknown[] {
  const args = [join(projectFolder, program), 'check', '--format', 'json', ...files]
  const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 100_000_000})
  assert.equal(stderr, '')
  const {files: checked} = JSON.parse(stdout) as {readonly files: readonly {readonly findings: readonly unknown[]}[]}
  return checked.flatMap(({findings}) => findings)
}
