/** Stands in for the extension of this name that VS Code brings along: signs in at a GitHub Enterprise server that stands beside the test. */
import {authentication, EventEmitter} from 'vscode'

const changed = new EventEmitter()
const sessions = []

const provider = {
  onDidChangeSessions: changed.event,
  getSessions: async scopes => sessions.filter(session => scopes === undefined || scopes.every(scope => session.scopes.includes(scope))),
  createSession: async scopes => {
    const session = {id: 'only', accessToken: 'token-of-dana', account: {id: 'dana', label: 'dana'}, scopes: [...scopes]}
    sessions.push(session)
    changed.fire({added: [session], removed: [], changed: []})
    return session
  },
  removeSession: async () => {},
}

export const activate = context =>
  void context.subscriptions.push(
    changed,
    authentication.registerAuthenticationProvider('github-enterprise', 'GitHub Enterprise', provider),
  )
