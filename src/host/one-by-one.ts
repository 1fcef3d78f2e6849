/** Deals with one address after the other; one that waits twice is dealt with once. */
import type {Uri} from 'vscode'

export interface OneByOne {
  /** Puts an address in line; ends when nothing is left in it. */
  readonly add: (uri: Uri) => Promise<void>
  /** Ends when nothing is left in line, at once where nothing is. */
  readonly rest: () => Promise<void>
}

/** `deal` never fails. */
export function oneByOne(deal: (uri: Uri) => Promise<void>): OneByOne {
  const waiting = new Map<string, Uri>()
  let dealing: Promise<void> | undefined

  const dealWithAll = async (): Promise<void> => {
    for (let uri = firstIn(waiting); uri !== undefined; uri = firstIn(waiting)) {
      waiting.delete(uri.toString())
      await deal(uri)
    }
    dealing = undefined
  }

  return {
    add: uri => {
      waiting.set(uri.toString(), uri)
      return (dealing ??= dealWithAll())
    },
    rest: () => dealing ?? Promise.resolve(),
  }
}

const firstIn = (waiting: ReadonlyMap<string, Uri>): Uri | undefined => waiting.values().next().value
