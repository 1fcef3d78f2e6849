/** Whatever stands in a configuration file or in settings is data: it is read, or told of, and never thrown at anyone. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {stringify} from 'yaml'
import {
  configurationAt,
  createChecker,
  defaultConfiguration,
  isNamedPostmortem,
  mergedConfiguration,
  openDocument,
  operate,
  readConfigurationFile,
  readPostmortem,
  rules,
  statedInSettings,
  type Configuration,
} from '../../../src/core/index.ts'

const names = fc.constantFrom(
  ...[
    'profile',
    'files',
    'profiles',
    'rules',
    'words',
    'sections',
    'fishbone',
    'extends',
    'required',
    'recommended',
    'severities',
    'roles',
  ],
  ...[
    'names',
    'allowed',
    'categories',
    'impact',
    'human-error',
    'review',
    'light',
    'a',
    'b',
    '__proto__',
    'constructor',
    'toString',
    '<<',
    '',
  ],
)
const words = fc.oneof(
  names,
  fc.constantFrom('off', 'error', '**', '!a', '[', '{', '../x', 'SEV1', 'five-whys | impact', '\u0000', '\ud800', '  '),
)
const {tree: anyValue} = fc.letrec<{tree: unknown}>(tie => ({
  tree: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.oneof(words, fc.constantFrom<unknown>(null, true, false, 0, -1, 1e300, NaN, undefined)),
    fc.array(tie('tree'), {maxLength: 4}),
    fc.dictionary(names, tie('tree'), {maxKeys: 5}),
  ),
}))
const document = openDocument('---\nseverity: SEV1\nprofile: a\n---\n\n# Mail was late\n\n## Impact\n\nThe operator should have looked.\n')

/** Everything that asks a configuration something. */
function use(configuration: Configuration): void {
  const here = configurationAt(configuration, 'a/b.md')
  isNamedPostmortem(here, 'a/b.md')
  createChecker(here)(document)
  operate(document.text, readPostmortem(document, here), {type: 'add-tree', kind: 'fishbone'})
  JSON.stringify(here)
}

describe('any configuration', function () {
  this.timeout(60_000)

  it('file is read, its problems lie in the text, and it can be used', () => {
    const structured = fc.dictionary(names, anyValue, {maxKeys: 6}).map(value => stringify(value))
    const broken = fc
      .tuple(structured, fc.nat(), fc.constantFrom('*x', '&x ', '@', '\t', '\n', ': ', '"', '[', '---\n', '- '))
      .map(([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)))
    fc.assert(
      fc.property(fc.oneof(structured, broken), text => {
        const {configuration, stated, problems} = readConfigurationFile(text)
        for (const {start, end, message} of problems) assert.ok(start >= 0 && start <= end && end <= text.length, message)
        use(configuration)
        use(mergedConfiguration(defaultConfiguration, stated))
      }),
      {numRuns: 400},
    )
  })

  it('of the settings can be used, whatever stands where', () => {
    fc.assert(
      fc.property(fc.array(anyValue, {minLength: 1, maxLength: 12}), values => {
        let asked = 0
        const stated = statedInSettings(() => values[asked++ % values.length])
        for (const list of Object.values(stated.vocabulary!)) for (const word of list) assert.equal(typeof word, 'string')
        for (const severity of Object.values(stated.severities!))
          assert.ok(['error', 'warning', 'information', 'hint', 'off'].includes(severity))
        use(mergedConfiguration(defaultConfiguration, stated))
      }),
      {numRuns: 200},
    )
  })

  it('of the settings is what they say', () => {
    const said: Readonly<Record<string, unknown>> = {
      profile: 'light',
      sensitivity: 'thorough',
      'rules.human-error': 'off',
      'words.names': ['Ana', 5, null],
    }
    const stated = statedInSettings(name => said[name])
    assert.equal(stated.profile, 'light')
    assert.equal(stated.sensitivity, 'thorough')
    assert.ok(!('sensitivity' in statedInSettings(() => 'default')))
    assert.deepEqual(stated.severities, {'human-error': 'off'})
    assert.deepEqual(stated.vocabulary, {roles: [], names: ['ana'], allowed: []})
    assert.ok(rules.some(({name}) => name === 'human-error'))
  })
})
