/** A document without what tells who, where and how much: a text in which each of these has another name. */
import {applyEdits, type TextEdit} from '../document/edit.ts'
import {lastStartingUpTo} from '../document/sorted.ts'
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {findIdentifiers, searchFor} from './find-identifiers.ts'
import type {Identifier, IdentifierClass} from './identifier.ts'
import {pseudonymsFor, type Place} from './pseudonyms.ts'
import {fencesIn} from './reading.ts'
import {plainLetters} from './view.ts'

export interface Redacted {
  readonly text: string
  /** What was done to the document's own text, in its order; all else is the same. */
  readonly replaced: readonly TextEdit[]
  /** What was chosen, in the order of the text. */
  readonly hidden: readonly Identifier[]
  /** What of it could still be read; such a text is not to be handed out. */
  readonly left: readonly Identifier[]
}

export function redact(postmortem: Postmortem, classes: ReadonlySet<IdentifierClass>): Redacted {
  const {text} = postmortem.document
  const hidden = findIdentifiers(postmortem).filter(identifier => classes.has(identifier.class))
  const left = searchFor(hidden)
  const plain = plainLetters(text)
  const placeOf = placesOf(postmortem)
  const parted = hiddenIn(stretchesOf(hidden))
  return parted.left.length === 0 ? parted : hiddenIn(joinedStretchesOf(hidden))

  function hiddenIn(stretches: readonly Stretch[]): Redacted {
    const shown = [...new Set(stretches.map(({identifier}) => identifier))]
    const pseudonyms = pseudonymsFor(shown, said => !isTaken(said, plain) && left(said).length === 0)
    const replaced = stretches.map(({start, end, identifier}) => {
      const written = text.slice(start, end)
      return {start, end, text: pseudonyms.get(identifier)!(placeOf({start, end}), written) + openMarks(written)}
    })
    const safe = applyEdits(text, replaced)
    return {text: safe, replaced, hidden, left: left(safe)}
  }
}

/** In how many places something else is written where these are hidden and nothing besides. */
export const countReplaced = (identifiers: readonly Identifier[]): number => stretchesOf(identifiers).length

/** “an amount” stands for all amounts. */
const isTaken = (said: string, plain: string): boolean => said !== 'an amount' && said !== '' && plain.includes(plainLetters(said))

interface Stretch extends Span {
  readonly identifier: Identifier
}

/** From the left the longest of each, in the order of the text. */
function stretchesOf(identifiers: readonly Identifier[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const place of inOrder(identifiers)) if (place.start >= (stretches.at(-1)?.end ?? 0)) stretches.push(place)
  return stretches
}

/** Those that overlap as one: for texts in which something would be left beside what is longer. */
function joinedStretchesOf(identifiers: readonly Identifier[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const place of inOrder(identifiers)) {
    const last = stretches.at(-1)
    if (last === undefined || place.start >= last.end) stretches.push(place)
    else stretches[stretches.length - 1] = {...last, end: Math.max(last.end, place.end)}
  }
  return stretches
}

const inOrder = (identifiers: readonly Identifier[]): readonly Stretch[] =>
  identifiers
    .flatMap(identifier => identifier.places.map(place => ({...place, identifier})))
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** Of the markup within a name, what belongs to the words around it. */
function openMarks(written: string): string {
  const marks = written.match(/<\/?[a-z][^<>]{0,200}>|\*+|~~|`+/gi) ?? []
  return marks.length % 2 === 1 ? marks.join('') : ''
}

/** How a pseudonym has to be written so that what is around it means the same. */
function placesOf(postmortem: Postmortem): (span: Span) => Place {
  const {text} = postmortem.document
  const fences = fencesIn(postmortem)
  return ({start, end}) => {
    const fence = fences[lastStartingUpTo(fences.length, index => fences[index]!.start, start)]
    if (fence !== undefined && start < fence.end) return 'code'
    const before = text.slice(Math.max(0, start - 12), start)
    return partBefore.test(before) || partAfter.test(text.slice(end, end + 3)) ? 'path' : 'words'
  }
}

/** Letters, the marks within addresses, the start of a target. */
const partBefore = /[A-Za-z0-9]$|[/@=&?%~#\\]$|[A-Za-z0-9%][._:+-]$|\]\(<?$|\]:\s<?$|\b(?:href|src|id|name|class|for)\s?=\s?["']?$/
const partAfter = /^(?:[A-Za-z0-9]|[/@=%\\~]|[._:+-][A-Za-z0-9]|\.[a-z])/
