/** The incidents that were started here and not ended, the running one first: remembered for the workspace, whether their documents are open or not. */
import {type Disposable, type Event, EventEmitter, type Memento} from 'vscode'
import {addressAfter, type Moves} from './moves.ts'

export interface Incident {
  /** The address of its document. */
  readonly uri: string
  readonly name: string
  /** In milliseconds since 1970. */
  readonly since: number
}

export interface Incidents extends Disposable {
  readonly all: readonly Incident[]
  readonly running: Incident | undefined
  /** Starts one, or goes on with it. */
  run(incident: Incident): void
  /** Ends one; when it was running, the one that ran before it goes on. */
  end(incident: Incident): void
  readonly onDidChange: Event<void>
}

const key = 'incidents'

export function createIncidents(memento: Memento, moves: Moves): Incidents {
  const changed = new EventEmitter<void>()
  let all = memento.get<readonly Incident[]>(key, [])

  const keep = (now: readonly Incident[]): void => {
    all = now
    void memento.update(key, now)
    changed.fire()
  }
  const following = moves.onDidMove(move => {
    const moved = all.map(incident => ({...incident, uri: addressAfter(move, incident.uri) ?? incident.uri}))
    if (moved.some(({uri}, index) => uri !== all[index]!.uri)) keep(moved)
  })

  return {
    get all() {
      return all
    },
    get running() {
      return all[0]
    },
    run: incident => keep([all.find(({uri}) => uri === incident.uri) ?? incident, ...all.filter(({uri}) => uri !== incident.uri)]),
    end: incident => keep(all.filter(({uri}) => uri !== incident.uri)),
    onDidChange: changed.event,
    dispose: () => {
      changed.dispose()
      following.dispose()
    },
  }
}
