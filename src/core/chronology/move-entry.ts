/** Lets an entry change places with its neighbour in the same list, table or row of headings. */
import type {TextEdit} from '../document/edit.ts'
import type {Postmortem} from '../model/postmortem.ts'
import {placesOf, type Place} from './places.ts'
import {asBefore, settled} from './settled.ts'

export type Moved = {readonly edits: readonly TextEdit[]; readonly index: number} | 'nothing-to-do' | 'tangled'

/** `by` is -1 for up and 1 for down. Each takes what is nested in it along; the numbers of a list stay in their places. */
export function moveEntry(postmortem: Postmortem, index: number, by: -1 | 1): Moved {
  const {document, timeline} = postmortem
  const places = placesOf(postmortem)
  const own = places[index]!
  const other = by < 0 ? own.before : own.after
  const neighbour = places.find(({entry}) => entry === other)
  if (neighbour === undefined) return 'nothing-to-do'
  const [first, second] = by < 0 ? [neighbour, own] : [own, neighbour]
  const edits = exchanged(document.text, first, second)
  const inFirst = timeline.filter(({offset}) => offset >= first.start && offset < first.end)
  const inSecond = timeline.filter(({offset}) => offset >= second.start && offset < second.end)
  const at = timeline.indexOf(first.entry)
  const order = [...timeline.slice(0, at), ...inSecond, ...inFirst, ...timeline.slice(at + inFirst.length + inSecond.length)]
  const outcome = settled(postmortem, edits, order.map(asBefore))
  return outcome === null ? 'tangled' : {edits: outcome.edits, index: order.indexOf(own.entry)}
}

function exchanged(text: string, first: Place, second: Place): readonly TextEdit[] {
  const [one, other] = [first, second].map(({start, end}) => text.slice(start, end))
  return [
    {start: first.start, end: first.end, text: numberedAs(one!, other!)},
    {start: second.start, end: second.end, text: numberedAs(other!, one!)},
  ]
}

const number = /^\d{1,9}(?=[.)])/

const numberedAs = (here: string, comes: string): string => comes.replace(number, own => number.exec(here)?.[0] ?? own)
