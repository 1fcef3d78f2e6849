/** Documents whose trees are to be drawn, the same on every run. */

const words = [
  'The lock expires while the job still runs',
  'Nothing renews it',
  'The list has doubled within a quarter and nobody looks',
  'Acknowledgement waits for **all** of it ([log](log.txt))',
  'No alert on `send_duration`',
]

/** A fishbone of five categories with so many causes, every third of which is a cause of the one before. */
export function fishboneOf(causes: number): string {
  const bones = Array.from({length: 5}, (_, bone) => [
    `- **Category ${bone + 1}**`,
    ...Array.from({length: causes / 5}, (_, index) => `${index % 3 === 2 ? '    ' : '  '}- ${words[(index + bone) % words.length]!}`),
  ])
  return documentOf('Fishbone', bones.flat())
}

/** Whys of so many causes, three under each, so many of which are referred to from elsewhere. */
export function whysOf(causes: number, shared: number): string {
  const lines: string[] = []
  const add = (at: number, indent: string): void => {
    const label = (causes - at) % 2 === 1 && causes - at < shared * 2 ? ` *(C${(causes - at + 1) / 2})*` : ''
    lines.push(`${indent}- Why? ${words[at % words.length]!}.${label}`)
    for (let child = at * 3 + 1; child <= Math.min(at * 3 + 3, causes - 1); child++) add(child, `${indent}  `)
    if (at > 0 && at <= shared) lines.push(`${indent}  - Why? *(see C${shared + 1 - at})*`)
  }
  add(0, '')
  return documentOf('5 Whys', lines)
}

const documentOf = (title: string, lines: readonly string[]): string =>
  ['# Postmortem: newsletter sent twice', '', `## ${title}`, '', '**Problem:** Readers got the newsletter twice.', '', ...lines, ''].join(
    '\n',
  )
