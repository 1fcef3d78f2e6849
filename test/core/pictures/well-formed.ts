/** Whether a text is XML of the small kind that pictures are. */
import assert from 'node:assert/strict'

const token = /<(?<end>\/)?(?<name>[a-z]+)(?: [a-zA-Z-]+="[^"<]*")*(?<empty>\/)?>|(?<text>[^<>]+)/y

/** Throws when a text is no XML of the small kind that we write. */
export function assertWellFormed(text: string): void {
  const open: string[] = []
  for (token.lastIndex = 0; token.lastIndex < text.length;) {
    const at = token.lastIndex
    const {end, name, empty} = token.exec(text)?.groups ?? assert.fail(`no XML: ${text.slice(at, at + 80)}`)
    if (name === undefined) assert.ok(open.length > 0, 'text outside')
    else if (end !== undefined) assert.equal(open.pop(), name)
    else if (empty === undefined) open.push(name)
  }
  assert.deepEqual(open, [])
  assert.doesNotMatch(text, /&(?!amp;|lt;|gt;|quot;|#39;)/)
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(text, /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u)
}
