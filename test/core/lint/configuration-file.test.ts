/** What a team writes into its configuration file, and what it is told about it. */
import assert from 'node:assert/strict'
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
  type Finding,
} from '../../../src/core/index.ts'
import {sectionBody} from '../../../src/core/profiles/template.ts'

const read = (text: string): ReturnType<typeof readConfigurationFile> => readConfigurationFile(text)

/** The remarks, each with the words that it stands on. */
const remarks = (text: string): readonly (readonly [string, string])[] =>
  read(text).problems.map(({start, end, message}) => [text.slice(start, end), message])

const findings = (file: string, document: string): readonly Finding[] =>
  createChecker(read(file).configuration)(openDocument(document)).findings
const codes = (file: string, document: string): readonly string[] => findings(file, document).map(({code}) => code)

describe('the configuration file', () => {
  it('says nothing when it is empty', () => {
    for (const text of ['', '\n', '# only a comment\n', '---\n']) {
      assert.deepEqual(read(text).configuration, defaultConfiguration)
      assert.deepEqual(read(text).problems, [])
      assert.deepEqual(read(text).stated, {})
    }
  })

  it('sets severities of rules', () => {
    const {configuration, problems} = read('rules:\n  missing-section: off\n  long-summary: Warning\n')
    assert.deepEqual(configuration.severities, {'missing-section': 'off', 'long-summary': 'warning'})
    assert.deepEqual(problems, [])
    assert.ok(codes('', '# P\n').includes('PM001'))
    assert.ok(!codes('rules: {missing-section: off}', '# P\n').includes('PM001'))
  })

  it('names the figures from which on an incident is severe, and owes a review', () => {
    const {configuration, problems} = read('severity:\n  SEV1: {customers: "10,000", duration: 4 h}\n  SEV2: {}\nreview: {downtime: 1 h}\n')
    assert.deepEqual(problems, [])
    assert.deepEqual(
      configuration.severityLevels.map(({name, from}) => [name, ...from.map(({kind, value}) => `${kind} ${value}`)]),
      [['SEV1', 'customers 10000', 'duration 14400'], ['SEV2']],
    )
    assert.deepEqual(configuration.reviewCriteria, {...defaultConfiguration.reviewCriteria, downtime: 3600})
    assert.deepEqual(
      remarks('severity: {SEV1: {customers: many, money: 10000, nps: 3}}\nreview: {downtime: often, data-loss: 2}\n').map(
        ([words]) => words,
      ),
      ['many', '10000', 'nps', 'often', '2'],
    )
  })

  it('says how sure findings of language have to be', () => {
    assert.equal(read('').configuration.sensitivity, 'sure')
    assert.equal(read('sensitivity: Thorough\n').configuration.sensitivity, 'thorough')
    assert.deepEqual(remarks('sensitivity: Thorough\n'), [])
    assert.deepEqual(read('sensitivity: high\n').stated, {})
    assert.deepEqual(
      remarks('sensitivity: high\n').map(([words]) => words),
      ['high'],
    )
  })

  it('defines profiles that start from others', () => {
    const {configuration, problems} = read(`profiles:
  payments:
    title: Payments review
    extends: base
    required: [summary, five-whys | fishbone]
    rules: {undated-action: error}
  base:
    extends: full
    severities: {low: light}
    rules: {unowned-action: warning}
`)
    assert.deepEqual(problems, [])
    const [payments, base] = ['payments', 'base'].map(name => configuration.profiles.find(profile => profile.name === name)!)
    assert.deepEqual(payments!.required, [['summary'], ['five-whys', 'fishbone']])
    assert.equal(payments!.title, 'Payments review')
    assert.equal(base!.title, 'base')
    assert.deepEqual(payments!.recommended, base!.recommended)
    assert.equal(payments!.severities['low'], 'light')
    assert.equal(payments!.rules['unowned-action'], 'warning')
    assert.equal(payments!.rules['undated-action'], 'error')
  })

  it('ends when profiles start from each other or from themselves', () => {
    const {configuration, problems} = read('profiles:\n  a: {extends: b}\n  b: {extends: a}\n  c: {extends: c}\n')
    assert.deepEqual(configuration.profiles.map(({name}) => name).sort(), ['a', 'b', 'c'])
    assert.deepEqual(
      problems.map(({message}) => message),
      ['“a” cannot start from itself, over “b”.', '“b” cannot start from itself, over “a”.', '“c” cannot start from itself.'],
    )
  })

  it('replaces a built-in profile, which may start from what it replaces', () => {
    const file = 'profiles:\n  review:\n    extends: review\n    recommended: []\n'
    assert.deepEqual(remarks(file), [])
    assert.ok(codes('', '# P\n').includes('PM005'))
    assert.ok(!codes(file, '# P\n').includes('PM005'))
    assert.ok(codes(file, '# P\n').includes('PM001'))
  })

  it('makes a profile stricter for its documents alone', () => {
    const file = 'profiles:\n  strict:\n    rules: {missing-severity: error}\n'
    const severityOf = (document: string): string | undefined =>
      findings(file, document).find(({rule}) => rule === 'missing-severity')?.severity
    assert.equal(severityOf('---\nprofile: strict\n---\n'), 'error')
    assert.equal(severityOf('---\nprofile: light\n---\n'), 'hint')
  })

  it('lets what it says of a rule hold in every profile', () => {
    const file = 'rules: {missing-severity: off}\nprofiles:\n  strict:\n    rules: {missing-severity: error}\n'
    assert.ok(!codes(file, '---\nprofile: strict\n---\n').includes('PM009'))
  })

  it('knows the team’s names of sections', () => {
    const file = 'sections:\n  impact: [Blast wave, "Who cried?"]\n  timeline: Ticker\n'
    assert.deepEqual(remarks(file), [])
    const {sections} = readPostmortem(openDocument('## Blast wave\n\n## Who cried\n\n## Ticker (UTC)\n'), read(file).configuration)
    assert.deepEqual(
      sections.map(({id}) => id),
      ['impact', 'impact', 'timeline'],
    )
  })

  it('knows the team’s categories of a fishbone', () => {
    const file = 'fishbone:\n  categories: [Suppliers, " Night\n    shift ", Suppliers]\n'
    assert.deepEqual(remarks(file), [])
    assert.deepEqual(read(file).configuration.fishboneCategories, ['Suppliers', 'Night shift'])
    assert.deepEqual(read('fishbone: {categories: []}').configuration.fishboneCategories, defaultConfiguration.fishboneCategories)
    const postmortem = readPostmortem(openDocument(''), mergedConfiguration(defaultConfiguration, read(file).stated))
    const outcome = operate('', postmortem, {type: 'add-tree', kind: 'fishbone'})
    assert.ok('edits' in outcome)
    assert.equal(outcome.edits[0]?.text, '## Fishbone\n\n**Problem:**\n\n- **Suppliers**\n- **Night shift**\n')
    assert.deepEqual(sectionBody('fishbone', postmortem.fishboneCategories).slice(-2), ['- **Suppliers**', '- **Night shift**'])
  })

  it('reads the team’s words in lower case', () => {
    assert.deepEqual(read('words:\n  roles: [Captain]\n  allowed: As Far As We Know\n').configuration.vocabulary, {
      roles: ['captain'],
      names: [],
      allowed: ['as far as we know'],
    })
  })

  it('chooses profiles and postmortems by path', () => {
    const {configuration, problems} = read(
      'files: [docs/**/*.md]\nprofile: full\nprofiles:\n  light:\n    extends: light\n    files: [docs/small/**]\n',
    )
    assert.deepEqual(problems, [])
    assert.equal(configurationAt(configuration, 'docs/small/a.md').profile, 'light')
    assert.equal(configurationAt(configuration, './docs/big/a.md').profile, 'full')
    assert.equal(isNamedPostmortem(configuration, 'docs/big/a.md'), true)
    assert.equal(isNamedPostmortem(configuration, 'src/a.md'), false)
    assert.equal(isNamedPostmortem(defaultConfiguration, 'src/a.md'), null)
  })

  it('goes over another configuration', () => {
    const base = {
      ...defaultConfiguration,
      severities: {'long-summary': 'off', 'missing-section': 'off'},
      vocabulary: {roles: ['captain'], names: [], allowed: []},
    } as const
    const {stated} = read('rules: {long-summary: error}\nwords: {roles: [mate]}\n')
    const merged = mergedConfiguration(base, stated)
    assert.deepEqual(merged.severities, {'long-summary': 'error', 'missing-section': 'off'})
    assert.deepEqual(merged.vocabulary.roles, ['captain', 'mate'])
    assert.equal(merged.profile, 'review')
  })
})

