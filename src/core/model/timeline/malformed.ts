/** Tells a date or a time that is mistyped ("20226-03-04", "07:7:42") from one that there is none of ("31 April", "25:10"). */

/** A number that is too long or too short for its place. */
export const isMalformed = (written: string): boolean => /(?<!\d)(?:\d{3}|\d{5,})[-/:：]|[:：]\d[:：]/.test(written)
