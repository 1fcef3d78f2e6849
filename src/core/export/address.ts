/** Which addresses may stand in what is handed on: none that runs anything. */

/** Whatever is opened with these is a page, a mail or a call; all others go. */
const harmless: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])

/** The address without what a browser passes over in it; `null` where it may run something. A path from the document has no scheme. */
export function safeAddress(address: string): string | null {
  const written = address.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '').trim()
  const scheme = /^([^/?#:]*):/.exec(written)?.[1]
  return written === '' || (scheme !== undefined && !harmless.has(scheme.toLowerCase())) ? null : written
}

/** Whether it leads somewhere from wherever it is read; a path from the document does not. */
export const isWhole = (address: string): boolean => /^(?:https?|mailto|tel):/i.test(address)

/** A picture that stands in the text itself; one of SVG is a document of its own. */
export const isOwnPicture = (address: string): boolean => /^data:image\/(?:png|gif|jpeg|webp);base64,[A-Za-z\d+/]+={0,2}$/.test(address)
