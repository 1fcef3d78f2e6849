/** What the words of a title are about: a question is told by what it asks with and by a few such notions, in whatever words it is put. */

/** What a question begins with; "things that went wrong" asks as "what went wrong" does. */
type Asking = 'why' | 'how' | 'what' | 'who' | 'when' | 'where' | 'whether'

const asking: Readonly<Record<string, Asking>> = {
  why: 'why',
  how: 'how',
  what: 'what',
  which: 'what',
  things: 'what',
  who: 'who',
  whom: 'who',
  when: 'when',
  where: 'where',
}

/** The words of each notion, as they stand in a title of lower case with single blanks. */
const lexicon = {
  /** Anywhere: "How and why did each check let it pass?" */
  why: 'why',
  /** People choose; what a system did has causes. */
  we: 'we|i|you|people|users?',
  you: 'you',
  not: '(?:is|was|were|has|have|had|did|does|do|could|would|should|ca|wo)nt|not|never|no|nobody|nothing|none|neither|without|fail(?:s|ed)?',
  caught:
    'caught|catch\\w*|detect\\w*|notic\\w*|surfac\\w*|found|finds?|discover\\w*|seen?|saw|spot\\w*|identif\\w*|aware|alert\\w*|know|knew|reported|paged?|fired?|earlier|sooner|before|obvious|visible|told (?:us|me)|(?:alarm|alert) was raised|learn(?:ed)? (?:about|of)',
  kept: 'prevent\\w*|avoid\\w*|stop\\w*|guard\\w*|block\\w*|ensur\\w*|sure|reduc\\w*|keep(?:ing)?',
  guard:
    'alert\\w*|alarms?|monitor\\w*|detection|guard\\w*|gates?|validation|controls?|tests?|testing|tested|ci|qa|backups?|fail ?over|fallbacks?|safeguards?|safety|suite|defen[cs]es?|barriers?|layers?|roll ?backs?|checks?|review\\w*|canar(?:y|ies)|redundancy|protections?|mitigations|procedures?|sops?|runbooks?',
  helped: 'recover|restart|retry|respond|react|roll back|scale|fire|trigger|page|help|kick in|heal|save',
  quiet:
    'overlooked|unnoticed|undetected|invisible|hidden|blind|green|quiet|lived|through|silent\\w*|surviv\\w*|persist\\w*|stay\\w*|remain\\w*|lasted|miss|missed|slip\\w*|escape\\w*|pass|passed|(?:get|got|went|go|came) (?:past|by|into|to production)',
  late: 'hard|harder|difficult|long|longer|late|later|lag\\w*|slow|slowly|delay\\w*|(?:take|took|taken|taking)(?! (?:down|out|over|away))',
  hard: 'slowed|hinder\\w*|hamper\\w*|complicat\\w*|struggl\\w*|(?:fell|fall) short|made (?:it|this|things|matters) (?!possible)\\w+|needs? (?:to )?improve\\w*|held us back|got in (?:the|our) way|(?:so|too) (?:long|much time)',
  matters: 'matters?|mattered|(?:dangerous|serious|important|critical|costly|bad)$|damage (?:is|was)',
  hurt: 'affect\\w*|impact\\w*|hurt|hit|harmed|bad (?:was|is|it)|cost|lost|exposed|leaked|stolen|compromised|at risk|vulnerable|mean(?:s|t)? (?:to|for)',
  happened: 'happen\\w*|occur\\w*|(?:get|got|come|came) (?:here|to this)|(?:was|is|were) (?:this|that|it) possible',
  trouble: 'broke\\w*|crash\\w*|fail\\w*|went on|going on|goes on|problem|issue|bug|vulnerability',
  caused: 'caus\\w*|le(?:a)?d to|trigger\\w*|contribut\\w*|made (?:it|this) possible|reasons?|resulted in|brought down|took down',
  past: 'did|was|were|had|wasnt|werent|died|came|fell|got|grew|hit|ran|went|broke|lost|\\w{2,}ed',
  seemed:
    'look\\w*|seem\\w*|appear\\w*|only|right|matter\\w*|mortem|postmortem|theory|hypothesis|approach|choice|document|page|post|report|guide|plan',
  could: '(?:should|could|would|might)(?: \\w+){0,2} have',
  would: 'would|should',
  can: '(?:can|do|does|should|must|are) (?:we|you|i)|we (?:can|should|must|are)|^(?:can|could|will|should)',
  ahead:
    'will|going to|plan to|planning|i?ll|next|being|(?:is \\w+ |(?:are|am|were|im) (?:\\w+ )?)(?:do|mak|chang|improv|work|plann|tak|fix|prevent|watch)\\w*ing|(?:we|i|what|how) ?well',
  act: 'do|doing|done|improv\\w*|fix|fixing|chang\\w*|mak\\w*|mitigat\\w*|next|keep\\w*|address\\w*|about (?:it|this|that)|plan\\w*|working|prevent\\w*|avoid\\w*|stop\\w*|ensur\\w*',
  again: 'future|next|recur\\w*|again|similar|happening|reoccur\\w*|repeats?|regress\\w*',
  learned:
    'learn\\w*|lessons?|take ?aways?|taught|teach\\w*|(?:take|took|taken|taking) (?:away|from|out of)|surprised|(?:we|i) didnt (?:know|expect)',
  wrong: 'wrong|badly|poorly|less well',
  better: 'better|improved?|differently',
  well: '(?:well|right|good|great)(?=$| and)|worked|helped|did work',
  worked: 'work|help|well|right|good|expected',
  fixed:
    'fix\\w*|resolv\\w*|mitigat\\w*|recover\\w*|restor\\w*|repair\\w*|solv\\w*|remediat\\w*|contain\\w*|revert\\w*|rolled back|(?:get|got|came|bring|brought) (?:\\w+ )?(?:out|back)',
  done: '(?:has|have|had|been|weve)(?: \\w+){0,2} done',
  told: 'communicat\\w*|comms|tell|told|announce\\w*|inform\\w*|notif\\w*',
  involved: 'involved|respond\\w*|helped|worked|participat\\w*|on call',
  responded:
    'respon\\w*|react\\w*|did we do|we did|was done|investigat\\w*|handl\\w*|narrow\\w*|trac(?:ed|king)|isolat\\w*|reproduced|diagnos\\w*|debug\\w*|escalat\\w*|process|followed|(?:have|did) (?:it|this) fixed',
  weighed: 'options?|alternatives?|consider\\w*',
} satisfies Readonly<Record<string, string>>

