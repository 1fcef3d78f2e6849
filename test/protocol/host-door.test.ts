/** The door of the host: what a view says passes, anything else does not, and the next good edit is done whatever came before it. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {applyEdits} from '../../src/core/document/edit.ts'
import {coachingOf, openDocument, operate, readPostmortem, typedProblem, typedWords, type Operation} from '../../src/core/index.ts'
import {
  editNumberIn,
  endingOf,
  initialHostSession,
  readViewMessage,
  shownTree,
  stepHost,
  type ShownDocument,
} from '../../src/protocol/index.ts'

const count = fc.nat({max: 9})
const path = fc.array(count, {maxLength: 4})
const text = fc.oneof(fc.string(), fc.constantFrom('', '__proto__', 'constructor', 'a\nb'))
const kind = fc.constantFrom('five-whys', 'so-what', 'fishbone')
const number = fc.integer()

/** The good values of every field of every message, by the name of the field. */
const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  tree: count,
  node: path,
  parent: path,
  index: count,
  text,
  markdown: text,
  label: text,
  target: text,
  kind,
  mark: fc.constantFrom('root-cause', 'possible', 'confirmed'),
  question: fc.constantFrom('why', 'detection', 'so-what', 'none'),
  uri: text,
  version: number,
  edit: number,
  ask: number,
  what: fc.constantFrom('evidence', 'clipboard', 'effect'),
}

