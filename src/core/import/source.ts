/** A text as readers get it. */
import {jsonOf} from './json.ts'
import type {Source} from './message.ts'

export interface Given {
  readonly text: string
  readonly name?: string | null
  readonly people?: ReadonlyMap<string, string>
}

export function sourceOf({text, name = null, people = new Map()}: Given): Source {
  let lines: Source['lines'] | undefined
  let json: Source['json'] | undefined
  const plain = text.replace(/^\ufeff/, '')
  return {
    text: plain,
    name,
    people,
    get lines() {
      return (lines ??= plain.split(/\r\n|\n|\r/))
    },
    get json() {
      return (json ??= jsonOf(plain))
    },
  }
}
