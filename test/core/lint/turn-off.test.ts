/** Turning a rule off in the team's file: the rule is off, and every other byte and meaning stays. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits, readConfigurationFile, rules, turnOff} from '../../../src/core/index.ts'

const off = (text: string, rule = 'hindsight', reason = 'our readers expect it'): string | null => {
  const edit = turnOff(text, rule, reason)
  return edit === null ? null : applyEdits(text, [edit])
}

describe('turning a rule off', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['in an empty file', '', 'rules:\n  hindsight: off # our readers expect it\n'],
    [
      'beside others',
      'rules:\n    emotive: hint # mild\n',
      'rules:\n    emotive: hint # mild\n    hindsight: off # our readers expect it\n',
    ],
    [
      'that had another severity',
      'rules:\n  hindsight: hint # faint\nprofile: light\n',
      'rules:\n  hindsight: off # faint\nprofile: light\n',
    ],
    ['after other fields', '# Ours.\nprofile:   light', '# Ours.\nprofile:   light\nrules:\n  hindsight: off # our readers expect it\n'],
    [
      'between other fields',
      'rules:\n  emotive: off\n\n# Files.\nfiles: a.md\n',
      'rules:\n  emotive: off\n  hindsight: off # our readers expect it\n\n# Files.\nfiles: a.md\n',
    ],
    ['with CR LF', 'profile: light\r\n', 'profile: light\r\nrules:\r\n  hindsight: off # our readers expect it\r\n'],
    [
      'in braces',
      '# Ours.\nrules: {emotive: off}\n',
      '# Ours.\nrules:\n  {\n    emotive: off,\n    hindsight: off # our readers expect it\n  }\n',
    ],
  ]
  for (const [what, before, after] of cases) it(what, () => assert.equal(off(before), after))

  it('gives up on a file that cannot be read', () => {
    assert.equal(off('rules: [\n'), null)
    assert.equal(off('- a list\n'), null)
  })

  it('needs no reason', () => assert.equal(off('', 'hindsight', ' '), 'rules:\n  hindsight: off\n'))

  it('keeps the whole reason in one comment, whatever it holds', () => {
    const reason = fc.oneof(
      fc.constantFrom('a\nrules: {}', 'a\u0085b', 'a\u2028b', 'a\0b', '#', '# x', ': y', '"', '--->', '\ufeff', '&a *b'),
      fc.string({unit: 'binary'}),
    )
    for (const before of ['', 'profile: light\n', 'rules: {emotive: off}\n']) {
      fc.assert(
        fc.property(reason, words => {
          const meant = words.replace(/[ \p{Cc}\u2028\u2029]+/gu, ' ').trim()
          const comments = off(before, 'hindsight', words)!.match(/hindsight: off(.*)$/m)
          assert.equal(comments?.[1]?.replace(/^ \}$/, ''), meant === '' ? '' : ` # ${meant}`)
        }),
        {numRuns: 200},
      )
    }
  })

  it('changes nothing else, whatever the reason says', () => {
    const line = fc.constantFrom(
      'profile: light',
      '# words',
      '',
      'words:',
      '  names: [Ana]',
      'files: docs/*.md',
      'rules:',
      '  emotive: hint',
      '  character: off # no',
    )
    fc.assert(
      fc.property(fc.array(line, {maxLength: 8}), fc.string(), fc.constantFrom(...rules.map(({name}) => name)), (lines, reason, rule) => {
        const before = lines.join('\n')
        const after = off(before, rule, reason)
        if (after === null) return
        const [old, now] = [readConfigurationFile(before).configuration, readConfigurationFile(after).configuration]
        assert.deepEqual({...now, severities: {...now.severities, [rule]: 'off'}}, {...old, severities: {...old.severities, [rule]: 'off'}})
        assert.equal(now.severities[rule], 'off')
      }),
    )
  })
})
