/** Trees to draw: some written out, some of any size, some at random. */
import fc from 'fast-check'
import type {Mark, Question, Tree, TreeKind, TreeNode} from '../../../src/core/trees/tree.ts'

const nowhere = {start: 0, end: 0}

export function node(text: string, children: readonly TreeNode[] = [], more: Partial<TreeNode> = {}): TreeNode {
  return {
    text,
    prefix: '',
    question: 'why',
    marks: [],
    label: null,
    refersTo: null,
    hasDetails: false,
    span: nowhere,
    words: nowhere,
    children,
    ...more,
  }
}

export function tree(kind: TreeKind, problem: string | null, nodes: readonly TreeNode[], title = 'Analysis'): Tree {
  return {kind, title, problem, problemWords: null, nodes, heading: nowhere, body: nowhere}
}

export const reference = (label: string): TreeNode => node('', [], {refersTo: label})

const sentences = [
  'The lock expires while the job still runs',
  'Nothing renews it',
  'The list has doubled within a quarter and nobody had a reason to look at its length',
  'Staging has twelve addresses',
  'Acknowledgement waits for the whole list, which takes up to fourteen minutes on a Monday morning',
  'No alert on `send_duration`',
  'The provider accepts duplicates',
]

export const sentence = (index: number): string => sentences[index % sentences.length]!

/** A fishbone with so many categories and causes, every third of which is a cause of the one before. */
export function fishboneOf(categories: number, causes: number): Tree {
  const bones = Array.from({length: categories}, (_, bone) => {
    const own = Array.from({length: Math.floor((causes + bone) / categories)}, (_, index) => sentence(index * 3 + bone))
    const children = own.flatMap((text, index) => {
      if (index % 3 === 2) return []
      const inner = index % 3 === 1 ? own[index + 1] : undefined
      return [node(text, inner === undefined ? [] : [node(inner, [], {question: 'none'})], {question: 'none'})]
    })
    return node(`**Category ${bone + 1}**`, children, {question: 'none'})
  })
  return tree('fishbone', 'Readers got the March newsletter twice.', bones)
}

/** Whys with so many boxes, each with up to three causes, and references to so many of them from elsewhere. */
export function graphOf(size: number, shared: number): Tree {
  const labels = new Map(Array.from({length: shared}, (_, index) => [size - 1 - index * 2, `C${index + 1}`]))
  const grow = (at: number): TreeNode => {
    const inner = [1, 2, 3].map(place => at * 3 + place).filter(child => child < size)
    const refers = at > 0 && at <= shared ? [reference(`C${shared + 1 - at}`)] : []
    return node(`${sentence(at)} (${at})`, [...inner.map(grow), ...refers], {label: labels.get(at) ?? null})
  }
  return tree('five-whys', 'Readers got the March newsletter twice.', [grow(0)])
}

/** Whys with so many nodes, four levels of which branch. */
export function whysOf(size: number): Tree {
  const grow = (first: number, count: number): readonly TreeNode[] => {
    const nodes: TreeNode[] = []
    for (let at = 0; at < count;) {
      const own = Math.min(count - at, Math.max(1, Math.ceil(count / 4)))
      nodes.push(node(sentence(first + at), grow(first + at + 1, own - 1)))
      at += own
    }
    return nodes
  }
  return tree('five-whys', 'Readers got the March newsletter twice.', grow(0, size))
}

const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...sentences.flatMap(each => each.split(' '))), {maxLength: 24}).map(each => each.join(' ')),
  },
  fc.string({maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.string({unit: fc.constantFrom(...'*_`[]()<>&;#"\\|{}~!%-:/ \n\tab'), maxLength: 40}),
)

const label = fc.constantFrom('C1', 'C2', 'C3')

/** A node with at most so many levels below it. */
const anyNode = (depth: number): fc.Arbitrary<TreeNode> =>
  fc
    .record({
      text: words,
      marks: fc.subarray<Mark>(['root-cause', 'possible', 'confirmed']),
      question: fc.constantFrom<Question>('why', 'detection', 'so-what', 'none'),
      label: fc.option(label, {freq: 3}),
      refersTo: fc.option(label, {freq: 3}),
      children: depth === 0 ? fc.constant([]) : fc.array(anyNode(depth - 1), {maxLength: 4}),
    })
    .map(({text, children, ...more}) => node(text, children, more))

/** Any tree of any kind, with any words and references. */
export const anyTree: fc.Arbitrary<Tree> = fc
  .record({
    kind: fc.constantFrom<TreeKind>('five-whys', 'so-what', 'fishbone'),
    problem: fc.option(words, {freq: 5}),
    nodes: fc.array(anyNode(3), {maxLength: 6}),
    title: words,
  })
  .map(({kind, problem, nodes, title}) => tree(kind, problem, nodes, title))
