/** Who has written what the repository of a document holds, as VS Code's own Git extension tells; nothing waits for it. */
import type {LogOutputChannel, Uri} from 'vscode'
import {openRepositoryOf, type GitRepository} from './git-repositories.ts'

export interface GitAuthors {
  /** Those that are known by now, who wrote most often first; they are asked for anew when the repository has moved on. */
  of(uri: Uri): readonly string[]
}

/** Whoever has written nothing for so many commits is hardly the one to ask. */
const mostCommits = 1_000
const mostAuthors = 100

interface Asked {
  readonly commit: string | undefined
  authors: readonly string[]
}

export function createGitAuthors(log: LogOutputChannel): GitAuthors {
  /** By the address of the repository. */
  const known = new Map<string, Asked>()

  const ask = async (repository: GitRepository, asked: Asked): Promise<void> => {
    try {
      asked.authors = authorsIn(await repository.log({maxEntries: mostCommits}))
    } catch (problem) {
      log.warn('Reading the authors of the repository failed.', problem)
    }
  }

  return {
    of(uri) {
      const repository = openRepositoryOf(uri)
      if (repository === undefined) return []
      const root = repository.rootUri.toString()
      const {commit} = repository.state.HEAD ?? {}
      const before = known.get(root)
      if (before !== undefined && before.commit === commit) return before.authors
      const asked = {commit, authors: before?.authors ?? []}
      known.set(root, asked)
      void ask(repository, asked)
      return asked.authors
    },
  }
}

/** Machines own nothing. */
function authorsIn(commits: readonly {readonly authorName?: string}[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const {authorName = ''} of commits)
    if (authorName !== '' && !/\[bot\]$/i.test(authorName)) counts.set(authorName, (counts.get(authorName) ?? 0) + 1)
  const authors = [...counts].toSorted(([, one], [, other]) => other - one)
  return authors.slice(0, mostAuthors).map(([name]) => name)
}
