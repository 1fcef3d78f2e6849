/** Reads the action items of one document, as the editor or else its file has it. */
import {type Uri, workspace} from 'vscode'
import {
  followedIn,
  mayHaveActions,
  openInSteps,
  readPostmortem,
  type Document,
  type FollowedAction,
  type Postmortem,
} from '../core/index.ts'
import type {Documents} from './documents.ts'
import type {Settings} from './settings.ts'
import {inSlices} from './slices.ts'
import {candidateAt, nameOf, type Place} from './tabs.ts'
import {hasPathOfOne, type Verdicts} from './verdicts.ts'

export interface FollowedFile extends Place {
  readonly title: string
  readonly actions: readonly FollowedAction[]
}

interface Needs {
  readonly settings: Settings
  readonly documents: Documents
  readonly verdicts: Verdicts
}

/** `undefined` for what is no postmortem, or is not there any more. */
export async function readFollowed(uri: Uri, needs: Needs): Promise<FollowedFile | undefined> {
  const {settings, documents, verdicts} = needs
  const open = candidateAt(uri.toString())
  const place = open ?? {uri, isUntitled: false}
  await settings.load(place)
  if (open === undefined) {
    const postmortem = await postmortemIn(place, settings)
    return postmortem !== undefined && verdicts.ofReading(place, postmortem).isPostmortem ? fileFrom(place, postmortem) : undefined
  }
  await inSlices(documents.openInSteps(open), () => true)
  return verdicts.of(open).isPostmortem ? fileFrom(place, documents.postmortemOf(open)) : undefined
}

/** Beyond this a file is no review that anybody reads. */
const longest = 2_000_000

/** `undefined` where there is no such file any more, and where its lines tell that there is nothing to find. */
async function postmortemIn(place: Place, settings: Settings): Promise<Postmortem | undefined> {
  const text = await textOf(place.uri)
  if (text === undefined || text.length > longest) return undefined
  const under = settings.of(place)
  const isNamed = hasPathOfOne(place, under) || Object.keys(under.configuration.sectionNames).length > 0
  if (!isNamed && !mayHaveActions(text)) return undefined
  let document: Document | undefined
  function* steps(): Generator<undefined, void> {
    document = yield* openInSteps(text!)
  }
  await inSlices(steps(), () => true)
  return document && readPostmortem(document, under.configuration)
}

const fileFrom = ({uri, isUntitled}: Place, postmortem: Postmortem): FollowedFile => ({
  uri,
  isUntitled,
  title: postmortem.title ?? nameOf({uri}),
  actions: followedIn(postmortem),
})

async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), {uri})
  } catch {
    // It has gone, or is no text.
    return undefined
  }
}
