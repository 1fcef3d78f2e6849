/** Wordings beyond those of the pages: what each rule is to find and what it is to leave alone. */
import assert from 'node:assert/strict'
import {createChecker, defaultConfiguration, openDocument, rules, type Checker} from '../../../src/core/index.ts'

/** Each rule is asked by itself: what says more on the same words is turned off. */
const fires = (name: string, text: string): boolean => checkerOf(name)(openDocument(text)).findings.some(({rule}) => rule === name)

const checkers = new Map<string, Checker>()
function checkerOf(name: string): Checker {
  const stronger = rules.find(rule => rule.name === name)?.yieldsTo ?? []
  const severities = Object.fromEntries(stronger.map(other => [other, 'off' as const]))
  const checker = checkers.get(name) ?? createChecker({...defaultConfiguration, severities})
  checkers.set(name, checker)
  return checker
}

interface Cases {
  readonly rule: string
  /** Makes a document of one case. */
  readonly document: (words: string) => string
  readonly found: readonly string[]
  readonly left: readonly string[]
}

const under =
  (heading: string) =>
  (words: string): string =>
    `# Postmortem\n\n## ${heading}\n\n${words}\n`

const tables: readonly Cases[] = [
  {
    rule: 'human-root-cause',
    document: words => under('Root causes')(`- ${words}`),
    found: [
      'Human error.',
      'Operator mistake during the migration',
      'A typo in the settings file',
      'The developer deleted the wrong table.',
      'Sam pushed the wrong tag.',
      '@dana merged the change on Friday.',
      'Someone forgot to renew the certificate.',
      'Lack of attention',
      'We deployed the wrong version.',
      'An engineer ran the script against production.',
      'The team skipped the tests.',
      'The reviewer did not read the change.',
    ],
    left: [
      'There is no check of the settings file.',
      'The deployment tool accepts any tag.',
      'A typo in the settings file was not caught, because nothing reads it before production.',
      'The team had one settings file for each site.',
      'The certificate expired.',
      'The engineer ran the script against production, which the script allows without asking.',
      'The attacker stole a token.',
      'The provider lost a power feed.',
      'We have no owner for the queue.',
      'Rates are entered by hand.',
      'The load balancer dropped the connection.',
      'Kubernetes evicted the pods.',
      'The review process does not cover settings.',
      'Customers retried their orders.',
    ],
  },
  {
    rule: 'vague-quantity',
    document: under('Impact'),
    found: [
      'Some users saw errors.',
      'Many customers could not pay.',
      'A number of requests failed.',
      'A small percentage of our users was affected.',
      'Logins were slow for a while.',
      'It took several hours.',
      'Most of our customers were affected.',
    ],
    left: [
      'Some users (about 40) saw errors.',
      '12 % of the customers could not pay.',
      'It took 3 hours.',
      'A few days ago the disk was replaced.',
      'The log says "some users".',
      'Someone called.',
      'All customers were affected.',
      'There was some user-facing downtime of 3 minutes.',
    ],
  },
  {
    rule: 'unquantified-impact',
    document: under('Impact'),
    found: ['Users were unhappy.', 'The site was slow.'],
    left: [
      'All logins failed.',
      'It lasted two hours.',
      '$4,000 of sales were lost.',
      'No customer noticed.',
      '40 % of requests',
      '![chart](errors.png)',
      '<!-- numbers -->',
      '',
    ],
  },
  {
    rule: 'missing-metric',
    document: under('Impact'),
    found: ['The error rate rose to 40 %.', 'Latency went from 20 ms to 4 s.'],
    left: [
      '1,200 orders were lost.',
      'All users were logged out.',
      'It cost 10,000 EUR.',
      'The NPS fell by 4.',
      'The rating fell from 4.5 to 4.1.',
      '| Metric | Value |\n| --- | --- |\n| Customers | 12 |',
      'The site was slow.',
    ],
  },
  {
    rule: 'speculation-in-facts',
    document: under('What happened'),
    found: [
      'The cache was probably stale.',
      'Perhaps the disk was full.',
      'I think the proxy dropped it.',
      'It may have been the firewall.',
      'We assume that the token had expired.',
    ],
    left: [
      'We thought that the cache was stale.',
      'The on-call engineer suspected the disk.',
      'The probe returned 500.',
      'The header is named `maybe`.',
      'Support asked: is it perhaps the firewall?',
    ],
  },
  {
    rule: 'recommendation-in-facts',
    document: under('What happened'),
    found: [
      'We should add an alert.',
      'In the future we test this.',
      'The timeout should be increased.',
      'Teams need to check their settings.',
    ],
    left: [
      'The job should have run at noon.',
      'The service should be up by then, said the vendor’s page.',
      'We had to restart it.',
      'The rule says that an order must have an address.',
    ],
  },
  {
    rule: 'vague-action',
    document: words => under('Action items')(`- [ ] ${words}`),
    found: [
      'Investigate the memory leak',
      'Consider a second region',
      'Improve logging',
      'Look into alerting',
      'Think about caching',
      'We should evaluate other vendors',
      'Better dashboards',
    ],
    left: [
      'Alert when the disk is 80 % full',
      'Improve the parser so that it rejects empty names',
      'Investigate the memory leak and write up two ways to bound it',
      'Investigate the memory leak (#12)',
      'Remove the flag',
      'Improve p99 latency to below 300 ms',
      'Improve the script:\n  - print a line of what to do',
      'Decide whether to keep the second region',
    ],
  },
  {
    rule: 'placeholder-text',
    document: under('Impact'),
    found: [
      'TBD',
      '{{number}} customers',
      '[insert number]',
      '<number of customers>',
      '<Describe the impact here>',
      '<YYYY-MM-DD>',
      '<1-2 sentences>',
      '_Describe the impact on customers._',
      '*What was the impact? Who was affected?*',
      'Briefly describe what happened.',
      '____ customers',
      '- **Date**: YYYY-MM-DD',
    ],
    left: [
      'The parser reads `<name of the field>`.',
      'A <b>bold</b> claim<br>and a break',
      '<details open>\n\nmore\n\n</details>',
      'Values of type Map<String, List<Order>> were lost.',
      '<img src="a.png" alt="errors">',
      '*Nobody* was hurt.',
      '*All of it was restored from the backup of Monday night.*',
      '<https://example.com> and <someone@example.com>',
      '[^1] and [a link](https://example.com)\n\n[^1]: note',
      '<!-- TODO in a comment -->Text',
      'snake_case___name',
    ],
  },
  {
    rule: 'missing-severity',
    document: words => words,
    found: ['# Postmortem\n', '---\ntitle: x\n---\n'],
    left: ['---\nseverity: SEV1\n---\n', '# SEV-2: mail late\n', '# P\n\n| Severity | high |\n|---|---|\n', '# P\n\n**Priority**: P1\n'],
  },
  {
    rule: 'undetected-question',
    document: words => `${under('Detection')('A customer called.')}\n## Root causes\n\n${words}\n`,
    found: ['The disk was full.'],
    left: [
      'The disk was full and nothing alerted on it.',
      'No test covers the case.',
      'Monitoring did not notice.',
      'There is no tool or mechanism for verifying the index.',
      'The verifier saw the wrong column, but it ran after the restart.',
      'The tests are meant to find this, however\nthey have not been looked after.',
      '- Why? It was full.\n  - Why wasn’t this caught? It is not watched.',
      'x\n\n## Tollgates\n\ny',
    ],
  },
  {
    rule: 'placeholder-text',
    document: words => words,
    found: [
      '## Impact\n\n- TODO: count the tickets\n',
      '## Action items\n\n- [ ] TODO\n',
      '## Action items\n\n- Alert on the disk (TODO: owner)\n',
    ],
    left: ['## Action items\n\n- **TODO due 2026-05-01** Alert on the disk\n', '## Next steps\n\n1. TODO: alert on the disk\n'],
  },
  {
    rule: 'no-detection-action',
    document: words => under('Action items')(words),
    found: ['- [ ] Bound the queue\n- [ ] Move the queue to its own disk'],
    left: [
      '- [ ] Bound the queue\n- [ ] Alert on free space',
      '- [ ] Bound the queue',
      '- [ ] Bound the queue (detection)\n- [ ] Move the queue',
      '- [ ] キューに上限を設ける\n- [ ] ディスクの空きを監視する',
    ],
  },
  {
    rule: 'few-options',
    document: words => under('Options')(words),
    found: ['- One', '1. One\n2. Two', '### For the queue\n\n- One\n- Two\n\n### For the disk\n\n- One\n- Two\n- Three'],
    left: ['- One\n- Two\n- Three', 'None weighed yet.', '', '- One\n  - pro\n- Two\n- Three', '| Option | Cost |\n|---|---|\n'],
  },
  {
    rule: 'few-options',
    document: words => words,
    found: ['## Options\n\n### Move the queue\n\n### Bound the queue\n'],
    left: [
      '## Options\n\n### Move the queue\n\n#### Pros\n\n- Cheap\n\n#### Cons\n\n- Slow\n\n### Bound the queue\n\n#### Pros\n\n- Sure\n\n#### Cons\n\n- Dear\n- Late\n\n### Drop the queue\n',
    ],
  },
  {
    rule: 'shallow-whys',
    document: under('5 Whys'),
    found: [
      '- Why? It was full.',
      '- It was full.\n- It grew.\n- Nobody owns it.',
      '- It was full. Is that so?\n- It grew.\n- Nobody owns it.',
    ],
    left: [
      '- Why? It was full.\n- Why? It grew.\n- Why? Nothing bounds it.',
      '1. **Why did the queue stop?** It was full.\n2. **Why was it full?** It grew\n   for a week.\n3. **Why did nothing say so?** It is not watched.',
      '1. Why? It was full.\n2. Why? It grew.\n3. **Why? (root)** Nothing bounds it.',
      '1. なぜ止まったか？\n   → 満杯だった\n2. なぜ満杯だったか？\n   → 増え続けた\n3. なぜ増え続けたか？\n   → 上限がない',
    ],
  },
  {
    rule: 'no-prevention-action',
    document: words => words,
    found: ['## Corrective actions\n\n- [ ] Alert on free space\n- [ ] Write a runbook\n'],
    left: [
      '## Corrective actions\n\n- [ ] Bound the queue\n- [ ] Alert on free space\n',
      '## Action items\n\n- [ ] Ограничить очередь\n- [ ] Следить за диском\n',
    ],
  },
  {
    rule: 'invalid-front-matter',
    document: words => `---\n${words}\n---\n\n# Postmortem\n`,
    found: ['status: finl', 'status: nearly there', 'status: resolvd', 'impact: [high]', 'postmortem: maybe'],
    left: [
      'status: final',
      'status: In review',
      'status: resolved',
      'status: Monitoring',
      'status: published',
      'impact: All logins failed',
      'postmortem: https://example.com/reviews/12',
      'postmortem: ./reviews/12.md',
    ],
  },
  {
    rule: 'section-order',
    document: words =>
      words
        .split(' ')
        .map(title => `## ${title.replace(/_/g, ' ')}\n\ntext\n\n`)
        .join(''),
    found: ['Timeline Summary', 'Action_items Root_causes'],
    left: [
      'Summary Impact Root_causes Action_items Timeline',
      'Background Summary Timeline',
      'Summary Root_causes Mitigation Impact',
      'Responders Summary',
    ],
  },
  {
    rule: 'empty-section',
    document: words => words,
    found: [
      '## Impact\n\n## Timeline\n\nx\n',
      '## Impact\n\n---\n\n## Timeline\n\nx\n',
      '## Impact\n\n- [ ]\n',
      '<details>\n\n## Impact\n\n</details>\n',
      '## Impact\n\n> [!NOTE]\n>\n',
      '---\nstatus: Final\n---\n\n## References\n\n<!-- later -->\n',
    ],
    left: [
      '## Impact\n\n<!-- later -->\n',
      '## Impact\n\n![](chart.png)\n',
      '## Impact\n\n<p>All customers</p>\n',
      '## Impact\n\n<img src="chart.png">\n',
      '## Impact\n\n> [!NOTE]\n> All customers\n',
      '## Impact\n\n```\n```\n',
      '---\nstatus: draft\n---\n\n## Impact\n\n<!-- later -->\n',
      // Told by the rule of what is owed.
      '---\nstatus: Final\n---\n\n## Impact\n\n<!-- later -->\n',
    ],
  },
]

for (const {rule, document, found, left} of tables) {
  describe(rule, () => {
    for (const words of found) it(`finds ${JSON.stringify(words)}`, () => assert.equal(fires(rule, document(words)), true))
    for (const words of left) it(`leaves ${JSON.stringify(words)} alone`, () => assert.equal(fires(rule, document(words)), false))
  })
}
