/** What a heading's words say about its section. */
import type {SectionId} from '../document/section-id.ts'
import {differsByAtMost} from '../document/spelling.ts'
import {firstHeads, lastHeads, wholeTitles} from './catalogue.ts'
import {isMetadata} from './metadata.ts'
import {askedBy} from './questions.ts'
import type {CanonicalId} from './section-names.ts'
import {isUnspaced, longestTitle, titleParts, withoutBlanks, words} from './title-words.ts'

export interface TitleReading {
  readonly id: SectionId
  /** Whether the title is a name of the section as it stands, asks for what the section holds, or only has its name as head word. */
  readonly by: 'name' | 'question' | 'head'
  /** The title's words alone, in lower case with single blanks between them. */
  readonly plain: string
  /** Whether it is a field about the document when it is written as a label. */
  readonly isField: boolean
}

/**
 * The section that a heading opens, by its words alone: `other` when they name none. Any string is fine. Remembers the titles that it saw last,
 * because every keystroke asks again for all of them.
 */
export function readTitle(heading: string): TitleReading {
  const title = heading.length > longestTitle ? heading.slice(0, longestTitle) : heading
  const known = remembered.get(title)
  if (known !== undefined) return known
  const reading = {...read(title), plain: words(title), isField: isMetadata(title)}
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(title, reading)
  return reading
}

const remembered = new Map<string, TitleReading>()
const mostRemembered = 8_192

type Found = Omit<TitleReading, 'isField' | 'plain'>

const nothing: Found = {id: 'other', by: 'head'}

function read(title: string): Found {
  const undated = title.replace(date, '')
  const found = unnumbered(undated)
  // "Fix 2: the health check" is one of the fixes, and not all of them; "Phase 2: Investigation" is the one there is.
  if (isOneOfMany.test(title) && listed.has(found.id) && !(found.by === 'name' && isStage.test(title))) return nothing
  return found.by === 'head' && undated !== title ? nothing : found
}

const isOneOfMany = /^[^\p{L}]*\p{L}[\p{L}-]*?[ -]#?\d{1,3}(?::(?=\s|$)|\s+[–—-]\s|\s*$)/u
/** "2026-03-04 — Messages lost" is one of several that a page tells of. */
const date = /^\W*\d{4}-\d\d-\d\d\s*(?::|[–—-])\s/
const isStage = /^\W*(?:phase|stage|part|section) /iu
const listed: ReadonlySet<SectionId> = new Set([
  'what-happened',
  'root-causes',
  'response',
  'mitigation',
  'lessons',
  'action-items',
  'went-poorly',
])

function unnumbered(title: string): Found {
  const parts = titleParts(title).slice(0, mostParts).map(withoutAdverbs).map(withoutBlanks).filter(isMore)
  const whole = withoutBlanks(parts.join(' '))
  const [first = ''] = parts
  if (isOver.test(whole)) return nothing
  if (parts.length > 1 && /[:：]/.test(title) && isMetadata(first)) return nothing
  const aside = asideOf(title)
  if (aside !== undefined && methods.has(aside)) return {id: aside, by: 'name'}
  if (aside === 'timeline' && named(whole) === 'what-happened') return {id: aside, by: 'name'}
  // A zone at the end of a title can be a word of another language: "Was passiert ist".
  const name = named(whole) ?? named(words(title)) ?? (closes.test(first) ? closing(parts.slice(1)) : undefined) ?? named(first)
  if (name !== undefined) return withTense(name, 'name', title)
  const later = fromConjunction(first) ?? firstKnown(parts.slice(1))
  if (later !== undefined) return withTense(later, 'head', title)
  // What follows a colon or a dash says more of the same.
  const asked = (parts.length > 1 ? askedBy(first) : null) ?? askedBy(whole)
  if (asked !== null) return withTense(asked, 'question', title)
  for (const part of parts.map(withoutAsking)) {
    const id = compound(part) ?? misspelt(part) ?? compound(part.split(' and ', 1)[0]!)
    if (id !== undefined) return withTense(id, 'head', title)
  }
  return aside === undefined ? nothing : {id: aside, by: 'head'}
}

/** "What we left alone, and why" is about what was left alone. */
const isMore = (part: string, index: number): boolean => index === 0 || !/^and (?:why|how)$/.test(part)

/** "Root cause (5 Whys)" says in brackets how the causes are told, and "Facts (timeline)" what the rest does not. */
function asideOf(title: string): CanonicalId | undefined {
  const aside = /[(（]([^()（）]{2,40})[)）]\s*$/.exec(title)?.[1]
  return aside === undefined ? undefined : named(withoutBlanks(words(aside)))
}

const methods: ReadonlySet<CanonicalId> = new Set(['five-whys', 'fishbone', 'so-what', 'tollgates'])