export type Notion = Asking | keyof typeof lexicon

/** Tells whether a title has a notion, which is looked for when a row first asks for it. */
export function notionsOf(title: string): (notion: Notion) => boolean {
  const asks = askingOf(title)
  const found = new Map<Notion, boolean>()
  return notion => {
    const known = found.get(notion)
    if (known !== undefined) return known
    const has = notion === asks || patternOf(notion)?.test(title) === true
    found.set(notion, has)
    return has
  }
}

function askingOf(title: string): Asking | undefined {
  const opens = opening.exec(title)
  if (opens !== null) return asking[opens[1]!]
  return isAsked.test(title) ? 'whether' : undefined
}

const opening = /^(?:(?:so|but|and|this is|here is|heres) )*(why|how|what|which|things|whom?|when|where)\b/
const isAsked = /^(?:is|are|was|were|did|does|have|had|can|could|would|might|will|should) (?:we|i|you|anyone|it|this|the|our|my|\w+ \w+)\b/

const patterns = new Map<Notion, RegExp>()

/** Made when it is first needed. */
function patternOf(notion: Notion): RegExp | undefined {
  if (!(notion in lexicon)) return undefined
  const pattern = patterns.get(notion) ?? new RegExp(`\\b(?:${lexicon[notion as keyof typeof lexicon]})\\b`)
  patterns.set(notion, pattern)
  return pattern
}
