/** Breaks of a line within a block: those of Markdown, and the `<br>` that people write where Markdown has none, as in the cells of a table. */
import type {Nodes} from 'mdast'

export const isLineBreak = (node: Nodes): boolean => node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
