/** Files of the computer that the extension runs on, without VS Code's window in between: what is written is there although the window dies. */
export interface LocalFiles {
  /** Small ones, in this very moment: `undefined` where there is none. */
  readNow(path: string): string | undefined
  /** Makes of one what `change` makes of its text, as a whole or not at all, even when the process ends meanwhile or another one wants the same. */
  changeNow(path: string, change: (text: string | undefined) => string): void
  read(path: string): Promise<Uint8Array>
  /** Over a file that is there: bytes that stay are never gone in between. */
  writeOver(path: string, bytes: Uint8Array): Promise<void>
}
