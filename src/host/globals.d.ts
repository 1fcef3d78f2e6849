/** What both extension hosts, Node and the web worker, offer beside ECMAScript and `vscode`. */

declare function setTimeout(callback: () => void, milliseconds: number): Timer
declare function clearTimeout(timer: Timer | undefined): void

interface Timer {
  readonly timer: unique symbol
}

declare const performance: {now(): number}
declare const crypto: {getRandomValues(array: Uint8Array): Uint8Array}
