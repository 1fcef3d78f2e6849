/** Who types “New Postmortem” into the palette finds it first: the palette sorts by title, where “… from” would stand before “…”. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'

const titles = (file: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Record<string, string>

describe('the command for a new postmortem', () => {
  for (const file of ['package.nls.json', 'package.nls.de.json'])
    it(`is the first of those that begin with its words, in ${file}`, () => {
      const known = titles(file)
      const title = known['commands.postmortem.new.title']!
      const alike = Object.entries(known)
        .filter(([name, other]) => name.startsWith('commands.') && other.startsWith(title.replace('…', '')))
        .map(([, other]) => other)
      assert.equal(alike.toSorted((one, other) => one.localeCompare(other))[0], title)
    })
})
