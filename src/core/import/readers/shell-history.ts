/** The histories of bash (with `HISTTIMEFORMAT` set), zsh (extended) and fish: commands with the second in which they were run. */
import type {Message, Reader} from '../message.ts'
import {whenOfEpoch} from '../when.ts'

export const shellHistory: Reader = ({lines, name}) => {
  const first = lines.find(line => line.trim() !== '') ?? ''
  const format = formats.find(({opens}) => opens.test(first))
  if (format === undefined) return null
  const messages = format.read(lines).flatMap(({seconds, command, line}): readonly Message[] => {
    const when = whenOfEpoch(seconds)
    const origin = name === null ? null : {words: `${name}, line ${line}`, address: null}
    return when === null || command.trim() === '' ? [] : [{when, author: null, words: command.trim(), kind: 'command', origin, line}]
  })
  return messages.length === 0 ? null : {format: format.name, messages, left: 0}
}

interface Run {
  readonly seconds: number
  readonly command: string
  readonly line: number
}

const formats: readonly {
  readonly name: string
  readonly opens: RegExp
  readonly read: (lines: readonly string[]) => readonly Run[]
}[] = [
  {name: 'bash history', opens: /^#\d{9,10}$/, read: bash},
  {name: 'zsh history', opens: /^: \d{9,10}:\d+;/, read: zsh},
  {name: 'fish history', opens: /^- cmd: /, read: fish},
]

/** A command may have several lines. */
function bash(lines: readonly string[]): readonly Run[] {
  return runsOf(lines, line => {
    const [, seconds] = /^#(\d{9,10})$/.exec(line) ?? []
    return seconds === undefined ? null : {seconds: Number(seconds), command: ''}
  })
}

/** A backslash before a line end is how zsh writes a command of several lines. */
function zsh(lines: readonly string[]): readonly Run[] {
  const runs = runsOf(lines, line => {
    const [, seconds, command] = /^: (\d{9,10}):\d+;(.*)$/.exec(line) ?? []
    return seconds === undefined ? null : {seconds: Number(seconds), command: command!}
  })
  return runs.map(run => ({...run, command: run.command.replace(/\\\n/g, '\n')}))
}

function runsOf(lines: readonly string[], opens: (line: string) => Omit<Run, 'line'> | null): readonly Run[] {
  const found: (Omit<Run, 'command'> & {readonly words: string[]})[] = []
  for (const [index, line] of lines.entries()) {
    const run = opens(line)
    if (run !== null) found.push({seconds: run.seconds, words: run.command === '' ? [] : [run.command], line: index + 1})
    else found.at(-1)?.words.push(line)
  }
  return found.map(({seconds, words, line}) => ({seconds, command: words.join('\n'), line}))
}

function fish(lines: readonly string[]): readonly Run[] {
  const found: Run[] = []
  let command: string | null = null
  let begun = 0
  for (const [index, line] of lines.entries()) {
    const [, opened] = /^- cmd: (.*)$/.exec(line) ?? []
    const [, seconds] = /^ {2}when: (\d{9,10})$/.exec(line) ?? []
    if (opened !== undefined) {
      command = opened.replace(/\\(n|\\)/g, (_, mark: string) => (mark === 'n' ? '\n' : '\\'))
      begun = index + 1
    } else if (seconds !== undefined && command !== null) {
      found.push({seconds: Number(seconds), command, line: begun})
      command = null
    }
  }
  return found
}
