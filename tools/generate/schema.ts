/** The JSON Schema of the configuration file, from the shape that the file is checked against. */
import {configurationShape, type Choice, type Shape} from '../../src/core/index.ts'
import type {Generated} from '../generate.ts'

type Schema = Readonly<Record<string, unknown>>

export function schema(): Generated {
  const text = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Postmortem',
    ...schemaOf(configurationShape),
  }
  return {path: 'media/postmortem.schema.json', text: `${JSON.stringify(text, null, 2)}\n`}
}

function schemaOf(shape: Shape): Schema {
  const described = {description: plain(shape.says), markdownDescription: shape.says}
  switch (shape.is) {
    case 'anything':
      return described
    case 'flag':
      return {type: 'boolean', ...described}
    case 'text':
      return {...described, ...choices(shape.choices ?? [], shape.only === true)}
    case 'list': {
      const list = {type: 'array', items: schemaOf(shape.of)}
      return shape.orOne === true ? {...described, anyOf: [list, schemaOf(shape.of)]} : {...described, ...list}
    }
    case 'table':
      return {type: 'object', ...described, ...entries(shape.keys, shape.of)}
    case 'record':
      return {
        type: 'object',
        ...described,
        additionalProperties: shape.open,
        properties: Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field)])),
      }
  }
}

/** Suggestions are completed like choices, and anything else is accepted. */
function choices(of: readonly Choice[], only: boolean): Schema {
  if (of.length === 0) return {type: ['string', 'number']}
  const listed = {enum: of.map(({value}) => value), enumDescriptions: of.map(({says}) => plain(says)), markdownEnumDescriptions: of.map(({says}) => says)}
  return only ? {type: 'string', ...listed} : {anyOf: [{type: 'string', ...listed}, {type: ['string', 'number']}]}
}

function entries(keys: readonly Choice[] | undefined, of: Shape): Schema {
  if (keys === undefined) return {additionalProperties: schemaOf(of)}
  const properties = keys.map(({value, says}) => [value, {...schemaOf(of), description: plain(says), markdownDescription: says}])
  return {additionalProperties: false, properties: Object.fromEntries(properties)}
}

/** For editors that show descriptions as they are. */
const plain = (markdown: string): string => markdown.replace(/`([^`]*)`/g, '$1')
