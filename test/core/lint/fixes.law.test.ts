/** Laws of the fixes that reword: they touch the words of their sentence and nothing else, and the finding is gone. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {applyEdits, createChecker, defaultConfiguration, openDocument, rules, type Finding} from '../../../src/core/index.ts'
import type {Fix} from '../../../src/core/model/remark.ts'
import {postmortemText} from './documents.ts'

const check = createChecker({
  ...defaultConfiguration,
  severities: Object.fromEntries(rules.filter(rule => rule.severity === 'off').map(rule => [rule.name, 'warning' as const])),
})
const findingsOf = (text: string): readonly Finding[] => check(openDocument(text)).findings
const languageRules = new Set(rules.filter(({category}) => category === 'language').map(({name}) => name))

/** Sentences that the rules find fault with, as many writers write them. */
const sentences = readFileSync(new URL('../language/sentences/tune-2.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '')
  .map(line => JSON.parse(line) as {readonly text: string; readonly rule: string | null})
  .filter(({text, rule}) => rule !== null && !/^[-*>#|<]/.test(text))
  .map(({text}) => text)

/** A word of a sentence in marks, so that fixes meet emphasis, code and links anywhere. */
const marks = [
  ['**', '**'],
  ['*', '*'],
  ['`', '`'],
  ['[', '](https://example.com/a)'],
  ['~~', '~~'],
  ['', '<!-- kept -->'],
] as const
const marked = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(), fc.constantFrom(...marks, null), fc.boolean())
  .map(([sentence, at, mark, wraps]) => {
    const words = sentence.split(' ')
    const index = at % words.length
    if (mark !== null) words[index] = mark[0] + words[index]! + mark[1]
    if (wraps && index > 0) words[index] = `\n${words[index]!}`
    return words.join(' ').replaceAll(' \n', '\n')
  })

const document = fc
  .tuple(
    postmortemText,
    fc.constantFrom(
      '\n\n## Root causes\n\n',
      '\n\n## Lessons learned\n\n- ',
      '\n\n## Action items\n\n- [ ] ',
      '\r\n\r\n## What happened\r\n\r\n> ',
    ),
    fc.array(marked, {minLength: 1, maxLength: 3}),
    postmortemText,
  )
  .map(([before, heading, body, after]) => `${before}${heading}${body.join(' ')}\n\n${after}`)

/** What neither the writer's words nor the marks around them may lose: code, links, emphasis and comments, as they are written. */
const marksIn = (text: string): readonly string[] => text.match(/\*\*|`[^`]*`|\]\([^)]*\)|~~|<!--[^>]*-->/g) ?? []

const eachFix = (text: string, see: (finding: Finding, fix: Fix, after: string) => void): void => {
  for (const finding of findingsOf(text))
    if (languageRules.has(finding.rule)) for (const fix of finding.fixes()) see(finding, fix, applyEdits(text, fix.edits))
}

describe('a fix that rewords', () => {
  it('leaves every byte outside its edits, which stand in order within one block', () => {
    fc.assert(
      fc.property(document, text => {
        eachFix(text, ({rule}, {edits, safe}, after) => {
          assert.equal(safe, false)
          const [first, last] = [edits[0]!, edits.at(-1)!]
          edits.forEach((edit, index) => assert.ok(index === 0 || edits[index - 1]!.end <= edit.start, rule))
          assert.doesNotMatch(text.slice(first.start, last.end), /\n[ \t>]*\r?\n/, `${rule} reaches over a blank line`)
          assert.ok(after.startsWith(text.slice(0, first.start)))
          assert.ok(after.endsWith(text.slice(last.end)))
        })
      }),
    )
  })

  it('keeps code, links, emphasis and comments', () => {
    fc.assert(
      fc.property(document, text => {
        eachFix(text, ({rule}, _, after) => assert.deepEqual(marksIn(after), marksIn(text), rule))
      }),
    )
  })

  it('leaves no finding of its rule in its place', () => {
    fc.assert(
      fc.property(document, text => {
        const before = findingsOf(text)
        eachFix(text, (finding, {edits}, after) => {
          const start = edits[0]!.start
          const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
          const end = edits.at(-1)!.end + grown
          const rest = findingsOf(after).filter(({rule, start: at, end: to}) => rule === finding.rule && at < end && start < to)
          const others = before.filter(
            other => other.rule === finding.rule && other.start < edits.at(-1)!.end && edits[0]!.start < other.end,
          )
          assert.ok(rest.length < Math.max(others.length, 1), `${finding.rule}: ${after.slice(Math.max(0, start - 40), end + 40)}`)
        })
      }),
    )
  })
})
