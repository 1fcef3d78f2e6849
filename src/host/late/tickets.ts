/** Creates tickets for action items: issues on GitHub, or the page of any tracker, filled in. */
import {authentication, commands, l10n, type TextDocument, window, workspace} from 'vscode'
import {followedIn, ticketDraft, ticketPage, track, trackers, type TicketDraft, type Tracker} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {actionAt, isUntracked, standing, writeInto, type Followed, type Standing} from '../following.ts'
import {repositoryOf, type Repository} from '../git-repositories.ts'
import {gitHubIssues, type Issue} from './github-issues.ts'
import type {Services} from '../services.ts'
import {nameOf} from '../tabs.ts'
import {tell, tellNoPostmortem} from '../telling.ts'
import {createTicketAttempts, type TicketAttempts} from './ticket-attempts.ts'

type GitHubTracker = Tracker & ('github' | 'github-enterprise')

/** What tickets are created with. */
interface Desk {
  readonly services: Services
  readonly attempts: TicketAttempts
}

/** The command is about a row of the Actions view, an item that the light bulb hands on, or else the one at the cursor. */
export function ticketCommands(services: Services, itemOfRow: (row: unknown) => Followed | undefined): Handlers<'postmortem.createTicket'> {
  const desk = {services, attempts: createTicketAttempts(services.memento)}
  /** One at a time, so that no second click makes a second ticket. */
  let isBusy = false

  return {
    async 'postmortem.createTicket'(given) {
      if (isBusy) return tell(l10n.t('A ticket is being created already.'))
      isBusy = true
      try {
        const item = itemOfRow(given) ?? (isFollowed(given) ? given : await itemAtCursor(services))
        return typeof item === 'string' || item === undefined ? item : await createFor(item, desk)
      } finally {
        isBusy = false
      }
    },
  }
}

async function createFor(item: Followed, desk: Desk): Promise<string | undefined> {
  const place = await standing(item, desk.services)
  if (place === undefined) return undefined
  if (place.action.ticket !== null) return tell(l10n.t('“{0}” has a ticket already: {1}.', item.action.text, place.action.ticket))
  const tracker = trackerFor(place.document)
  if (tracker === 'github' || tracker === 'github-enterprise') return createIssue(item, place, tracker, desk)
  return openPage(place, tracker)
}

async function createIssue(item: Followed, place: Standing, tracker: GitHubTracker, desk: Desk): Promise<string | undefined> {
  const repository = await repositoryFor(place.document, tracker)
  if (repository === undefined) return undefined
  const draft = draftFor(place)
  const wish = await askWhatToDo(draft, repository)
  if (wish === 'page') return openPage(place, tracker, addressOf(repository))
  if (wish === undefined) return undefined
  try {
    const issue = await issueFor(item, draft, repository, tracker, desk.attempts)
    return issue && (await link(item, issue, desk))
  } catch (problem) {
    desk.services.log.error('Creating a ticket failed.', problem)
    return tellFailure(item, problem)
  }
}

/** Nothing is sent before the person says so. */
async function askWhatToDo({title, body}: TicketDraft, {path}: Repository): Promise<'create' | 'page' | undefined> {
  const create = l10n.t('Create Issue')
  const page = l10n.t('Open Page Instead')
  const question = l10n.t('Create an issue in {0}?', path)
  const answer = await window.showInformationMessage(question, {modal: true, detail: `${title}\n\n${body}`}, create, page)
  return answer === page ? 'page' : answer === create ? 'create' : undefined
}

/** A new issue, or the one that is there already; `undefined` when the person wants neither. */
async function issueFor(
  item: Followed,
  draft: TicketDraft,
  repository: Repository,
  tracker: GitHubTracker,
  attempts: TicketAttempts,
): Promise<Issue | undefined> {
  const session = await authentication.getSession(tracker, ['repo'], {createIfNone: true})
  const attempt = await attempts.begin(item, addressOf(repository))
  const issues = gitHubIssues(repository, session.accessToken)
  const mark = `<!-- postmortem: ${attempt.mark} -->`
  const known = await issues.recent()
  const before = known.find(({body}) => body.includes(mark)) ?? (await chosenAmong(known.filter(({title}) => title === draft.title)))
  if (before === 'another') return issues.create({...draft, body: `${draft.body}\n\n${mark}`})
  if (before !== 'nothing') return before
  if (attempt.isNew) await attempts.end(item)
  return undefined
}

function tellFailure(item: Followed, problem: unknown): string {
  const reason = problem instanceof Error ? problem.message : String(problem)
  const again = l10n.t('Try Again')
  void window.showErrorMessage(l10n.t('The issue could not be created ({0}).', reason), again).then(chosen => {
    if (chosen === again) void commands.executeCommand('postmortem.createTicket', item)
  })
  return reason
}

/** Written where the item stands by now; until then the attempt is kept, and finds the same issue again. */
async function link(item: Followed, {number, url}: Issue, {services, attempts}: Desk): Promise<string | undefined> {
  const name = `#${number}`
  const place = await standing(item, services)
  const edit = place === undefined ? null : track(place.postmortem, place.action, {name, url})
  if (place !== undefined && edit !== null && (await writeInto(place.document, [edit], services))) {
    await attempts.end(item)
    return undefined
  }
  const show = l10n.t('Show Issue')
  const message = l10n.t('The issue is there as {0}, but could not be written into the action item.', name)
  void window.showWarningMessage(message, show).then(chosen => {
    if (chosen === show) void commands.executeCommand('vscode.open', url)
  })
  return message
}

