/** Tells the tests' own lines from the many that VS Code writes into the same console. */

/** The launcher names the mark in this variable; without it, in the desktop VS Code, lines are printed as they are. */
export const markerVariable = 'POSTMORTEM_TEST_MARKER'

export const marker = '\u2063test\u2063'

/** Returns the line without its mark, or nothing when it is not the tests' own. */
export const unmark = (line: string): string | undefined => (line.startsWith(marker) ? line.slice(marker.length) : undefined)
