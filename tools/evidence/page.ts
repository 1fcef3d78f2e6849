/** The page that shows what each family has to say for itself. */
import type {Worth} from './left-out.ts'

/** How often a family found something: what a careful reader flagged, what that reader left alone, and where nobody has judged. */
export interface Evidence {
  readonly rows: number
  right: number
  false: number
  unjudged: number
  /** The teams in whose documents it was right, and those where it was wrong. */
  readonly rightFor: Set<string>
  readonly falseFor: Set<string>
}

/** What would be shown, in words, and what that is worth. */
export type Ways = readonly (readonly [string, Worth])[]

export function evidencePage(families: ReadonlyMap<string, Evidence>, documents: number, ways: Ways): string {
  const rows = [...families].map(([key, {rows: count, right, false: wrong, unjudged, rightFor, falseFor}]) =>
    [key, count, right, wrong, unjudged, `${rightFor.size} / ${falseFor.size}`].join(' | '),
  )
  return [
    '# What the families have found',
    '',
    `Each family of the language rules on ${documents} public postmortems of other teams, of which nothing is kept but these numbers: how many rows it has, how often it found what a careful reader flagged, how often what that reader left alone, how often it found something where nobody has judged, and for how many teams it was right and wrong. A family that has found nothing yet stands on its examples alone. Written by \`npm run evidence\`.`,
    '',
    '## Chosen by other teams\u2019 documents',
    '',
    'For each team, only what families found on the documents of all others decides which of them are shown; then what those find on the documents of this team is counted. A way of choosing that is no better than the one that is built in would only learn by heart who has been wrong where.',
    '',
    '| shown | right | false | right, of what is found | found, of what is right |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...ways.map(
      ([name, worth]) =>
        `| ${name} | ${worth.right} | ${worth.wrong} | ${percent(worth.right / Math.max(worth.right + worth.wrong, 1))} | ${percent(worth.found)} |`,
    ),
    '',
    '## Family by family',
    '',
    '| family | rows | right | false | not judged | teams |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(row => `| ${row} |`),
    '',
  ].join('\n')
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
