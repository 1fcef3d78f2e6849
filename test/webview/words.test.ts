/** The words of a row: Markdown without its marks, and what is escaped as itself. */
import assert from 'node:assert/strict'
import type {Child} from '../../src/webview/render.ts'
import {words} from '../../src/webview/words.ts'

const shown = (child: Child): string => (typeof child === 'string' ? child : child ? `[${child.children.map(shown).join('')}]` : '')

describe('the words of a row', () => {
  for (const [source, seen] of [
    ['`a` **b** c', '[a] [b] c'],
    [String.raw`does \<nobody> own \# certs`, 'does <nobody> own # certs'],
    [String.raw`\*a* \\ \q C:\x`, String.raw`*a* \ \q C:\x`],
    ['`\\<x>`', '[\\<x>]'],
  ] as const)
    it(`show ${source}`, () => assert.equal(words(source).map(shown).join(''), seen))
})
