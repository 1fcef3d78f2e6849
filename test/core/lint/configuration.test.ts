/** Profiles by severity, and paths by glob. */
import assert from 'node:assert/strict'
import {
  configurationAt,
  foldersUpFrom,
  ignoreFilesAmong,
  isIgnored,
  isNamedPostmortem,
  mergedConfiguration,
  openDocument,
  profileNamed,
  profiles,
  readConfigurationFile,
  readPostmortem,
  rules,
} from '../../../src/core/index.ts'
import {knownProfiles} from '../../../src/core/profiles/profile.ts'
import {sectionIds} from '../../../src/core/document/section-id.ts'
import {globMatcher, listed} from '../../../src/core/lint/glob.ts'

const profileOf = (frontMatter: string): string => readPostmortem(openDocument(`---\n${frontMatter}\n---\n`)).profile.name

describe('profiles', () => {
  it('name sections, rules and profiles that there are', () => {
    for (const {name, required, recommended, severities, rules: strictness} of profiles) {
      for (const id of [...required, ...recommended].flat()) assert.ok(sectionIds.includes(id), `${name}: ${id}`)
      for (const rule of Object.keys(strictness))
        assert.ok(
          rules.some(each => each.name === rule),
          `${name}: ${rule}`,
        )
      for (const other of Object.values(severities))
        assert.ok(
          profiles.some(profile => profile.name === other),
          `${name}: ${other}`,
        )
    }
  })

  it('owe less when the incident was minor and more when it was critical', () => {
    for (const [severity, expected] of [
      ['SEV1', 'full'],
      ['sev-1', 'full'],
      ['P1', 'full'],
      ['critical', 'full'],
      ['0', 'full'],
      ['SEV2', 'standard'],
      ['SEV3', 'standard'],
      ['SEV4', 'light'],
      ['4', 'light'],
      ['minor', 'light'],
      ['SEV5', 'light'],
      ['purple', 'review'],
      ['[SEV4]', 'review'],
      ['', 'review'],
    ]) {
      assert.equal(profileOf(`severity: ${severity}`), expected, severity)
    }
    assert.equal(profileOf('profile: full\nseverity: SEV4'), 'review')
    assert.equal(profileOf('profile: outage-email\nseverity: SEV1'), 'outage-email')
  })

  it('fall back to the first', () => {
    assert.equal(profileNamed('nothing').name, 'review')
    assert.equal(profileOf('profile: [a]'), 'review')
  })

  it('of a team stand beside the built-in ones or take their place', () => {
    const own = {...profiles[0], name: 'own'}
    const light = {...profiles[0], name: 'light', title: 'Ours'}
    const known = knownProfiles([own, light])
    assert.equal(known.length, profiles.length + 1)
    assert.equal(known.find(({name}) => name === 'light')?.title, 'Ours')
  })
})

describe('profiles by path', () => {
  const {configuration, stated} = readConfigurationFile(
    'profiles:\n  narrow: {files: [pay/cards/**]}\n  wide: {files: [pay/**]}\n  never: {files: [pay/cards/**]}\n',
  )

  it('are tried in the order of the file, and the first decides', () => {
    assert.equal(configurationAt(configuration, 'pay/cards/a.md').profile, 'narrow')
    assert.equal(configurationAt(configuration, 'pay/a.md').profile, 'wide')
    const other = readConfigurationFile('profiles:\n  wide: {files: [pay/**]}\n  narrow: {files: [pay/cards/**]}\n').configuration
    assert.equal(configurationAt(other, 'pay/cards/a.md').profile, 'wide')
  })

  it('of what goes over another configuration come first', () => {
    const base = readConfigurationFile('profiles:\n  base: {files: [pay/cards/**, other/**]}\n').configuration
    const merged = mergedConfiguration(base, stated)
    assert.equal(configurationAt(merged, 'pay/cards/a.md').profile, 'narrow')
    assert.equal(configurationAt(merged, 'other/a.md').profile, 'base')
  })
})

