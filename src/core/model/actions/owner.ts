/** Who an action item says will do it. */

const handle = '@[\\p{L}\\p{N}][\\p{L}\\p{N}_./-]*'
const named =
  /(?<![\p{L}\p{N}])(?:owners?|assignees?|assigned(?: to)?|dri|responsible(?: party| person)?|who|lead|point of contact|poc|responsables?|respons[áa]vel|verantwortlich|zust[äa]ndig|propri[ée]taire)\s?[:=]\s?([^\n,;()[\]|.]{1,60})/iu
const assignedTo = new RegExp(`(?<![\\p{L}\\p{N}])(?:assigned to|owned by)\\s(${handle}|\\p{Lu}[\\p{L}'-]*(?:\\s\\p{Lu}[\\p{L}'-]*)?)`, 'u')
const first = new RegExp(`^\\W{0,4}(${handle}(?:(?:,\\s?|\\s?[/&+]\\s?|\\sand\\s)${handle})*)(?![\\p{L}\\p{N}])`, 'u')
const last = new RegExp(
  `[–—([-]\\s?(?:cc\\s|(?:[Cc]\\d{1,4}[,;]\\s?){1,9})?(${handle}(?:(?:,\\s?|\\s?[/&+]\\s?|\\sand\\s)${handle})*)[^@()[\\]]{0,80}[)\\]]?\\s*\\.?$|(?:[.:,]\\s|\\s)(${handle}(?:(?:,?\\s|\\s?[/&+]\\s?|\\sand\\s)${handle})*)\\s*\\.?$`,
  'u',
)
const inBrackets = /^\W{0,3}[[(]([^\])\d@#]{1,50})[\])]\s*\p{L}/u
const nameAtEnd = /[([]\s?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?(?:(?:\s?[/&+,]\s?|\sand\s)\p{Lu}\p{Ll}+)*)\s?[)\]]\s*\.?$/u
const teamFirst = /^\W{0,3}(?:the\s)?((?:[\p{L}\p{N}-]+\s){1,2}team)\s(?:to|will|should)\s/iu

/** Words in brackets or in bold that tell something else than who. */
const notPeople =
  /^(?:done|completed?|closed|open|pending|planned|wip|tbd|tba|tbc|todo|optional|blocked|in progress|ongoing|new|high|medium|low|urgent|critical|major|minor|priority|p\d|short|mid|long|(?:short|mid|medium|long)[ -]?term|immediate|prevent\w*|detect\w*|mitigat\w*|process(?:es)?|fix|bug|feature|docs?|documentation|testing|tests?|monitoring|alerts?|alerting|observability|infrastructure|infra|frontend|backend|database|security|support|training|communication|deployment|engineering|technical|tooling|code|idea|note|update|optional|stretch|nice to have|must|should|could|maybe|later|now|all|everyone|actions?|action items?|ci|cd|qa|ui|ux|api|db|aws|gcp|dns|sre|cdn|ssl|tls|vpc|sql|mvp|rca|slo|sla|sli|etc|grafana|prometheus|kubernetes|terraform|github|gitlab|slack|pagerduty|datadog|sentry|jira|docker|redis|postgres|kafka|linux|python|java|production|staging|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday)\b/i

const isPerson = (text: string): boolean => text.split(' ').length <= 5 && !notPeople.test(text.trim())

/** The owner that an item names, or `null`; `bold` is what it has in bold at its start, `whole` has its nested fields too. */
export function ownerIn(lead: string, bold: string, whole: string): string | null {
  const field = named.exec(whole)?.[1]?.trim() ?? assignedTo.exec(lead)?.[1]
  if (field !== undefined) return asOwner(field)
  const mention = first.exec(lead)?.[1] ?? firstGroup(last.exec(lead))
  if (mention !== undefined) return mention
  const bracketed = inBrackets.exec(lead)?.[1]?.trim()
  if (bracketed !== undefined && isPerson(bracketed)) return bracketed
  if (bold !== '' && isSigned(bold, lead)) return bold
  const closing = nameAtEnd.exec(lead)?.[1]
  if (closing !== undefined && isPerson(closing)) return closing
  return teamFirst.exec(lead)?.[1] ?? null
}

const firstGroup = (match: RegExpExecArray | null): string | undefined => match?.[1] ?? match?.[2]

/** What a cell or a field says of the owner, or `null` when it leaves that open. */
export function asOwner(text: string): string | null {
  const said = text.trim()
  return /^(?:|[-–—?@…]+|n\/?a|none|nobody|tb[dac]|unassigned|unknown|open)$/i.test(said) ? null : said
}

/** "**JP** Add build badges": a name in bold, and then the work without a colon between. */
const isSigned = (bold: string, lead: string): boolean =>
  looksLikeName(bold) && /^\s+\p{L}/u.test(lead.slice(lead.indexOf(bold) + bold.length))

/** Initials, a handle, or one capitalised word that is no everyday noun. */
export function looksLikeName(text: string): boolean {
  const name = text.trim().replace(/:$/, '')
  if (new RegExp(`^${handle}$`, 'u').test(name)) return true
  if (!isPerson(name)) return false
  return (
    /^\p{Lu}{2,3}$/u.test(name) ||
    (/^\p{Lu}\p{Ll}{1,14}(?:\s\p{Lu}\p{Ll}{1,14})?$/u.test(name) &&
      !/(?:ing|tion|ment|ness|ity|ance|ence|ure|ors|ers|ts|ss|ds|ns|es|age|ware|work|ges)$/.test(name))
  )
}
