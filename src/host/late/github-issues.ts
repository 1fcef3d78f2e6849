/** Issues on GitHub, or on a GitHub Enterprise server: the only place that sends anything, and only when a person asked for a ticket. */
import type {TicketDraft} from '../../core/index.ts'
import type {Repository} from '../git-repositories.ts'

export interface Issue {
  readonly number: number
  readonly url: string
  readonly title: string
  readonly body: string
}

export interface GitHubIssues {
  /** The newest ones, open or closed. */
  recent(): Promise<readonly Issue[]>
  create(draft: TicketDraft): Promise<Issue>
}

/** A server that gives no answer in this time is not waited for. */
const patience = 30_000

/** Fails with a sentence for the person. */
export function gitHubIssues({server, path}: Repository, token: string): GitHubIssues {
  const address = `${apiOf(server)}/repos/${path.split('/').map(encodeURIComponent).join('/')}/issues`

  async function ask(query: string, body?: TicketDraft): Promise<unknown> {
    const response = await fetch(`${address}${query}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/vnd.github+json',
        Authorization: `Bearer ${token}`,
        'X-GitHub-Api-Version': '2022-11-28',
        ...(body !== undefined && {'Content-Type': 'application/json'}),
      },
      ...(body !== undefined && {body: JSON.stringify(body)}),
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }

  return {
    recent: async () => {
      const found = await ask('?state=all&sort=created&direction=desc&per_page=100')
      return Array.isArray(found) ? found.flatMap(one => issueIn(one) ?? []) : []
    },
    create: async draft => {
      const issue = issueIn(await ask('', draft))
      if (issue === undefined) throw new Error(`${path}: no issue in the answer`)
      return issue
    },
  }
}

/** GitHub's own cloud, a cloud of one's own there, or a server. */
function apiOf(server: string): string {
  const [, scheme = 'https', host = ''] = /^(https?):\/\/([^/]+)/.exec(server) ?? []
  if (host === 'github.com') return 'https://api.github.com'
  return host.endsWith('.ghe.com') ? `${scheme}://api.${host}` : `${scheme}://${host}/api/v3`
}

function issueIn(value: unknown): Issue | undefined {
  if (typeof value !== 'object' || value === null || 'pull_request' in value) return undefined
  const {number, html_url: url, title, body} = value as Readonly<Record<string, unknown>>
  if (typeof number !== 'number' || typeof url !== 'string' || typeof title !== 'string') return undefined
  return {number, url, title, body: typeof body === 'string' ? body : ''}
}
