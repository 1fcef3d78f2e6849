/** What the anchors and aliases of a YAML text stand for. */
import {isScalar, visit, type Alias, type Document, type Scalar, type YAMLMap, type YAMLSeq} from 'yaml'
import {startOf} from './place.ts'

export type YamlNode = Scalar | YAMLMap | YAMLSeq

export interface Aliases {
  /** An anchor may be given again later, so an alias means what it meant where it stands: nothing, if no anchor of its name is above it. */
  readonly targets: ReadonlyMap<Alias, YamlNode>
  /** Where a word has an anchor that no alias names, or a tag that nobody knows: perhaps they were meant to be read. */
  readonly marked: readonly number[]
}

export function aliasesIn(document: Document): Aliases {
  const anchors = new Map<string, YamlNode>()
  const targets = new Map<Alias, YamlNode>()
  const idle = new Set<YamlNode>()
  const tagged: YamlNode[] = []
  visit(document, {
    Value: (_, node: YamlNode) => {
      if (node.tag?.startsWith('tag:') === false) tagged.push(node)
      if (node.anchor === undefined) return
      anchors.set(node.anchor, node)
      idle.add(node)
    },
    Alias: (_, alias) => {
      const target = anchors.get(alias.source)
      if (target === undefined) return
      targets.set(alias, target)
      idle.delete(target)
    },
  })
  return {targets, marked: [...idle, ...tagged].filter(isScalar).map(startOf)}
}
