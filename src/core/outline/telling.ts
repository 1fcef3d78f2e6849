/** Whether the words under a heading tell of what was done, or of what is to come. */
import {byText} from '../document/by-text.ts'

export interface Telling {
  /** Verbs in the past. */
  readonly past: number
  /** Words of intent and obligation, open boxes, and items that say of themselves that they are proposed. */
  readonly ahead: number
}

export const tellingOf = byText((text): Telling => {
  const prose = text.replace(code, ' ')
  return {past: count(prose, past), ahead: count(prose, ahead)}
})

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const code = /^ {0,3}```[^]*?(?:^ {0,3}```|(?![^]))|`[^`\n]*`|\]\([^()\s]*\)|<[^<>\n]*>/gm
const past =
  /\b(?:was|were|had|did|went|became|began|took|saw|found|got|ran|came|sent|broke|led|left|lost|made|gave|(?!need|suggest|propos|plann|recommend)[a-z]{2,}[^aeo\W]ed)\b/gi
const ahead =
  /\b(?:will|shall|should|must|going to|plan(?:s|ning)? to|intend to|needs? to|want to|to be)\b|['’]ll\b|^[ \t]{0,8}(?:[-*+]|\d{1,3}[.)])\s+(?:\[ \]|\*{0,2}(?:suggested|planned|proposed|pending|todo|recommended)\b)/gim
