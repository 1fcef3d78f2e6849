/** Amounts of money in digits, with their currency before or after them. */
import {formOfText} from './form.ts'
import type {Known} from './identifier.ts'
import type {Reading} from './reading.ts'

const sign = '(?:(?:US|AU|CA|NZ|HK|SG|MX|A|C|R|S)?\\$|[€£¥₹₩₽₺₴₪₫฿₦₱₿])'
const code =
  '(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|BRL|CAD|AUD|NZD|SGD|HKD|SEK|NOK|DKK|PLN|CZK|HUF|ILS|TRY|KRW|MXN|ZAR|THB|TWD|BTC|ETH|USDC|USDT)'
const digits = `\\d{1,3}(?:[,.'’ \\u202f]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,6})?`
const scale =
  '(?: ?(?:[kK]|M|MM|[mM]n|[mM]io\\.?|Mrd\\.?|bn|B|T|[万億亿])(?![\\p{L}\\p{N}])|[ -](?:thousand|million|billion|trillion|mil|millones|millions|Millionen)(?!\\p{L}))?'
const coin =
  '(?:(?:[dD]ollar|[cC]ent|[eE]uro|[rR]upee|[fF]ranc|[pP]eso)s?|[pP]ounds(?: sterling)?|[yY]en|[yY]uan|reais|[kK]r\\.?|zł|Kč|руб(?:лей|ля|\\.)?)(?!\\p{L})|[円元원]'
const amount = `(?:${digits})${scale}`
const range = `(?: ?(?:[–—-]|to|and) ?(?:${sign} ?)?${amount})?`

const patterns = [
  new RegExp(`(?<![\\p{L}\\p{N}$])(?:[-−]\\s?)?${sign}\\s?${amount}${range}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}$-])(?!(?:ETH|BTC)\\d)${code}\\s?[-−]?${amount}${range}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\p{N}.,:/#$-])${amount}(?: ?[–—-] ?${amount})?\\s?(?:${sign}(?!\\s?\\d)|${code}(?![\\p{L}\\p{N}])|${coin})`,
    'gu',
  ),
]

/** In code a sign and a digit are an argument: `$1`. */
const isArgument = /^\$\d{1,2}$/

export function moneyIn({view: {text}, isCode}: Reading): readonly Known[] {
  const found = new Map<string, string>()
  for (const pattern of patterns)
    for (const {0: value, index} of text.matchAll(pattern))
      if (!(isArgument.test(value) && isCode({start: index, end: index + 1}))) found.set(value.toLowerCase(), value)
  return [...found.values()].flatMap(value => {
    const form = formOfText(value, standsAlone)
    return form === null ? [] : [{class: 'money' as const, value, forms: [form]}]
  })
}

/** Not a part of a longer figure. */
const standsAlone = (text: string, {start, end}: {readonly start: number; readonly end: number}): boolean =>
  !/[\d$][.,]?$/.test(text.slice(Math.max(0, start - 2), start)) && !/^[.,]?\d/.test(text.slice(end, end + 2))
