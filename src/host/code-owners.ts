/** The people and teams that `CODEOWNERS` files name; read when somebody first asks, and again when they change. */
import {type Disposable, type LogOutputChannel, type Uri, workspace} from 'vscode'

export interface CodeOwners extends Disposable {
  all(): Promise<readonly string[]>
}

/** Where Git hosts look for it. */
const places = '{CODEOWNERS,.github/CODEOWNERS,.gitlab/CODEOWNERS,docs/CODEOWNERS}'

export function createCodeOwners(log: LogOutputChannel): CodeOwners {
  let watcher: Disposable | undefined
  let reading: Promise<readonly string[]> | undefined

  const watch = (): Disposable => {
    const files = workspace.createFileSystemWatcher(places)
    const forget = (): void => void (reading = undefined)
    files.onDidCreate(forget)
    files.onDidChange(forget)
    files.onDidDelete(forget)
    return files
  }

  const read = async (): Promise<readonly string[]> => {
    const files = await workspace.findFiles(places)
    const found = await Promise.all(files.map(ownersInFile))
    return [...new Set(found.flat())]
  }

  return {
    all() {
      watcher ??= watch()
      reading ??= read().catch((problem: unknown): readonly string[] => {
        log.warn('Reading CODEOWNERS failed.', problem)
        return []
      })
      return reading
    },
    dispose: () => void watcher?.dispose(),
  }
}

async function ownersInFile(file: Uri): Promise<readonly string[]> {
  const text = await workspace.decode(await workspace.fs.readFile(file), {uri: file})
  return [...text.replace(/#.*$/gm, '').matchAll(/\s(@[\w./-]+)/g)].map(([, owner]) => owner!)
}
