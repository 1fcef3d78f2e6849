/** What `git log` prints: whole commits, or one a line with its date. Of a commit its subject is told; its hash leads to the rest. */
import type {Message, Reader} from '../message.ts'
import {whenAt, whenIn} from '../when.ts'

const graph = /^[*|\\/_ ]{0,40}/
const commit = /^commit ([0-9a-f]{7,64})\b/
const author = /^Author: +(.*?)(?: <[^<>]*>)?$/
const date = /^(?:Author)?Date: +(.*)$/

export const gitLog: Reader = ({lines}) => {
  const first = lines.find(line => line.trim() !== '')?.replace(graph, '') ?? ''
  const messages = commit.test(first) ? wholeCommits(lines) : oneline(lines)
  return messages.length === 0 ? null : {format: 'git log', messages, left: 0}
}

function wholeCommits(lines: readonly string[]): readonly Message[] {
  const found: Message[] = []
  let open: {hash: string; line: number; author: string | null; when: Message['when'] | null} | null = null
  for (const [index, full] of lines.entries()) {
    const line = full.replace(graph, '')
    const hash = commit.exec(line)?.[1]
    if (hash !== undefined) open = {hash, line: index + 1, author: null, when: null}
    else if (open !== null) {
      const [, name] = author.exec(line) ?? []
      const [, told] = date.exec(line) ?? []
      if (name !== undefined) open.author ??= name
      else if (told !== undefined) open.when ??= whenIn(told.replace(/^(\d{9,10}) [+-]\d{4}$/, '$1'))
      else if (open.when !== null && /^[*|\\/_ ]* {4}\S/.test(full)) {
        found.push(commitOf(open.hash, open.when, open.author, line.trim(), open.line))
        open = null
      }
    }
  }
  return found
}

/** "1a2b3c4 2026-03-04 10:42:07 +0100 words", or the date before the hash. All lines are like the first. */
function oneline(lines: readonly string[]): readonly Message[] {
  const found: Message[] = []
  for (const [index, full] of lines.entries()) {
    const line = full.replace(graph, '')
    if (line.trim() === '') continue
    const message = commitInLine(line, index + 1)
    if (message === null) return []
    found.push(message)
  }
  return found
}

function commitInLine(line: string, number: number): Message | null {
  const [before = '', hash] = /^([0-9a-f]{7,40})\s+(?:\([^()]{1,200}\)\s+)?/.exec(line) ?? []
  const found = whenAt(line.slice(before.length))
  if (found?.when.date == null) return null
  const rest = line.slice(before.length + found.end).trim()
  if (hash !== undefined) return commitOf(hash, found.when, null, rest, number)
  const [, later, subject] = /^([0-9a-f]{7,40})\s+(.*)$/.exec(rest) ?? []
  return later === undefined ? null : commitOf(later, found.when, null, subject!, number)
}

const commitOf = (hash: string, when: Message['when'], name: string | null, words: string, line: number): Message => ({
  when,
  author: name,
  words,
  kind: 'commit',
  origin: {words: `commit ${hash.slice(0, 12)}`, address: null},
  line,
})
