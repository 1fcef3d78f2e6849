/** Opens a file of the test workspace inside the extension host and waits for the extension's findings in it. */
import * as vscode from 'vscode'
import {waitFor} from './waiting.ts'

/** The file's address in the window's workspace. */
export const workspaceFile = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0]
  if (folder === undefined) throw new Error('The tests want a window with a folder open.')
  return vscode.Uri.joinPath(folder.uri, name)
}

/** Opens the file and returns its findings once there are any. */
export const findingsOf = async (name: string): Promise<readonly vscode.Diagnostic[]> => {
  const uri = workspaceFile(name)
  await vscode.window.showTextDocument(uri)
  return waitFor(`findings in ${name}`, () => {
    const ours = vscode.languages.getDiagnostics(uri).filter(diagnostic => diagnostic.source === 'postmortem')
    return ours.length > 0 && ours
  })
}
