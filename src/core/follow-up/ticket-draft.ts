/** What a ticket for an action item says, and the page of a tracker where it is filled in already. */
import type {ActionItem} from '../model/actions/action.ts'
import type {Postmortem} from '../model/postmortem.ts'

export interface TicketDraft {
  readonly title: string
  readonly body: string
}

/** `place` is where the document is, as the team knows it. */
export function ticketDraft(
  {title, trees}: Postmortem,
  {text, owner, due, priority, kind, causes}: ActionItem,
  place: string,
): TicketDraft {
  const facts = [
    ['Owner', owner],
    ['Due', due],
    ['Priority', priority],
    ['Kind', kind],
  ] as const
  const answered = causes.flatMap(label => wordsOfCause(trees, label))
  const body = [
    `An action item of the postmortem ${title === null ? '' : `“${title}” `}(${place}).`,
    facts
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    answered.length === 0 ? '' : `It answers:\n\n${answered.map(words => `- ${words}`).join('\n')}`,
  ]
  return {title: text.slice(0, longestTitle), body: body.filter(part => part !== '').join('\n\n')}
}

/** Trackers take no longer ones. */
const longestTitle = 240

function wordsOfCause(trees: Postmortem['trees'], label: string): readonly string[] {
  const found: string[] = []
  const visit = (nodes: Postmortem['trees'][number]['nodes']): void => {
    for (const node of nodes) {
      if (node.label === label) found.push(node.text)
      visit(node.children)
    }
  }
  for (const tree of trees) visit(tree.nodes)
  return found
}

/** The pages of trackers for a new ticket; the address of the project stands for `{project}`, and may bring parameters along. */
const pages = {
  github: '{project}/issues/new?title={title}&body={body}',
  'github-enterprise': '{project}/issues/new?title={title}&body={body}',
  gitlab: '{project}/-/issues/new?issue[title]={title}&issue[description]={body}',
  jira: '{project}/secure/CreateIssueDetails!init.jspa?summary={title}&description={body}',
  linear: '{project}/new?title={title}&description={body}',
  'azure-boards': '{project}/_workitems/create/Task?[System.Title]={title}&[System.Description]={body}',
  youtrack: '{project}/newIssue?summary={title}&description={body}',
} as const

export const trackers = [...(Object.keys(pages) as (keyof typeof pages)[]), 'page'] as const
export type Tracker = (typeof trackers)[number]

/** `project` is the address of a project, or for `page` a pattern with `{title}` and `{body}`; `null` where that is no address. */
export function ticketPage(tracker: Tracker, project: string, {title, body}: TicketDraft): string | null {
  const [address = '', parameters] = project.trim().split(/\?(.*)/s, 2)
  const pattern =
    tracker === 'page'
      ? project.trim()
      : `${pages[tracker].replace('{project}', address.replace(/\/+$/, ''))}${parameters === undefined || parameters === '' ? '' : `&${parameters}`}`
  if (!/^https?:\/\/[^\s/]+/i.test(pattern)) return null
  const shortened = body.length > longestBody ? `${body.slice(0, longestBody)}…` : body
  const values: Readonly<Record<string, string>> = {title, body: shortened}
  return pattern.replace(/\{(title|body)\}/g, (_, name: string) => encodeURIComponent(values[name]!.replace(halves, '')))
}

/** Halves of signs that were cut in two. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Servers refuse very long addresses. */
const longestBody = 1_500
