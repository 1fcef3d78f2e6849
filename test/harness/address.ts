/** Writes the address that opens the server's workbench on a folder with an extension in development. */

export type Opening = {
  readonly port: number
  /** The folder or `.code-workspace` file to open; without one the window is empty. */
  readonly workspace?: string
  readonly extensions: readonly string[]
  /** The module whose `run` the extension host calls; without it the workbench is for a person, or for Playwright. */
  readonly tests?: string
}

export const workbenchAddress = (opening: Opening): string => {
  const remote = (path: string): string => `vscode-remote://localhost:${opening.port}${encodeURI(path)}`
  const payload: [string, string][] = [
    ...opening.extensions.map((path): [string, string] => ['extensionDevelopmentPath', remote(path)]),
    ...(opening.tests === undefined ? [] : [['extensionTestsPath', remote(opening.tests)] as [string, string]]),
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ]
  const address = new URL(`http://localhost:${opening.port}/`)
  if (opening.workspace !== undefined)
    address.searchParams.set(opening.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', opening.workspace)
  address.searchParams.set('payload', JSON.stringify(payload))
  return address.href
}
