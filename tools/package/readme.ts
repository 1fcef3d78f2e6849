/** The README as people read it inside VS Code, which shows no picture from a package and has no repository to follow links into. */

/** What stands between these is for readers of the repository. */
const repositoryOnly = /^<!-- repository -->\n[^]*?^<!-- \/repository -->\n+/gm

const picture = /^!\[[^\]]*\]\([^)]*\)\n+/gm

export const packagedReadme = (readme: string): string => readme.replace(repositoryOnly, '').replace(picture, '')
