/** A person creates issues for action items on a server of their own, signed in through VS Code; an answer that is lost makes no second issue. */
import assert from 'node:assert/strict'
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {projectFolder} from '../harness/folders.ts'
import {waitFor} from '../harness/waiting.ts'
import {savedAtOnce} from './driver/files.ts'
import {openWorkbench, type Workbench} from './driver/workbench.ts'

const file = 'postmortem-relay.md'
const text = `# The relay stood still

## Impact

No mail for 23 minutes.

## Action items

- [ ] Alert on the age of the queue (@dana, due 2096-03-20)
- [ ] Bound the queue
- [ ] Drain “the” queue & the rest (#7)
`

interface Issue {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body: string
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let body = ''
  for await (const part of request) body += String(part)
  return body
}

describe('Tickets', function () {
  this.timeout(240_000)
  let workbench: Workbench
  let server: Server
  let address: string
  const issues: Issue[] = []
  const asked: string[] = []
  /** Whether the server keeps the next issue and loses the answer. */
  let losesAnswer = false

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`)
    const send = (status: number, value: unknown): void =>
      void response.writeHead(status, {'Content-Type': 'application/json'}).end(JSON.stringify(value))
    if (request.method === 'GET') return send(200, issues.toReversed())
    const {title, body} = JSON.parse(await bodyOf(request)) as Issue
    const issue = {number: 40 + issues.length, html_url: `${address}/acme/shop/issues/${40 + issues.length}`, title, body}
    issues.push(issue)
    if (!losesAnswer) return send(201, issue)
    losesAnswer = false
    request.socket.destroy()
  }

  const dialog = (button: string): Promise<void> =>
    workbench.page.locator('.monaco-dialog-box').getByRole('button', {name: button, exact: true}).click()

  before(async () => {
    server = createServer((request, response) => void answer(request, response))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    workbench = await openWorkbench({
      folder: join(projectFolder, 'examples'),
      settings: {
        ...savedAtOnce,
        'postmortem.tickets.tracker': 'github-enterprise',
        'postmortem.tickets.project': 'acme/shop',
        'postmortem.tickets.server': address,
      },
      companions: [join(projectFolder, 'test/e2e/sign-in')],
    })
    workbench.writeFile(file, text)
    await workbench.openFile(file)
    await workbench.untilLanguageStatus('Postmortem: ')
  })

  after(async () => {
    await workbench?.close()
    server?.closeAllConnections()
    server?.close()
  })

  it('send nothing before the person has agreed, and nothing when they do not', async () => {
    await workbench.goTo(9, 8)
    await workbench.pickCodeAction('Create a ticket for this action item…')
    await dialog('Cancel')
    assert.deepEqual(asked, [])
    assert.equal(workbench.readFile(file), text)
  })

  it('are created where the person is signed in, and written into the item', async () => {
    await workbench.goTo(9, 8)
    await workbench.runCommand('Postmortem: Create Ticket for Action Item…')
    await dialog('Create Issue')
    await dialog('Allow')
    const written = text.replace('2096-03-20)', `2096-03-20, [#40](${address}/acme/shop/issues/40))`)
    await workbench.untilFile(file, written)
    assert.deepEqual(
      asked.map(one => one.split('?')[0]!.split(' Bearer')[0]),
      ['GET /api/v3/repos/acme/shop/issues', 'POST /api/v3/repos/acme/shop/issues'],
    )
    assert.ok(asked.every(one => one.endsWith(' Bearer token-of-dana')))
    assert.equal(issues[0]!.title, 'Alert on the age of the queue')
    assert.match(
      issues[0]!.body,
      /“The relay stood still” \(postmortem-relay\.md\)\.\n\n- Owner: @dana\n- Due: 2096-03-20\n\n<!-- postmortem: [0-9a-f]{16} -->$/,
    )
  })

  it('are one and the same when the answer is lost and the person tries again', async () => {
    losesAnswer = true
    await workbench.goTo(10, 8)
    await workbench.runCommand('Postmortem: Create Ticket for Action Item…')
    await dialog('Create Issue')
    await waitFor('the failure', async () =>
      (await workbench.notifications()).some(said => said.startsWith('The issue could not be created')),
    )
    assert.equal(issues.length, 2)
    await workbench.press('Escape')
    await workbench.goTo(10, 8)
    await workbench.runCommand('Postmortem: Create Ticket for Action Item…')
    await dialog('Create Issue')
    await waitFor(
      'the number in the item',
      () => workbench.readFile(file).includes(`- [ ] Bound the queue ([#41](${address}/acme/shop/issues/41))\n`),
      {
        state: () => workbench.readFile(file),
      },
    )
    assert.equal(issues.length, 2)
  })

  it('are not offered for what has one', async () => {
    await workbench.goTo(11, 8)
    await workbench.runCommand('Postmortem: Create Ticket for Action Item…')
    await waitFor('the word about it', async () => (await workbench.notifications()).includes('Every open action item has a ticket.'))
  })
})
