/** The words of a short text that carry its meaning, so that two texts can be told to speak of the same thing. */
import {byText} from '../document/by-text.ts'

const common = new Set(
  `about after again all also and any are because been before being between both but cannot cause caused causes could does done down each every fail failed failing
  failure for from had has have how incident into issue its itself just made make more most need needed never new not nothing now off once one only other our out
  over own problem same service should since some such system than that the their them then there these they this those through time too under until upon use used
  uses using very was were what when where which while who why will with without would yet you your add added adding ensure update updated change changed changes
  root there's wasn't didn't doesn't`.split(/\s+/),
)

/** The stems of a text's words, short and common ones left out. */
export const stemsOf = byText((text): ReadonlySet<string> => {
  const found = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’_-]+/gu) ?? []
  return new Set(found.filter(word => word.length > 2 && !common.has(word)).map(stem))
})

/** As much of a word as its inflections share. */
const stem = (word: string): string =>
  word
    .replace(/['’]s$/, '')
    .replace(/(?:ations?|ings?|ions?|ments?|ers?|ed|es|e|s|ly)$/, '')
    .slice(0, longestStem)

const longestStem = 7
