/** Writes XML. */

/** An element; attributes that are `null` are left out, `content` is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
  content: readonly string[] = [],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`))
    .join('')
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`
}

/** Words as XML text or attribute value; what XML has no way to write becomes the replacement character. */
export function escaped(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(/[&<>"']/g, character => entities[character]!)
}

/** A number of pixels, to the hundredth. */
export const rounded = (value: number): string => String(Math.round(value * 100) / 100)

/** Control characters, halves of surrogate pairs and noncharacters. */
// eslint-disable-next-line no-control-regex
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|\p{Cs}/gu

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}
