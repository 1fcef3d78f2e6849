/** Where an action item is tracked. */
import type {Span} from '../../document/span.ts'

/** What the path of an address has before the number or the name of a ticket, in one tracker or another. */
const ticketPaths = [
  'issues?|pulls?|merge_requests|pull-requests|pullrequests?|browse|tickets?|bugs?|story|stories|tasks?|todos|pulses|workitems|_workitems(?:/edit)?',
  'cards?|c|t|\\+bug|\\+|-/work_items|epic|feature|item',
]
const address = new RegExp(
  `https?://[^\\s<>()"'\\]]{0,200}?(?:/(?:${ticketPaths.join('|')})/(?=[\\w#./-]{0,80}\\d|[\\w-]{6})[\\w#./-]+|show_bug\\.cgi\\?id=\\d+|[?&](?:id|issue|selectedIssue|workitem)=[\\w-]+|/(?:T|D)\\d+\\b|app\\.asana\\.com/[\\w/-]{0,80}\\d[\\w/-]*)`,
  'i',
)
const number = /(?<![\p{L}\p{N}&/])((?:(?:[\w.-]{1,60}\/){0,3}[\w.-]{1,60}\/[\w.-]{1,60}|AB|GH|GL)?[#!]\d{1,7})(?!\d|\p{L})/u
const key = /(?<![\p{L}\p{N}/-])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\p{L}\p{N}-])/gu
/** Records of service desks, stories and tasks by their letters: "INC0012345", "sc-1234", "T12345". */
const record = /(?<![\p{L}\p{N}/#-])((?:INC|CHG|PRB|RITM|REQ|SCTASK|TASK|CS)\d{5,12}|(?:sc|ch)-\d{2,7}|T\d{4,7})(?![\p{L}\p{N}-])/u
const worded =
  /(?<![\p{L}\p{N}])(?:bug|issue|ticket|case(?: id)?|pr|mr|pull request|merge request|task|story|incident|change)\s?(?:id\s?)?[:#]?\s?[#!]?(\d{2,16})(?!\d|[\p{L}%])/iu

/** Names of standards, measures and spans of time, and not of projects; an item's own number is no ticket either. */
const noProject =
  /^(?:UTF|SHA|ISO|RFC|CVE|AES|MD|HTTP|TLS|SSL|RSA|SEV|PM|COVID|GPT|IPV|USB|ARM|CWE|OWASP|MP|PEP|EIP|WCAG|TOP|CIS|NIST|GHSA|UTC|GMT|AI|IEEE|ASCII|BASE|FIPS|PCI|SOC|GDPR|FY\d*|[QH]\d|P\d|CET|CEST|PST|EST)-/

/** The ticket that a text or its links name; the short form wins over the address. */
export function ticketIn(text: string, links: readonly string[]): string | null {
  const prose = text.replace(/https?:\/\/\S+/g, ' ')
  const project = [...prose.matchAll(key)].map(([, found]) => found!).find(found => !noProject.test(found))
  return (
    number.exec(prose)?.[1] ??
    project ??
    record.exec(prose)?.[1] ??
    links.map(link => address.exec(link)?.[0]).find(link => link !== undefined) ??
    address.exec(text)?.[0] ??
    worded.exec(prose)?.[1] ??
    null
  )
}

export interface WrittenTicket extends Span {
  readonly form: 'address' | 'number' | 'key' | 'record' | 'told'
}

/** Everything in a text that names a ticket, form by form; the words before one are not part of it. */
export function* ticketsIn(text: string): Generator<WrittenTicket> {
  for (const [form, pattern] of everyForm)
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? match[0]
      const start = match.index + match[0].lastIndexOf(name)
      if (form !== 'key' || !noProject.test(name)) yield {form, start, end: start + name.length}
    }
}

const everyForm: readonly (readonly [WrittenTicket['form'], RegExp])[] = [
  ['address', new RegExp(address, 'gi')],
  ['number', new RegExp(number, 'gu')],
  ['key', key],
  ['record', new RegExp(record, 'gu')],
  ['told', new RegExp(worded, 'giu')],
]
