/** Capitals and small letters of names of days and months. */

/** A name that begins with a capital, in capitals or small letters throughout where the sample is. */
export const inCaseOf = (sample: string, word: string): string =>
  sample === sample.toUpperCase() ? word.toUpperCase() : sample === sample.toLowerCase() ? word.toLowerCase() : word
