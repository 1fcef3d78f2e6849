/** Whether a file is there no more, as opposed to being out of reach. */
import {FileSystemError, type Uri, workspace} from 'vscode'

export async function isGone(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri)
    return false
  } catch (problem) {
    return problem instanceof FileSystemError && problem.code === 'FileNotFound'
  }
}
