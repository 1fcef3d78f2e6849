/** New documents and new sections hold places to fill in and nothing else. */
import assert from 'node:assert/strict'
import {
  applyEdits,
  canonicalIds,
  checklistOf,
  coachingOf,
  createChecker,
  defaultConfiguration,
  insertSection,
  kindOf,
  newDocument,
  openDocument,
  profiles,
  sectionWithPrompts,
  snippetOf,
  textOfPieces,
  titleOfSection,
  type CheckedDocument,
  type CanonicalId,
} from '../../../src/core/index.ts'

const date = '2026-03-04'

const analysisOf = (text: string): CheckedDocument => createChecker(defaultConfiguration)(openDocument(text))
const told = ({findings}: CheckedDocument): readonly string[] => findings.map(({rule, message}) => `${rule}: ${message}`)
const done = ({postmortem}: CheckedDocument): readonly string[] =>
  checklistOf(postmortem)
    .filter(({state}) => state === 'done')
    .map(({title}) => title)

/** Everything that can be asked of a postmortem is there, and nobody can find fault with it. */
const faultless = `---
date: 2026-03-04
severity: SEV3
status: draft
profile: light
---

# Mail was late

## Summary

Mail was late by two hours on 4 March, since the disk of the queue was full. No test or alert had told us.

## Impact

All 1,200 customers of the free plan waited 120 minutes.

## Timeline

- 2026-03-04 10:42 UTC: first report
- 2026-03-04 12:42 UTC: the disk had room again

## Root causes

- The logs of the queue fill its disk within a month, and no alert watches it

## Action items

- [ ] Alert on the free space of the queue's disk (@dana, due 2026-05-01, #12, detection)
- [ ] Rotate the logs of the queue each day (@dana, due 2026-05-01, #13, prevention)
`

