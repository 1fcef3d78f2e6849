/** Shows each causal tree of a postmortem as a picture in the Markdown preview, right after its list. */
import type MarkdownIt from 'markdown-it'
import {commands, Disposable, type TextDocument, Uri, workspace} from 'vscode'
import {
  keptDiagramOf,
  kindOf,
  lightPalette,
  openDocument,
  pictureOf,
  pointFinder,
  readPostmortem,
  svgOf,
  type Palette,
  type Postmortem,
  type Tree,
} from '../../core/index.ts'
import type {Services} from '../services.ts'
import {inSlices} from '../slices.ts'
import {documentAt} from '../tabs.ts'
import {addPictures, type OuterBlock} from './preview-plugin.ts'

export interface PreviewPictures extends Disposable {
  /** What VS Code calls when a preview is opened first. */
  readonly extendMarkdownIt: (md: MarkdownIt) => MarkdownIt
}

/** A tree and the last line of its list, counted from 0. */
interface Drawn {
  readonly tree: Tree
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

  function picturesAfter({source, start, end}: OuterBlock, environment: unknown): string {
    isAsked = true
    const key = typeof environment === 'object' && environment !== null ? environment : {}
    const known = byRendering.get(key) ?? drawnIn(postmortemOf(documentOf(key), source))
    byRendering.set(key, known)
    return known
      .filter(({line}) => start <= line && line < end)
      .map(({tree}) => figureOf(tree))
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
    if (verdicts.of(document).isPostmortem && documents.postmortemOf(document).trees.length > 0) refresh()
  }
}

function documentOf(environment: object): Uri | undefined {
  const uri = 'currentDocument' in environment ? environment.currentDocument : undefined
  return uri instanceof Uri ? uri : undefined
}

function drawnIn(postmortem: Postmortem | undefined): readonly Drawn[] {
  if (postmortem === undefined) return []
  const {text} = postmortem.document
  // A diagram that is kept in the document stands at that very place.
  const trees = postmortem.trees.filter(tree => tree.nodes.length > 0 && keptDiagramOf(text, tree) === null)
  if (trees.length === 0) return []
  const pointAt = pointFinder(text)
  return trees.map(tree => ({tree, line: pointAt(tree.body.end).line - 1}))
}

const figureOf = (tree: Tree): string => `<figure class="postmortem-picture">${svgOf(pictureOf(tree), palette)}</figure>\n`

/** Variables of the style sheet in `media/preview.css`; where a page goes without it, the light palette. */
const palette = Object.fromEntries(
  Object.entries(lightPalette).map(([name, color]) => [name, `var(--postmortem-${name}, ${color})`]),
) as unknown as Palette
