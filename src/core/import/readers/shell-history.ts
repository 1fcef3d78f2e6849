/** The histories of bash (with `HISTTIMEFORMAT` set, as a file and as it is printed), zsh (extended) and fish: commands with the second in which they were run. */
import {gathered, type LineMeaning} from '../gather.ts'
import type {Message, Reader, Reading} from '../message.ts'
import {whenAt, whenOfEpoch} from '../when.ts'

export const shellHistory: Reader = ({lines, name}) => {
  const first = lines.find(line => line.trim() !== '') ?? ''
  const printed = printedHistory(lines, first, name)
  if (printed !== null) return printed
  const format = formats.find(
    ({opens, from}) => opens.test(first) || (from !== undefined && lines.filter(line => from.test(line)).length >= fewest),
  )
  if (format === undefined) return null
  const messages = format.read(lines).flatMap(({seconds, command, line}): readonly Message[] => {
    const when = whenOfEpoch(seconds)
    const origin = name === null ? null : {words: `${name}, line ${line}`, address: null}
    return when === null || command.trim() === '' ? [] : [{when, author: null, words: command.trim(), kind: 'command', origin, line}]
  })
  return messages.length === 0
    ? null
    : {format: format.name, messages, left: format.from === undefined ? 0 : linesBefore(lines, format.opens)}
}

/** So many times among the commands are no accident. */
const fewest = 2

function linesBefore(lines: readonly string[], opens: RegExp): number {
  const first = lines.findIndex(line => opens.test(line))
  return lines.slice(0, first).filter(line => line.trim() !== '').length
}

/** "  501  2026-03-04 10:42:07 kubectl get pods", as `history` prints it. */
const numbered = /^ {0,6}\d{1,6}\*? {1,3}(?=\[?\d{2,4}[-/])/

function printedHistory(lines: readonly string[], first: string, name: string | null): Reading | null {
  if (!numbered.test(first)) return null
  return gathered('bash history', lines, (line, index): LineMeaning => {
    const number = numbered.exec(line)?.[0]
    const found = number === undefined ? null : whenAt(line.slice(number.length))
    if (found?.when.date == null) return null
    const origin = name === null ? null : {words: `${name}, line ${index + 1}`, address: null}
    return {when: found.when, author: null, words: line.slice(number!.length + found.end).trim(), kind: 'command', origin}
  })
}

interface Run {
  readonly seconds: number
  readonly command: string
  readonly line: number
}

const formats: readonly {
  readonly name: string
  readonly opens: RegExp
  /** What makes it one although what was run before stands without its time. */
  readonly from?: RegExp
  readonly read: (lines: readonly string[]) => readonly Run[]
}[] = [
  {name: 'bash history', opens: /^#\d{9,10}$/, from: /^#\d{10}$/, read: bash},
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