/** "What was the timeline of the incident?" */
const withoutAsking = (title: string): string => title.replace(/^what (?:is|are|was|were) (?:the|our) /, '')

/** Tells how things stand, and not what made them so. */
const isOver = /^(?:the )?(?:incident|issue|outage|problem) (?:(?:is|was|now|fully) )*(?:resolved|closed|over|fixed|mitigated)$/

/** "Actions already taken" are actions taken. */
const withoutAdverbs = (title: string): string => title.replace(adverbs, '')
const adverbs = / (?:already|actually|really|currently|finally|eventually)(?= )/g

/** A title of more parts is a list of topics. */
const mostParts = 4

/** Measures that have been taken restored the service; measures to take, and those against the next time, are follow-up work. */
function withTense(id: CanonicalId, by: TitleReading['by'], title: string): Found {
  if (
    id === 'action-items' &&
    /\b(?:completed?|done|taken|made|already|implemented|performed)\b/i.test(title) &&
    !/\b(?:items?|follow|not|left|prevent\w*|to be|being|will|needs?|should|must|can)\b/i.test(title)
  )
    return {id: 'mitigation', by}
  if (
    id === 'mitigation' &&
    /\b(?:planned|plans?|future|proposed|upcoming|pending|todo|required|recommended|needed|suggested|remaining|outstanding|ideas?|suggestions?|long(?:er)?[- ]?term)\b/i.test(
      title,
    )
  )
    return {id: 'action-items', by}
  return {id, by}
}

const modifierWords =
  'the|a|an|our|my|its|some|brief|short|quick|high level|incident|incidents|issue|outage|event|problem|detailed|general|initial|critical|important|notable|significant|executive|key|main|full|overall|immediate|service|project|production|post ?mortem|post incident|major|primary|public|internal|useful|el|la|los|las|un|una|le|les|l|der|die|das|os|as|o|a'
const modifiers = new RegExp(`^(?:(?:${modifierWords}) )+`)
const modifier = new RegExp(`^(?:${modifierWords}) `)

/** By the whole title, or by what is left when modifiers are taken off its front one after the other: "the problem statement" states a problem. */
function named(title: string): CanonicalId | undefined {
  for (let rest = title.replace(/\bi\b/, 'we').replace(/\bme$/, 'us'); ;) {
    const id = wholeTitles.get(rest) ?? (rest.includes(' ') ? wholeTitles.get(inOtherNumber(rest)) : undefined)
    if (id !== undefined) return id
    const shorter = rest.replace(modifier, '')
    if (shorter === rest) return undefined
    rest = shorter
  }
}

/** "Root cause and trigger" is what its first known part is. */
function fromConjunction(title: string): CanonicalId | undefined {
  const parts = title.split(isUnspaced(title) ? /[与和及與と와과]/ : / (?:and|or|y|e|et|und|vs|versus) /)
  if (parts.length < 2 || parts.length > mostParts) return undefined
  const later = firstKnown(parts.slice(1))
  return later !== undefined && closes.test(parts[0]!) ? later : (named(parts[0]!) ?? later)
}

/** Says where it stands, and not what it holds: a conclusion with next steps holds the next steps. */
const closes =
  /^(?:(?:final|closing|concluding) (?:thoughts|remarks|notes)|conclusions?|closing|wrap up|outlook|(?:moving|going|looking) (?:forward|ahead))$/

const closing = (parts: readonly string[]): CanonicalId | undefined => firstKnown(parts) ?? fromConjunction(parts[0] ?? '')

function firstKnown(parts: readonly string[]): CanonicalId | undefined {
  for (const part of parts) {
    const id = lastHeads.get(part.replace(modifiers, '')) ?? firstHeads.get(part)
    if (id !== undefined) return id
  }
  return undefined
}

const prepositions =
  / (?:of|for|on|during|to|from|in|with|about|by|after|behind|at|de|del|des|du|da|do|dos|das|en|em|sur|para|pour|sobre|con|com|avec|von|des|der|fur|zu|zum|bei|auf|im|an|uber) /
/** Nouns that say how something is told; what they are about decides, where that names a section itself. */
const telling =
  /^(?:(?:brief|detailed|full|short|technical|high level) )?(?:analysis|analisis|analise|analyse|descripcion|descricao|description|evaluacion|avaliacao|evaluation|list|description|details|overview|account|explanation|discussion|summary|assessment|review|evaluation|statement|report|steps|path|road|way)$/
const trailingTelling =
  / (?:analysis|list|description|details|overview|explanation|discussion|summary|assessment|review|evaluation|report|section|notes|information|statement|items?|log|steps|process|procedure|chain|trail|hierarchy|mechanism|pattern|effectiveness|efforts?|strateg(?:y|ies)|phase|path|rules?|ideas?|hypothes[ei]s|snapshot|checklist|roadmap|attempts?|challenges|difficulties|problems|issues|status|progress|tracker|table|plan)$/
