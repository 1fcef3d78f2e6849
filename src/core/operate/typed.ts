/** What a person would type to have words written as they stand there: without the signs that were put in to show what was typed. */
import {asksItself} from '../trees/prefix.ts'
import {lineOfWords, linesOfWords} from './words.ts'

/** For the words of a node; `null` where these are the words themselves, or nothing would be written just so. */
export const typedWords = (text: string, prefix: string): string | null =>
  typed(
    text,
    words => asksItself(words) === asksItself(text) && linesOfWords(words, prefix === '' ? 'paragraph' : 'goes-on').join('\n') === text,
  )

/** The same for the problem of a tree. */
export const typedProblem = (problem: string): string | null => typed(problem, words => lineOfWords(words) === problem)

function typed(text: string, isWrittenSo: (words: string) => boolean): string | null {
  if (!text.includes('\\')) return null
  const withTags = text.replaceAll('\\<', '<')
  const atStart = (words: string): string => words.replace(/^(\d*)\\/gm, '$1')
  return [atStart(withTags), withTags, atStart(text)].find(words => words !== text && isWrittenSo(words)) ?? null
}
