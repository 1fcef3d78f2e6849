/** Realistic postmortems of any length, the same on every run. */

const paragraphs = [
  'At 10:42 UTC the checkout service began to answer slowly, after release 4.2 had been rolled out to the [eu-west](https://example.org/eu-west) cluster. The on-call engineer was paged at 10:51 and opened a call with the payments team.',
  'The cache in front of the price service had been resized the week before. Its new `maxmemory` was lower than the working set, so that about 38 % of all look-ups went to the database, whose connection pool has 200 places.',
  'We first looked at the load balancer, because its error rate rose first, and **ruled it out** at 11:05: the errors were time-outs of the service behind it. The dashboards for the pool are in [this folder](https://example.org/dashboards?from=1&to=2).',
  'A roll-back of the release did not help, as the cache had been changed by another pipeline. Customers saw an error page or waited for up to 30 seconds; 4,120 orders failed and were retried by 2,900 customers within the hour.',
]
const timeline = [
  '- **10:42 UTC**: Release 4.2 is rolled out to eu-west',
  '- **10:51 UTC**: The alert on the latency of the checkout fires; the on-call engineer is paged',
  '- **11:05 UTC**: The load balancer is ruled out, see `kubectl describe ingress checkout`',
  '- **11:20 UTC**: Release 4.2 is rolled back; the latency stays high',
  '- **11:44 UTC**: The cache is resized to 16 GiB and the latency falls',
  '- **12:10 UTC**: Recovery confirmed, incident closed',
]
const causes = [
  '1. The size of the cache is set by hand in two places, which had different values.',
  '2. No alert watches the hit rate of the cache.',
  '   - The old dashboard was removed with the old cluster.',
  '   - Its successor shows the *average* over all regions.',
]
const actions = [
  '- [ ] Alert when the hit rate of the cache falls below 80 % (@dana, due 2026-05-01, #123, detection)',
  '- [x] Read the size of the cache from one place (@kim, due 2026-04-20, #124, prevention)',
  '- [ ] Add the connection pool to the load test (@ines, due 2026-06-01, #125, prevention)',
]
const table = ['| Region | Failed orders | Minutes |', '| --- | ---: | ---: |', '| eu-west | 3,900 | 62 |', '| eu-north | 220 | 14 |']
const log = ['```text', '11:02:13 ERROR pool exhausted (200/200), waited 30000 ms', '11:02:14 ERROR upstream timed out', '```']

/** So many lines: the parts of one long incident, each with the sections of a review. */
export function postmortemOf(lines: number): string {
  const text = [
    '---',
    'title: Checkout slow in eu-west',
    'date: 2026-03-04',
    'severity: SEV2',
    '---',
    '',
    '# Postmortem: checkout slow in eu-west',
    '',
  ]
  for (let incident = 1; text.length < lines; incident++) text.push(...incidentLines(incident))
  return `${text.slice(0, lines).join('\n')}\n`
}

function incidentLines(number: number): readonly string[] {
  const story = paragraphs.flatMap(paragraph => [paragraph, ''])
  return [
    `## Part ${number}`,
    '',
    '### Summary',
    '',
    paragraphs[number % paragraphs.length]!,
    '',
    '### Impact',
    '',
    ...table,
    '',
    paragraphs[3]!,
    '',
    '### Timeline (UTC)',
    '',
    ...timeline,
    '',
    '### What happened',
    '',
    ...story,
    ...log,
    '',
    '### Root causes',
    '',
    ...causes,
    '',
    '### Action items',
    '',
    ...actions,
    '',
  ]
}
