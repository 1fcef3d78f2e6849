/** Writes bytes as characters of one byte each that need no escape in a string: five for four bytes. */

/** The first of 85 characters, of which the backslash is none. */
const first = 35
const backslash = 92

export function asciiOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4) {
    let number = 0
    for (let next = at; next < at + 4; next++) number = number * 256 + (bytes[next] ?? 0)
    let group = ''
    for (let digits = 0; digits < 5; digits++) {
      const code = first + (number % 85)
      group = String.fromCharCode(code < backslash ? code : code + 1) + group
      number = Math.floor(number / 85)
    }
    text += group
  }
  return text
}

/** The bytes that were written, with up to three zeros after them. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length / 5) * 4)
  const view = new DataView(bytes.buffer)
  for (let at = 0, place = 0; at < text.length; place += 4) {
    let number = 0
    for (let digits = 0; digits < 5; digits++) {
      const code = text.charCodeAt(at++)
      number = number * 85 + (code < backslash ? code : code - 1) - first
    }
    view.setUint32(place, number)
  }
  return bytes
}
