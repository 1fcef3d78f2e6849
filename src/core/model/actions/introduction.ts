/** What the paragraph before a list says of it. */

/** Whether a paragraph leads to a list of something else than work: examples, options, records. */
export function leadsToOthers(text: string): boolean {
  const said = text.trimEnd()
  if (!/[:：]$/.test(said)) return false
  const sentence = said
    .slice(-longest)
    .split(/[.!?]\s/)
    .at(-1)!
  return names.test(sentence) || describes.test(sentence) || (others.test(sentence) && !work.test(sentence))
}

/** Nobody writes more before a colon. */
const longest = 400

/** Words right before the colon that leave no doubt; "types" and the like lead to what each of them means. */
const names =
  /\b(?:namely|status|context|background|rationale|reasons?|why|evidence|results?|examples?|references|(?<!\bby )(?:types|kinds|categories|legend|(?:assigned|following) priorit(?:y|ies)))\s*[:：]$/i

/** Whether a title says that what stands under it are the words that are used elsewhere, and what they mean. */
export const isOfWords = (title: string): boolean => meanings.test(title)

const meanings =
  /^\W*(?:(?:the )?legend|key|glossary|definitions|leyenda|légende|legende|凡例|图例|범례)\W*$|^\W*(?:explanation|definition|description|meaning)s? of (?:the )?(?:types?|kinds?|categor(?:y|ies)|priorit(?:y|ies)|labels?|status(?:es)?)\W*$|^\W*(?:カテゴリー?|種別|分類|優先度|ステータス)の(?:説明|定義|意味)\W*$|^\W*(?:类型|类别|分类|优先级|状态)(?:说明|定义)\W*$/iu

/** A clause about something, which goes on in the list: "a wrapper that can:", "a script that checks:", "a page showing:". */
const describes =
  /\b(?:that|which|who)\s(?:\p{L}+\s)?(?:(?:will|can|should|could|would|must|may)|(?!is|was|has|does|needs|requires)\p{L}{2,}s)\s*:$|\s(?:showing|listing|covering|describing|explaining|provides|supports|checks|covers|contains|shows)\s*:$/iu

const others =
  /\b(?:namely|such as|for (?:example|instance)|e\.g|options?|alternatives?|examples?|criteri(?:a|on)|principles|guidelines|questions?|findings|symptoms|status|these \p{L}{2,40}s)\b|\bfollowing\s\p{L}+/iu
const work =
  /\b(?:actions?|steps?|changes?|measures?|improvements?|tasks?|items?|work|things|follow[- ]?ups?|mitigations?|initiatives?|projects?|issues?|tickets?|fixes|recommendations?|we(?:['’]re| are| will|['’]ll| have)|plan(?:s|ned)?|will|going to|should|must)\b/i
