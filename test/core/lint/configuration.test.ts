/** Profiles by severity, and paths by glob. */
import assert from 'node:assert/strict'
import {knownProfiles, openDocument, profileNamed, profiles, readPostmortem, rules, sectionIds} from '../../../src/core/index.ts'
import {matchesGlob} from '../../../src/core/lint/glob.ts'

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
  ]
  for (const [glob, path] of matching) it(`${glob} matches ${path}`, () => assert.equal(matchesGlob(glob, path), true))
  for (const [glob, path] of other) it(`${glob} does not match ${path}`, () => assert.equal(matchesGlob(glob, path), false))

  it('take no time to speak of on hostile patterns', () => {
    const started = performance.now()
    assert.equal(matchesGlob('*a'.repeat(2_000), 'a'.repeat(4_000)), true)
    assert.equal(matchesGlob('{a,'.repeat(1_000), 'b'), false)
    assert.ok(performance.now() - started < 3_000)
  })
})
