/** Documents as people write them, and what people do to them: lines and blocks that move, marks that come and go, steps undone. */
import fc from 'fast-check'
import {difference} from '../../../src/core/document/difference.ts'
import type {TextEdit} from '../../../src/core/index.ts'

const outage = `---
title: Search returned no results
# Taken from the ticket, as it was when the shift ended; whoever knows better may change it here and in the ticket, in this order.
date: 2026-02-03
severity: SEV2
status: in-review

# Everybody who was in the call for more than ten minutes, by handle, with what each of them looked after in that time, as far as we know.
responders: ["@omar", "@lena"]

services: [search, catalogue]
profile: full
---

# Search returned no results

## Summary

For 65 minutes the search of the shop returned nothing. Probably the alias was moved too early. About 4,000 customers were affected, and some of them called. We should have noticed it sooner, said support.

## What happened

The index was built anew at night. Perhaps the job had stopped half-way; nobody knows. The operator should have compared the sizes of both indexes before the alias was moved. TODO: ask for the log of the job.

The alias pointed to an empty index at 07:10 UTC. The page was shown to everybody who searched, as it does not tell an empty index from a search without hits. We should add a check of the size, and it would have helped to have one. ${'The shop itself went on to sell what people found by its categories. '.repeat(5)}

\`\`\`sh
# move the alias
curl -X POST search:9200/_aliases

# and look
curl search:9200/_cat/indices
\`\`\`

${'The caches kept the empty page for ten more minutes after the alias was back. '.repeat(6)}Maybe that could be shorter. The team forgot to clear them.

---

## Impact

Some customers could not buy. [The report][report] has the figures. <!-- postmortem-ignore vague-quantity -- the figures are in the report -->

| Metric | Value |
| --- | --- |
| Orders | many |
| Customers | 4,000 |

[report]: https://example.com/report

## Timeline

- 07:10 UTC: the alias was moved
- 07:31 UTC: probably the first call
- **2026-02-03 08:15 UTC**: the alias was moved back

> Why did you not roll back at once? We should have.
> - asked the *director*

## Root causes

1. Why? The index was empty.
   - Why? The engineer did not check it.
   - Why was it not caught? Nothing compares the sizes.

     \`\`\`
     size: 0
     # not a heading
     \`\`\`
2. Why? The job stopped half-way. *(root cause)*

${'The job reads the whole catalogue, and holds it in memory, before it writes the first entry of the index. '.repeat(5)}It was just human error. See [the report][report] and [^1].

[^1]: Support counts calls by hand.

## Action items

- [ ] Compare the sizes before the alias moves (@omar, due 2026-03-01, #456, prevention)
- [ ] Be more careful
- [ ] Alert on searches without hits (@lena, #457)
`

const note = `Mail was late
=============

**Summary:** Mail was late by two hours on 3 March, as far as we know.

What happened
-------------

The queue grew until the disk was full. ${'Each message was tried again every minute, with all that was attached to it. '.repeat(6)}

The operator obviously restarted the wrong worker. Somebody should have written down which one is which.

<details>
<summary>Log</summary>

    10:42 queue: 12000
    10:43 queue: full

</details>

* one worker
* another worker

  with more to say about it than fits a line, and a TODO

    * nested
~~~
- not an item
~~~

5 Whys
------

**Problem:** mail was late

- Why? The disk was full.
  - Why? It was small, simply.
    - Why? Nobody thought of it.

${'Nothing watches the disk of that machine, since it came from another team, with its own list of what is watched. '.repeat(5)}

<!-- postmortem-ignore placeholder-text -- kept -->

TBD by the team. It would have been nice to know.

---

Lessons learned
---------------

We got lucky. Who approved this machine?
`

export const writtenDocuments: readonly string[] = [
  outage,
  note,
  `\ufeff${outage}`,
  note.replaceAll('\n', '\r\n'),
  `---\ntitle: x\n\n${note}`,
]

/** From a text to the next one, by way of one edit or two; numbers choose the place. */
type Step = (lines: readonly string[], at: number, to: number) => readonly string[]

