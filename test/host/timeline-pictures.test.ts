/** Timelines outside their document's text: as pictures that are saved, shown in the preview and in a tab, as Mermaid, and as times under the pointer. */
import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {workspaceFile} from '../harness/findings.ts'
import {waitFor} from '../harness/waiting.ts'
import {closeAll, edit, showFile, undo, waitUntilRead} from './editing.ts'

const review = `---
postmortem: true
---

# Mail was late, 2026-03-04

## Timeline (UTC)

- **10:42** – The queue's \`disk\` is full *(introduced)*
- **11:24** – The on-call engineer is paged *(detected)*
- **~12:10** – Old mail is deleted *(recovered)*

All times are those of the log.

## 5 Whys

- Why? Old mail is never deleted.

## Impact

None.
`

const run = <T>(command: string, ...args: readonly unknown[]): Thenable<T> =>
  vscode.commands.executeCommand<T>(`postmortem.${command}`, ...args)

const contentOf = async (name: string): Promise<Buffer> => Buffer.from(await vscode.workspace.fs.readFile(workspaceFile(name)))

/** Shows a review with the cursor in the words. */
const showAt = async (name: string, words: string, text = review): Promise<vscode.TextEditor> => {
  await showFile(name, text)
  await waitUntilRead()
  const editor = await showFile(name, text)
  const position = editor.document.positionAt(text.indexOf(words))
  editor.selection = new vscode.Selection(position, position)
  return editor
}

describe('the picture of a timeline', () => {
  afterEach(closeAll)

  it('is saved as SVG where the cursor is in the timeline', async () => {
    await showAt('postmortem-timeline-svg.md', 'All times')
    await run('savePicture', undefined, 'svg', workspaceFile('timeline.svg'))
    const svg = (await contentOf('timeline.svg')).toString()
    assert.match(svg, /^<svg [^>]*class="postmortem-picture postmortem-timeline"[^]*<\/svg>\n?$/)
    assert.match(svg, /The queue&#39;s disk is full<\/text>/)
    assert.match(svg, /fill="#ffffff"/)
    assert.doesNotMatch(svg, /never deleted|var\(/)
  })

  it('is painted as PNG at twice the size', async () => {
    await showAt('postmortem-timeline-png.md', 'The on-call')
    await run('savePicture', undefined, 'svg', workspaceFile('times.svg'))
    await run('savePicture', undefined, 'png', workspaceFile('times.png'))
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec((await contentOf('times.svg')).toString())!
    const png = await contentOf('times.png')
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(width) * 2, Number(height) * 2])
  })

  it('is not taken for a tree that the cursor is in', async () => {
    await showAt('postmortem-timeline-tree.md', 'Old mail is never')
    await run('savePicture', undefined, 'svg', workspaceFile('whys-only.svg'))
    assert.match((await contentOf('whys-only.svg')).toString(), /postmortem-five-whys/)
  })

  for (const [form, first] of [
    ['timeline', 'timeline'],
    ['gantt', 'gantt'],
  ] as const)
    it(`is copied as a ${form} in a fence`, async () => {
      await showAt('postmortem-timeline-mermaid.md', 'The on-call')
      await run('copyMermaid', undefined, form)
      const [open, head, ...rest] = (await vscode.env.clipboard.readText()).split('\n')
      assert.deepEqual([open, head, ...rest.slice(-2)], ['```mermaid', first, '```', ''])
      assert.match(rest.join('\n'), /11#58;24.* detected#58; The on-call engineer is paged/)
    })

  it('opens beside the text, once', async () => {
    const {document} = await showAt('postmortem-timeline-tab.md', 'The on-call')
    const tabs = (): readonly vscode.Tab[] =>
      vscode.window.tabGroups.all.flatMap(({tabs: all}) => all.filter(({label}) => label === 'Timeline: postmortem-timeline-tab.md'))
    await run('openTimeline')
    await waitFor('the tab', () => tabs().length === 1)
    await vscode.window.showTextDocument(document, vscode.ViewColumn.One)
    await run('openTimeline')
    await waitFor('the same tab', () => tabs().length === 1 && tabs()[0]!.isActive)
  })
})

describe('the preview of a timeline', () => {
  afterEach(closeAll)

  const rendered = async (document: vscode.TextDocument): Promise<string> =>
    (await vscode.commands.executeCommand<string>('markdown.api.render', document)) ?? ''
  const picture = /<figure class="postmortem-history"[^>]*><svg[^]*?<\/svg><\/figure>/g

  const untilShown = (document: vscode.TextDocument, count: number): Promise<string> => {
    let html = ''
    const look = async (): Promise<string | false> => {
      html = await rendered(document)
      return [...html.matchAll(picture)].length === count && html
    }
    return waitFor(`${count} pictures`, look, {state: () => html})
  }

  const forms: Readonly<Record<string, string>> = {
    'a list': review,
    'a table': review.replace(/- \*\*10:42[^]*recovered\)\*\n/, '| Time | Event |\n| --- | --- |\n| 10:42 | Full |\n| 11:24 | Paged |\n'),
    headings: review.replace(/- \*\*10:42[^]*recovered\)\*\n/, '### 10:42 Full\n\nThe disk.\n\n### 11:24 Paged\n\nThe engineer.\n'),
    'a document that ends there': review.replace(/## 5 Whys[^]*/, ''),
  }
  for (const [name, text] of Object.entries(forms))
    it(`shows it under the section of ${name}`, async () => {
      const {document} = await showAt('postmortem-timeline-preview.md', 'postmortem', text)
      const html = await untilShown(document, 1)
      const [before = '', after = ''] = html.split(picture)
      assert.match(before, /those of the log/)
      assert.doesNotMatch(before, /Impact/)
      if (text.includes('5 Whys')) assert.match(after, /^\s*<h2[^]*5 Whys/)
    })

  it('follows the writing, and goes with the entries', async () => {
    const editor = await showAt('postmortem-timeline-written.md', 'postmortem')
    await untilShown(editor.document, 1)
    await edit(editor, 'The on-call engineer is paged', 'Everybody is paged')
    await waitFor('the other words', async () => /<svg[^]*Everybody is paged[^]*<\/svg>/.test(await rendered(editor.document)))
    await edit(editor, '- **11:24** – Everybody is paged *(detected)*\n- **~12:10** – Old mail is deleted *(recovered)*\n', '')
    await untilShown(editor.document, 0)
  })

  it('is there with line ends of any kind, and not in other documents', async () => {
    const {document} = await showAt('postmortem-timeline-crlf.md', 'postmortem', review.replaceAll('\n', '\r\n'))
    await untilShown(document, 1)
    const other = await showAt('notes-timeline.md', 'Timeline', '# Notes\n\n## Timeline\n\n- 10:42 Bread\n- 10:50 Milk\n')
    assert.doesNotMatch(await rendered(other.document), picture)
  })
})

