/** Files of the computer that the extension runs on, without VS Code's window in between: what is written is there although the window dies. */
export interface LocalFiles {
  /** Small ones, in this very moment: `undefined` where there is none. */
  readNow(path: string): string | undefined
  /** One as a whole, never a part of it, even when the process ends meanwhile. */
  writeNow(path: string, text: string): void
  read(path: string): Promise<Uint8Array>
  /** Over a file that is there: bytes that stay are never gone in between. */
  writeOver(path: string, bytes: Uint8Array): Promise<void>
}
