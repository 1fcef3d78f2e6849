/** Shows each causal tree of a postmortem as a picture in the Markdown preview, right after its list, and the timeline under its section. */
import type MarkdownIt from 'markdown-it'
import {commands, Disposable, type TextDocument, Uri, workspace} from 'vscode'
import {keptDiagramOf, keptTimelineOf, kindOf, openDocument, pointFinder, readPostmortem, type Postmortem} from '../../core/index.ts'
import type {Subject} from '../chosen-picture.ts'
import {drawnIn, figureClasses, themePalette} from '../drawing.ts'
import type {Services} from '../services.ts'
import {inSlices} from '../slices.ts'
import {documentAt} from '../tabs.ts'
import {addPictures, type Place} from './preview-plugin.ts'

export interface PreviewPictures extends Disposable {
  /** What VS Code calls when a preview is opened first. */
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt
}

/** What is drawn, where: after the list or in the section that has this line, counted from 0. */
interface Drawn extends Pick<Place, 'after'> {
  readonly subject: Subject
  readonly line: number
}

export function registerPreviewPictures(services: Services): PreviewPictures {
  const {documents, verdicts, settings, watch, log} = services
  const read = new WeakSet<TextDocument>()
  const byRendering = new WeakMap<object, readonly Drawn[]>()
  let isAsked = false

  const refresh = (): void => {
    if (isAsked) void commands.executeCommand('markdown.preview.refresh')
  }
  const all = Disposable.from(settings.onDidChange(refresh), verdicts.onDidChange(refresh))

  return {
    extendMarkdownIt: md => addPictures(md, picturesAfter),
    dispose: () => void all.dispose(),
  }

  function picturesAfter({after, source, start, end}: Place, environment: unknown): string {
    isAsked = true
    const key = typeof environment === 'object' && environment !== null ? environment : {}
    const known = byRendering.get(key) ?? drawnOf(postmortemOf(documentOf(key), source))
    byRendering.set(key, known)
    return known
      .filter(drawn => drawn.after === after && start <= drawn.line && drawn.line < end)
      .map(({subject}) => figureOf(subject))
      .join('')
  }

  /** Without a document, as when a text is exported, its source is all that there is to go by. */
  function postmortemOf(uri: Uri | undefined, source: string): Postmortem | undefined {
    if (!workspace.getConfiguration('postmortem', uri).get('preview.pictures', true)) return undefined
    const document = uri && documentAt(uri.toString())
    if (document === undefined) {
      const postmortem = readPostmortem(openDocument(source))
      return ['front-matter', 'content'].includes(kindOf(postmortem)) ? postmortem : undefined
    }
    if (!watch.hasSettled(document) && !read.has(document)) {
      const report = (problem: unknown): void => log.error(`Reading ${document.uri.toString()} failed.`, problem)
      void readAndShow(document).catch(report)
      return undefined
    }
    return verdicts.of(document).isPostmortem ? documents.postmortemOf(document) : undefined
  }

  /** A preview without an editor is of a document that nobody has read yet, and must not wait for that. */
  async function readAndShow(document: TextDocument): Promise<void> {
    await settings.load(document)
    await inSlices(documents.openInSteps(document), () => true)
    read.add(document)
    if (verdicts.of(document).isPostmortem && drawnOf(documents.postmortemOf(document)).length > 0) refresh()
  }
}

function documentOf(environment: object): Uri | undefined {
  const uri = 'currentDocument' in environment ? environment.currentDocument : undefined
  return uri instanceof Uri ? uri : undefined
}

function drawnOf(postmortem: Postmortem | undefined): readonly Drawn[] {
  if (postmortem === undefined) return []
  const {document, trees, timeline} = postmortem
  // A diagram that is kept in the document stands at that very place, or near it.
  const shownTrees = trees.filter(tree => tree.nodes.length > 0 && keptDiagramOf(document.text, tree) === null)
  const isShown = timeline.filter(({iso}) => iso !== null).length >= fewestEntries && keptTimelineOf(document) === null
  const last = isShown ? timeline.at(-1) : undefined
  if (shownTrees.length === 0 && last === undefined) return []
  const pointAt = pointFinder(document.text)
  const lineOf = (offset: number): number => pointAt(offset).line - 1
  return [
    ...shownTrees.map(tree => ({after: 'block' as const, subject: {kind: 'tree' as const, tree}, line: lineOf(tree.body.end)})),
    ...(last === undefined
      ? []
      : [{after: 'section' as const, subject: {kind: 'timeline' as const, postmortem}, line: lineOf(last.span.end)}]),
  ]
}

/** Less is no timeline to look at. */
const fewestEntries = 2

function figureOf(subject: Subject): string {
  const {svg, scene} = drawnIn(themePalette, subject)
  return `<figure class="${figureClasses[subject.kind]}" style="--postmortem-width: ${scene.width}px">${svg}</figure>\n`
}
