/** Who an action item says will do it. */
import {isTime} from './due.ts'
import {isGivenName, isOrdinary, mayBeVerb, standsForPerson} from './words.ts'

const handle = '@(?!\\d{4}-\\d)[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*'
const isHandle = new RegExp(`^${handle}$`, 'u')
const handles = `${handle}(?:(?:,\\s?|\\s?[/&+]\\s?|\\sand\\s)${handle})*`
const named =
  /(?<![\p{L}\p{N}])(?:(?:owners?|assignees?|assigned(?: to)?|dri|responsible(?: party| person)?|who|lead|point of contact|poc|responsables?|respons[áa]vel|encargad[oa]|verantwortlich(?:er|e)?|zust[äa]ndig|propri[ée]taire|负责人|责任人|責任者|担当者?|담당자?)\s?(?:::?|：|=)|(?:owners?|assignees?)\s[–—-]\s)\s?([^\n,;()（）[\]|.，；。]{1,60})/iu
const assignedTo = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[Aa]ssigned to|[Oo]wned by|[Tt]aken by|(?<=[([])(?:->|→)|(?<=[;,(–—-]\\s?)owner)\\s(${handle}|(?:the\\s)?(?:[\\p{L}\\p{N}-]+\\s){1,2}team|\\p{Lu}[\\p{L}'-]*(?:\\s\\p{Lu}[\\p{L}'-]*)?)`,
  'u',
)
const saying =
  'mentioned|suggested|noted|said|says|asked|reported|proposed|pointed|raised|wondered|found|thinks|thought|observed|commented|explained|discovered|confirmed|recommended'
const first = new RegExp(`^\\W{0,4}(${handles})(?![\\p{L}\\p{N}_./-])(?!\\s(?:(?:also|previously|rightly)\\s)?(?:${saying})\\b)`, 'u')
const last = new RegExp(
  `[–—([-]\\s?(?:cc\\s|(?:[Cc]\\d{1,4}[,;]\\s?){1,9})?(${handles})[^@()[\\]]{0,80}[)\\]]?\\s*\\.?$|(?:[.:,]\\s|\\s)(${handle}(?:(?:,?\\s|\\s?[/&+]\\s?|\\sand\\s)${handle})*)(?:\\s(?:[#!]\\d+|\\p{Extended_Pictographic}\\ufe0f?|\\d{4}-\\d\\d-\\d\\d|\\[[^\\]@]{1,40}\\]))*\\s*\\.?$`,
  'u',
)
/** "Ask @kim to move it", "@kim will move it": who is asked, or who goes on to do it, in the middle of a sentence. */
const asked = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:ask|have|get|needs?|let|ping)\\s(${handles})(?=\\s\\p{Ll})|(${handles})(?=\\s(?:to|will|should|is going to|owns|takes)\\s))`,
  'iu',
)
const inBrackets = /^\W{0,3}[[(]([^\])\d@#]{1,50})[\])]\s*\p{L}/u
const nameAtEnd = /[([]\s?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:(?:\s?[/&+,]\s?|\sand\s)\p{Lu}\p{Ll}+)*)\s?[)\]]\s*\.?$/u
/** "[DK]", "[DK to write the story] [done]": initials in square brackets at the end; round ones explain an abbreviation. */
const initialsAtEnd =
  /\[\s?(\p{Lu}{2,3}(?:(?:\s?[/&+,]\s?|\sand\s)\p{Lu}{2,3}){0,3})(?:\s(?:to|will)\s[^\]]{1,60})?\s?\](?:\s*[[(][\p{Ll}\s]{2,20}[\])]){0,2}\s*\.?$/u
const teamFirst = /^\W{0,3}(?:the\s)?((?:[\p{L}\p{N}-]+\s){1,2}team)\s?(?:\s(?:to|will|should)|[:–—]|-)\s/iu

const name = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*)?"
const names = `${name}(?:(?:,\\s|\\s?[/&+]\\s?|\\sand\\s|,\\sand\\s)${name}){0,4}`
/** "Dana to add a check", "Dana and Kim will add it". */
const namesFirst = new RegExp(`^\\W{0,4}(${names})\\s(?:to|will|should|shall)\\s(\\p{Ll}[\\p{L}-]*)`, 'u')
const nameLabel = new RegExp(`^\\W{0,4}(${names})\\s?(?::\\s|\\s[–—-]\\s)`, 'u')
/** "Add a smoke test — Dana, 2026-05-04": a name among the fields after a dash. */
const nameAfterDash = new RegExp(`\\s[–—-]\\s(${names})(?=\\s*[.]?$|[,;]\\s[^–—]{1,60}$)`, 'u')

/** Words in brackets or in bold that tell something else than who. */
const notPeople =
  /^(?:wip|tb[dac]|todo|optional|critical|p\d|priority|prevent\w*|detection|mitigation|observability|infra(?:structure)?|deployment|database|security|documentation|c[id]|pr|qa|u[ix]|api|db|aws|dns|sre)\b/i

const isPerson = (text: string): boolean =>
  text.split(' ').length <= 5 && !notPeople.test(text.trim()) && (isKnown(text) || !(isOrdinary(firstWord(text)) || isTime(text)))

/** Departments that act, where a sentence says what they will do. */
const department =
  /^(?:ops|devops|secops|netops|sysops|qa|support|security|engineering|legal|marketing|finance|hr|it|infosec|noc|soc|operations|management|leadership|compliance|procurement|sales)$/i

/** The owner that an item names, or `null`; `bold` is what it has in bold at its start, `whole` has its nested fields too. */
export function ownerIn(lead: string, bold: string, whole: string): string | null {
  const field = named.exec(whole)?.[1]?.trim() ?? assignedTo.exec(lead)?.[1]
  if (field !== undefined) return asOwner(field)
  const mention = first.exec(lead)?.[1] ?? firstGroup(last.exec(lead)) ?? firstGroup(asked.exec(lead))
  if (mention !== undefined) return mention
  const bracketed = inBrackets.exec(lead)?.[1]?.trim()
  if (bracketed !== undefined && (isTeam(bracketed) || isPerson(bracketed))) return bracketed
  if (bold !== '' && signs(bold, lead)) return bold
  const closing = nameAtEnd.exec(lead)?.[1] ?? initialsAtEnd.exec(lead)?.[1]
  if (closing !== undefined && looksLikeName(closing.split(/\s?[/&+,]\s?|\sand\s/, 1)[0]!)) return closing
  return teamFirst.exec(lead)?.[1] ?? personIn(lead)
}

const isTeam = (words: string): boolean => words.length <= 30 && /\b(?:teams?|squad)$/i.test(words)

/** A person whom a sentence or a label names without any sign. */
function personIn(lead: string): string | null {
  const [, doers, verb] = namesFirst.exec(lead) ?? []
  if (doers !== undefined && mayBeVerb(verb!) && partsOf(doers).some(isDoer)) return doers
  return (
    [nameLabel.exec(lead)?.[1], nameAfterDash.exec(lead)?.[1]].find(found => found !== undefined && partsOf(found).every(isKnown)) ?? null
  )
}

const partsOf = (list: string): readonly string[] => list.split(/,?\sand\s|,\s|\s?[/&+]\s?/)

const firstWord = (text: string): string => text.split(/\s/, 1)[0]!

const isKnown = (part: string): boolean => isGivenName(firstWord(part))

/** One of a role is anybody who has it. Nouns of two letters, or with an accent, are hardly ever the subject of what is to be done; names are. */
const isDoer = (part: string): boolean =>
  part.split(/\s/).some(word => isGivenName(word) || (word.endsWith('s') && standsForPerson(word))) ||
  department.test(part) ||
  (!isOrdinary(part) && /^\p{Lu}\p{Ll}$|^\p{Lu}.{0,20}(?!\p{ASCII})\p{L}/u.test(part))

const firstGroup = (match: RegExpExecArray | null): string | undefined => match?.[1] ?? match?.[2]

/** What a cell or a field says of the owner, or `null` when it leaves that open. */
export function asOwner(text: string): string | null {
  const said = text.split(/\s(?:[–—-]\s|[#!]\d)/, 1)[0]!.trim()
  return !/[\p{L}\p{N}]/u.test(said) || nobody.test(said) ? null : said
}

const nobody =
  /^\W*(?:(?:n\/?a|none|nobody|no ?one|tb[dac]|todo|to be (?:assigned|determined|decided|confirmed|announced)|unassigned|not (?:yet )?assigned|unknown|open|unowned|prior|pendiente|por (?:asignar|definir)|sin asignar|a definir|offen|未定|待定|未分配|미정|미지정)(?![\p{L}\p{N}])|\p{Extended_Pictographic}+\ufe0f?\W*$)/iu

/** "**JP** Add build badges": a name in bold, and then the work without a colon between; with one only where the name is known. */
export function signs(bold: string, lead: string): boolean {
  const after = lead.slice(lead.indexOf(bold) + bold.length)
  const isLabel = bold.endsWith(':') || /^\s?:/.test(after)
  if (isLabel) return isHandle.test(bold.replace(/:$/, '')) || partsOf(bold.replace(/:$/, '')).every(isKnown)
  return looksLikeName(bold) && /^\s+\p{L}/u.test(after)
}

/** Who the words over several items name, alone or before a colon: "Dana", "@dana: the queue", "Release leads: reviews". */
export function doerOver(words: string): string | null {
  if (looksLikeName(words)) return words
  const label = beforeColon.exec(words)?.[1]
  return label !== undefined && (isHandle.test(label) || partsOf(label).every(part => isKnown(part) || isRole(part))) ? label : null
}

const beforeColon = /^([^:]{2,40}?)\s?:\s+\S/u

/** What people are at work; what they are to others is no role. */
const isRole = (part: string): boolean =>
  standsForPerson(part.split(/\s/).at(-1)!) && !/\b(?:users?|customers?|clients?|people|visitors?|everyone|nobody)$/i.test(part)

/** Initials, a handle, or one capitalised word that is no everyday noun. */
export function looksLikeName(text: string): boolean {
  const name = text.trim().replace(/:$/, '')
  if (isHandle.test(name)) return true
  if (!isPerson(name)) return false
  return (
    /^\p{Lu}{2,3}$/u.test(name) ||
    (/^\p{Lu}\p{Ll}{1,14}(?:\s\p{Lu}\p{Ll}{1,14})?$/u.test(name) &&
      !/(?:ing|tion|ment|ness|ity|ance|ence|ure|ors|ers|ts|ss|ds|ns|es|age|ware|work|ges)$/.test(name))
  )
}
