/** All ways in which one person may be written. */
import {formOfText, formOfWords, wordsIn, type Condition, type Form} from './form.ts'
import {isDoubtful, particle} from './person-words.ts'
import {encodedBlank} from './view.ts'

/** Between the words of one name: a blank, a line's end, the marks of a handle or an address, markup. */
const mark = `[^\\S\\n]|[_+${encodedBlank}'’ʼ‘´\`*~-]|\\.(?!\\s)|\\n[ \\t]*(?:>[ \\t]*)*(?!\\s)|<[^<>]{0,200}>`
const gap = `(?:${mark}){1,6}`
const afterInitial = `(?:\\.?(?:${mark}){0,3}|\\.)`
const afterSurname = `(?:${mark}){0,2},(?:${mark}){0,3}`

/** A name of so few letters is in too many words. */
const fewLetters = 3

/** Forms of the whole name, of which nobody else has one. */
export function formsOfName(name: string): readonly Form[] {
  const all = wordsOfName(name)
  const words = all.length > 2 ? all.filter(word => !particle.test(word.join(''))) : all
  const given = words[0]!
  const family = words.at(-1)!
  const forms = [formOfWords(all.flat(), gap)]
  const joined = all.flat().join('')
  if (all.flat().length > 1 && joined.length > fewLetters) forms.push(formOfWords([joined], gap))
  if (words.length < 2) return forms
  const initial = given.join('').charAt(0)
  const lastInitial = family.join('').charAt(0)
  const familyInFull = all.slice(all.indexOf(given) + 1).filter((_, index, rest) => index >= Math.max(0, rest.indexOf(family) - 2))
  const shorts: Form[] = []
  if (words.length > 2 || all.length > words.length)
    shorts.push(formOfWords([...given, ...family], gap), formOfWords([...given, ...familyInFull.flat()], gap))
  if (/^[\p{L}\p{M}]+$/u.test(initial + lastInitial)) {
    shorts.push(formOfWords([initial, ...family], afterInitial, isCapital), formOfWords([...given, lastInitial], gap, isShortened, '\\.?'))
    if (joined.length > fewLetters + 3)
      shorts.push(formOfWords([initial + family.join('')], gap, isNoWord), formOfWords([initial, ...family], '[._-]'))
  }
  return [
    ...forms,
    ...shorts,
    formOfWords([...family, ...given], afterSurname),
    formOfWords([...all.slice(1).flat(), ...given], afterSurname),
    formOfWords([...family, ...given], gap),
  ]
}

/** The words of a name that may stand alone. */
export const partsOfName = (name: string): readonly string[] => {
  const words = name.split(/[\s_]+/).filter(word => !particle.test(word) && word.replace(/[^\p{L}]/gu, '').length > 1)
  return words.length > 1 ? words : []
}

/** One word of a name, with care where it is a word besides. */
export function formOfPart(part: string): Form {
  const words = wordsIn(part)
  return formOfWords(
    words,
    gap,
    isDoubtful(part) ? isInSentence : /\p{Lu}/u.test(part) && words.join('').length < fewLetters ? isCapital : undefined,
  )
}

/** “DK”: letters that are somebody’s only when they are all capitals. */
export const formOfInitials = (initials: string): Form =>
  formOfWords(wordsIn(initials), gap, (text, {start, end}) => text.slice(start, end) === initials)

/** “@dana-k”, and without its sign where it is no ordinary word. */
export function formsOfHandle(handle: string): readonly Form[] {
  const name = handle.replace(/^@/, '')
  const words = wordsIn(name)
  const withSign = formOfText(`@${name}`)
  const alone = formOfWords(
    words,
    '[._-]',
    words.length > 1 && words.every(word => isDoubtful(word) || word.length < 2) ? hasSign : undefined,
  )
  const isWord = words.length === 1 && (isDoubtful(name) || words[0]!.length < 4)
  return [...(withSign === null ? [] : [withSign]), ...(isWord ? [] : [alone])]
}

const hasSign: Condition = (text, {start}) => text.charAt(start - 1) === '@'

function wordsOfName(name: string): readonly (readonly string[])[] {
  return name
    .split(/[\s_]+/)
    .map(wordsIn)
    .filter(words => words.length > 0)
}

const isCapital: Condition = (text, {start, end}) => {
  const said = text.slice(start, end)
  return /^\p{Lu}/u.test(said) && (!/^\p{L}[^\p{L}]/u.test(said) || /[^\p{L}]\p{Lu}/u.test(said))
}

/** “Ana S.”: the second has to be a capital too, and nothing that goes on. */
const isShortened: Condition = (text, {start, end}) =>
  /^\p{Lu}.*[^\p{L}]\p{Lu}\.?$/su.test(text.slice(start, end)) && !/^['’]/.test(text.slice(end, end + 1))

const isNoWord: Condition = (text, {start, end}) => !isDoubtful(text.slice(start, end))

/** A capital in the middle of a sentence, or what only somebody does at the start of one. */
const isInSentence: Condition = (text, {start, end}) => {
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return text.charAt(start - 1) === '@'
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (
    /^['’]s(?!\p{L})|^ (?:was|had|saw|said|began|ran|told|took|made|got|went|did|wrote|sent|found|noticed|\p{Ll}{2,}ed)(?!\p{L})/u.test(
      after,
    )
  )
    return true
  if (
    /^ (?:\d|\p{Lu})|^[\d/-]/u.test(after) ||
    (/(?:\d|\b(?:in|since|until|by|of|early|late|mid|last|next|to))[ -]$/i.test(before) && isMonth(text.slice(start, end)))
  )
    return false
  return /[\p{L}\p{N},;)\]"'’”*_@(&+/][ *_"“(]{1,3}$|[@(/]$/u.test(before)
}

const isMonth = (word: string): boolean => /^(?:april|may|june|august)$/i.test(word)
