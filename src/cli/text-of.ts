/** The text of bytes: UTF-8, as Markdown and YAML are written. */

export interface Decoded {
  readonly text: string
  /** What is wrong with the bytes, in words for the person; what is no UTF-8 is U+FFFD in the text. */
  readonly remark: string | null
}

/** A byte order mark is part of the text, so that offsets count as they do in the file. `null` when the bytes are UTF-16. */
export function textOf(bytes: Uint8Array): Decoded | null {
  if (isUtf16(bytes)) return null
  try {
    return {text: strict.decode(bytes), remark: null}
  } catch {
    return {text: lenient.decode(bytes), remark: 'Not all of this file is UTF-8; its other bytes are passed over.'}
  }
}

/** By its byte order mark or, without one, by the empty half of its first character. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
}

const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
const lenient = new TextDecoder('utf-8', {ignoreBOM: true})
