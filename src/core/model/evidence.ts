/** Evidence in a node's words: whatever can be followed. */

const link = /\]\(|\]\[[^\]]|<https?:|(?<![<(\w])https?:\/\//g

/** How many links a stretch of Markdown holds. */
export const linkCount = (source: string): number => source.match(link)?.length ?? 0
