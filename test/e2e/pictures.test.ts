/** Pictures in a real browser: its own fonts find room in the frames, and VS Code's own Mermaid reads what we write for it. */
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {
  lightPalette,
  mermaidOf,
  pictureOf,
  svgOf,
  timelineMermaidOf,
  timelinePictureOf,
  timelineSvgOf,
  type Postmortem,
  type Tree,
} from '../../src/core/index.ts'
import {reviewOf} from '../core/pictures/timelines.ts'
import {fishboneOf, graphOf, node, tree, whysOf} from '../core/pictures/trees.ts'
import {provideBrowser} from '../harness/browser-install.ts'
import {openBrowser} from '../harness/browser.ts'
import {provideServer} from '../harness/server-install.ts'

const wordy = tree('five-whys', 'Ill-lit illicit little lists fill till it fits — WWW MMM @@@', [
  node('Illustrations fill little tilted tiles, still legible, if it is filtered', [], {marks: ['root-cause', 'possible', 'confirmed']}),
  node('Größe, naïveté, Ångström, ελληνικά κείμενα και λέξεις, русский текст в рамке', [node('`const minimum = maximum - 1`')]),
  node('قائمة البريد تضاعفت خلال ربع سنة', [node('רשימת התפוצה הוכפלה', [], {question: 'detection'})]),
  node('Mmmmmmwwwwwwmmmmmmwwwwwwmmmmmmwwwwwwmmmmmm 🚀🔥👩‍👩‍👧 emoji'),
])

const wordyBones: Tree = {...wordy, kind: 'fishbone'}

const hostile = [
  'end',
  'Ishikawa was right (v2) [failed] {now}',
  'He said "no"; then #quit; &amp; <b>so</b> %%{init: {}}%%',
  '1\\. in direction LR',
  'style n1 fill:\\#f00',
  '`- list` with `"` and `` ` `` fa:fa-camera',
  '\\*star\\* back\\\\slash $x$ 😀 日本語 قال',
  'click A href; class n1 foo; n0 --> n1:::x @{ shape: rect }',
]

const wordyTimeline = [
  '10:42 – Größe, naïveté, Ångström, ελληνικά κείμενα και λέξεις, русский текст (introduced)',
  '~10:50 – قائمة البريد تضاعفت خلال ربع سنة',
  '11:00 – 11:10 – Mmmmmmwwwwwwmmmmmmwwwwwwmmmmmmwwwwwwmmmmmm 🚀🔥👩‍👩‍👧 emoji and Illustrations fill little tilted tiles',
  '11:24 CET – Paged (detected)',
  '2026-03-05 – A day later',
]

/** A number with a point at the start would be another time. */
const hostileTimes = hostile.filter(words => !words.startsWith('1'))

const timelineOf = (lines: readonly string[]) => {
  const scene = timelinePictureOf(reviewOf(lines))
  return {...scene, svg: timelineSvgOf(scene, lightPalette)}
}

/** What our own picture says of the second entry. */
const saidBy = (review: Postmortem): string => timelinePictureOf(review).labels[1]!.says.replace(/^.*? UTC: /, '')

