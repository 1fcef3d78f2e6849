/** Words for Mermaid, which reads entities, comments, tags and Markdown in them. */
import {markWords} from '../trees/marks.ts'
import type {PlainTree, PlainNode} from '../trees/tree.ts'
import {plainWords} from './plain.ts'

export const problemWords = ({problem, title}: PlainTree): string => plainWords(problem ?? '') || plainWords(title)

/** A node's words with its marks in parentheses; a reference says what it refers to. */
export function nodeWords({text, marks, refersTo}: PlainNode): string {
  const notes = [...marks.map(mark => markWords[mark]), ...(refersTo === null ? [] : [`see ${refersTo}`])]
  const words = plainWords(text)
  return notes.length === 0 ? words : `${words} (${notes.join(', ')})`.trim()
}

/** Words in double quotes, for flowcharts and mindmaps. */
export const quoted = (words: string): string => `"${escaped(words)}"`

/** Words that fill a line by themselves, which must not begin like the diagram's keyword. */
export const bare = (words: string): string => escaped(words).replace(/^i(?=shikawa)/i, asEntity)

/** Words that a colon ends, for timelines and Gantt charts. */
export const uptoColon = (words: string): string => escaped(words).replaceAll(':', asEntity)

/** Such words where a line begins, so that they are none of the diagram's keywords. */
export const atLineStart = (words: string): string => uptoColon(words).replace(/^\p{L}/u, asEntity)

/** Mermaid's own entities for what would mean something; words that are none at all become an ellipsis, as a node must have some. */
function escaped(words: string): string {
  const safe = words
    .replace(unwritable, '')
    // Mermaid itself puts these two in the place of an entity's beginning while it reads.
    .replace(/ﬂ(?=°)/g, 'fl')
    .replace(/["#;<>&\\`*~$|]|%%|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, asEntity)
    .replace(/(?<=direction) (?=TB|TD|BT|LR|RL)/g, asEntity)
    .replace(/^(?:[-+](?= )|\d{1,9}(?=[.)] ))/, first => (/\d/.test(first) ? `${first}#8203;` : asEntity(first)))
    .replace(isStyled.test(words) ? /:/g : /(?<=\bfa[bklrs]?):(?=fa-)/g, asEntity)
    .trim()
  return safe === '' ? '…' : safe
}

/** Mermaid takes the last semicolon off such lines when a colon and a number sign follow. */
const isStyled = /style|classDef/

const asEntity = (characters: string): string => Array.from(characters, character => `#${character.codePointAt(0)!};`).join('')

/** Control characters and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x1f\x7f-\x9f]|\p{Cs}/gu