describe('remarks on the configuration file', () => {
  const cases: readonly (readonly [string, string, RegExp])[] = [
    ['rulez: {}\n', 'rulez', /Did you mean “rules”/],
    ['rules:\n  mising-section: off\n', 'mising-section', /Did you mean “missing-section”/],
    ['rules:\n  missing-section: loud\n', 'loud', /error, warning, information, hint or off/],
    ['profile: ful\n', 'ful', /Did you mean “full”/],
    ['profiles:\n  a: {required: [impact, cuases]}\n', 'cuases', /no section/],
    ['profiles:\n  a: {required: impact}\n', 'impact', /a list/],
    ['profiles:\n  a: {severities: {SEV4: tiny}}\n', 'tiny', /No profile/],
    ['profiles:\n  a: {extends: nothing}\n', 'nothing', /No profile/],
    ['profiles: [a]\n', '[a]', /names with a value each/],
    ['sections:\n  impakt: [x]\n', 'impakt', /Did you mean “impact”/],
    ['words: {verbs: [x]}\n', 'verbs', /roles, names or allowed/],
    ['files: {a: b}\n', '{a: b}', /text/],
    ['fishbone: {categories: [""]}\n', '""', /needs a name/],
    ['fishbone: {categories: People}\n', 'People', /a list/],
    ['fishbone: {bones: []}\n', 'bones', /categories/],
    ['rules: {a: [\n', '', /./],
    ['rules:\n  human-error: off\nrules:\n  judgement: off\n', 'rules', /twice/],
    ['rules: {human-error: off}\nwords: *nope\n', '*nope', /stands for nothing/],
    ['profiles:\n  a: {extends: b}\n  b: {extends: c}\n  c: {extends: b}\n', 'c', /“b” cannot start from itself, over “c”/],
    ['profiles:\n  review: {extends: a}\n  a: {extends: review}\n', 'a', /“review” cannot start from itself, over “a”/],
    ['profile: 5\n', '5', /a number, where a name is wanted/],
    ['profiles: {a: {extends: 5}}\n', '5', /a number, where a name is wanted/],
    ['profiles: {a: {severities: {SEV4: 5}}}\n', '5', /a number, where a name is wanted/],
    ['words: {names: [Ana, 5]}\n', '5', /a number, where a name is wanted/],
    ['words: {roles: 5}\n', '5', /a number, where a name is wanted/],
    ['fishbone: {categories: [People, 5]}\n', '5', /a number, where a name is wanted/],
    ['sections: {impact: [5]}\n', '5', /a number, where a name is wanted/],
    ['rules: {}\n---\nprofile: light\n', '---', /second document/],
    ['words: {names: [@ana]}\n', '@ana', /needs quotes/],
    ['rules:\n\thuman-error: off\n', '\t', /a tab/],
    ['words: {names: &a [*a]}\n', '*a', /no end/],
  ]
  for (const [text, words, message] of cases) {
    it(`stand on ${JSON.stringify(words)} in ${JSON.stringify(text)}`, () => {
      const [first] = remarks(text)
      assert.ok(first !== undefined, 'nothing was remarked')
      if (words !== '') assert.equal(first[0], words)
      assert.match(first[1], message)
      assert.doesNotThrow(() => createChecker(read(text).configuration)(openDocument('# P\n')))
    })
  }

  it('leave the rest of the file in force', () => {
    const {configuration, problems} = read('color: red\nprofile: light\nrules: {long-summary: 3, missing-section: hint}\n')
    assert.equal(problems.length, 2)
    assert.equal(configuration.profile, 'light')
    assert.deepEqual(configuration.severities, {'missing-section': 'hint'})
  })

  it('leave in force what stands around a fault of any kind', () => {
    for (const fault of [
      'words: *nope',
      'words: &w [*w]',
      'rules:\n  judgement: off',
      'nonsense',
      'words: {names: [@x]}',
      '  wrong: indent',
      'words: "open',
      '---\nprofile: full',
    ]) {
      const text = `profile: light\nrules:\n  human-error: off\n${fault}\n`
      const {configuration, problems} = read(text)
      assert.equal(configuration.profile, 'light', fault)
      assert.equal(configuration.severities['human-error'], 'off', fault)
      assert.notEqual(problems.length, 0, fault)
    }
    assert.deepEqual(read('rules:\n  human-error: off\nrules:\n  judgement: off\n').configuration.severities, {
      'human-error': 'off',
      judgement: 'off',
    })
  })

  it('come soon, whatever is nested', () => {
    for (const text of [
      '{'.repeat(20_000),
      '['.repeat(20_000),
      '- '.repeat(20_000),
      'a: &a [*a]\nb: [*a, *a]\n',
      `x: ${'&a '.repeat(500)}`,
    ]) {
      assert.doesNotThrow(() => read(text))
    }
  }).timeout(2_000)
})
