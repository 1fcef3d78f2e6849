/** Tickets that were asked for and are not yet written into their action items: whatever fails in between, none is created twice. */
import type {Memento} from 'vscode'
import type {Followed} from '../following.ts'

export interface Attempt {
  /** Stands in the ticket, so that it is known again. */
  readonly mark: string
  readonly repository: string
}

export interface TicketAttempts {
  /** The attempt that was begun for an item, else a new one, which is kept before anything is sent. */
  begin(item: Followed, repository: string): Promise<Attempt & {readonly isNew: boolean}>
  end(item: Followed): Thenable<void>
}

const key = 'postmortem.ticketAttempts'

export function createTicketAttempts(memento: Memento): TicketAttempts {
  const all = (): Readonly<Record<string, Attempt>> => memento.get(key, {})
  return {
    async begin(item, repository) {
      const known = all()[nameOf(item)]
      if (known?.repository === repository) return {...known, isNew: false}
      const attempt = {mark: newMark(), repository}
      await memento.update(key, {...all(), [nameOf(item)]: attempt})
      return {...attempt, isNew: true}
    },
    end: item => memento.update(key, Object.fromEntries(Object.entries(all()).filter(([name]) => name !== nameOf(item)))),
  }
}

const nameOf = ({uri, action}: Followed): string => `${uri.toString()} ${action.text}`

const newMark = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, '0')).join('')