/** The same, where a summary of it would be a summary: "details of the fix" is about the fix. */
const going = /^(?:details|description|account|explanation|steps|path|road|way)$/
/** Words of a sentence: its last word is not the head of a compound. */
const sentence =
  /\b(?:we|i|you|they|it|is|was|were|are|be|been|that|which|when|should|shouldnt|can|cannot|could|would|will|not|no|without|never|always|must|dont|doesnt|didnt|isnt|wasnt)\b/

/** Thanks for patience go to those who read it, and not to those who helped. */
const thanksReaders = /^thank(?:s| you) for /

/** What somebody was about. */
const isOneTask = /^(?:the|our|my|original|initial) task$/

/** How far somebody looked, and not how far the harm went. */
const isOfPaper =
  /^(?:scope|alcance) (?:of|do|del?|de la) (?:the |this |our )?(?:investigation|review|audit|analysis|document|report|note|postmortem|study|work|aprendizado|aprendizaje|analise|analisis|documento|investigacion|investigacao)$/

/** Titles of more words than this are sentences. */
const longestCompound = 7

function compound(title: string): CanonicalId | undefined {
  if (isUnspaced(title)) return unspacedCompound(title)
  const words = title.split(' ')
  if (
    words.length > longestCompound ||
    thanksReaders.test(title) ||
    isOneTask.test(title) ||
    isOfPaper.test(title) ||
    /^(?:what|why|how|who|when|where|before|after)\b/.test(title)
  )
    return undefined
  const cut = title.search(prepositions)
  if (cut > 0) {
    const head = title.slice(0, cut).replace(modifiers, '')
    const object = title.slice(cut).replace(prepositions, '')
    return (
      (telling.test(head) ? (headed(object) ?? startsWithHead(object.split(' '))) : undefined) ??
      (going.test(head) ? named(object) : undefined) ??
      named(head) ??
      headed(head) ??
      startsWithHead(words)
    )
  }
  return headed(title) ?? startsWithHead(words) ?? withoutParticiple(title)
}

const participle =
  / (?:planned|proposed|taken|done|completed|implemented|applied|deployed|encountered|identified|observed|reported|needed|required|pending|added|made|shipped|captured|collected|sent)$/

/** "Fixes applied" are fixes. */
function withoutParticiple(title: string): CanonicalId | undefined {
  const rest = title.replace(participle, '')
  return rest === title ? undefined : (named(rest) ?? headed(rest))
}

/** Chinese, Japanese and Korean compounds end with their head. */
function unspacedCompound(title: string): CanonicalId | undefined {
  if (title.length > longestUnspaced) return undefined
  return endingOf(title.replace(unspacedTelling, '')) ?? endingOf(title)
}

/** Longer titles are sentences. */
const longestUnspaced = 24
const unspacedTelling = /(?<=.)(?:分析|情况|详情|说明|记录|回顾|の?詳細|の?概要|の?説明|一覧|評価|내용|내역|상세|분석|정리)$/

function endingOf(title: string): CanonicalId | undefined {
  for (let start = 0; start < title.length; start++) {
    const id = lastHeads.get(title.slice(start))
    if (id !== undefined) return id
  }
  return undefined
}

/** The longest name that the title ends with; "impact summary" is about the impact. */
function headed(title: string): CanonicalId | undefined {
  if (sentence.test(title)) return undefined
  const subject = title.replace(trailingTelling, '')
  const about = subject === title ? undefined : endsWithHead(subject.replace(modifiers, '').split(' '))
  return about ?? endsWithHead(title.split(' '))
}

function endsWithHead(words: readonly string[]): CanonicalId | undefined {
  for (let start = 0; start < words.length; start++) {
    const name = words.slice(start).join(' ')
    const id = lastHeads.get(name) ?? lastHeads.get(inOtherNumber(name))
    if (id !== undefined) return id
  }
  return undefined
}

const inOtherNumber = (name: string): string => (name.endsWith('s') ? name.slice(0, -1) : `${name}s`)

function startsWithHead(words: readonly string[]): CanonicalId | undefined {
  for (let end = words.length; end > 0; end--) {
    const id = firstHeads.get(words.slice(0, end).join(' '))
    if (id !== undefined) return id
  }
  return undefined
}

/** Shorter words are too close to others. */
const shortestMisspelt = 7

/** A long name with one letter too many, too few or wrong, but not the first one. */
function misspelt(title: string): CanonicalId | undefined {
  if (title.length < shortestMisspelt || title.length > 40) return undefined
  for (const [name, id] of wholeTitles)
    if (name.length >= shortestMisspelt && name[0] === title[0] && differsByAtMost(1, title, name)) return id
  return undefined
}
