/** What is said about causes between the lines is neither shown nor spoken: a row, its invitation and its tooltip hold words only. */
import assert from 'node:assert/strict'
import {itemsOf, visible} from '../../src/webview/causes/items.ts'
import {page} from '../../src/webview/causes/page.ts'
import {stringsFrom} from '../../src/webview/causes/strings.ts'
import {showing, treesIn} from './states.ts'

const text = `# Postmortem: dark stairs

## 5 Whys

**Problem:** The stairs were dark. <!-- which floor? -->

<!-- ask the caretaker -->

- Why? The lamp was broken. <!-- log 7 --> *(root cause)*
  <!-- between the two -->
  - Why? It is never looked at.
- Why? The window <!-- left --> was covered.

<!-- the end -->
`

describe('comments in a tree', () => {
  it('are no words of its rows, nor of anything else on the page', () => {
    const state = showing(...treesIn(text))
    assert.deepEqual(
      visible(itemsOf(state)).map(row => row.text),
      ['The lamp was broken.', 'It is never looked at.', 'The window was covered.'],
    )
    const said = JSON.stringify(page(state, stringsFrom({})))
    for (const word of ['<!--', '-->', 'floor', 'caretaker', 'log 7', 'between', ' left', 'the end']) assert.ok(!said.includes(word), word)
  })
})
