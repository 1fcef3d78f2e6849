/** The named character references of HTML, as one text among those that are packed: they are asked for one by one, and seldom. */
import {characterEntities} from 'character-entities'

/** A line each: the name, and what it stands for as JSON. */
export const entitiesAsText = (): string =>
  Object.entries(characterEntities)
    .map(([name, character]) => `${name} ${JSON.stringify(character)}`)
    .join('\n')

/** The module that decodes them, with the text at this place of the table. */
export const entityDecoder = (place: number, unpacking: string): string => `
import {text, later} from ${JSON.stringify(unpacking)}
const characters = later(() => new Map(text(${place}).split('\\n').map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)])))
export const decodeNamedCharacterReference = name => characters().has(name) ? JSON.parse(characters().get(name)) : false
`
