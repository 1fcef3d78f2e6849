/** What VS Code's own Git extension knows of a file's repository, where there is one. */
import {extensions, type Uri} from 'vscode'
import type {Repository} from './github-issues.ts'

/** The part of its interface that is used here. */
interface Git {
  getAPI(version: 1): {
    getRepository(uri: Uri): {readonly state: {readonly remotes: readonly {readonly name: string; readonly fetchUrl?: string}[]}} | null
  }
}

/** Where the repository of a file came from, by its remote `origin` or the first one; `undefined` where nothing tells. */
export async function repositoryOf(uri: Uri): Promise<Repository | undefined> {
  try {
    const git = await extensions.getExtension<Git>('vscode.git')?.activate()
    const remotes = git?.getAPI(1).getRepository(uri)?.state.remotes ?? []
    const [remote] = remotes.toSorted((one, other) => Number(other.name === 'origin') - Number(one.name === 'origin'))
    return remote?.fetchUrl === undefined ? undefined : repositoryAt(remote.fetchUrl)
  } catch {
    // It is turned off.
    return undefined
  }
}

/** "git@github.com:owner/name.git", "https://github.com/owner/name". */
function repositoryAt(address: string): Repository | undefined {
  const [, host, path] = /^(?:https?:\/\/|ssh:\/\/)?(?:[^@/]+@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? []
  return host === undefined || path === undefined ? undefined : {server: `https://${host}`, path}
}
