/** The name of a rule in a comment that silences it. */
import {rules} from '../lint/registry.ts'
import type {Completion, Completions, Place} from './completion.ts'

const begun = /<!--[ \t]*postmortem-ignore(?:-file)?[ \t]+([a-z-]*)$/

export function completedRule({offset, before}: Place): Completions | null {
  const [, typed] = begun.exec(before) ?? []
  return typed === undefined ? null : {span: {start: offset - typed.length, end: offset}, all: namesOfRules()}
}

/** Each is followed by the place of its reason. */
export const namesOfRules = (): readonly Completion[] =>
  rules.map(({name, code, summary}) => ({label: name, note: code, says: summary, text: `${name} -- {{why}}`, typed: name}))
