/** Documents with identifiers of all kinds in all kinds of places, each in one of the ways in which it may be written. */
import fc from 'fast-check'
import type {Span} from '../../../src/core/index.ts'

export interface Seeded {
  readonly text: string
  /** How many identifiers there are. */
  readonly count: number
  /** What must not be read any more, as it is said in plain words. */
  readonly secrets: readonly string[]
  /** Where they stand. */
  readonly places: readonly Span[]
}

const syllables = ['zor', 'vek', 'lim', 'qua', 'dru', 'fex', 'jol', 'wyn', 'xan', 'gri', 'plo', 'tyz'] as const
const latin = fc.array(fc.constantFrom(...syllables), {minLength: 2, maxLength: 3}).map(parts => capital(parts.join('')))
const accented = fc
  .tuple(fc.constantFrom('Žov', 'Éqa', 'Øxe', 'Ñuj', 'Ğyz', 'Łux'), fc.constantFrom('češ', 'müx', 'lův', 'zôr', 'jąq'))
  .map(([a, b]) => a + b)
const apostrophe = fc.tuple(fc.constantFrom('O', 'D'), fc.constantFrom('’', "'"), latin).map(parts => parts.join(''))
const letters = (alphabet: string, length: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...alphabet), {minLength: length, maxLength: length}).map(all => capital(all.join('')))
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const cased = fc.oneof(
  fc.tuple(latin, fc.oneof(latin, accented, apostrophe)),
  fc.tuple(accented, latin),
  fc.tuple(letters('бвгджзклмн', 6), letters('прстфхцчшщ', 7)),
  fc.tuple(letters('βγδζθκλμνξ', 6), letters('πρτφχψβγδζ', 7)),
)
const names = cased.map(([given, family]) => `${given} ${family}`)
const eastern = fc.oneof(letters('鍾魏蔣沈韓楊朱秦', 3), letters('뷁춹쳇펭흘뱅', 3))

const digits = (length: number): fc.Arbitrary<string> => fc.integer({min: 10 ** (length - 1), max: 10 ** length - 1}).map(String)
const lower = latin.map(word => word.toLowerCase())

const hosts = fc.oneof(
  fc
    .tuple(fc.constantFrom('db', 'web', 'cache', 'worker'), digits(2), lower)
    .map(([kind, number, zone]) => `${kind}-${number}.${zone}.corp`),
  fc.tuple(lower, lower).map(([name, zone]) => `${name}.${zone}.internal`),
  fc.tuple(lower, lower).map(([name, zone]) => `${name}.${zone}.com`),
  fc.tuple(lower, digits(2)).map(([zone, number]) => `${zone}-db-${number}`),
)
const octet = fc.integer({min: 1, max: 254})
const addresses = fc.oneof(
  fc.tuple(fc.constantFrom(10, 172, 45, 212), octet, octet, octet).map(parts => parts.join('.')),
  fc
    .array(fc.integer({min: 0x1000, max: 0xffff}), {minLength: 6, maxLength: 6})
    .map(parts => ['2a02', ...parts.map(part => part.toString(16)), '1'].join(':')),
  fc
    .tuple(fc.integer({min: 0x1000, max: 0xffff}), fc.integer({min: 1, max: 0xffff}))
    .map(([a, b]) => `2a01:${a.toString(16)}::${b.toString(16)}`),
)
const tickets = fc.oneof(
  digits(4).map(number => `OPS-${number}`),
  digits(4).map(number => `#${number}`),
  digits(3).map(number => `#${number}`),
  fc.tuple(lower, lower, digits(3)).map(([owner, name, number]) => `${owner}/${name}#${number}`),
  digits(7).map(number => `INC${number}`),
  fc.tuple(lower, digits(4)).map(([zone, number]) => `https://jira.${zone}.net/browse/SHOP-${number}`),
  fc.tuple(lower, lower, digits(4)).map(([owner, name, number]) => `https://github.com/${owner}/${name}/issues/${number}`),
)
const money = fc.oneof(
  digits(5).map(amount => `$${amount}`),
  fc.tuple(digits(2), digits(3)).map(([a, b]) => `EUR ${a},${b}`),
  digits(2).map(amount => `£${amount}k`),
  digits(3).map(amount => `${amount} million yen`),
  digits(4).map(amount => `${amount} USD`),
  digits(6).map(amount => `₹${amount}`),
)
const links = fc.oneof(
  fc.tuple(lower, lower).map(([zone, page]) => `https://wiki.${zone}.internal/${page}`),
  fc.tuple(lower, digits(6)).map(([team, id]) => `https://${team}.slack.com/archives/C${id}`),
  fc.tuple(lower, digits(3)).map(([name, page]) => `http://${name}/runs/${page}`),
)

