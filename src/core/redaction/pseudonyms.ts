/** What stands for an identifier: the same for each of its places, and nothing that the document says of something else. */
import type {Identifier, IdentifierClass} from './identifier.ts'

/** Where a pseudonym is to stand: among words, as one word of an address or a path, or as one name in code. */
export type Place = 'words' | 'path' | 'code'

export type Pseudonym = (place: Place, written: string) => string

type Maker = (count: number) => Pseudonym

const letters = (count: number): string =>
  (count > 26 ? letters(Math.floor((count - 1) / 26)) : '') + String.fromCharCode(65 + ((count - 1) % 26))

const person =
  (noun: string): Maker =>
  count => {
    const letter = letters(count)
    const joined = `${noun.toLowerCase()}-${letter.toLowerCase()}`
    return (place, written) => {
      if (/^[^\s@]+@[^\s@]+\.\p{L}+$/u.test(written)) return `${joined}@example.com`
      if (written.startsWith('@')) return `@${joined}`
      return place === 'words' ? `${noun} ${letter}` : place === 'path' ? joined : noun + letter
    }
  }

const isAddress = (written: string): boolean => /^[a-z][a-z0-9+-]*:\/\//i.test(written)

/** Networks that are kept for documents (RFC 5737), and from there on the one of IPv6 (RFC 3849). */
const networks = ['192.0.2', '198.51.100', '203.0.113']
const inNetwork = (count: number): string => {
  const network = networks[Math.floor((count - 1) / 254)]
  return network === undefined ? `2001:db8::${count.toString(16)}` : `${network}.${((count - 1) % 254) + 1}`
}

const twoDigits = (count: number): string => (count % 256).toString(16).padStart(2, '0')

const address: Maker = count => (place, written) => {
  if (/^[0-9a-f]{2}([:-])[0-9a-f]{2}\1/i.test(written)) return `00-00-5e-00-53-${twoDigits(count)}`
  if (written.includes(':')) return `2001:db8::${count.toString(16)}`
  return /^\d+-/.test(written) ? inNetwork(count).replaceAll('.', '-') : inNetwork(count)
}

/** Each way in turn: the next is for documents that use all names of the one before. */
const makers: Readonly<Record<IdentifierClass, readonly Maker[]>> = {
  names: [person('Person'), person('Colleague'), person('Somebody')],
  hosts: [count => () => `host-${count}.example`, count => () => `h${count}.invalid`],
  addresses: [address],
  tickets: [count => (_, written) => (isAddress(written) ? `https://tickets.example/TICKET-${count}` : `TICKET-${count}`)],
  money: [() => place => (place === 'words' ? 'an amount' : place === 'path' ? 'an-amount' : 'anAmount')],
  links: [count => (_, written) => `${isAddress(written) ? 'https://' : ''}internal.example/${count}`],
}

/** Numbers within a class go on in the order of the identifiers; one that the text has, or that says what is to be hidden, is passed over. */
export function pseudonymsFor(
  identifiers: readonly Identifier[],
  isFree: (pseudonym: string) => boolean,
): ReadonlyMap<Identifier, Pseudonym> {
  const given = new Map<Identifier, Pseudonym>()
  const counts = new Map<Maker, number>()
  for (const identifier of identifiers) given.set(identifier, next(makers[identifier.class]))
  return given

  function next(ways: readonly Maker[]): Pseudonym {
    for (const make of ways) {
      const from = counts.get(make) ?? 0
      for (let count = from + 1; count <= from + mostPassedOver; count++) {
        const made = make(count)
        if (!isFree(made('words', ''))) continue
        counts.set(make, count)
        return made
      }
    }
    return ways[0]!((counts.get(ways[0]!) ?? 0) + 1)
  }
}

const mostPassedOver = 100
