/** Keeps what was derived from a document as it was read last, because several rules and views ask the same of it. */
import {slotIn} from '../document/by-chunk.ts'
import type {Document} from '../document/document.ts'
import type {Postmortem} from './postmortem.ts'

/** A function of a postmortem that runs once for each reading of a document. */
export function byPostmortem<T>(derive: (postmortem: Postmortem) => T): (postmortem: Postmortem) => T {
  const kept = slotIn<Document, {readonly postmortem: Postmortem; readonly value: T}>()
  return postmortem => {
    const known = kept.get(postmortem.document)
    if (known?.postmortem === postmortem) return known.value
    const value = derive(postmortem)
    kept.set(postmortem.document, {postmortem, value})
    return value
  }
}