/** Ways to write the same letters. */
const entity = (text: string): string => text.replace(/[\p{L}\p{N}]/u, letter => `&#x${letter.codePointAt(0)!.toString(16)};`)
const hyphenated = (text: string): string => text.slice(0, 1) + '\u00ad' + text.slice(1)
const joined = (text: string): string => `${text.slice(0, -1)}\u200b${text.slice(-1)}`
const loud = (text: string): string => text.toUpperCase()
const quiet = (text: string): string => text.toLowerCase()
const apart = (text: string): string => text.normalize('NFD')
const wide = (text: string): string => text.replace(/\d/, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const plain = (text: string): string => text
const percent = (text: string): string => [...new TextEncoder().encode(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')

const ways = [plain, plain, entity, hyphenated, joined, apart] as const
const waysOfNames = [...ways, loud, quiet] as const
const waysOfNumbers = [...ways, wide] as const

type Say = (said: string) => readonly [before: string, said: string, after: string]

const places: readonly Say[] = [
  said => ['At 10:42 UTC the team saw ', said, ', and went on.\n\n'],
  said => ['> Quoted: “', said, '”.\n\n'],
  said => ['- The list has **', said, '** in it.\n\n'],
  said => ['| Step | What |\n| --- | --- |\n| 1 | about ', said, ' here |\n\n'],
  said => ['Code: `', said, '` is it.\n\n'],
  said => ['```text\nlog ', said, ' end\n```\n\n'],
  said => ['```mermaid\nflowchart LR\n  A["seen ', said, ' twice"] --> B\n```\n\n'],
  said => ['See [the ', said, ' page](https://github.com/) for more.\n\n'],
  said => ['<span title="', said, '">there</span>\n\n'],
  said => ['<!-- noted: ', said, ' -->\n\n'],
  said => ['![picture of ', said, '](graph.png)\n\n'],
  said => ['[^n]: A note on ', said, ' below.\n\n'],
  said => ['## Timeline\n\n- 2026-03-04 10:42 UTC: seen at ', said, ' *(detected)*\n- 2026-03-04 10:50 UTC: It was over.\n\n'],
  said => ['## 5 Whys\n\n**Problem:** It was down.\n\n- Why? What about ', said, ' was not known.\n  - Why? Nobody was told.\n\n'],
  said => ['- [ ] Look at it (due 2026-04-01, ', said, ', detection)\n\n'],
  said => ['Owner: nobody; see: ', said, '\n\n'],
  said => ['## Fishbone\n\n- Machines\n  - There was ', said, ' in it\n\n'],
]
/** Where blanks would end what is said. */
const targets: readonly Say[] = [
  said => ['![graph](pictures/', percent(said), '.png)\n\n'],
  said => ['<a href="https://github.com/search?q=', percent(said), '">found</a>\n\n'],
  said => [
    'See [more][more'.concat(said.length.toString(), '].\n\n[more', said.length.toString(), ']: https://github.com/search?q='),
    percent(said),
    ' "more"\n\n',
  ],
]

interface Seed {
  readonly said: string
  readonly shown: readonly string[]
  readonly way: number
  readonly place: number
  readonly kind: 'name' | 'number' | 'word'
}

const seedsOf = (values: fc.Arbitrary<string>, kind: Seed['kind'], count: number): fc.Arbitrary<readonly Seed[]> =>
  fc.uniqueArray(
    fc.record({said: values, way: fc.nat(100), place: fc.nat(100)}).map(seed => ({...seed, kind, shown: [seed.said]})),
    {minLength: count, maxLength: count, selector: ({said}) => said.toLowerCase()},
  )

/** People are told in the front matter or in a table; elsewhere they go by all their names, by one of them, or by initials. */
const variants = (name: string): readonly string[] => {
  const [given = '', family = ''] = name.split(' ')
  return family === ''
    ? [name]
    : [name, name, given, family, `${given.charAt(0)}. ${family}`, `${family}, ${given}`, `${given}’s`.slice(0, -2)]
}

export const seeded: fc.Arbitrary<Seeded> = fc
  .record({
    people: fc.uniqueArray(names, {minLength: 30, maxLength: 30, selector: name => name.toLowerCase().split(' ')[0]!}),
    strangers: fc.uniqueArray(eastern, {minLength: 5, maxLength: 5}),
    handles: fc.uniqueArray(
      fc.tuple(lower, digits(2)).map(parts => parts.join('-')),
      {minLength: 10, maxLength: 10},
    ),
    mails: fc.uniqueArray(
      fc.tuple(lower, lower, lower).map(([a, b, zone]) => `${a}.${b}@${zone}.com`),
      {minLength: 10, maxLength: 10},
    ),
    hosts: seedsOf(hosts, 'word', 40),
    addresses: seedsOf(addresses, 'number', 35),
    tickets: seedsOf(tickets, 'word', 35),
    money: seedsOf(money, 'word', 20),
    links: seedsOf(links, 'word', 15),
    choices: fc.array(fc.nat(1000), {minLength: 150, maxLength: 150}),
  })
  .map(({people, strangers, handles, mails, hosts, addresses, tickets, money, links, choices}) => {
    const everybody = [...people, ...strangers]
    const listed = everybody.slice(0, 15)
    const owners = everybody.slice(15)
    const parts: (readonly [before: string, said: string, after: string])[] = [
      ['---\ntitle: It was down\nresponders:\n', '', ''],
      ...listed.map(name => ['  - "', name, '"\n'] as const),
      [
        '---\n\n# It was down\n\n## Timeline\n\n- 2026-03-04 10:00 UTC: It began.\n\n## Action items\n\n| Action | Owner |\n| --- | --- |\n',
        '',
        '',
      ],
      ...owners.map(name => ['| Add an alert | ', name, ' |\n'] as const),
      ['\n## Summary\n\n', '', ''],
      ...handles.map((handle, index) => ['Then ', index % 2 === 0 ? `@${handle}` : `@${loud(handle)}`, ' restarted it.\n\n'] as const),
      ...mails.map((mail, index) => ['Write to ', ways[index % 3]!(mail), '.\n\n'] as const),
    ]
    everybody.forEach((name, index) => {
      for (const choice of [choices[index]!, choices[index + 50]!]) {
        const said = variants(name)[choice % variants(name).length]!
        const isTarget = choice % 5 === 0 && !said.includes(',')
        const say = isTarget ? targets[choice % targets.length]! : places[choice % places.length]!
        parts.push(say(isTarget ? said : waysOfNames[(choice >> 3) % waysOfNames.length]!(said)))
      }
    })
    for (const {said, way, place, kind} of [...hosts, ...addresses, ...tickets, ...money, ...links]) {
      const given: readonly ((text: string) => string)[] = kind === 'number' ? waysOfNumbers : ways
      parts.push(places[place % places.length]!(given[way % given.length]!(said)))
    }
    let text = ''
    const spans: Span[] = []
    for (const [before, said, after] of parts) {
      text += before
      if (said !== '') spans.push({start: text.length, end: text.length + said.length})
      text += said + after
    }
    const shown = [...hosts, ...addresses, ...tickets, ...money, ...links].map(({said}) => said)
    const words = people.flatMap(name => name.split(' '))
    return {
      text,
      count: everybody.length + handles.length + mails.length + shown.length,
      secrets: [...words, ...strangers, ...handles, ...mails, ...shown],
      places: spans,
    }
  })
