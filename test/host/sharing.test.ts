/** Causal trees outside their document's text: saved as pictures, copied as Mermaid, and kept as a diagram under the list. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {closeAll, edit, showFile, undo, waitUntilRead} from './editing.ts'

const whys = `## 5 Whys

**Problem:** Mail was late.

- Why? The queue's disk was full.
  - Why? Old mail is never deleted. *(root cause)*
`
const fishbone = `## Fishbone

- **Tools/Software**
  - The queue has no \`quota\`
`
const review = `---\npostmortem: true\n---\n\n# Mail was late\n\n${whys}\n${fishbone}\nThe end.\n`

const kept = /\n```mermaid\n%% postmortem: .*\n[^]*?\n```\n/

/** Shows a review with the cursor in the words. */
const showAt = async (name: string, words: string, text = review): Promise<vscode.TextEditor> => {
  await showFile(name, text)
  await waitUntilRead()
  const editor = await showFile(name, text)
  const position = editor.document.positionAt(text.indexOf(words))
  editor.selection = new vscode.Selection(position, position)
  return editor
}

const run = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`postmortem.${command}`, ...args)

const bytesOf = async (name: string): Promise<Buffer> => Buffer.from(await vscode.workspace.fs.readFile(workspaceFile(name)))

describe('Save Picture', () => {
  afterEach(closeAll)

  it('writes the tree at the cursor as SVG, on white', async () => {
    await showAt('postmortem-svg.md', 'The queue has')
    const target = workspaceFile('fishbone.svg')
    assert.deepEqual(await run('savePicture', undefined, 'svg', target), target)
    const svg = (await bytesOf('fishbone.svg')).toString()
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^]*<\/svg>\n?$/)
    assert.match(svg, /Tools\/Software/)
    assert.doesNotMatch(svg, /disk was full/)
    assert.match(svg, /fill="#ffffff"/)
    assert.doesNotMatch(svg, /var\(/)
  })

  it('paints PNG at twice the size, and leaves the editors as they were', async () => {
    const {document} = await showAt('postmortem-png.md', 'Old mail')
    await run('savePicture', undefined, 'svg', workspaceFile('whys.svg'))
    await run('savePicture', undefined, 'png', workspaceFile('whys.png'))
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec((await bytesOf('whys.svg')).toString())!
    const png = await bytesOf('whys.png')
    assert.equal(png.subarray(1, 4).toString(), 'PNG')
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(width) * 2, Number(height) * 2].map(Math.floor))
    assert.equal(vscode.window.activeTextEditor?.document, document)
    assert.deepEqual(
      vscode.window.tabGroups.activeTabGroup.tabs.filter(({input}) => input instanceof vscode.TabInputWebview),
      [],
    )
  })

  it('is about the tree that it is given', async () => {
    const {document} = await showAt('postmortem-given.md', 'Old mail')
    await run('savePicture', {uri: document.uri.toString(), tree: 1}, 'svg', workspaceFile('given.svg'))
    assert.match((await bytesOf('given.svg')).toString(), /Tools\/Software/)
  })

  it('does nothing for a tree that is gone', async () => {
    const {document} = await showAt('postmortem-gone.md', 'Old mail')
    assert.equal(await run('savePicture', {uri: document.uri.toString(), tree: 7}, 'svg', workspaceFile('gone.svg')), undefined)
    await assert.rejects(() => bytesOf('gone.svg'))
  })
})

describe('Copy as Mermaid', () => {
  afterEach(closeAll)

  for (const [form, first] of [
    ['ishikawa', 'ishikawa-beta'],
    ['flowchart', 'flowchart RL'],
    ['mindmap', 'mindmap'],
  ] as const) {
    it(`copies a ${form} in a fence`, async () => {
      await showAt('postmortem-copied.md', 'The queue has')
      await run('copyMermaid', undefined, form)
      const [open, head, ...rest] = (await vscode.env.clipboard.readText()).split('\n')
      assert.deepEqual([open, head, ...rest.slice(-2)], ['```mermaid', first, '```', ''])
      assert.match(rest.join('\n'), /The queue has no quota/)
    })
  }
})

describe('a kept diagram', () => {
  afterEach(closeAll)

  it('stands under the list, and goes again without a trace', async () => {
    const {document} = await showAt('postmortem-kept-diagram.md', 'Old mail')
    await run('keepDiagram')
    assert.match(document.getText(), kept)
    assert.equal(document.getText().replace(kept, ''), review)
    assert.ok(document.getText().indexOf('```mermaid') < document.getText().indexOf('## Fishbone'))
    await run('keepDiagram')
    assert.equal(document.getText(), review)
  })

  it('comes in one step', async () => {
    const {document} = await showAt('postmortem-kept-once.md', 'The queue has')
    await run('keepDiagram')
    await undo()
    assert.equal(document.getText(), review)
  })

  it('says what the list says as soon as that is saved', async () => {
    const editor = await showAt('postmortem-kept-right.md', 'Old mail')
    await run('keepDiagram')
    await edit(editor, 'Old mail is never deleted', 'Mail is kept for ever')
    assert.match(kept.exec(editor.document.getText())![0], /Old mail is never deleted/)
    const others = editor.document.getText().replace(kept, '')
    await editor.document.save()
    assert.match(kept.exec(editor.document.getText())![0], /Mail is kept for ever/)
    assert.equal(editor.document.getText().replace(kept, ''), others)
    assert.equal(editor.document.isDirty, false)
  })

  it('is shown instead of a picture in the preview', async () => {
    const {document} = await showAt('postmortem-kept-preview.md', 'Old mail')
    await run('keepDiagram')
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document)
    assert.equal(html.split('<figure class="postmortem-tree"').length - 1, 1)
  })

  it('is nobody’s business in a document without one', async () => {
    const editor = await showAt('postmortem-unkept.md', 'Old mail', review.replace('The end.', '```mermaid\nmindmap\n  Mail\n```'))
    await edit(editor, 'Old mail', 'Mail')
    const before = editor.document.getText()
    await editor.document.save()
    assert.equal(editor.document.getText(), before)
  })
})
