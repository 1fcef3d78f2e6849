/** Pictures of causal trees in the Markdown preview; VS Code's own engine renders here, with the plugin that it loaded from the extension. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {waitFor} from '../harness/waiting.ts'
import {closeAll, edit, showFile, waitUntilRead} from './editing.ts'

const head = '---\npostmortem: true\n---\n\n# Mail was late\n'
const whys = `## 5 Whys

**Problem:** Mail was late.

- Why? The queue's disk was full.
  - Why? Old mail is never deleted. *(root cause)*
- Why? Nobody was alerted.
`
const fishbone = `## Fishbone

- **Tools/Software**
  - The queue has no quota
- **People**
`
const review = `${head}\n${whys}\n${fishbone}\nThe end.\n`

const render = async (what: vscode.TextDocument | string): Promise<string> =>
  (await vscode.commands.executeCommand<string>('markdown.api.render', what)) ?? ''

/** What a page shows: list items and other paragraphs by their words, pictures as such. */
const shapeOf = (html: string): readonly string[] =>
  html
    .replace(/<figure class="postmortem-picture"><svg[^]*?<\/svg><\/figure>/g, '<p>[picture]</p>')
    .split(/<[^>]+>/)
    .map(text => text.trim())
    .filter(text => text !== '')

const picturesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<figure class="postmortem-picture">([^]*?)<\/figure>/g)].map(([, svg]) => svg!)

const untilPictures = (document: vscode.TextDocument, count: number): Promise<readonly string[]> => {
  let html = ''
  return waitFor(
    `${count} pictures`,
    async () => {
      html = await render(document)
      return picturesIn(html).length === count && picturesIn(html)
    },
    {state: () => html},
  )
}

describe('the Markdown preview', () => {
  afterEach(closeAll)

  it('shows a picture right after each list of causes', async () => {
    const {document} = await showFile('postmortem-preview.md', review)
    await untilPictures(document, 2)
    const shape = shapeOf(await render(document))
    assert.deepEqual(shape.slice(shape.indexOf('Why? Nobody was alerted.')), [
      'Why? Nobody was alerted.',
      '[picture]',
      'Fishbone',
      'Tools/Software',
      'The queue has no quota',
      'People',
      '[picture]',
      'The end.',
    ])
  })

  it('follows the writing', async () => {
    const editor = await showFile('postmortem-written.md', review)
    const [before] = await untilPictures(editor.document, 2)
    assert.doesNotMatch(before!, /quota of the disk/)
    await edit(editor, 'Nobody was alerted', 'There was no quota of the disk')
    const [after] = await untilPictures(editor.document, 2)
    assert.match(after!, /quota of the disk/)
    await edit(editor, fishbone, '')
    await untilPictures(editor.document, 1)
  })

  it('leaves every other byte of the page as it is, and the lines that it scrolls by', async () => {
    const {document} = await showFile('postmortem-lines.md', review)
    await untilPictures(document, 2)
    const html = await render(document)
    await vscode.workspace.getConfiguration('postmortem').update('preview.pictures', false, vscode.ConfigurationTarget.Global)
    try {
      assert.equal(html.replace(/<figure[^]*?<\/figure>\n/g, ''), await render(document))
    } finally {
      await vscode.workspace.getConfiguration('postmortem').update('preview.pictures', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('finds the list whatever the line ends', async () => {
    const {document} = await showFile('postmortem-crlf.md', review.replaceAll('\n', '\r\n'))
    await untilPictures(document, 2)
    const shape = shapeOf(await render(document))
    assert.equal(shape[shape.indexOf('Why? Nobody was alerted.') + 1], '[picture]')
  })

  for (const [where, lead] of [
    ['a quote', '> '],
    ['an item of another list', '  '],
  ] as const) {
    it(`finds the list in ${where}`, async () => {
      const list = whys.slice(whys.indexOf('- ')).replaceAll(/^(?=.)/gm, lead)
      const title = lead === '> ' ? '## 5 Whys\n' : '- **5 Whys**\n'
      const {document} = await showFile('postmortem-inside.md', `${head}\n${title}\n${list}\nThe end.\n`)
      await untilPictures(document, 1)
      assert.deepEqual(shapeOf(await render(document)).slice(-2), ['[picture]', 'The end.'])
    })
  }

  it('writes words as words', async () => {
    const hostile = '</svg><script>alert(1)</script> & "x" <img src=x onerror=alert(1)>'
    const {document} = await showFile('postmortem-hostile.md', review.replace('Nobody was alerted.', `\`${hostile}\``))
    const [svg] = await untilPictures(document, 2)
    assert.doesNotMatch(svg!, /<script|<img/)
    assert.match(svg!, /&lt;script/)
  })

  it('leaves other Markdown alone, whatever it lists', async () => {
    const {document} = await showFile('notes-with-whys.md', `# Notes\n\n${whys}`)
    await waitUntilRead()
    assert.deepEqual(picturesIn(await render(document)), [])
  })

  it('shows them of a document that no tab shows, once it has been read', async () => {
    const {document} = await showFile('postmortem-untabbed.md', review)
    await closeAll()
    const uri = document.uri
    const again = await vscode.workspace.openTextDocument(uri)
    await untilPictures(again, 2)
  })

  it('draws a text without a document, when it says that it is a postmortem', async () => {
    assert.equal(picturesIn(await render(review)).length, 2)
    assert.equal(picturesIn(await render(whys)).length, 0)
  })
})
