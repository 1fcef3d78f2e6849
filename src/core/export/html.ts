/** A page that needs nothing but itself: it asks for nothing, runs nothing, and prints. */
import type {Exporter} from './exporter.ts'
import {figuresOf} from './figures.ts'
import {withLevels} from './heading-levels.ts'
import {escaped} from '../pictures/xml.ts'
import {htmlOf} from './page-content.ts'
import {pageStyle} from './page-style.ts'
import type {Reading} from './reading.ts'

export const html: Exporter = {
  extension: 'html',
  isPasted: false,
  write: reading => `<!DOCTYPE html>
<html lang="${languageOf(reading)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(reading.title)}</title>
<style>${pageStyle}</style>
</head>
<body>
<main dir="auto">
<h1>${escaped(reading.title)}</h1>
${factsOf(reading)}${contentOf(reading)}
</main>
</body>
</html>
`,
}

function factsOf({facts}: Reading): string {
  if (facts.length === 0) return ''
  return `<dl>\n${facts.map(({name, value}) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('\n')}\n</dl>\n`
}

/** The blocks, with pictures between them. */
function contentOf(reading: Reading): string {
  const figures = figuresOf(reading)
  const blocks = withLevels(reading.blocks.map(({node}) => node))
  const cuts = [...new Set([...figures.keys(), blocks.length - 1])].sort((a, b) => a - b)
  return cuts
    .flatMap((cut, index) => [htmlOf(blocks.slice(index === 0 ? 0 : cuts[index - 1]! + 1, cut + 1)), ...(figures.get(cut) ?? [])])
    .join('\n')
}

/** As the front matter names it, as many generators of sites want it; most are English. */
export function languageOf({postmortem: {frontMatter}}: Reading): string {
  const said = frontMatter.fields['lang'] ?? frontMatter.fields['language']
  return typeof said === 'string' && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})?$/.test(said) ? said : 'en'
}