async function itemAtCursor({active, documents}: Services): Promise<Followed | string | undefined> {
  const document = active.postmortem
  if (document === undefined) return tellNoPostmortem(active)
  const editor = window.activeTextEditor
  const atCursor =
    editor?.document === document ? actionAt(documents.postmortemOf(document), document.offsetAt(editor.selection.active)) : undefined
  if (atCursor !== undefined && isUntracked(atCursor)) return {uri: document.uri, action: atCursor}
  const untracked = followedIn(documents.postmortemOf(document)).filter(isUntracked)
  if (untracked.length === 0) return tell(l10n.t('Every open action item has a ticket.'))
  const rows = untracked.map(action => ({
    label: action.text,
    description: [action.owner, action.due].filter(said => said !== null).join(' · '),
    action,
  }))
  const picked = await window.showQuickPick(rows, {title: l10n.t('Create Ticket'), placeHolder: l10n.t('For which action item?')})
  return picked && {uri: document.uri, action: picked.action}
}

const isFollowed = (value: unknown): value is Followed => typeof value === 'object' && value !== null && 'uri' in value && 'action' in value

const settingsOf = (document: TextDocument): {get(name: string): unknown} => workspace.getConfiguration('postmortem.tickets', document)

function trackerFor(document: TextDocument): Tracker {
  const said = settingsOf(document).get('tracker')
  return trackers.find(tracker => tracker === said) ?? 'github'
}

const projectFor = (document: TextDocument): string => {
  const said = settingsOf(document).get('project')
  return typeof said === 'string' ? said.trim() : ''
}

function draftFor({document, postmortem, action}: Standing): TicketDraft {
  const place = document.isUntitled ? nameOf(document) : workspace.asRelativePath(document.uri)
  return ticketDraft(postmortem, action, place)
}

/** By the setting, else by the remote of the document's repository; else the person is asked. */
async function repositoryFor(document: TextDocument, tracker: GitHubTracker): Promise<Repository | undefined> {
  const server = serverOf(tracker)
  if (server === undefined) {
    tell(l10n.t('Set “postmortem.tickets.server” to the address of your GitHub Enterprise server first.'))
    return undefined
  }
  const said = projectFor(document).replace(/^https?:\/\/[^/]+\//, '')
  if (ownerAndName.test(said)) return {server, path: said}
  const remote = await repositoryOf(document.uri)
  if (remote?.server === server) return remote
  const path = await window.showInputBox({
    title: l10n.t('Create Ticket'),
    prompt: l10n.t('The repository for the issue; the setting “postmortem.tickets.project” remembers one.'),
    placeHolder: 'owner/name',
    validateInput: words => (ownerAndName.test(words.trim()) ? undefined : l10n.t('An owner and a name, with a slash between them.')),
  })
  return path === undefined ? undefined : {server, path: path.trim()}
}

const addressOf = ({server, path}: Repository): string => `${server}/${path}`

const ownerAndName = /^[\w.-]+\/[\w.-]+$/

/** What goes to a server of one's own is set by oneself and by no workspace. */
function serverOf(tracker: GitHubTracker): string | undefined {
  if (tracker === 'github') return 'https://github.com'
  const own = workspace.getConfiguration('postmortem').inspect('tickets.server')?.globalValue
  const said = own ?? workspace.getConfiguration('github-enterprise').inspect('uri')?.globalValue
  return typeof said === 'string' && isSafeServer.test(said.trim()) ? said.trim().replace(/\/+$/, '') : undefined
}

/** A token travels encrypted, or not beyond this machine. */
const isSafeServer = /^https:\/\/[^/\s]+|^http:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(?:\/|$)/i

/** Nothing is created there before the person says so on the page, and its number is theirs to write down. */
async function openPage(place: Standing, tracker: Tracker, project = projectFor(place.document)): Promise<string | undefined> {
  const page = ticketPage(tracker, project, draftFor(place))
  if (page !== null) {
    await commands.executeCommand('vscode.open', page)
    return undefined
  }
  const open = l10n.t('Open Settings')
  const message = l10n.t('Set “postmortem.tickets.project” to the address of your project in the tracker first.')
  void window.showInformationMessage(message, open).then(chosen => {
    if (chosen === open) void commands.executeCommand('workbench.action.openSettings', 'postmortem.tickets')
  })
  return message
}

/** Somebody may have written it down already. */
async function chosenAmong(same: readonly Issue[]): Promise<Issue | 'another' | 'nothing'> {
  const [issue] = same
  if (issue === undefined) return 'another'
  const use = l10n.t('Link #{0}', issue.number)
  const another = l10n.t('Create Another')
  const answer = await window.showInformationMessage(
    l10n.t('#{0} has the same title.', issue.number),
    {modal: true, detail: issue.url},
    use,
    another,
  )
  return answer === use ? issue : answer === another ? 'another' : 'nothing'
}
