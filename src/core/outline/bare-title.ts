/** Whether a line is nothing but a few words, the first of them large, as a title without any markup is, perhaps with a zone or a day in brackets: "Action Items", "Timeline (all times UTC)". */
export const isBareTitle = (line: string): boolean => bare.test(line)

const bare = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’&-]+){0,3}(?: \([\p{L}\p{N}][\p{L}\p{N} /+:,-]{1,40}\))?\s*$/u
