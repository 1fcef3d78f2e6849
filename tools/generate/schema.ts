/** The JSON Schema of the configuration file, from the shape that the file is checked against. */
import {configurationShape, type Choice, type ValueShape} from '../../src/core/index.ts'
import type {Generated} from './generated.ts'

type Schema = Readonly<Record<string, unknown>>

export function schema(): Generated {
  const definitions: Record<string, Schema> = {}
  const root = schemaOf(configurationShape, definitions)
  const text = {$schema: 'http://json-schema.org/draft-07/schema#', title: 'Postmortem', ...root, definitions}
  return {path: 'media/postmortem.schema.json', text: `${JSON.stringify(text, null, 2)}\n`}
}

/** What a table says of all its values is written once, under `definitions`. */
function schemaOf(shape: ValueShape, definitions: Record<string, Schema>): Schema {
  const described = describedAs(shape.says)
  switch (shape.is) {
    case 'anything':
      return described
    case 'flag':
      return {type: 'boolean', ...described}
    case 'text':
      return {...described, ...choices(shape.choices ?? [], shape.only === true)}
    case 'list': {
      const list = {type: 'array', items: schemaOf(shape.of, definitions)}
      return shape.orOne === true ? {...described, anyOf: [list, schemaOf(shape.of, definitions)]} : {...described, ...list}
    }
    case 'table': {
      const value = schemaOf(shape.of, definitions)
      return {
        type: 'object',
        ...described,
        ...(shape.keys === undefined ? {additionalProperties: value} : keyed(shape.keys, value, definitions)),
      }
    }
    case 'record': {
      const fields = Object.entries(shape.fields).map(([name, field]) => [name, schemaOf(field, definitions)])
      return {type: 'object', ...described, additionalProperties: shape.open, properties: Object.fromEntries(fields)}
    }
  }
}

/** Suggestions are completed like choices, and anything else is accepted. */
function choices(of: readonly Choice[], only: boolean): Schema {
  const anyText = {type: ['string', 'number']}
  if (of.length === 0) return anyText
  const listed = {
    type: 'string',
    enum: of.map(({value}) => value),
    enumDescriptions: of.map(({says}) => plain(says)),
    markdownEnumDescriptions: of.map(({says}) => says),
  }
  return only ? listed : {anyOf: [listed, anyText]}
}

function keyed(keys: readonly Choice[], value: Schema, definitions: Record<string, Schema>): Schema {
  const written = JSON.stringify(value)
  const known = Object.keys(definitions).find(name => JSON.stringify(definitions[name]) === written)
  const name = known ?? `value${Object.keys(definitions).length + 1}`
  definitions[name] = value
  const properties = keys.map(({value: key, says}) => [key, {...describedAs(says), allOf: [{$ref: `#/definitions/${name}`}]}])
  return {additionalProperties: false, properties: Object.fromEntries(properties)}
}

const describedAs = (says: string): Schema => ({description: plain(says), markdownDescription: says})

/** For editors that show descriptions as they are. */
const plain = (markdown: string): string => markdown.replace(/`([^`]*)`/g, '$1')
