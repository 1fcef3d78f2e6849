/** Laws that hold for every rule on every text. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {
  applyEdits,
  configurationFileName,
  createChecker,
  defaultConfiguration,
  editDocument,
  newDocument,
  openDocument,
  profiles,
  readConfigurationFile,
  readPostmortem,
  rules,
  type Configuration,
  type Finding,
  textOfPieces,
} from '../../../src/core/index.ts'
import {doings, editsOf, writtenDocuments} from '../document/writing.ts'
import {anyText, edits, postmortemText} from './documents.ts'

/** Every rule runs, also those that are off by default. */
const everything: Configuration = {
  ...defaultConfiguration,
  severities: Object.fromEntries(rules.filter(rule => rule.severity === 'off').map(rule => [rule.name, 'warning' as const])),
  vocabulary: {roles: ['captain'], names: ['dana'], allowed: ['we should add']},
}
const checker = createChecker(everything)
const check = (text: string): readonly Finding[] => checker(openDocument(text)).findings

/** A finding with its fixes, as plain data. */
const plain = ({fixes, ...finding}: Finding): unknown => ({...finding, fixes: fixes()})

/** A finding without its fixes, which take most of the time. */
const said = (finding: Finding): unknown => ({...finding, fixes: null})

/** What is told without where. */
const told = ({rule, message}: Finding): string => `${rule}: ${message}`
/** A section that is there and not written yet is as owed as before: the same question, in another place. */
const asked = (finding: Finding): string => told(finding).replace(/(?<=^missing-section: ).*?(?: section|” yet)\. /, '')
const severe = ({severity, suppressed}: Finding): boolean => suppressed === null && (severity === 'warning' || severity === 'error')

function countsOf<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('every rule', () => {
  it('returns for any text, and its findings and fixes lie inside the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const finding of check(text)) {
          assert.ok(
            finding.start >= 0 && finding.start <= finding.end && finding.end <= text.length,
            `${finding.rule} ${finding.start}-${finding.end}`,
          )
          assert.match(finding.message, /^\p{Lu}[^“"'‘?]+.*\?/su, 'the defect is told first, then a question')
          for (const fix of finding.fixes()) {
            assert.notEqual(fix.edits.length, 0)
            for (const edit of fix.edits)
              assert.ok(
                edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length,
                `${finding.rule}: fix ${edit.start}-${edit.end}`,
              )
          }
        }
      }),
      {numRuns: 1000},
    )
  })

  it('finds the same the second time, and with another checker', () => {
    fc.assert(
      fc.property(postmortemText, text => {
        const document = openDocument(text)
        const first = checker(document).findings.map(plain)
        assert.deepEqual(checker(document).findings.map(plain), first)
        assert.deepEqual(createChecker(everything)(openDocument(text)).findings.map(plain), first)
      }),
      {numRuns: 150},
    )
  })

  it('finds after edits what it finds from scratch', () => {
    fc.assert(
      fc.property(postmortemText, edits, (source, steps) => {
        const kept = createChecker(everything)
        let document = openDocument(source)
        kept(document)
        for (const [at, length, inserted] of steps) {
          const start = Math.floor(at * document.text.length)
          document = editDocument(document, [{start, end: Math.min(document.text.length, start + length), text: inserted}])
          assert.deepEqual(kept(document).findings.map(plain), createChecker(everything)(openDocument(document.text)).findings.map(plain))
        }
      }),
      {numRuns: 150},
    )
  })

  it('finds in written documents, after a heading got another meaning, what it finds from scratch', () => {
    for (const source of writtenDocuments.slice(0, 2)) {
      const kept = createChecker(everything)
      const opened = openDocument(source)
      kept(opened)
      for (const {heading} of readPostmortem(opened).sections) {
        for (const text of ['## Root causes', '## Notes']) {
          const document = editDocument(opened, [{...heading, text}])
          assert.deepEqual(kept(document).findings.map(said), createChecker(everything)(openDocument(document.text)).findings.map(said))
        }
      }
    }
  })

  it('finds in written documents, after lines have moved and marks have changed, what it finds from scratch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...writtenDocuments), doings, (source, done) => {
        const kept = createChecker(everything)
        let document = openDocument(source)
        kept(document)
        for (const edits of editsOf(source, done)) {
          document = editDocument(document, edits)
          assert.deepEqual(kept(document).findings.map(said), createChecker(everything)(openDocument(document.text)).findings.map(said))
        }
      }),
      {numRuns: 25, seed: 7},
    )
  })

  it('has safe fixes that end their finding, add no other and keep all words', () => {
    let applied = 0
    fc.assert(
      fc.property(postmortemText, text => {
        const before = check(text)
        for (const finding of before.filter(({suppressed}) => suppressed === null)) {
          for (const fix of finding.fixes().filter(({safe}) => safe)) {
            applied++
            const fixed = applyEdits(text, fix.edits)
            const after = check(fixed)
            const label = `${finding.rule}: ${fix.title}`
            assert.ok(
              (countsOf(after.map(told)).get(told(finding)) ?? 0) < countsOf(before.map(told)).get(told(finding))!,
              `${label} leaves its finding`,
            )
            const had = countsOf(before.filter(severe).map(asked))
            for (const [message, count] of countsOf(after.filter(severe).map(asked)))
              assert.ok(count <= (had.get(message) ?? 0), `${label} adds ${message}`)
            const kept = countsOf(wordsOf(fixed))
            for (const [word, count] of countsOf(wordsOf(text))) assert.ok((kept.get(word) ?? 0) >= count, `${label} loses ${word}`)
          }
        }
      }),
      {numRuns: 150},
    )
    assert.ok(applied > 100, 'the documents have safe fixes')
  })
})

describe('templates', () => {
  for (const profile of profiles) {
    it(`of ${profile.name} check clean`, () => {
      const text = textOfPieces(newDocument({profile, title: 'Mail queue stuck', date: '2026-03-04'}))
      assert.deepEqual(check(text).filter(severe).map(told), [])
    })
  }
})

describe(configurationFileName, () => {
  it('is read whatever it holds, with remarks inside the text', () => {
    const yaml = fc.oneof(
      fc.string({unit: 'binary', maxLength: 120}),
      fc
        .array(
          fc.constantFrom(
            'profile: ',
            'profiles:\n',
            '  team:\n',
            '    extends: ',
            'full\n',
            'team\n',
            '    required: ',
            '[impact, x | y]\n',
            'rules: ',
            '{missing-section: off}\n',
            'sections: ',
            'words:\n',
            '  roles: ',
            '- a\n',
            '&a ',
            '*a\n',
            '{',
            '}',
            '[',
            ']',
            ': ',
            '\n',
            '\t',
            '"',
            '\ud800',
            '\0',
            '<<: ',
            '!!binary ',
            '? ',
          ),
          {maxLength: 30},
        )
        .map(parts => parts.join('')),
    )
    fc.assert(
      fc.property(yaml, text => {
        const {configuration, problems} = readConfigurationFile(text)
        for (const {start, end} of problems)
          assert.ok(start >= 0 && start <= end && end <= text.length, `${start}-${end} of ${text.length}`)
        createChecker(configuration)(openDocument('# Postmortem\n\n## Impact\n'))
      }),
      {numRuns: 2000},
    )
  })
})
