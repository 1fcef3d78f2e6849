/** Plain words as Markdown that says nothing but them. */
export const markdownWords = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|#]/g, String.raw`\$&`)
    .replace(/^(\s*)([-+=])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
