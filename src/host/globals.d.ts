/** What both extension hosts, Node and the web worker, offer beside ECMAScript and `vscode`. */

declare function setTimeout(callback: () => void, milliseconds: number): Timer
declare function clearTimeout(timer: Timer | undefined): void

interface Timer {
  readonly timer: unique symbol
}

declare const performance: {now(): number}
declare const crypto: {getRandomValues(array: Uint8Array): Uint8Array}

declare class TextEncoder {
  encode(text: string): Uint8Array
}

declare class TextDecoder {
  constructor(label: 'utf-8', options: {readonly ignoreBOM: boolean})
  decode(bytes: Uint8Array): string
}

declare const AbortSignal: {timeout(milliseconds: number): unknown}
declare function fetch(
  url: string,
  request: {
    readonly method: 'GET' | 'POST'
    readonly headers: Readonly<Record<string, string>>
    readonly body?: string
    readonly signal: unknown
  },
): Promise<{readonly ok: boolean; readonly status: number; json(): Promise<unknown>}>
