/** Where an action item is tracked. */

const address =
  /https?:\/\/[^\s<>()"'\]]*(?:\/(?:issues?|pull|pulls|merge_requests|pull-requests|pullrequest|commit|browse|ticket|tickets|story|task|tasks|workitems|_workitems|cards?|c)\/[\w#./-]+|show_bug\.cgi\?id=\d+|[?&](?:id|issue|selectedIssue)=[\w-]+|\/(?:T|D)\d+\b)/i
const number = /(?<![\p{L}\p{N}&/])((?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7})(?!\d|\p{L})/u
const key = /(?<![\p{L}\p{N}/-])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\p{L}\p{N}-])/u
const worded =
  /(?<![\p{L}\p{N}])(?:bug|issue|ticket|case(?: id)?|pr|mr|pull request|task|story)\s?(?:id\s?)?[:#]?\s?#?(\d{2,16})(?!\d|[\p{L}%])/iu

/** Names of standards and measures, and not of projects. */
const noProject =
  /^(?:UTF|SHA|ISO|RFC|CVE|AES|MD|HTTP|TLS|SSL|RSA|SEV|PM|COVID|GPT|IPV|USB|ARM|CWE|OWASP|MP|PEP|EIP|WCAG|TOP|CIS|NIST|GHSA|UTC|GMT)-/

/** The ticket that a text or its links name; the short form wins over the address. */
export function ticketIn(text: string, links: readonly string[]): string | null {
  const prose = text.replace(/https?:\/\/\S+/g, ' ')
  const project = key.exec(prose)?.[1]
  return (
    number.exec(prose)?.[1] ??
    (project !== undefined && !noProject.test(project) ? project : undefined) ??
    links.map(link => address.exec(link)?.[0]).find(link => link !== undefined) ??
    address.exec(text)?.[0] ??
    worded.exec(prose)?.[1] ??
    null
  )
}