describe('the way up from a folder', () => {
  it('ends at the root of the file system', () => {
    assert.deepEqual(foldersUpFrom('/a/b'), ['/a/b', '/a', '/'])
    assert.deepEqual(foldersUpFrom('/'), ['/'])
    assert.deepEqual(foldersUpFrom('C:/a/b'), ['C:/a/b', 'C:/a', 'C:/'])
    assert.deepEqual(foldersUpFrom(''), [''])
  })
})

describe('files that are kept out of a repository', () => {
  const isOut = (path: string, files: Readonly<Record<string, string>>, {top = '/r', repository = '/r'} = {}): boolean => {
    const upwards = foldersUpFrom(path.slice(0, path.replace(/\/$/, '').lastIndexOf('/')) || '/')
    const counting = upwards.map(folder => ({folder, text: files[folder] ?? null, hasRepository: folder === repository}))
    return isIgnored(path, top, ignoreFilesAmong(counting, top))
  }
  const cases: readonly (readonly [lines: string, path: string, isOut: boolean])[] = [
    ['*.md', '/r/a/b.md', true],
    ['*.md\n!b.md', '/r/a/b.md', false],
    ['build/', '/r/a/build/b.md', true],
    ['build/', '/r/a/build/', true],
    ['build/', '/r/a/build', false],
    ['build/\n!build/b.md', '/r/build/b.md', true],
    ['/a.md', '/r/a.md', true],
    ['/a.md', '/r/x/a.md', false],
    ['x/a.md', '/r/x/a.md', true],
    ['x/a.md', '/r/y/x/a.md', false],
    ['x/**', '/r/x/y/a.md', true],
    ['# a.md\n\n   \n', '/r/a.md', false],
    ['\\#a.md', '/r/#a.md', true],
    ['\\!a.md', '/r/!a.md', true],
    ['a.md   ', '/r/a.md', true],
    ['{a,b}.md', '/r/a.md', false],
    ['{a,b}.md', '/r/{a,b}.md', true],
    ['[ab].md\r\n', '/r/a.md', true],
  ]
  for (const [lines, path, expected] of cases)
    it(`${JSON.stringify(lines)} ${expected ? 'keeps out' : 'leaves'} ${path}`, () => assert.equal(isOut(path, {'/r': lines}), expected))

  it('are named from the repository down, and the nearest file decides', () => {
    assert.equal(isOut('/r/x/a.md', {'/r': '*.md', '/r/x': '!a.md'}), false)
    assert.equal(isOut('/r/x/a.md', {'/': '*.md'}), false)
    assert.equal(isOut('/r/x/a.md', {'/r': '*.md'}, {top: '/r/x'}), true)
  })

  it('without a repository are named by files within what was opened', () => {
    assert.equal(isOut('/r/x/a.md', {'/r': '*.md'}, {repository: ''}), true)
    assert.equal(isOut('/r/x/a.md', {'/': '*.md'}, {repository: ''}), false)
  })

  it('are not those of a folder that was itself named', () => {
    assert.equal(isOut('/r/build/a.md', {'/r': 'build/'}, {top: '/r/build'}), false)
  })
})