const record = (type: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> =>
  fc.record({type: fc.constant(type), ...fields})
const of = (type: string, names: string): fc.Arbitrary<object> =>
  record(type, Object.fromEntries(names.split(' ').flatMap(name => (name === '' ? [] : [[name, values[name]!]]))))

const operation = fc.oneof(
  of('add-tree', 'kind'),
  of('set-problem', 'tree text'),
  of('insert', 'tree parent index text'),
  of('insert', 'tree parent index text question'),
  of('rename', 'tree node text'),
  of('move', 'tree node parent index'),
  ...['remove', 'indent', 'outdent', 'make-action', 'weigh-options'].map(type => of(type, 'tree node')),
  record('mark', {tree: count, node: path, mark: values['mark']!, on: fc.boolean()}),
  of('paste', 'tree parent index markdown'),
  of('refer', 'tree node parent index'),
  of('attach', 'tree node label target'),
  record('keep-diagram', {tree: count, on: fc.boolean()}),
  record('keep-diagram', {tree: count, on: fc.boolean(), form: fc.constantFrom('ishikawa', 'flowchart', 'mindmap')}),
)

const good: fc.Arbitrary<object> = fc.oneof(
  {arbitrary: record('edit', {edit: number, uri: text, version: number, operation}), weight: 8},
  of('ready', ''),
  of('new-postmortem', ''),
  of('ask', 'uri version tree node ask what'),
  of('copy', 'uri version tree node markdown'),
  of('reveal', 'uri version tree node'),
  of('point-out', 'uri version tree node'),
  of('undo', 'uri'),
  of('redo', 'uri'),
  of('open-tab', 'kind tree'),
  record('draw', {tree: fc.option(count)}),
  record('focus', {on: fc.option(fc.constantFrom('five-whys', 'so-what', 'fishbone', 'category'))}),
)

/** Good nowhere, whatever the field. */
const wrong = fc.constantFrom<unknown>(
  ...[Number.NaN, -1, 1.5, Infinity, 2 ** 60, -0.5, {}, {length: 1, 0: 0}, [-1], [0.5], [null], ['0'], [[0]], [Number.NaN], 7n],
  ...[Symbol('x'), () => 0, new Date(0), undefined],
)
/** Wrong where a name is wanted. */
const names = fc.constantFrom<unknown>('', 'toString', 'constructor', '__proto__', 'hasOwnProperty', 'no-such-thing', 0, null, true)

type Fields = Record<string, unknown>

/** Fields that hold any number. */
const loose = new Set(['version', 'edit', 'ask'])

/** A good message of which one field is another, or gone. */
const broken = fc.tuple(good, fc.nat(), fc.boolean(), wrong, names).map(([message, pick, deep, bad, name]): unknown => {
  const copy = {...message} as Fields
  const inner = deep && 'operation' in copy ? {...(copy['operation'] as Fields)} : null
  const target = inner ?? copy
  const fields = Object.keys(target).filter(field => field !== 'question' && field !== 'form')
  const field = fields[pick % fields.length]!
  const isName =
    ['type', 'kind', 'mark', 'what', 'on'].includes(field) && !(name === null && field === 'on') && !(name === true && field === 'on')
  target[field] = isName ? name : loose.has(field) && bad === -1 ? '1' : bad
  if (inner !== null) copy['operation'] = inner
  return copy
})

describe('the door of the host', () => {
  it('lets in whatever a view says, and nothing beside it', () => {
    fc.assert(
      fc.property(good, message => {
        const sent: unknown = JSON.parse(JSON.stringify({...message, more: 1, __proto__: {polluted: true}}))
        assert.deepEqual(readViewMessage(sent), JSON.parse(JSON.stringify(message)))
      }),
      {numRuns: 1000},
    )
    const edit = {type: 'edit', edit: 1, uri: 'a', version: 1, operation: {type: 'remove', tree: 0, node: [0], more: [1]}}
    assert.deepEqual(readViewMessage(edit), {...edit, operation: {type: 'remove', tree: 0, node: [0]}})
  })

  it('lets in nothing with a field that is wrong or gone', () => {
    fc.assert(
      fc.property(broken, message => assert.equal(readViewMessage(message), null)),
      {numRuns: 5000},
    )
    for (const type of ['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])
      assert.equal(readViewMessage({type, uri: 'a', version: 1, tree: 0, node: [0]}), null)
    const inherited: unknown = Object.create({type: 'undo', uri: 'a'})
    assert.equal(readViewMessage(inherited), null)
    assert.equal(readViewMessage({type: 'draw', tree: Array(3)}), null)
    assert.equal(readViewMessage({type: 'reveal', uri: 'a', version: 1, tree: 0, node: Array(2)}), null)
  })

  it('bears anything', () => {
    fc.assert(fc.property(fc.anything({withNullPrototype: true, withSparseArray: true}), data => assert.equal(readViewMessage(data), null)))
  })

  it('leads to no edit that throws, and to the next good one', () => {
    const uri = 'file:///a.md'
    const markdown = '# T\n\n## 5 Whys\n\n**Problem:** p\n\n- a\n  - b\n'
    fc.assert(
      fc.property(fc.array(fc.oneof(broken, good, operation.map(toEdit), fc.anything()), {maxLength: 12}), rubbish => {
        let session = initialHostSession
        let shown = shownFrom(markdown, 1)
        hear({type: 'document', document: shown})
        for (const data of [{type: 'ready'}, ...rubbish]) say(data)
        const before = shown
        const wanted: Operation = {type: 'insert', tree: 0, parent: [], index: 0, text: 'the good one'}
        const answer = say({type: 'edit', edit: 77, uri, version: shown.version, operation: wanted})
        assert.deepEqual(answer, {edit: 77, refused: null})
        assert.notEqual(shown.version, before.version)

        function say(data: unknown): unknown {
          const message = readViewMessage(data)
          const edit = editNumberIn(data)
          if (message !== null) hear({type: 'message', message})
          else if (edit !== null) hear({type: 'senseless', edit})
          if (edit !== null) assert.equal(session.answer?.edit, edit, 'an edit is not answered')
          return session.answer
        }

        function hear(event: Parameters<typeof stepHost>[1]): void {
          const step = stepHost(session, event)
          session = step.session
          for (const effect of step.effects) {
            if (effect.type !== 'apply') continue
            const outcome = operate(shown.name, readPostmortem(openDocument(shown.name)), effect.operation)
            if ('edits' in outcome) shown = shownFrom(applyEdits(shown.name, outcome.edits), shown.version + 1)
            const refused = 'refused' in outcome ? outcome.refused : null
            hear({type: 'answer', refused, focus: null, document: shown})
          }
        }
      }),
      {numRuns: 150},
    )

    function toEdit(asked: object): object {
      return {type: 'edit', edit: 5, uri, version: 1, operation: asked}
    }

    /** The text is kept in the place of the name. */
    function shownFrom(name: string, version: number): ShownDocument {
      const postmortem = readPostmortem(openDocument(name))
      const coaching = coachingOf(postmortem)
      const trees = postmortem.trees.map((tree, index) => shownTree(tree, coaching[index]!, {typedWords, typedProblem}))
      return {uri, name, version, trees, readOnly: false, focus: null}
    }
  })
})

describe('the end of an edit', () => {
  it('is an answer even when the edit fails, and the failure is told', async () => {
    const told: unknown[] = []
    const problem = new Error('core is broken')
    for (const work of [() => Promise.reject(problem), () => Promise.resolve().then(fail), fail])
      assert.deepEqual(await endingOf(work, one => told.push(one)), {refused: 'failed', focus: null})
    assert.deepEqual(told, [problem, problem, problem])
    const ending = {refused: null, focus: {tree: 0, node: [1]}}
    assert.deepEqual(await endingOf(() => Promise.resolve(ending), fail), ending)

    function fail(): never {
      throw problem
    }
  })
})
