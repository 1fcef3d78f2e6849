/** Strings of a page in the language of a bundle, which maps English texts to their translations as the editor's own bundles do. */

export type Bundle = Readonly<Record<string, unknown>>

/** The host may put translated strings into the page, as JSON. */
export function bundleOf(json: string | undefined): Bundle {
  const bundle: unknown = json ? JSON.parse(json) : {}
  return typeof bundle === 'object' && bundle !== null ? Object.fromEntries(Object.entries(bundle)) : {}
}

export const translated = <Id extends string>(english: Readonly<Record<Id, string>>, bundle: Bundle): Readonly<Record<Id, string>> =>
  Object.fromEntries(
    Object.entries<string>(english).map(([id, text]) => [id, typeof bundle[text] === 'string' ? bundle[text] : text]),
  ) as Record<Id, string>

/** Fills `{0}`, `{1}` and so on. */
export const fill = (template: string, ...values: readonly (string | number)[]): string =>
  template.replace(/\{(\d)\}/g, (slot, index: string) => String(values[Number(index)] ?? slot))
