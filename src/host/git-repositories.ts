/** What VS Code's own Git extension knows of a file's repository, where there is one. */
import {type Extension, extensions, type Uri} from 'vscode'

/** Where others have it. */
export interface Repository {
  /** The address of the server, such as "https://github.com". */
  readonly server: string
  /** "owner/name". */
  readonly path: string
}

/** The parts of its interface that are used here. */
interface Git {
  getAPI(version: 1): {getRepository(uri: Uri): GitRepository | null}
}

export interface GitRepository {
  readonly rootUri: Uri
  readonly state: {
    readonly HEAD?: {readonly commit?: string}
    readonly remotes: readonly {readonly name: string; readonly fetchUrl?: string}[]
  }
  log(options: {readonly maxEntries: number}): Promise<readonly {readonly authorName?: string}[]>
}

/** Where the repository of a file came from, by its remote `origin` or the first one; `undefined` where nothing tells. */
export async function repositoryOf(uri: Uri): Promise<Repository | undefined> {
  try {
    await git()?.activate()
    const remotes = openRepositoryOf(uri)?.state.remotes ?? []
    const [remote] = remotes.toSorted((one, other) => Number(other.name === 'origin') - Number(one.name === 'origin'))
    return remote?.fetchUrl === undefined ? undefined : repositoryAt(remote.fetchUrl)
  } catch {
    // It is turned off.
    return undefined
  }
}

/** The repository of a file, as far as VS Code has opened it by now. */
export function openRepositoryOf(uri: Uri): GitRepository | undefined {
  const found = git()
  try {
    return (found?.isActive === true && found.exports.getAPI(1).getRepository(uri)) || undefined
  } catch {
    // It is turned off.
    return undefined
  }
}

const git = (): Extension<Git> | undefined => extensions.getExtension<Git>('vscode.git')

/** "git@github.com:owner/name.git", "https://github.com/owner/name". */
function repositoryAt(address: string): Repository | undefined {
  const [, host, path] = /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? []
  return host === undefined || path === undefined ? undefined : {server: `https://${host}`, path}
}
