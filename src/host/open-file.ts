/** A file that is read stretch by stretch, where the host can do that, and else as VS Code hands it out: as a whole. */
import {type Uri, workspace} from 'vscode'
import type {FileStretch} from '../core/index.ts'

export interface OpenFile {
  readonly size: number
  /** Less than that where the file ends. */
  read(stretch: FileStretch): Promise<Uint8Array>
  close(): Promise<void>
}

/** Opens the file at a path of this computer. */
export type OpenPath = (path: string) => Promise<OpenFile>

export const openFile = (uri: Uri, openPath: OpenPath | undefined): Promise<OpenFile> =>
  openPath !== undefined && uri.scheme === 'file' ? openPath(uri.fsPath) : openWhole(uri)

async function openWhole(uri: Uri): Promise<OpenFile> {
  const bytes = await workspace.fs.readFile(uri)
  return {
    size: bytes.length,
    read: ({from, length}) => Promise.resolve(bytes.subarray(from, from + length)),
    close: () => Promise.resolve(),
  }
}
