/** Starts a new postmortem: a few questions, each of which may be passed over, and nothing is made before the last one. */
import {env, l10n, Range, SnippetString, type TextDocument, type TextEditor, Uri, window, workspace, WorkspaceEdit} from 'vscode'
import {
  begunWith,
  clockAt,
  dayIn,
  filledTemplate,
  instantIn,
  isoDate,
  isoTime,
  knownProfiles,
  newDocument,
  severityNames,
  snippetOf,
  textOfPieces,
  type Material,
  type Piece,
} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {tell} from '../telling.ts'
import type {materialIn} from './material.ts'
import {kindsFor, type Kind} from './new-kinds.ts'
import {placesFor, rememberPlace, untitledPlace, type NewPlace} from './new-places.ts'
import type {Services} from '../services.ts'
import type {DocumentSettings} from '../settings.ts'
import {inSteps, knowing, pickIn, wordsIn, type Step} from './steps.ts'
import {today} from '../today.ts'
import {ownZone} from '../zone-picking.ts'

/** What was said so far. */
interface Said {
  readonly kind: Kind | undefined
  readonly title: string
  readonly severity: string | undefined
  readonly began: string
  readonly services: string
  /** The address of the incident where it is recorded. */
  readonly link: string
  readonly place: NewPlace | undefined
}

const nothing: Said = {kind: undefined, title: '', severity: undefined, began: '', services: '', link: '', place: undefined}

export type CreationCommand = 'postmortem.new' | 'postmortem.newFromSelection' | 'postmortem.newFromClipboard'

const nothingElse: Material = {happenings: [], words: '', link: ''}

/** The commands take the name of a kind and a title: with both, they ask nothing and open an untitled editor. */
export function postmortemCreation(services: Services, materialOf: typeof materialIn): Handlers<CreationCommand> {
  return {
    'postmortem.new': (givenKind, givenTitle) => start(nothingElse, givenKind, givenTitle),
    async 'postmortem.newFromSelection'(givenKind, givenTitle) {
      const editor = window.activeTextEditor
      const selected = editor?.selections.map(selection => editor.document.getText(selection)).join('\n') ?? ''
      if (selected.trim() === '') return tell(l10n.t('Nothing is selected. Select messages, lines of a log or a sentence first.'))
      return startWith(selected, givenKind, givenTitle)
    },
    async 'postmortem.newFromClipboard'(givenKind, givenTitle) {
      const copied = await env.clipboard.readText()
      if (copied.trim() === '') return tell(l10n.t('The clipboard is empty. Copy messages, lines of a log or a sentence first.'))
      return startWith(copied, givenKind, givenTitle)
    },
  }

  async function startWith(text: string, givenKind: unknown, givenTitle: unknown): Promise<string | void> {
    const material = await materialOf(text, title(), typeof givenTitle !== 'string')
    return typeof material === 'object' ? start(material, givenKind, givenTitle) : material && tell(material)
  }

  async function start(material: Material, givenKind: unknown, givenTitle: unknown): Promise<void> {
    await createPostmortem(services, material, givenKind, givenTitle)
  }
}

/** Where the document is; `undefined` when the person leaves it at that. */
export async function createPostmortem(
  {active, settings, memento}: Services,
  material: Material = nothingElse,
  givenKind?: unknown,
  givenTitle?: unknown,
): Promise<Uri | undefined> {
  const beside = folderOf(active.postmortem) ?? workspace.workspaceFolders?.[0]?.uri ?? null
  const holding = await settingsIn(beside, settings)
  const kinds = await kindsFor(holding)
  const kind = kinds.find(({name}) => name === givenKind)
  const said: Said = {
    ...nothing,
    kind,
    title: typeof givenTitle === 'string' ? givenTitle : '',
    began: beganBy(material),
    link: material.link,
  }
  if (kind !== undefined && typeof givenTitle === 'string') {
    const place = await untitledPlace(beside, namedBy(said))
    return begin({...said, place}, material, await kind.template(), holding)
  }
  const steps: readonly Step<Said>[] = [
    askKind(kinds),
    askTitle,
    askSeverity(holding),
    askBegan,
    askServices,
    askLink,
    (known, place) => {
      const items = placesFor(namedBy(known), holding, beside, memento)
      const picked = pickIn(place, l10n.t('Where is it to be written?'), items, items[0])
      return knowing(picked, async item => {
        const chosen = await item.choose()
        return chosen && {...known, place: chosen}
      })
    },
  ]
  const all = await inSteps(title(), steps, said)
  if (all === undefined) return undefined
  const uri = await begin(all, material, await all.kind?.template(), holding)
  if (all.place !== undefined) await rememberPlace(memento, all.place)
  return uri
}

async function settingsIn(folder: Uri | null, settings: Services['settings']): Promise<DocumentSettings> {
  const file = {uri: folder === null ? Uri.parse('untitled:new.md') : Uri.joinPath(folder, 'new.md'), isUntitled: folder === null}
  await settings.load(file)
  return settings.of(file)
}

const title = (): string => l10n.t('New Postmortem')

const folderOf = (document: TextDocument | undefined): Uri | undefined =>
  document !== undefined && workspace.getWorkspaceFolder(document.uri) !== undefined ? Uri.joinPath(document.uri, '..') : undefined

