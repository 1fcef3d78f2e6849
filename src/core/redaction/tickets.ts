/** Tickets, by their number, their key or their address: the same one whichever way it is written. */
import {ticketsIn as ticketsInText} from '../model/actions/ticket.ts'
import {formOfText, type Condition, type Form} from './form.ts'
import type {Known} from './identifier.ts'
import {withoutEnd} from './links.ts'
import type {Reading} from './reading.ts'

/** Labels with a number, which are no keys of a project. */
const otherLabels =
  /^(?:TICKET|ADR|UAT|SPRINT|STEP|PHASE|TIER|LEVEL|ZONE|AZ|LAYER|PART|OPTION|RULE|ITEM|ACTION|FIG|TABLE|CLASS|TYPE|VERSION|DAY|WEEK|NODE|HOST|POD|SHARD|REGION|RACK|VLAN|PORT|CAT|AN|MS|LTE|DDR|PM|KB|DC|WIN|JDK|JAVA|CAP|MIT|BSD|GPL|APACHE|LGPL|AGPL|MPL|ERC|BIP|CAPEC|CC0|EPL|JEP|JSR|KEP|EC|EN|DIN|ANSI|IEC|ITU|X|EX|PR|MR|TLSV|SSLV|ECMA|ES|CP|KOI|UCS|CRC|HMAC|ED|CHACHA|P|S|L|T|E|A)-/i

const ofColours = /(?:colou?rs?|background|fill|stroke|border|shadow|theme)[\w-]*["']?\s?[:=]\s?["']?$/i

/** “#1” is the first of something, a short hexadecimal number a colour, and what follows a bracket a part of the page. */
const isNumber: Condition = (text, {start, end}) => {
  const value = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 24), start)
  return (
    !/^#\d$/.test(value) &&
    !(/^#(?:\d{3}|\d{6})$/.test(value) && ofColours.test(before)) &&
    !/(?:\]\(|href=["']|&)$/.test(before) &&
    !/\.(?:md|html?|txt|rst|adoc)#\d+$/i.test(value) &&
    !/^[;-]/.test(text.slice(end, end + 1))
  )
}

const isTold: Condition = (text, {start, end}) =>
  /(?:bug|issue|ticket|case|pr|mr|request|task|story|incident|change|id)\s?(?:id\s?)?[:#]?\s?[#!]?$/i.test(
    text.slice(Math.max(0, start - 14), start),
  ) && !/^[-:./,]\d|^\s?(?:%|per|ms|s\b|min|hours?|times|users|requests)/.test(text.slice(end, end + 10))

/** Pages about tickets, and pictures. */
const noTickets = /^https?:\/\/(?:[^/]*\bexample\b|docs?\.)|\/[td]\d+$/

/** “#L68-77”: lines of a file. */
const isLines = (text: string, start: number): boolean => text.startsWith('#L', start - 1)

export function ticketsIn({view: {text}}: Reading): readonly Known[] {
  const found = new Map<string, {value: string; forms: Map<string, Form>}>()
  for (const {start, end, form: way} of ticketsInText(text)) {
    const written = way === 'address' ? withoutEnd(text.slice(start, end)) : text.slice(start, end)
    if (way === 'key' && (otherLabels.test(written) || isLines(text, start))) continue
    const accepts = way === 'number' ? isNumber : way === 'told' ? isTold : undefined
    if (accepts?.(text, {start, end}) === false || (way === 'told' && written.length < 3)) continue
    if (way === 'address' && noTickets.test(written)) continue
    const form = formOfText(written, accepts)
    if (form === null) continue
    const name = nameOf(written)
    const ticket = found.get(name) ?? {value: written, forms: new Map<string, Form>()}
    ticket.forms.set(`${way} ${written.toLowerCase()}`, form)
    found.set(name, ticket)
  }
  return [...found.values()].map(({value, forms}) => ({class: 'tickets', value, forms: [...forms.values()]}))
}

/** What all ways to write it have in common: the key, or the number. */
const nameOf = (written: string): string =>
  (/[A-Z][A-Z0-9]{1,9}-\d{1,6}/.exec(written)?.[0] ?? /\d+(?=\D*$)/.exec(written.replace(/#\D.*$/, ''))?.[0] ?? written).toLowerCase()