const blockAt = (lines: readonly string[], at: number): readonly [number, number] => {
  let [start, end] = [at, at]
  while (start > 0 && lines[start - 1] !== '') start--
  while (end < lines.length && lines[end] !== '') end++
  return [start, Math.min(end + 1, lines.length)]
}

const moved = (lines: readonly string[], [start, end]: readonly [number, number], to: number): readonly string[] => {
  const rest = [...lines.slice(0, start), ...lines.slice(end)]
  return rest.toSpliced(Math.min(to, rest.length), 0, ...lines.slice(start, end))
}

const marked = (line: string, mark: string): string => (line.startsWith(mark) ? line.slice(mark.length) : mark + line)

const isTelling = (line: string): boolean => /^(?:#|---|===|```|~~~|<|>|\s*[-*\d]|\[|\|)/.test(line)

/** The line at or after a number with which a document changes its form. */
const telling = (lines: readonly string[], at: number): number => {
  const found = lines.findIndex((line, index) => index >= at && isTelling(line))
  return found === -1 ? at : found
}

const marks = ['# ', '## ', '- ', '> ', '    ', '```', '~~~', '---', '<!-- ', '<div>', '[report]: ', '\ufeff', '\t', '1. ', '| ', '**']
const titles = ['Summary', 'Impact', 'What happened', 'Root causes', 'Action items', 'Timeline', 'Notes', 'So what?', 'Lessons learned']

const steps: readonly Step[] = [
  (lines, at, to) => moved(lines, [at, at + 1], to),
  (lines, at, to) => moved(lines, [telling(lines, at), telling(lines, at) + 1], to),
  (lines, at, to) => moved(lines, blockAt(lines, at), to),
  (lines, at) => lines.toSpliced(telling(lines, at), 1),
  (lines, at) => lines.toSpliced(blockAt(lines, at)[0], blockAt(lines, at)[1] - blockAt(lines, at)[0]),
  (lines, at, to) => lines.toSpliced(to, 0, lines[telling(lines, at)] ?? ''),
  (lines, at) => lines.toSpliced(at, 2, lines.slice(at, at + 2).join(' ')),
  (lines, at, to) => lines.toSpliced(at, 1, lines[at]!.slice(0, to), lines[at]!.slice(to)),
  (lines, at, to) => lines.with(at, marked(lines[at]!, marks[to % marks.length]!)),
  (lines, at, to) => lines.toSpliced(at, 0, marks[to % marks.length]!),
  (lines, at, to) => {
    const heading = lines.findIndex((line, index) => index >= at && line.startsWith('#'))
    return heading === -1 ? lines : lines.with(heading, `## ${titles[to % titles.length]!}`)
  },
  lines => (lines[0]?.endsWith('---') === true ? lines.slice(1) : ['---', ...lines]),
]

/** What a person does: a kind of step at a place, or steps taken back and done again. */
export const doings = fc.array(
  fc.oneof(
    {weight: 5, arbitrary: fc.record({kind: fc.constantFrom(...steps.keys()), at: fc.nat(90), to: fc.nat(90)})},
    {weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const)},
  ),
  {minLength: 1, maxLength: 8},
)
type Doing = typeof doings extends fc.Arbitrary<readonly (infer One)[]> ? One : never

/** The edits of a text, one after the other, each for the text that the one before leaves. */
export function* editsOf(source: string, done: readonly Doing[]): Generator<readonly TextEdit[]> {
  const history = [source]
  let now = 0
  for (const doing of done) {
    const text = history[now]!
    if (doing === 'undo') now = Math.max(0, now - 1)
    else if (doing === 'redo') now = Math.min(history.length - 1, now + 1)
    else {
      const eol = text.includes('\r\n') ? '\r\n' : '\n'
      const lines = text.split(eol)
      const after = steps[doing.kind]!(lines, doing.at % lines.length, doing.to % lines.length).join(eol)
      history.splice(++now, Infinity, after)
    }
    yield difference(text, history[now]!)
  }
}