/** With a section more where it belongs, or with it instead of the one of the same name. */
function withSection(id: CanonicalId, section: string): string {
  const heading = `## ${titleOfSection(id)}\n`
  const parts = faultless.split(/\n(?=## )/)
  if (parts.some(part => part.startsWith(heading))) return parts.map(part => (part.startsWith(heading) ? `${section}\n` : part)).join('\n')
  const {sections} = analysisOf(faultless).postmortem
  return applyEdits(faultless, [insertSection({text: faultless, sections}, id, section.slice(heading.length + 1).split('\n'))])
}

describe('a new document', () => {
  for (const profile of profiles) {
    const fresh = textOfPieces(newDocument({profile, title: 'Mail was late', date}))

    it(`of the profile ${profile.name} has all sections that it owes`, () => {
      const {postmortem} = analysisOf(fresh)
      assert.equal(kindOf(postmortem), 'front-matter')
      assert.equal(postmortem.title, 'Mail was late')
      assert.equal(postmortem.profile.name, profile.name)
      assert.deepEqual(
        checklistOf(postmortem).filter(({state}) => state === 'missing'),
        [],
      )
    })

    it(`of the profile ${profile.name} says nothing before a person did, whether its title is known or not`, () => {
      for (const text of [fresh, textOfPieces(newDocument({profile, date}))]) {
        assert.deepEqual(told(analysisOf(text)), [])
        assert.deepEqual(done(analysisOf(text)), [])
      }
    })

    it(`of the profile ${profile.name} is as quiet when its prompts were deleted and when a formatter went over it`, () => {
      const bare = fresh.replace(/\{\{.*?\}\}/g, '')
      const formatted = fresh.replace(/^- /gm, '* ').replace(/\| (\S.*?) (?=\|)/g, '| $1    ')
      for (const text of [bare, formatted, fresh.replaceAll('\n', '\r\n')]) {
        assert.deepEqual(told(analysisOf(text)), [])
        assert.deepEqual(done(analysisOf(text)), [])
      }
    })
  }

  it('says what still has to be written as soon as others read it', () => {
    const rules = (status: string): ReadonlySet<string> => {
      const text = textOfPieces(newDocument({profile: profiles[0], title: 'Mail was late', date}))
      return new Set(analysisOf(text.replace('status: draft', `status: ${status}`)).findings.map(({rule}) => rule))
    }
    for (const status of ['in-review', 'final'])
      for (const rule of ['empty-section', 'placeholder-text', 'missing-severity'])
        assert.ok(rules(status).has(rule), `${rule} in ${status}`)
  })

  it('keeps its title in one line, and has one when none was said', () => {
    const titled = (title: string): string => textOfPieces(newDocument({profile: profiles[0], title, date}))
    assert.match(titled(' Mail\nwas  late '), /\n# Mail was late\n/)
    assert.match(titled(' '), /\n# Postmortem\n/)
  })

  it('shows its title as it was typed, whatever Markdown takes it for', () => {
    const titles = [
      String.raw`Checkout down: payments <gateway> & "ÄÖ/..\"`,
      '[SEV2] *all* _mail_ `late` &lt;b&gt; ~~twice~~ #',
      '<!-- nothing --> <b>',
      '- 1. # Mail',
      'Mail for a | b',
    ]
    for (const title of titles) {
      const {postmortem} = analysisOf(textOfPieces(newDocument({profile: profiles[0], title, date})))
      assert.equal(postmortem.title, title.replaceAll('`', ''))
      assert.equal(kindOf(postmortem), 'front-matter')
    }
  })

  it('has a stop for each gap: first the words, then what is best known at the end', () => {
    const snippet = snippetOf(newDocument({profile: profiles[0], date}))
    assert.match(snippet, /\n# \$\{1:\{\{What happened, in a few words\\\}\\\}\}\n/)
    assert.match(snippet, /- \[ \] \$\{\d+:[^}]*What will change\\\}\\\}\} \(@\$\{\d+:\{\{owner\\\}\\\}\}, due /)
    const stops = Array.from(snippet.matchAll(/\$\{(\d+)/g), ([, stop]) => Number(stop))
    assert.deepEqual(
      stops.toSorted((a, b) => a - b),
      stops.map((_, index) => index + 1),
    )
    const last = stops.length
    assert.ok(snippet.startsWith(`---\ndate: \${${last - 1}:2026-03-04}\nseverity: \${${last}|# SEV1 to SEV5,SEV1,SEV2,SEV3,SEV4,SEV5|}\n`))
    assert.ok(snippet.endsWith('$0'))
  })

  it('takes a title as words, not as a snippet', () => {
    assert.match(
      snippetOf(newDocument({profile: profiles[0], title: 'Price of ${1:x} \\ {{y}}', date})),
      /\n# Price of \\\$\{1:x\\\} \\\\\\\\ \{\{y\\\}\\\}\n/,
    )
  })
})

describe('a new section', () => {
  for (const id of canonicalIds) {
    const section = sectionWithPrompts(id, 2).join('\n')

    it(`“${titleOfSection(id)}” is no finding and not done, alone or in a document without fault`, () => {
      assert.deepEqual(told(analysisOf(faultless)), [], 'nothing is wrong without it')
      for (const text of [`${section}\n`, withSection(id, section)]) {
        const analysis = analysisOf(text)
        const ofOthers = analysisOf(text.replace(section, `## ${titleOfSection(id)}\n\n<!-- to be written -->`))
        assert.deepEqual(
          told(analysis).filter(message => !told(ofOthers).includes(message)),
          [],
        )
        assert.ok(!done(analysis).includes(titleOfSection(id)))
      }
    })

    it(`“${titleOfSection(id)}” guides in words that no rule finds fault with`, () => {
      const phrases = section
        .split('\n')
        .flatMap(line => [...line.matchAll(/\{\{([^}]*)\}\}/g), ...line.matchAll(/<!--(.*)-->/g)])
        .map(([, words]) => (words ?? '').trim())
        .filter(words => !/YYYY/.test(words))
      const text = withSection(id, `## ${titleOfSection(id)}\n\n${phrases.join('\n\n')}`)
      assert.deepEqual(told(analysisOf(text)), [])
    })
  }

  it('of causes has neither depth nor an open end before somebody answered', () => {
    for (const id of ['five-whys', 'so-what', 'fishbone'] as const) {
      const [coaching] = coachingOf(analysisOf(sectionWithPrompts(id, 2).join('\n')).postmortem)
      assert.deepEqual([coaching!.progress.depth, coaching!.progress.leaves, coaching!.progress.unanswered], [0, 0, 0], id)
    }
  })

  it('becomes done with the first word of a person', () => {
    for (const id of canonicalIds) {
      const lines = sectionWithPrompts(id, 2)
      const written = lines.join('\n').replace(/\{\{.*?\}\}/, 'the queue')
      const text = id === 'fishbone' ? lines.join('\n').replace('- **Methods', '  - The queue\n- **Methods') : written
      assert.ok(done(analysisOf(withSection(id, text))).includes(titleOfSection(id)), id)
    }
  })
})
