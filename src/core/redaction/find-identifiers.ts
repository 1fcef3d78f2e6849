/** Everything in a document by which a reader outside could tell who, where and how much. */
import type {Span} from '../document/span.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {addressesIn} from './addresses.ts'
import {indexOfForms, placesIn} from './form.ts'
import {hostsIn} from './hosts.ts'
import type {Identifier, IdentifierClass, Known} from './identifier.ts'
import {linksIn} from './links.ts'
import {moneyIn} from './money.ts'
import {namesIn} from './names.ts'
import {readingOf, type Reading} from './reading.ts'
import {ticketsIn} from './tickets.ts'
import {viewsOf} from './view.ts'

const finders: Readonly<Record<IdentifierClass, (reading: Reading) => readonly Known[]>> = {
  names: namesIn,
  hosts: hostsIn,
  addresses: addressesIn,
  tickets: ticketsIn,
  money: moneyIn,
  links: linksIn,
}

/** In the order of the text, each with all its places: in words, tables, code, diagrams, comments, link targets and attributes. */
export function findIdentifiers(postmortem: Postmortem): readonly Identifier[] {
  const reading = readingOf(postmortem)
  const known = Object.values(finders).flatMap(find => find(reading))
  return searchFor(known)(postmortem.document.text).toSorted(
    (a, b) => a.places[0]!.start - b.places[0]!.start || b.places[0]!.end - a.places[0]!.end,
  )
}

/** Looks in texts for what is known, and gives each that stands in one its places there, whichever way the text is read. */
export function searchFor(known: readonly Known[]): (text: string) => readonly Identifier[] {
  const index = indexOfForms(known)
  return text => {
    const places = new Map<Known, Map<string, Span>>()
    for (const view of viewsOf(text))
      for (const {what, start, end} of placesIn(view, index)) {
        const spans = places.get(what) ?? new Map<string, Span>()
        spans.set(`${start} ${end}`, {start, end})
        places.set(what, spans)
      }
    return [...places].map(([one, spans]) => ({...one, places: inOrder([...spans.values()])}))
  }
}

/** From the left, the longest first. “Silva” has a place in “Ana Silva” too, which counts where something else begins before it. */
const inOrder = (spans: readonly Span[]): readonly Span[] => spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
