/** New documents that begin with what was written elsewhere: it stands in its places, gaps stay gaps, and nothing of it makes a section. */
import assert from 'node:assert/strict'
import {
  begunWith,
  createChecker,
  defaultConfiguration,
  knownProfiles,
  newDocument,
  openDocument,
  profileNamed,
  readPostmortem,
  textOfPieces,
  type Material,
  type Piece,
  type Postmortem,
} from '../../../src/core/index.ts'
import {editedPieces} from '../../../src/core/drafts/edited-pieces.ts'

const none: Material = {happenings: [], words: '', link: ''}
const profile = profileNamed('review', knownProfiles([]))
const fresh = newDocument({profile, title: 'Mail was late', date: '2026-03-04', began: '2026-03-04 10:42'})
const read = (pieces: readonly Piece[]): Postmortem => readPostmortem(openDocument(textOfPieces(pieces)))
const idsOf = ({sections}: Postmortem): readonly string[] => sections.map(({id}) => id)
const gapsOf = (pieces: readonly Piece[]): readonly string[] => pieces.flatMap(piece => (typeof piece === 'string' ? [] : piece.shows))
const at = (clock: string, words: string): Material['happenings'][number] => ({
  instant: Date.parse(`2026-03-04T${clock}:00Z`),
  author: 'Dana',
  words,
  isCode: false,
  origin: null,
})

describe('a document that begins with', () => {
  it('messages has them for its timeline, and no line that shows how entries are written', () => {
    const begun = begunWith(fresh, {...none, happenings: [at('10:44', 'Restart'), at('10:50', 'Up again')]})
    assert.deepEqual(
      read(begun).timeline.map(({text}) => text),
      ['Dana: Restart', 'Dana: Up again'],
    )
    assert.doesNotMatch(textOfPieces(begun), /\n\n\n/)
    assert.deepEqual(
      gapsOf(begun),
      gapsOf(fresh).filter(gap => gap !== '{{what happened}}'),
    )
  })

  it('an address in a message has it as it is, with the end of the sentence after it', () => {
    const begun = begunWith(fresh, {...none, happenings: [at('10:44', 'See https://wiki.example/7. Then restart.')]})
    assert.ok(textOfPieces(begun).includes('Dana: See https://wiki.example/7. Then restart.\n'))
  })

  it('words has them for its summary', () => {
    const begun = begunWith(fresh, {...none, words: 'Mail was late.\nAll of it.\n'})
    assert.ok(textOfPieces(begun).includes('-->\n\nMail was late.\nAll of it.\n\n'))
    assert.equal(gapsOf(begun).length, gapsOf(fresh).length - 1)
  })

  it('words has them for what happened where no summary is owed', () => {
    const short = newDocument({profile: profileNamed('light', knownProfiles([])), title: 'Mail was late', date: '2026-03-04'})
    const begun = begunWith(short, {...none, words: 'Mail was late.'})
    assert.deepEqual(idsOf(read(begun)), idsOf(read(short)))
    assert.match(textOfPieces(begun), /## What happened\n\n<!--[^\n]*-->\n\nMail was late\.\n/)
  })

  for (const [what, words] of [
    ['headings', '# Impact\n\nNone\n\n## Timeline'],
    ['the line below a heading', 'Impact\n---\nNone'],
    ['an open fence', 'See:\n```\nmail'],
    ['an open comment', 'See <!-- here'],
    ['entries', '- 10:42 UTC: A\n- 10:43 UTC: B'],
    ['tasks', '- [ ] Do it'],
    ['fences inside', '````\n# A\n````\n# B'],
  ] as const)
    it(`words with ${what} keeps its sections`, () => {
      const before = read(begunWith(fresh, {...none, words: 'Words.'}))
      const begun = read(begunWith(fresh, {...none, words}))
      assert.deepEqual(idsOf(begun), idsOf(before))
      assert.deepEqual([begun.timeline.length, begun.actions.length], [before.timeline.length, before.actions.length])
      assert.ok(begun.document.text.includes(words))
    })

  it('an address has it in its front matter, and nothing is found in it as in any that was just begun', () => {
    const begun = begunWith(fresh, {...none, link: 'https://pages.example/I: #1'})
    assert.equal(read(begun).frontMatter.fields['incident'], 'https://pages.example/I: #1')
    assert.deepEqual(createChecker(defaultConfiguration)(openDocument(textOfPieces(begun))).findings, [])
    assert.deepEqual(gapsOf(begun), gapsOf(fresh))
  })

  it('an address has it among its references where there is no front matter', () => {
    const own = ['# Mail was late\n\n## Impact\n\n', {shows: '{{how many}}'}, '\n']
    const begun = begunWith(own, {...none, link: 'https://pages.example/I <1>'})
    assert.match(textOfPieces(begun), /## References\n\n- <https:\/\/pages\.example\/I%20%3C1%3E>\n/)
  })

  it('nothing is what it was', () => assert.equal(textOfPieces(begunWith(fresh, none)), textOfPieces(fresh)))

  it('a line of double braces has no gap there', () => {
    const begun = begunWith(fresh, {...none, words: 'Templates say {{name}}.'})
    assert.ok(!gapsOf(begun).includes('{{name}}'))
  })
})

describe('edited pieces', () => {
  const pieces: readonly Piece[] = ['ab', {shows: 'cd'}, 'ef']

  it('keep gaps that no edit touches', () => {
    assert.deepEqual(editedPieces(pieces, [{start: 1, end: 2, text: 'x'}]), ['a', 'x', {shows: 'cd'}, 'ef'])
    assert.deepEqual(editedPieces(pieces, [{start: 4, end: 4, text: 'x'}]), ['ab', {shows: 'cd'}, 'x', 'ef'])
  })

  it('have words where a gap was touched', () => {
    assert.equal(textOfPieces(editedPieces(pieces, [{start: 1, end: 3, text: 'x'}])), 'axdef')
  })

  it('take several edits', () => {
    const edited = editedPieces(pieces, [
      {start: 0, end: 1, text: '1'},
      {start: 5, end: 6, text: '2'},
    ])
    assert.deepEqual([textOfPieces(edited), gapsOf(edited)], ['1bcde2', ['cd']])
  })
})

describe('a draft that has just begun with messages', () => {
  const told = (text: string): readonly string[] =>
    createChecker(defaultConfiguration)(openDocument(text)).findings.map(({rule, start, end}) => `${rule}: ${text.slice(start, end)}`)

  for (const each of knownProfiles([])) {
    const begun = newDocument({profile: each, title: 'Mail was late', date: '2026-03-04', began: '2026-03-04 10:42'})
    const chat = textOfPieces(
      begunWith(begun, {...none, happenings: [at('10:44', 'Restart'), at('10:50', 'We should have looked, it is up again')]}),
    )

    it(`asks for nothing else yet, in ${each.name}, but is read itself`, () => {
      assert.deepEqual(told(chat), ['counterfactual: should have looked'])
    })

    it(`asks for all of it once a person adds words elsewhere, and once others read it, in ${each.name}`, () => {
      const asked = (text: string): number => told(text).filter(one => /^(?:missing|unwritten)-/.test(one)).length
      const written = chat.replace(/- \{\{A condition[^\n]*|\{\{What [^}]*\}\}/, found =>
        found.replace(/\{\{[^}]*\}\}/, 'The disk was full'),
      )
      assert.notEqual(written, chat)
      assert.ok(asked(written) > 0, written)
      assert.ok(asked(chat.replace('status: draft', 'status: in-review')) > 0)
      assert.ok(asked(chat.replace('status: draft\n', '')) > 0)
    })
  }
})
