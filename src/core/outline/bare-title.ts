/** Whether a line is nothing but a few words, the first of them large, as a title without any markup is: "Action Items". */
export const isBareTitle = (line: string): boolean => bare.test(line)

const bare = /^\p{Lu}[\p{L}'’-]*(?: [\p{L}'’&-]+){0,3}\s*$/u
