/** The people and teams that the owner of an action item names. */

/** "@dana, Kim and the platform team": three. */
export const ownersIn = (owner: string | null): readonly string[] =>
  owner === null
    ? []
    : owner
        .split(/,\s*(?:and\s)?|\sand\s|\s?[&+]\s?|\s\/\s|\/(?=@)/)
        .map(name => name.trim())
        .filter(name => name !== '')

/** Whether any of the owners goes by one of the names, with or without the mark of a handle. */
export const isAmong = (owner: string | null, names: readonly string[]): boolean =>
  ownersIn(owner).some(one => names.some(name => plain(name) === plain(one)))

const plain = (name: string): string => name.trim().replace(/^@/, '').toLowerCase()
