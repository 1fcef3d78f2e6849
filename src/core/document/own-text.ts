/** Text that may be kept longer than the document that it was cut from. */

/**
 * The same text with characters of its own: V8 makes a part of a string hold the whole string, so that whoever keeps a line would keep a document
 * as it was then.
 */
export const ownText = (part: string): string => ` ${part}`.slice(1)