describe('globs', () => {
  const matching: readonly (readonly [string, string])[] = [
    ['*.md', 'a.md'],
    ['*.md', 'x/y/a.md'],
    ['**/*.md', 'a.md'],
    ['docs/**', 'docs/a/b.md'],
    ['docs/', 'docs/a/b.md'],
    ['docs/*.md', './docs/a.md'],
    ['/a.md', 'a.md'],
    ['a/**/b.md', 'a/b.md'],
    ['a/**/b.md', 'a/x/y/b.md'],
    ['**/*{pm,rca}*.md', 'x/my-rca-1.md'],
    ['{a,b/{c,d}}/*.md', 'b/d/x.md'],
    ['rca-??.md', 'rca-12.md'],
    ['{a', '{a'],
    ['a,b', 'a,b'],
    ['**', 'any/thing'],
    ['ü*.md', 'über.md'],
    ['🔥*.md', '🔥🔥.md'],
    ['[Pp]ost*.md', 'x/Postmortem.md'],
    ['[a-c][!0-9].md', 'bx.md'],
    ['[^a]', 'b'],
    ['[]x].md', '].md'],
    ['[a-].md', '-.md'],
    ['a[b', 'a[b'],
    ['{[ab],c}{,s}.md', 'bs.md'],
    ['\\[draft\\].md', '[draft].md'],
    ['a\\*', 'a*'],
    ['a\\b', 'a\\b'],
    ['README', 'docs/README'],
    ['docs/README', 'docs/README'],
  ]
  const other: readonly (readonly [string, string])[] = [
    ['docs/*.md', 'docs/a/b.md'],
    ['*.md', 'a.markdown'],
    ['/a.md', 'x/a.md'],
    ['**/*{pm,rca}*.md', 'x/my-rc.md'],
    ['rca-??.md', 'rca-1/.md'],
    ['', 'a'],
    ['a/**/b.md', 'a/xb.md'],
    ['{a,b}/x', 'c/x'],
    ['a.md', 'aXmd'],
    ['[Pp]ost.md', 'post.mdx'],
    ['a[!b]c', 'abc'],
    ['a[/]c', 'a/c'],
    ['a[!b]c', 'a/c'],
    ['a\\*', 'ab'],
    ['README', 'README/x'],
    ['docs/README', 'x/docs/README'],
  ]
  for (const [glob, path] of matching) it(`${glob} matches ${path}`, () => assert.equal(globMatcher(glob)(path), true))
  for (const [glob, path] of other) it(`${glob} does not match ${path}`, () => assert.equal(globMatcher(glob)(path), false))

  it('in a list are read in order, and `!` takes files out', () => {
    const globs = ['incidents/**/*.md', '!incidents/drafts/**', 'incidents/drafts/kept.md']
    assert.equal(listed(globs, 'incidents/a.md'), true)
    assert.equal(listed(globs, 'incidents/drafts/a.md'), false)
    assert.equal(listed(globs, 'incidents/drafts/kept.md'), true)
    assert.equal(listed(globs, 'notes.md'), null)
  })

  it('of a configuration take out what they name, and say nothing of what they do not', () => {
    const {configuration} = readConfigurationFile(
      'files: ["incidents/**", "!**/README.md"]\nprofiles:\n  pay: {files: ["pay/**", "!pay/old/**"]}\n',
    )
    const named = (path: string): boolean | null => isNamedPostmortem(configuration, path)
    assert.deepEqual(['incidents/a.md', 'incidents/README.md', 'pay/a.md', 'pay/README.md', 'pay/old/a.md', 'x.md'].map(named), [
      true,
      false,
      true,
      false,
      false,
      false,
    ])
    assert.equal(configurationAt(configuration, 'pay/a.md').profile, 'pay')
    assert.equal(configurationAt(configuration, 'pay/old/a.md').profile, 'review')
    const excluding = readConfigurationFile('files: ["!drafts/**"]').configuration
    assert.equal(isNamedPostmortem(excluding, 'drafts/a.md'), false)
    assert.equal(isNamedPostmortem(excluding, 'a.md'), null)
  })

  it('that say something in vain are told', () => {
    const told = (glob: string): string | undefined => readConfigurationFile(`files: ['${glob}']`).problems[0]?.message
    assert.match(told('')!, /needs the name/)
    assert.match(told('!')!, /needs the name/)
    assert.match(told('[a')!, /never closed/)
    assert.match(told('{a,b')!, /never closed/)
    assert.match(told('incidents\\2026')!, /between folders/)
    assert.match(told('../x/*.md')!, /matches nothing/)
    for (const glob of ['**/*[Pp]ost*[Mm]ortem*.md', '!a/{b,c}/[!x].md', '[]a].md', '\\[a', 'a..b'])
      assert.equal(told(glob), undefined, glob)
  })

  it('take no time to speak of on hostile patterns', () => {
    const started = performance.now()
    assert.equal(globMatcher('*a'.repeat(2_000))('a'.repeat(4_000)), true)
    assert.equal(globMatcher('{a,'.repeat(1_000))('b'), false)
    assert.ok(performance.now() - started < 3_000)
  })
})
