/** The page that shows what each family has to say for itself. */

/** How often a family found something: what a careful reader flagged, what that reader left alone, and where nobody has judged. */
export interface Evidence {
  readonly rows: number
  right: number
  false: number
  unjudged: number
}

export function evidencePage(families: ReadonlyMap<string, Evidence>, documents: number): string {
  const rows = [...families].map(([key, {rows: count, right, false: wrong, unjudged}]) => [key, count, right, wrong, unjudged].join(' | '))
  return [
    '# What the families have found',
    '',
    `Each family of the language rules on ${documents} public postmortems of other teams, of which nothing is kept but these numbers: how many rows it has, how often it found what a careful reader flagged, how often what that reader left alone, and how often it found something where nobody has judged. A family that has found nothing yet stands on its examples alone. Written by \`npm run evidence\`.`,
    '',
    '| family | rows | right | false | not judged |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(row => `| ${row} |`),
    '',
  ].join('\n')
}
