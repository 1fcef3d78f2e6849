/** How an exported page looks: quiet, light or dark as the reader's system is, and on paper. */
import {lightPalette} from '../pictures/palette.ts'

const darkColors = {
  ...lightPalette,
  text: '#e6e9ec',
  line: '#8d97a3',
  shared: '#5cc4d8',
  cause: '#22282e',
  category: '#173f49',
  categoryText: '#d9f1f5',
  problem: '#8fd3e0',
  problemText: '#0c2a31',
  accent: '#ff9e7d',
  accentText: '#3a1206',
}

const variables = (colors: Readonly<Record<string, string>>, page: string): string =>
  `${page};${Object.entries(colors)
    .filter(([name]) => name !== 'background')
    .map(([name, color]) => `--${name}:${color}`)
    .join(';')}`

const light = variables({...lightPalette}, '--page:#fff;--quiet:#59636e;--edge:#d1d9e0;--soft:#f6f8fa;--link:#0b5c6e')
const dark = variables(darkColors, '--page:#14181c;--quiet:#a3adb8;--edge:#3a424b;--soft:#1e242a;--link:#7fd0e0')

export const pageStyle = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{max-width:50rem;margin:0 auto;padding:2.5rem 1.5rem 4rem}
h1,h2,h3,h4,h5,h6,p,li,td,th,dd,blockquote{unicode-bidi:plaintext;text-align:start}
h1,h2,h3,h4,h5,h6{line-height:1.25;text-wrap:balance;break-after:avoid}
h1{margin:0 0 1.25rem;font-size:2rem}
h2{margin:2.5rem 0 .75rem;padding-bottom:.3rem;border-bottom:1px solid var(--edge);font-size:1.4rem}
h3{margin:1.75rem 0 .5rem;font-size:1.15rem}
h4,h5,h6{margin:1.5rem 0 .5rem;font-size:1rem}
p,ul,ol,table,pre,blockquote,dl{margin:0 0 1rem}
ul,ol{padding-inline-start:1.6rem}
li>ul,li>ol{margin:0}
li{margin:.2rem 0}
a{color:var(--link)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1.25rem;padding:1rem 1.25rem;border:1px solid var(--edge);border-radius:.5rem;background:var(--soft)}
dt{color:var(--quiet)}
dd{margin:0}
table{width:100%;border-collapse:collapse}
th,td{padding:.45rem .75rem;border:1px solid var(--edge);vertical-align:top}
th{background:var(--soft);font-weight:600}
.to-right{text-align:end;font-variant-numeric:tabular-nums}
.to-center{text-align:center}
code{padding:.1em .35em;border-radius:.25rem;background:var(--soft);font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
pre{padding:.9rem 1rem;border:1px solid var(--edge);border-radius:.5rem;background:var(--soft);white-space:pre-wrap}
pre code{padding:0;background:none}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:.25rem solid var(--edge);color:var(--quiet)}
hr{margin:2rem 0;border:0;border-top:1px solid var(--edge)}
img{max-width:100%}
figure{margin:1.5rem 0;padding:.5rem;border:1px solid var(--edge);border-radius:.5rem;break-inside:avoid}
figure svg{display:block;max-width:100%;height:auto;margin:0 auto}
@page{margin:18mm 16mm}
@media print{main{max-width:none;padding:0}body{font-size:10.5pt}a{color:inherit}pre,tr,dl,li{break-inside:avoid}figure svg{max-height:240mm}}
`