/** A template with a fault ends it here, before anything else is asked. */
const askKind =
  (kinds: readonly Kind[]): Step<Said> =>
  (known, place) =>
    knowing(pickIn(place, l10n.t('What kind of review?'), kinds, known.kind ?? kinds[0]), async kind =>
      (await kind.template()) === undefined ? undefined : {...known, kind},
    )

const askTitle: Step<Said> = (known, place) =>
  knowing(
    wordsIn(place, {
      prompt: l10n.t('What happened, in a few words that name no one. Enter alone leaves it open, as in the next steps.'),
      placeholder: l10n.t('Checkout failed for 42 minutes'),
      value: known.title,
    }),
    title => ({...known, title}),
  )

const askSeverity =
  ({configuration}: DocumentSettings): Step<Said> =>
  (known, place) => {
    const open = {label: l10n.t('Not Known Yet'), severity: undefined}
    const items = [open, ...severityNames(configuration).map(label => ({label, severity: label}))]
    const proposed = items.find(({severity}) => severity === known.severity)
    return knowing(pickIn(place, l10n.t('How bad was it?'), items, proposed), ({severity}) => ({...known, severity}))
  }

const askBegan: Step<Said> = (known, place) =>
  knowing(
    wordsIn(place, {
      prompt: l10n.t('When did it begin? In {0}, unless you name another zone; it is written in UTC.', ownZone()),
      placeholder: `${today()} 10:42`,
      value: known.began,
      problem: words =>
        words.trim() === '' || momentIn(words) !== null
          ? null
          : l10n.t('Write a time such as 10:42, 2026-03-04 10:42 or 2026-03-04 10:42 UTC.'),
    }),
    began => ({...known, began}),
  )

const askServices: Step<Said> = (known, place) =>
  knowing(
    wordsIn(place, {
      prompt: l10n.t('Which services were affected? Put commas between them.'),
      placeholder: l10n.t('checkout, payments'),
      value: known.services,
    }),
    services => ({...known, services}),
  )

const askLink: Step<Said> = (known, place) =>
  knowing(
    wordsIn(place, {
      prompt: l10n.t('Where is the incident recorded? The address of its ticket, channel or page; it is kept in the front matter.'),
      placeholder: 'https://',
      value: known.link,
      problem: words =>
        words.trim() === '' || /^[a-z][a-z+.-]*:\S+$/i.test(words.trim())
          ? null
          : l10n.t('Write an address such as https://example.com/INC-7.'),
    }),
    link => ({...known, link}),
  )

/** When the first of the messages was written, as it may be said. */
const beganBy = ({happenings: [first]}: Material): string => (first === undefined ? '' : `${minuteIn(first.instant) ?? ''} UTC`)

const minuteIn = (instant: number): string | null => {
  const clock = clockAt('UTC', instant)
  return clock === null ? null : `${isoDate(clock.date)} ${isoTime({...clock.time, second: null})}`
}

/** As `YYYY-MM-DD HH:MM` in UTC; a time alone is one of today. */
function momentIn(words: string): string | null {
  const instant = instantIn(words, ownZone(), dayIn(today())!)
  return instant === null ? null : minuteIn(instant)
}

const namedBy = ({title, severity, began}: Said): {date: string; title: string; severity: string | undefined} => ({
  date: momentIn(began)?.slice(0, 10) ?? today(),
  title,
  severity,
})

async function begin(
  said: Said,
  material: Material,
  template: string | null | undefined,
  {configuration}: DocumentSettings,
): Promise<Uri | undefined> {
  const {kind, place} = said
  if (kind === undefined || place === undefined || template === undefined) return undefined
  const known = {
    date: namedBy(said).date,
    title: said.title === '' ? undefined : said.title,
    severity: said.severity,
    began: momentIn(said.began) ?? undefined,
    hasDirective: configuration.beginning.hasDirective,
    services: said.services.split(',').flatMap(name => name.trim() || []),
  }
  const among = knownProfiles(configuration.profiles)
  const fresh = template === null ? newDocument({...known, profile: kind.profile, among}) : filledTemplate(template, known)
  const pieces = begunWith(fresh, {...material, link: said.link})
  if (place.isUntitled) return beginUntitled(place.uri, pieces)
  return place.uri === null ? undefined : beginFile(place.uri, pieces)
}

async function beginUntitled(uri: Uri | null, pieces: readonly Piece[]): Promise<Uri> {
  const document = await (uri === null
    ? workspace.openTextDocument({language: 'markdown'})
    : workspace.openTextDocument(uri.with({scheme: 'untitled'})))
  await leadThrough(await window.showTextDocument(document), pieces)
  return document.uri
}

/** The file is whole from its first moment; the gaps are what the editor adds to it. */
async function beginFile(uri: Uri, pieces: readonly Piece[]): Promise<Uri | undefined> {
  const edit = new WorkspaceEdit()
  edit.createFile(uri, {contents: await workspace.encode(textOfPieces(pieces), {encoding: 'utf8'})})
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(l10n.t('“{0}” could not be written.', workspace.asRelativePath(uri)))
    return undefined
  }
  const editor = await window.showTextDocument(uri)
  await leadThrough(editor, pieces)
  await editor.document.save()
  return uri
}

async function leadThrough(editor: TextEditor, pieces: readonly Piece[]): Promise<void> {
  const {document} = editor
  const all = document.validateRange(new Range(0, 0, document.lineCount, 0))
  await editor.insertSnippet(new SnippetString(snippetOf(pieces)), all)
}
