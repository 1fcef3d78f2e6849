/** What the first level of a fishbone is made of: the template's categories, unless a team has its own. */
import {templateTexts} from './template-texts.ts'

/** In the order of the template, without emphasis. */
export const usualCategories: readonly string[] = Array.from(templateTexts.fishbone.matchAll(/^- \*\*(.+)\*\*$/gm), found => found[1] ?? '')

/** The list items of categories that have no causes yet. */
export const categoryLines = (categories: readonly string[], bullet: string): readonly string[] =>
  categories.map(category => `${bullet} **${category}**`)
