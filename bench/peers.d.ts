declare module 'alex' {
  export function markdown(text: string): {readonly messages: readonly unknown[]}
}

declare module 'write-good' {
  export default function writeGood(text: string): readonly {readonly index: number; readonly offset: number; readonly reason: string}[]
}