describe('a kept diagram of a timeline', () => {
  afterEach(closeAll)

  const kept = /\n```mermaid\n%% postmortem: .*\n[^]*?\n```\n/

  it('comes and goes under the list by the command for trees, each in one step', async () => {
    const {document} = await showAt('postmortem-timeline-kept.md', 'The on-call')
    await run('keepDiagram')
    const withDiagram = document.getText()
    assert.match(kept.exec(withDiagram)![0], /gantt\n[^]*The on-call engineer is paged/)
    assert.equal(withDiagram.replace(kept, ''), review)
    assert.ok(withDiagram.indexOf('```mermaid') < withDiagram.indexOf('All times'))
    await undo()
    assert.equal(document.getText(), review)
    await vscode.commands.executeCommand('redo')
    await run('keepDiagram')
    assert.equal(document.getText(), review)
    await undo()
    assert.equal(document.getText(), withDiagram)
  })

  it('says what the entries say as soon as that is saved, in a step of its own', async () => {
    const editor = await showAt('postmortem-timeline-followed.md', 'The on-call')
    await run('keepDiagram', {uri: editor.document.uri.toString(), timeline: true}, true)
    await edit(editor, 'The on-call engineer is paged', 'Everybody is paged')
    const edited = editor.document.getText()
    await editor.document.save()
    assert.match(kept.exec(editor.document.getText())![0], /Everybody is paged/)
    assert.equal(editor.document.getText().replace(kept, ''), edited.replace(kept, ''))
    assert.equal(editor.document.isDirty, false)
    await undo()
    assert.equal(editor.document.getText(), edited)
  })

  it('is drawn in the form that the setting names', async () => {
    const settings = vscode.workspace.getConfiguration('postmortem')
    try {
      await settings.update('keptTimeline', 'timeline', vscode.ConfigurationTarget.Global)
      const {document} = await showAt('postmortem-timeline-form.md', 'The on-call')
      await run('keepDiagram')
      assert.match(kept.exec(document.getText())![0], /\ntimeline\n/)
    } finally {
      await settings.update('keptTimeline', undefined, vscode.ConfigurationTarget.Global)
    }
  })

  it('is shown instead of a picture in the preview', async () => {
    const {document} = await showAt('postmortem-timeline-instead.md', 'The on-call')
    await run('keepDiagram')
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document)
    assert.doesNotMatch(html, /postmortem-history/)
    assert.match(html, /postmortem-tree/)
  })
})

describe('times under the pointer', () => {
  afterEach(closeAll)

  const hoverAt = async (document: vscode.TextDocument, words: string): Promise<string> => {
    const position = document.positionAt(document.getText().indexOf(words))
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, position)
    return hovers
      .flatMap(({contents}) => contents.map(content => (typeof content === 'string' ? content : content.value)))
      .join('\n')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\\', '')
  }

  it('are all of them over the heading, with their lines', async () => {
    const {document} = await showAt('postmortem-timeline-hover.md', 'postmortem')
    const said = await hoverAt(document, 'Timeline (UTC)')
    assert.match(said, /\*\*Time to detect: 42 min\*\* · introduced to detected/)
    assert.match(said, /\*\*Time to recover: 1 h 28 min \(.*\)\*\* · introduced to recovered/)
    assert.match(said, /\[9\]\(\S*postmortem-timeline-hover\.md#L9\): 10:42 The queue's disk is full/)
    assert.match(said, /\[10\]\(\S*#L10\): 11:24 /)
  })

  it('are those of an entry over its time, and none over its words', async () => {
    const {document} = await showAt('postmortem-timeline-hover-entry.md', 'postmortem')
    const said = await hoverAt(document, '11:24')
    assert.match(said, /Time to detect/)
    assert.doesNotMatch(said, /Time to recover/)
    assert.doesNotMatch(await hoverAt(document, 'The on-call'), /Time to/)
  })
})
