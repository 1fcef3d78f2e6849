/** The mail after an outage as HTML that programs for mail show: no style sheet, no picture. */
import {escaped} from '../pictures/xml.ts'
import type {Exporter} from './exporter.ts'
import {withLevels} from './heading-levels.ts'
import {languageOf} from './html.ts'
import {letterFrom} from './letter.ts'
import {htmlOf} from './page-content.ts'

const font = 'font-family: Arial, Helvetica, sans-serif; font-size: 15px; line-height: 1.5; max-width: 640px'

export const emailHtml: Exporter = {
  extension: 'html',
  isPasted: false,
  write(reading) {
    const {subject, facts, blocks} = letterFrom(reading)
    const known = facts.map(({name, value}) => `<strong>${escaped(name)}:</strong> ${escaped(value)}`).join('<br>\n')
    return `<!DOCTYPE html>
<html lang="${languageOf(reading)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(subject)}</title>
</head>
<body>
<main dir="auto" style="${font}">
<h1>${escaped(subject)}</h1>
${known === '' ? '' : `<p>${known}</p>\n`}${htmlOf(withLevels(blocks))}
</main>
</body>
</html>
`
  },
}
