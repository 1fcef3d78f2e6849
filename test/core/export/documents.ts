/** Documents for the exporters' tests. */
import {exportedAs, openDocument, readPostmortem, type ExportFormat} from '../../../src/core/index.ts'

export const exported = (format: ExportFormat, text: string): string => exportedAs(format, readPostmortem(openDocument(text)))

/** A bit of everything that a usual document holds. */
export const usual = `---
title: Mail was late
severity: SEV2
services: [mail, queue]
impact:
  customers: 300
postmortem-ignore: [vague-quantity]
---

# Postmortem: mail was late

<!-- For whoever reviews: not agreed with the team yet. -->

## Summary

Mail was **late** by \`two\` hours. <!-- postmortem-ignore minimiser -- as support put it --> See the [log](https://logs.example/a_b) and [notes](notes.md).

## Timeline (UTC)

- 2026-03-03 10:42: A change goes out *(introduced)*
- 2026-03-03 10:50: An alert on the queue fires *(detected)*
- 2026-03-03 11:20: Mail goes out again *(recovered)*

## Root causes

1. The disk was full
   1. ~~Nobody~~ No alert looks at it

| Disk | Free |
| --- | ---: |
| /var | 0 |

## Mitigation

> We made room.

\`\`\`sh
rm -rf /var/old
\`\`\`

![Graph](https://graphs.example/1.png)

## Action items

- [x] Delete old files (@dana, due 2026-05-01, #12)
- [ ] Alert on the free space (@omar, #13)
`

/** What tries to run, to call or to break out, each in a document of its own. */
export const hostile: readonly string[] = [
  '<script>window.hit = 1</script>',
  '<script>\nwindow.hit = 1\n\nwindow.hit = 2\n</script>',
  'a <script>window.hit = 1</script> b',
  '<img src=x onerror="window.hit = 1">',
  'a <img src=x onerror=window.hit=1> b',
  '<img src="data:image/svg+xml,<svg onload=window.hit=1>">',
  '<svg onload="window.hit = 1"><script>window.hit = 1</script></svg>',
  'a <svg/onload=window.hit=1> b',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hit=1&gt;">',
  '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
  '<iframe src="javascript:parent.hit=1"></iframe>',
  '<object data="javascript:window.hit=1"></object><embed src="javascript:window.hit=1">',
  '<details open ontoggle="window.hit = 1"><summary>a</summary>b</details>',
  '<a href="javascript:window.hit=1">a</a>',
  'a <a href="&#106;avascript:window.hit=1">b</a>',
  'a <a href="java&Tab;script:window.hit=1">b</a>',
  'a <b onclick="window.hit=1" style="animation: x" onanimationstart="window.hit=1">b</b>',
  '[a](javascript:window.hit=1)',
  '[a](JaVaScRiPt:window.hit=1 "b")',
  '[a](&#106;avascript:window.hit=1)',
  '[a](java&#10;script:window.hit=1)',
  '[a](<java\tscript:window.hit=1>)',
  '[a](\u0001javascript:window.hit=1)',
  '[a](vbscript:x) [b](data:text/html,<script>parent.hit=1</script>) [c](file:///etc/passwd)',
  '[a][x]\n\n[x]: javascript:window.hit=1',
  '[x]\n\n[x]: <javascript:window.hit=1>',
  '<javascript:window.hit=1>',
  '![a](javascript:window.hit=1) ![b](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9IndpbmRvdy5oaXQ9MSI+)',
  '[![a](javascript:window.hit=1)](javascript:window.hit=1)',
  '[[a](javascript:window.hit=1)](javascript:window.hit=1)',
  '<scr<!-- a -->ipt>window.hit = 1</script>',
  '<img<!-- a --> src=x onerror=window.hit=1>',
  'a <img\n<!-- a -->\nsrc=x onerror=window.hit=1>',
  '[a](java<!-- b -->script:window.hit=1)',
  '<!-- a --!><script>window.hit = 1</script> -->',
  '<!--><script>window.hit = 1</script>-->',
  '<!-- a\n\n<script>window.hit = 1</script>',
  '<style>* { background: url(https://away.example/a) }</style>',
  '<link rel="stylesheet" href="https://away.example/a.css"><meta http-equiv="refresh" content="0;url=javascript:window.hit=1">',
  '<base href="https://away.example/"><form action="javascript:window.hit=1"><button autofocus onfocus="window.hit=1">a</button></form>',
  '</main></body><body onload="window.hit=1">',
  '</style><script>window.hit=1</script>',
  '> <script>\n> window.hit = 1\n> </script>',
  '- <script>window.hit = 1</script>\n- a\n  <img src=x onerror=window.hit=1>',
  '| a |\n| - |\n| <img src=x onerror=window.hit=1> |',
  '# </title><script>window.hit = 1</script>',
  '---\ntitle: "</title><script>window.hit = 1</script>"\nseverity: "<img src=x onerror=window.hit=1>"\nlang: "\\" onload=window.hit=1"\n---\n\na',
  '## Timeline (UTC)\n\n- 2026-03-03 10:42: <img src=x onerror=window.hit=1> (detected)\n- 2026-03-03 10:45: `</text><script>window.hit=1</script>`',
  '## 5 Whys\n\n**Problem:** </text><script>window.hit=1</script>\n\n- Why? <img src=x onerror=window.hit=1> *(root cause)*',
  '```html\n</code></pre><script>window.hit=1</script>\n```',
  '```"><script>window.hit=1</script>\na\n```',
  '`` ` `` <script>window.hit=1</script> `` ` ``',
  '\\<script>window.hit=1</script> &lt;script&gt;window.hit=1&lt;/script&gt;',
  '[^1]\n\n[^1]: <script>window.hit=1</script> [a](javascript:window.hit=1)',
  '<div\n\nonclick="window.hit=1">a</div>',
  '<!doctype html><html><head><script>window.hit=1</script></head></html>',
  '<?xml version="1.0"?><?php echo 1 ?><![CDATA[<script>window.hit=1</script>]]>',
  '<x-a onpointerenter=window.hit=1 autofocus tabindex=1 onfocus=window.hit=1>a</x-a>',
  'https://a.example/"onmouseover="window.hit=1 <https://a.example/"onmouseover="window.hit=1>',
]
