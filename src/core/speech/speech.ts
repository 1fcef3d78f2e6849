/** In which language core speaks to people. What goes into a document is said in the language of the document, and never by these. */

/** Translations by the English texts, which have `{0}`, `{1}` and so on for what is filled in. */
export type Translations = Readonly<Record<string, string>>

let translations: ReadonlyMap<string, string> = new Map()

/** Said once, before the first document is read: what has been said already stays as it was. */
export const speak = (language: Translations): void => void (translations = new Map(Object.entries(language)))

/** A text without gaps. */
export const localised = (english: string): string => translations.get(english) || english

/** A text with gaps: the tag of a template. */
export function saying(parts: TemplateStringsArray, ...values: readonly (string | number | null)[]): string {
  const english = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`)
  return localised(english).replace(/\{(\d)\}/g, (gap, index: string) => String(values[Number(index)] ?? gap))
}

/** Texts that stand in a table, for `localised` to say: this marks them as such for whoever translates. */
export const sayings = <Texts extends Readonly<Record<string, string>>>(texts: Texts): Texts => texts
