/** Features that are loaded when somebody first asks for them, each a bundle of its own. */
import * as vscode from 'vscode'
import type * as Creating from './late/creating.ts'
import type * as Exporting from './late/exporting.ts'
import type * as Importing from './late/importing.ts'
import type * as Meeting from './late/meeting.ts'
import type * as Offering from './late/offering.ts'
import type * as Reckoning from './late/reckoning.ts'
import type * as Ticketing from './late/ticketing.ts'
import type * as Timekeeping from './late/timekeeping.ts'
import {lent} from './lent.ts'

export interface Later {
  readonly creating: () => Promise<typeof Creating>
  readonly exporting: () => Promise<typeof Exporting>
  readonly importing: () => Promise<typeof Importing>
  readonly meeting: () => Promise<typeof Meeting>
  readonly offering: () => Promise<typeof Offering>
  readonly reckoning: () => Promise<typeof Reckoning>
  readonly ticketing: () => Promise<typeof Ticketing>
  readonly timekeeping: () => Promise<typeof Timekeeping>
}

/**
 * A web worker has no way to ask for a second file but to read it and to make a function of it, which is how VS Code loads the first. The files
 * are those of the extension itself.
 */
export function laterByReading(extensionUri: vscode.Uri): Later {
  const loaded = new Map<string, Promise<unknown>>()
  const load = (name: string): Promise<unknown> => {
    const loading =
      loaded.get(name) ??
      read(vscode.Uri.joinPath(extensionUri, 'dist/host', `${name}.cjs`)).catch((problem: unknown) => {
        // What could not be read may be there another time.
        loaded.delete(name)
        throw problem
      })
    loaded.set(name, loading)
    return loading
  }
  return {
    creating: () => load('creating') as Promise<typeof Creating>,
    exporting: () => load('exporting') as Promise<typeof Exporting>,
    importing: () => load('importing') as Promise<typeof Importing>,
    meeting: () => load('meeting') as Promise<typeof Meeting>,
    offering: () => load('offering') as Promise<typeof Offering>,
    reckoning: () => load('reckoning') as Promise<typeof Reckoning>,
    ticketing: () => load('ticketing') as Promise<typeof Ticketing>,
    timekeeping: () => load('timekeeping') as Promise<typeof Timekeeping>,
  }
}

async function read(file: vscode.Uri): Promise<unknown> {
  const text = await vscode.workspace.decode(await vscode.workspace.fs.readFile(file), {encoding: 'utf8'})
  const module = {exports: {}}
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function('module', 'exports', 'require', text)(module, module.exports, (name: string) => (name === 'vscode' ? vscode : {lent}))
  return module.exports
}
