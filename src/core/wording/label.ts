/** Tells the headings that only name what stands under them from those that tell something themselves. */
import type {Passage} from '../document/passage.ts'

/** "Human error", "What should have been done", "Could it have been avoided?": names of a part, and questions of a template. */
export const isLabel = ({kind, text}: Passage): boolean =>
  kind === 'heading' && (opensQuestion.test(text) || text.trimEnd().endsWith('?') || (text.match(word)?.length ?? 0) < telling)

const opensQuestion =
  /^[^\p{L}]*(?:what|why|how|who|whom|whose|when|where|which|could|would|should|did|was|were|is|are|do|does|can|(?:por )?qué|cómo|quién(?:es)?|cuándo|dónde|cuál(?:es)?)(?!\p{L})/iu
const word = /\p{L}[\p{L}'’-]*/gu
/** So few words are a name. */
const telling = 3
