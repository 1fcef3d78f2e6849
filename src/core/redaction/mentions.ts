/** Where a text says who: people of the front matter, those who do action items, handles, addresses, labels and sentences. */
import {ownersIn} from '../follow-up/owners.ts'
import {looksLikeName} from '../model/actions/owner.ts'
import {peopleIn} from '../model/people.ts'
import {passagesIn} from '../model/postmortem.ts'
import {isDoubtful, isGiven, isName, isOwn, isSurelyGiven, isWordAndName, maybeSurname, particle} from './person-words.ts'
import type {Reading} from './reading.ts'

export interface Mention {
  readonly kind: 'name' | 'initials' | 'handle' | 'mail'
  readonly text: string
}

export function mentionsIn(reading: Reading): readonly Mention[] {
  const found = [
    ...declared(reading),
    ...inTables(reading),
    ...mails(reading),
    ...handles(reading),
    ...afterLabels(reading),
    ...speakers(reading),
    ...pages(reading),
    ...inSentences(reading),
  ]
  return found.filter(({text}) => !isOwn(text))
}

/** A word in a place for names: a handle, initials, a name, or nothing of the kind. */
function* mentionOf(written: string): Generator<Mention> {
  const text = written
    .replace(/\(.*$|\[.*$/s, '')
    .replace(/^[\s*_`"'“”~|-]+|[\s*_`"'“”~|.,-]+$/g, '')
    .trim()
  if (/^@[\p{L}\p{N}]/u.test(text)) {
    if (!isNobody(text)) yield {kind: 'handle', text: text.split(/\s/, 1)[0]!}
  } else if (/^\p{Lu}{2,3}$/u.test(text) ? looksLikeName(text) && !isDoubtful(text) : false) yield {kind: 'initials', text}
  else if (isName(text)) yield {kind: 'name', text}
}

const between = /\s*(?:[,;&+、，／]|<br\s*\/?>|\s\/\s|\s(?:and|y|und|et|e|with)\s)\s*/i

const fieldsOfPeople =
  /^(?:authors?|owners?|assignees?|reviewers?|facilitators?|scribe|lead|leads|incident[-_ ]?(?:commander|lead|manager)|ic|reporters?|reported[-_]?by|participants?|attendees?|on-?call|contacts?|dri|approvers?|detected[-_]by|comms|communications?|responsible|editors?|maintainers?)$/i

function* declared({postmortem}: Reading): Generator<Mention> {
  const {frontMatter, vocabulary, actions, document} = postmortem
  for (const {name} of peopleIn(frontMatter.fields)) yield* mentionOf(name)
  for (const [key, value] of Object.entries(frontMatter.fields))
    if (fieldsOfPeople.test(key)) for (const text of textsIn(value)) for (const part of text.split(between)) yield* mentionOf(part)
  const text = document.text.toLowerCase()
  for (const name of vocabulary.names) if (text.includes(name)) yield {kind: name.startsWith('@') ? 'handle' : 'name', text: name}
  for (const {owner} of actions) for (const one of ownersIn(owner)) yield* mentionOf(one)
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const one of value as unknown[]) yield* textsIn(one)
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* textsIn(one)
}

const ofPeople =
  /^\W*(?:owners?|assignees?|assigned to|who|names?|responders?|persons?|people|authors?|dri|engineers?|reporters?|reviewers?|approvers?|leads?|incident (?:commander|lead|manager)|commander|ic|scribe|facilitator|participants?|attendees?|on-?call(?: engineer)?|poc|contacts?|responsible|by|actor|responsable|autor(?:es)?|verantwortlich\w*|负责人|责任人|担当者?|담당자?)\W*$/iu

function* inTables({postmortem: {document, sections}}: Reading): Generator<Mention> {
  const lists = sections.filter(({id}) => id === 'responders')
  for (const [index, chunk] of document.chunks.entries()) {
    const start = document.starts[index]!
    for (const passage of passagesIn(chunk)) {
      const {kind, column, row, text} = passage
      const at = start + passage.source.start
      const isListed = lists.some(({heading, end}) => heading.end <= at && at < end) && kind !== 'heading'
      if (kind === 'cell' && (ofPeople.test(column ?? '') || ofPeople.test(row ?? '')))
        for (const part of text.split(between)) yield* mentionOf(part)
      else if (isListed) for (const part of text.split(/[,;:()–—\n]|\s-\s/)) if (isPerson(part)) yield* mentionOf(part)
    }
  }
}

/** Two words with capitals, or a name that is known. */
function isPerson(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length > 1 ? isGiven(words[0]!) || words.every(word => maybeSurname(word) || particle.test(word)) : isSurelyGiven(words[0]!)
}

const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+'’-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}(?![\p{L}\p{N}-]|\.[\p{L}\p{N}]|:[^\s/])/gu
const login = /(?<![\p{L}\p{N}._%+@/-])([a-z][a-z0-9._-]{1,30})@(?=[a-z][a-z0-9-]{1,60}(?![\p{L}\p{N}@]))/giu
const service =
  /^(?:root|admin|administrator|ubuntu|debian|ec2-user|centos|git|postgres|mysql|redis|deploy|deployer|jenkins|www-data|nginx|user|users?name|you|me|user\d?|pi|vagrant|ansible|nobody|sa|system|oracle|hadoop|app|svn|ssh|latest|v\d.*)$/i

/** Somebody may well call their own address so. */
const isService = (user: string): boolean => service.test(user) && !/^(?:me|you|admin|administrator|users?)$/i.test(user)

function* mails({view: {text}}: Reading): Generator<Mention> {
  for (const [address] of text.matchAll(mail))
    if (!/@(?:[\w.-]*\.)?example(?:\.\w+)?$|^git@/i.test(address) && !isService(address.slice(0, address.indexOf('@'))))
      yield {kind: 'mail', text: address}
  for (const [, user] of text.matchAll(login)) if (!service.test(user!) && !isDoubtful(user!)) yield {kind: 'handle', text: `@${user!}`}
}

/** A handle of somebody; in code and before a slash it is a package or an annotation. */
const handle = /(?<![\p{L}\p{N}_@./`=-])@([\p{L}\p{N}](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?)(?![\p{L}\p{N}_(]|\/|@)/gu
const nobodies =
  /^@(?:here|channel|all|everyone|everybody|team|latest|next|media|import|charset|keyframes|font-face|supports|param|returns?|throws|deprecated|see|since|todo|type|override|test|before\w*|after\w*|autowired|bean|transactional|component|service|nullable|app|v?\d.*|person-[a-z]{1,3})$|bot$|\[bot\]$/i

const isNobody = (text: string): boolean =>
  nobodies.test(text) || /^@(?:dependabot|renovate|copilot|codecov|github-actions|claude|cursor|mergify|snyk)\b/i.test(text)

function* handles({view: {text}, isCode}: Reading): Generator<Mention> {
  for (const {0: written, index} of text.matchAll(handle)) {
    if (!isNobody(written) && !isCode({start: index, end: index + 1})) yield {kind: 'handle', text: written}
  }
}

const label =
  /(?<![\p{L}\p{N}])(?:authors?|written by|prepared by|owners?|owned by|assignees?|assigned to|reviewers?|reviewed by|approved by|approvers?|reported by|reporters?|(?:incident )?commanders?|incident (?:lead|manager|owner)|IC|(?:tech(?:nical)?|comms|communications?|operations|ops) lead|scribe|facilitators?|facilitated by|participants?|attendees?|responders?|on-?call(?: engineer)?s?|(?:primary|secondary)(?: on-?call)?|contacts?|point of contact|dri|cc|thanks to|paged|escalated to|handed over to|acknowledged by|resolved by|detected by|led by|autor(?:es)?|responsables?|verantwortlich\w{0,2}|负责人|责任人|作者|責任者|担当者?|담당자?|작성자)(?:[*_]{0,3}\s?(?:[:：|]|[–—-]\s)[*_]{0,3}|(?<=by|to|paged|cc)(?=\s))\s{0,3}/giu
const listed = /[\p{Lu}\p{Lo}@][^\n:;()[\]{}|<>.。!?0-9]{0,160}/uy

/** Who said what, as messages tell it when they are copied, and as they stand in a timeline once they are imported. */
const saying =
  /^[>\s]{0,6}([\p{L}\p{N}][^\n:;()[\]{}|<>.。!?]{1,40}?) {1,3}\[\d{1,2}:\d\d(?: ?[AP]M)?\]|\d\d(?: ?[A-Z]{2,4})?[*_]{0,3}[:|] {1,3}([\p{Lu}\p{Lo}][^\n:;()[\]{}|<>.。!?0-9]{1,40}): [^\n]{1,2000} \((?:Slack|Teams|Discord|Google Chat|Mattermost|#[\w-]{1,60})\)/gmu

function* speakers({view: {text}}: Reading): Generator<Mention> {
  for (const [, copied, imported] of text.matchAll(saying)) {
    const name = (copied ?? imported)!.trim()
    if (/^\S+$/.test(name) && /\d|^\p{Ll}/u.test(name)) yield {kind: 'handle', text: `@${name}`}
    else yield* mentionOf(name)
  }
}

/** Pages of people where code is kept and news are told: `github.com/dana-k`. */
const ownPage =
  /(?<![\p{L}\p{N}.-])(?:(?:gist\.github\.com\/([\w-]{2,39})(?=\/[\da-f]{8}))|(?:(?:www\.)?(?:github|gitlab|twitter|x|medium)\.com|(?:www\.)?linkedin\.com\/in)\/@?([\w-]{2,39})(?![\w/.-]|\?\w))/gu

function* pages({view: {text}}: Reading): Generator<Mention> {
  for (const [, ofNotes, own] of text.matchAll(ownPage)) {
    const name = (ofNotes ?? own)!
    if (!noPages.test(name)) yield {kind: 'handle', text: `@${name}`}
  }
}

const noPages =
  /^(?:search|about|features|pricing|login|explore|topics|orgs|settings|issues|pulls|status|home|share|intent|i|blog|security)$/i

function* afterLabels({view: {text}, isCode}: Reading): Generator<Mention> {
  for (const {0: words, index} of text.matchAll(label)) {
    listed.lastIndex = index + words.length
    const list = listed.exec(text)?.[0]
    if (list === undefined || isCode({start: index, end: index + 1})) continue
    const isSentence = !/[:：|–—-][*_]{0,3}\s*$/.test(words)
    for (const part of list.split(between)) {
      const name = isSentence ? /^(?:\p{Lu}[\p{L}'’-]*\s?){1,3}/u.exec(part)?.[0].trim() : part
      if (name === undefined) break
      if ((!isSentence && !words.trimEnd().endsWith('|')) || isPerson(name)) yield* mentionOf(name)
    }
  }
}

const capitals =
  /(?<![\p{L}\p{N}_@.'’-])\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?:(?:[ \u00a0␠]|\.(?=\p{Lu}\p{Ll}))(?:(?:van|von|der|den|de|del|da|dos|di|la|le|bin|al|el|ben|ter)[ ]){0,2}(?:\p{Lu}\.|\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*)){0,4}(?![\p{L}\p{N}_])/gu

/** Names by their first part, which is a given name that many bear. */
function* inSentences({view: {text}, isCode}: Reading): Generator<Mention> {
  for (const {0: run, index} of text.matchAll(capitals)) {
    const words = run.split(/[ \u00a0␠]|\.(?=\p{Lu})/u).map(word => word.replace(/['’]s$/, ''))
    const first = words.findIndex((word, at) => isGiven(word) && beginsName(words, at))
    if (first === -1 || isCode({start: index, end: index + 1})) continue
    const rest = words.slice(first + 1)
    const end = rest.findIndex(
      (word, at) =>
        !(maybeSurname(word) || (at === 0 && isSurelyGiven(words[first]!) && isWordAndName(word))) &&
        !particle.test(word) &&
        !(isLoud(words[first]!) && isLoud(word)),
    )
    const name = [words[first]!, ...rest.slice(0, end === -1 ? rest.length : end)]
    while (particle.test(name.at(-1)!) && name.length > 1) name.pop()
    if (isOfSomething.test(text.slice(index + run.length, index + run.length + 12))) continue
    yield {kind: 'name', text: name.join(' ')}
  }
}

/** “Murphy’s law”, “the Robert method”. */
const isOfSomething = /^(?:['’]s)? (?:law|method|principle|theorem|effect|street|airport|university|inc|ltd|gmbh)\b/i

/** In capitals from end to end a short word is an abbreviation more often. */
function beginsName(words: readonly string[], at: number): boolean {
  const word = words[at]!
  const next = words[at + 1] ?? ''
  if (isLoud(word)) return isSurelyGiven(word) && next.length > 2 && isLoud(next) && /[AEIOUY]/.test(next) && !isDoubtful(next)
  return isSurelyGiven(word) || (maybeSurname(next) && !isDoubtful(next))
}

const isLoud = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
