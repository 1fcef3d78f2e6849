/** Every word that people read has its German: none is missing, none is left over, and what is filled in stays the same. */
import assert from 'node:assert/strict'
import {globSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import {createChecker, defaultConfiguration, openDocument, readConfigurationFile, rules, speak} from '../../src/core/index.ts'
import {wordsOfView} from '../../src/host/words-of-view.ts'
import {bundleOf} from '../../src/webview/bundle.ts'
import {stringsFrom as causesIn} from '../../src/webview/causes/strings.ts'
import {stringsFrom as meetingIn} from '../../src/webview/meeting/strings.ts'
import {stringsFrom as timelineIn} from '../../src/webview/timeline/strings.ts'
import {inCore, inHost, sentencesIn, textsIn} from '../../tools/generate/sentences.ts'
import {germanFile, translations, type German} from '../../tools/generate/translations.ts'
import {wordsApart} from '../../tools/generate/manifest-words.ts'
import {readPage} from '../core/rules/page.ts'

const root = new URL('../../', import.meta.url)
const json = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as T
const german = json<German>(germanFile)
const pairs = Object.values(german).flatMap(texts => Object.entries(texts))

/** What has to stand in a translation as it stands in the English: gaps, code, commands, settings and addresses. */
const kept = (text: string): readonly string[] =>
  [...text.matchAll(/\{\d\}|`[^`]*`|\(command:[^)]*\)|#[\w.-]+#|^\s|\s$|…$|\n/g)].map(([found]) => found).sort()

/** The same in both languages. */
const alike =
  /^(?:Postmortem(?:: \{0\})?|Tickets|Hosts|Problem|Information|Markdown|Start|Pause|\{0\} Links?|\{0\} (?:h|min|s)|in \{0\}|\{0\} \(\{1\}\)|Front matter: \{0\}|`[^`]*`)$/i

describe('the German translation', () => {
  it('has words for everything', () => {
    assert.ok(pairs.length > 1000)
    assert.deepEqual(
      pairs.filter(([, words]) => words === '').map(([english]) => english),
      [],
    )
  })

  it('fills in what the English fills in', () => {
    for (const [english, words] of pairs) assert.deepEqual(kept(words), kept(english), words)
  })

  it('is German', () => {
    for (const [english, words] of pairs) assert.ok(words !== english || alike.test(english), english)
    // The quotation marks of English are others, and one of them ends where the German ones end.
    for (const [, words] of pairs) assert.ok(!/”|’/.test(words) && words.split('„').length === words.split('“').length, words)
  })

  it('says the same of the same English wherever that stands in the extension’s own bundle', () => {
    const {host, views, core, guidance, reasons} = german
    const known = new Map<string, string>()
    for (const [english, words] of [host, views, core, guidance, reasons].flatMap(texts => Object.entries(texts))) {
      assert.equal(known.get(english) ?? words, words, english)
      known.set(english, words)
    }
  })

  it('is what VS Code gets', () => {
    const keys = json<Record<string, string>>('package.nls.json')
    assert.deepEqual(Object.keys(json('package.nls.de.json')), Object.keys(keys))
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.de.json')
    for (const [english, words] of Object.entries({...german.host, ...german.core, ...german.guidance, ...german.reasons}))
      assert.equal(bundle[english], words)
  })

  it('is, in the page of a view, what that page says', () => {
    const bundle = json<Record<string, string>>('l10n/bundle.l10n.de.json')
    const pages = {causes: causesIn, timeline: timelineIn, meeting: meetingIn}
    assert.deepEqual(
      Object.keys(bundle)
        .filter(key => key.startsWith(wordsOfView('')))
        .sort(),
      Object.keys(pages).map(wordsOfView).sort(),
    )
    for (const [name, stringsFrom] of Object.entries(pages)) {
      const words = bundleOf(bundle[wordsOfView(name)])
      const english = Object.values<string>(stringsFrom({}))
      assert.deepEqual(Object.keys(words).sort(), [...new Set(english)].sort())
      assert.deepEqual(
        Object.values<string>(stringsFrom(words)),
        english.map(text => german.views[text]),
      )
    }
  })

  it('leaves no words in the manifest', () => {
    const manifest = json<Record<string, unknown>>('package.json')
    const {words} = wordsApart(manifest, json('package.nls.json'))
    assert.deepEqual(words, json('package.nls.json'))
    assert.ok(Object.values(words).every(text => !/^%.*%$/.test(text)))
  })
})

describe('the pages of the walkthrough', () => {
  it('are there in German, with the same code', () => {
    const pages = Object.entries(german.manifest).filter(([english]) => /^media\/.*\.md$/.test(english))
    assert.equal(pages.length, 3)
    const codeIn = (path: string): readonly string[] => readFileSync(new URL(path, root), 'utf8').match(/^```[^]*?^```/gm) ?? []
    for (const [english, page] of pages) assert.deepEqual(codeIn(page), codeIn(english))
  })
})

describe('a text that is added', () => {
  it('is asked for until it has its German', () => {
    const [file] = translations(root, () => ({'commands.new.title': 'Do Something New'}))
    speak({})
    assert.equal((JSON.parse(file!.text) as German).manifest['Do Something New'], '')
  })

  it('is found where the host, core and the manifest say it', () => {
    assert.deepEqual(textsIn('a.ts', "tell(l10n.t('“{0}” is new.', name))", inHost), ['“{0}” is new.'])
    assert.throws(() => textsIn('a.ts', 'tell(l10n.t(sentence))', inHost), /has to stand in the call itself/)
    assert.deepEqual(textsIn('src/core/a.ts', 'saying`Only ${one} of ${all}`', inCore), ['Only {0} of {1}'])
    assert.deepEqual(textsIn('src/core/a.ts', "localised(few ? 'One' : 'Many'); sayings({a: 'A', b: 'B'})", inCore), [
      'One',
      'Many',
      'A',
      'B',
    ])
    assert.deepEqual(textsIn('src/core/rules/a.ts', "defineDocumentRule({name: 'a', summary: 'It is so'})", inCore), ['It is so'])
    const apart = wordsApart({contributes: {views: {own: [{id: 'view', name: 'New'}]}}}, {})
    assert.deepEqual(apart, {
      manifest: {contributes: {views: {own: [{id: 'view', name: '%views.own.view.name%'}]}}},
      words: {'views.own.view.name': 'New'},
    })
  })

  it('is not lost where it stands in several places', () => {
    const {host, views, core} = sentencesIn(root)
    for (const texts of [host, views, core]) assert.equal(new Set(texts).size, texts.length)
  })
})

describe('findings', () => {
  afterEach(() => speak({}))

  /** Every document of the rules' pages, with what every rule says about it. */
  const said = (): ReadonlyMap<string, readonly (readonly [rule: string, text: string])[]> =>
    new Map(
      globSync('src/core/rules/*.md', {cwd: root}).map(file => {
        const {invalid} = readPage(readFileSync(new URL(file, root), 'utf8'))
        const findings = invalid.flatMap(({document, configuration}) => {
          const team = configuration === null ? defaultConfiguration : readConfigurationFile(configuration.text).configuration
          return createChecker(team)(openDocument(document.text), {missing: new Set(), today: '2026-04-01'}).findings
        })
        return [
          basename(file, '.md'),
          findings.flatMap(({rule, message, related, fixes}) =>
            [message, ...related.map(place => place.message), ...fixes().map(fix => fix.title)].map(text => [rule, text] as const),
          ),
        ]
      }),
    )

  it('say nothing in English when core speaks German', () => {
    const english = said()
    speak(german.core)
    const translated = said()
    assert.ok([...english.values()].flat().length > 500)
    // A message has two parts, either of which could be English still; what is quoted in them is the document's.
    const bare = (text: string): string => text.replace(/`[^`]*`|[“„][^”“]*[”“]/g, '')
    const isAlike = (one: string, other: string): boolean => one.slice(0, 8) === other.slice(0, 8) || one.slice(-12) === other.slice(-12)
    const untouched = [...english].flatMap(([page, texts]) =>
      texts.filter(([, text], index) => isAlike(bare(text), bare(translated.get(page)![index]![1]))),
    )
    assert.deepEqual(untouched, [])
    const rulesSaid = new Set([...translated.values()].flat().map(([rule]) => rule))
    assert.ok(rulesSaid.size > rules.length / 2, String(rulesSaid.size))
  })
})
