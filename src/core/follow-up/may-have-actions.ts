/** Whether it is worth reading a text for its action items, told from its lines alone. */
import {readTitle} from '../outline/section-id-of.ts'

/** Any heading, and any line that may be one: in bold, or with a colon at its end or after its first words. */
const title =
  /^[ \t>]*(?:#{1,6}[ \t]+(.{1,120})|<h[1-6][^>]{0,80}>([^<]{1,120})|(?:[-*+][ \t]+)?(?:\*\*|__)([^*_]{1,120})|([^\s#<*_|-][^:：]{0,60})[:：]|(.{1,120})(?:\r\n?|\n)[ \t]*(?:=+|-+)[ \t]*$)/gmu

export function mayHaveActions(text: string): boolean {
  for (const [, ...words] of text.matchAll(title)) {
    const said = words.find(each => each !== undefined)
    if (said !== undefined && readTitle(said.replace(/[#*_:\s]+$/, '')).id === 'action-items') return true
  }
  return false
}
