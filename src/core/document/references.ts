/** Link and footnote definitions: the one thing in Markdown that reaches across a whole document. */
import type {Nodes, RootContent} from 'mdast'

/** Identifiers as CommonMark compares them; a footnote's starts with `^`. */
export const normalIdentifier = (label: string): string =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase()

/** What these blocks define. */
export function definitionsIn(nodes: readonly RootContent[]): readonly string[] {
  const found: string[] = []
  for (const node of nodes) visit(node)
  return found

  function visit(node: Nodes): void {
    if (node.type === 'definition') found.push(normalIdentifier(node.identifier))
    if (node.type === 'footnoteDefinition') found.push(`^${normalIdentifier(node.identifier)}`)
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' || node.type === 'footnoteDefinition') {
      for (const child of node.children) visit(child)
    }
  }
}

/** The bracketed labels of a text: whatever may be a reference, for one pass and without a regular expression that could backtrack. */
export function mentionsIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (let open = text.indexOf('['); open !== -1; open = text.indexOf('[', open + 1)) {
    const close = labelEnd(text, open + 1)
    if (close > open + 1) {
      const label = text.slice(open + 1, close)
      found.add(label.startsWith('^') ? `^${normalIdentifier(label.slice(1))}` : normalIdentifier(label))
    }
  }
  return [...found]
}

/** CommonMark's limit for a label. */
const longestLabel = 999

function labelEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestLabel)
  for (let index = start; index < limit; index++) {
    const character = text[index]
    if (character === '\\') index++
    else if (character === ']') return index
    else if (character === '[') return -1
  }
  return -1
}

/** Definitions to parse after a part, so that its references resolve as they do in the whole document. */
export function definitionsFor(identifiers: readonly string[]): string {
  return identifiers.map(identifier => `\n[${identifier}]: x\n`).join('')
}
