/** The SVG is one well-formed document, whatever the words, and says more than its colors. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import {lightPalette} from '../../../src/core/pictures/palette.ts'
import {pictureOf} from '../../../src/core/pictures/picture.ts'
import {svgOf} from '../../../src/core/pictures/svg.ts'
import type {Mark, Question, Tree} from '../../../src/core/trees/tree.ts'
import {anyTree, fishboneOf, node, tree} from './trees.ts'
import {assertWellFormed} from './well-formed.ts'

const svg = (drawn: Tree): string => svgOf(pictureOf(drawn), lightPalette)

describe('a picture as SVG', () => {
  it('is well-formed for any tree', () => {
    fc.assert(fc.property(anyTree, drawn => assertWellFormed(svg(drawn))))
  })

  it('shows hostile words as words', () => {
    const hostile = '</text><script>alert(1)</script>" onload="x" \u0000\ud800 ]]> &amp; <![CDATA['
    const text = svg(tree('five-whys', hostile, [node('`<img src=x onerror=y>`')], hostile))
    assertWellFormed(text)
    assert.doesNotMatch(text, /<script|<img| onload="/)
    assert.match(text, /&lt;img/)
  })

  it('refers to nothing and runs nothing', () => {
    const text = svg(fishboneOf(5, 20)).replace('xmlns="http://www.w3.org/2000/svg"', '')
    assert.doesNotMatch(text, /https?:|href|url\(|<script|<style|<foreignObject|\son[a-z]+=|\sid=/)
  })

  it('escapes colors, so that any may be given', () => {
    const text = svgOf(pictureOf(fishboneOf(1, 1)), {...lightPalette, line: 'var(--vscode-foreground, "><script>")'})
    assertWellFormed(text)
    assert.match(text, /stroke="var\(--vscode-foreground, &quot;/)
  })

  it('leaves the background out where there is none', () => {
    const scene = pictureOf(fishboneOf(1, 1))
    assert.equal(
      svgOf(scene, lightPalette).split('<rect').length - 1,
      svgOf(scene, {...lightPalette, background: 'none'}).split('<rect').length,
    )
  })

  it('has a name, and all words and marks in its description', () => {
    const text = svg(
      tree('five-whys', 'It stopped', [node('The disk was full', [node('Nobody looks', [], {marks: ['root-cause', 'possible']})])]),
    )
    assert.match(text, /^<svg [^>]*role="img"[^>]*><title>It stopped<\/title><desc>/)
    assert.match(text, /\n1\. The disk was full\n1\.1\. Nobody looks \(root cause, possible\)<\/desc>/)
  })

  it('tells marks and detection by form, not by color alone', () => {
    const grey = Object.fromEntries(Object.keys(lightPalette).map(key => [key, '#777777'])) as unknown as typeof lightPalette
    const forms = (['root-cause', 'possible', 'confirmed', null] as const).flatMap(mark =>
      (['why', 'detection'] as const).map((question: Question) => {
        const marks: readonly Mark[] = mark === null ? [] : [mark]
        const drawn = svgOf(pictureOf(tree('five-whys', 'P', [node('Words', [], {marks, question})])), grey)
        return drawn.replace(/<title>.*?<\/title>|<desc>.*?<\/desc>|class="[^"]*"/gs, '')
      }),
    )
    assert.equal(new Set(forms).size, forms.length)
  })
})