describe('pictures', () => {
  let browser: Browser
  let page: Page

  before(async () => {
    browser = await openBrowser(await provideBrowser())
    page = await browser.newPage()
  })
  after(() => browser.close())

  for (const [name, drawn] of Object.entries({
    'a fishbone': fishboneOf(5, 60),
    'a graph': graphOf(40, 8),
    'wordy whys': wordy,
    'a wordy fishbone': wordyBones,
    'long whys': whysOf(80),
  }))
    it(`has room for the words of ${name} in this system's fonts`, async () => {
      const scene = pictureOf(drawn)
      await page.setContent(svgOf(scene, lightPalette))
      const texts = await page.$$eval('svg > g', groups =>
        groups.map(group =>
          Array.from(group.querySelectorAll('text'), text => {
            const {x, y, width, height} = text.getBBox()
            return {words: text.textContent, x, y, width, height}
          }),
        ),
      )
      assert.equal(texts.length, scene.boxes.length)
      for (const [index, {x, y, width, height, framed}] of scene.boxes.entries())
        for (const text of texts[index]!) {
          // Words without a frame have so much room before the next thing.
          const spare = framed ? 0 : 7
          assert.ok(text.x >= x - spare && text.x + text.width <= x + width + spare, `“${text.words}” is ${text.width} wide in ${width}`)
          assert.ok(text.y >= y - 2 && text.y + text.height <= y + height + 2, `“${text.words}” is too high`)
        }
    })

  it('has room for the words of a timeline', async () => {
    const {labels, svg} = timelineOf(wordyTimeline)
    await page.setContent(svg)
    const drawn = await page.$$eval('svg > .postmortem-label', groups =>
      groups.map(group =>
        Array.from(group.querySelectorAll('text'), text => {
          const {x, y, width, height} = text.getBBox()
          return {words: text.textContent, box: {x, y, width, height}}
        }),
      ),
    )
    assert.equal(drawn.length, labels.length)
    for (const [index, {x, y, width, height}] of labels.entries())
      for (const {words, box} of drawn[index]!) {
        // So much is free on the right of all words, and between one entry and the next.
        assert.ok(box.x >= x - 1 && box.x + box.width <= x + width + 12, `“${words}” is ${box.width} wide in ${width}`)
        assert.ok(box.y >= y - 3 && box.y + box.height <= y + height + 3, `“${words}” is too high`)
      }
  })

  for (const form of ['timeline', 'gantt'] as const)
    it(`are drawn by VS Code's Mermaid from a ${form}, with every word`, async () => {
      const reviews = hostileTimes.map(words => reviewOf(['10:42 – Before (introduced)', `~11:00 – ${words}`, '11:24 – After (detected)']))
      const shown = await drawnByMermaid(
        page,
        reviews.map(review => timelineMermaidOf(review, form)),
      )
      for (const [index, text] of shown.entries()) {
        const expected = saidBy(reviews[index]!)
        assert.ok(squeezed(text).includes(squeezed(expected)), `${expected} is not in: ${text}`)
        assert.ok(squeezed(text).includes('~11:00'), text)
      }
    })

  it('takes its colors from variables where the page has some', async () => {
    const svg = svgOf(pictureOf(fishboneOf(2, 4)), {...lightPalette, line: 'var(--line)'})
    await page.setContent(`<style>body {--line: rgb(1, 2, 3)}</style>${svg}`)
    assert.equal(await page.$eval('.postmortem-spine', line => getComputedStyle(line).stroke), 'rgb(1, 2, 3)')
  })

  it('can be shown as an image', async () => {
    const scene = pictureOf(wordy)
    await page.setContent(`<img src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(scene, lightPalette))}">`)
    const width = await page.$eval('img', async image => {
      await image.decode()
      return image.naturalWidth
    })
    assert.equal(width, scene.width)
  })

  for (const form of ['ishikawa', 'flowchart', 'mindmap'] as const)
    it(`are drawn by VS Code's Mermaid from a ${form}, with every word`, async () => {
      const shown = await drawnByMermaid(
        page,
        hostile.map(words => mermaidOf(around(words), form)),
      )
      for (const [index, text] of shown.entries()) {
        const expected = wordsShown(hostile[index]!)
        assert.ok(squeezed(text).includes(squeezed(expected)), `${expected} is not in: ${text}`)
      }
    })
})

const around = (words: string): Tree => tree('fishbone', 'Problem', [node('**First**', [node(words, [node('inner')])])])

/** The words of the cause as our own picture has them. */
const wordsShown = (words: string): string => pictureOf(around(words)).boxes[2]!.label

const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, '')

/** The words of each diagram as VS Code's Markdown preview draws it; fails with what Mermaid says. */
async function drawnByMermaid(page: Page, sources: readonly string[]): Promise<readonly string[]> {
  const folder = join(dirname(dirname(await provideServer())), 'extensions/mermaid-markdown-features/markdown-preview-out')
  const escaped = sources.map(source => source.replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  const body = `<!doctype html><meta charset="utf-8"><body>${escaped.map(source => `<pre class="mermaid">${source}</pre>`).join('')}`
  await page.route('http://pictures.test/**', route => {
    const {pathname} = new URL(route.request().url())
    return pathname === '/'
      ? route.fulfill({contentType: 'text/html', body: `${body}<script type="module" src="/index.js"></script>`})
      : route.fulfill({contentType: 'text/javascript', body: readFileSync(join(folder, pathname))})
  })
  await page.goto('http://pictures.test/')
  await page.waitForFunction(() => [...document.querySelectorAll('.mermaid')].every(each => each.querySelector('svg, .mermaid-error')))
  const shown = await page.$$eval('.mermaid', diagrams =>
    diagrams.map(diagram => ({
      problem: diagram.querySelector('.mermaid-error')?.textContent ?? null,
      text: [...diagram.querySelectorAll('text, foreignObject')].map(({textContent}) => textContent).join(' '),
    })),
  )
  for (const {problem} of shown) assert.equal(problem, null)
  return shown.map(({text}) => text)
}
