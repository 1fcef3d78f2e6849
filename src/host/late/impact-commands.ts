/** Takes the reckoning out of the impact: revenue lost, figures before and during, and which services were affected. */
import {env, l10n, type QuickPickItem, type TextDocument, window} from 'vscode'
import {
  affectedServices,
  columnsIn,
  comparison,
  durationWords,
  knownLengths,
  lengthIn,
  moneyLost,
  moneyMissed,
  namedServices,
  rateIn,
  seriesIn,
  withService,
  type AffectedService,
  type Columns,
  type Length,
  type Postmortem,
  type Way,
  type Written,
} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import {reveal} from '../reveal.ts'
import type {Services} from '../services.ts'
import {tell, tellChanged, tellNoPostmortem} from '../telling.ts'
import {applyTo} from '../writing.ts'

type Figured = Written | ReturnType<typeof moneyMissed>

type Names = 'postmortem.reckonLoss' | 'postmortem.compareFigures' | 'postmortem.affectService'

/** Each asks step by step, writes in one step to undo, and shows what it wrote. Escape leaves everything as it is. */
export function impactCommands({active, documents}: Services): Handlers<Names> {
  return {
    'postmortem.reckonLoss': () =>
      fill(async postmortem => {
        const title = l10n.t('Work Out Revenue Lost')
        const length = await askForLength(title, postmortem)
        if (length === 'figures') {
          const columns = await askForColumns(title)
          return columns && (now => moneyMissed(now, columns))
        }
        const words = length && (await askForRate(title))
        const rate = words === undefined ? null : rateIn(words)
        return length && rate ? now => moneyLost(now, length, rate) : undefined
      }),

    'postmortem.compareFigures': () =>
      fill(async () => {
        const title = l10n.t('Compare Figures Before and During')
        const name = await askForWords(title, l10n.t('What is counted, such as orders, conversion or error rate?'))
        const columns = name && (await askForColumns(title))
        const way = columns && (await askForWay(title, columns))
        return name && columns && way ? now => comparison(now, name, columns, way) : undefined
      }),

    'postmortem.affectService': () =>
      fill(async postmortem => {
        const service = await askForService(l10n.t('Add or Update Affected Service'), postmortem)
        return service && (now => withService(now, service))
      }),
  }

  /** What was asked for is written into the text as it is by then. */
  async function fill(ask: (postmortem: Postmortem) => Promise<((now: Postmortem) => Figured) | undefined>): Promise<unknown> {
    const document = active.postmortem
    if (document === undefined) return tellNoPostmortem(active)
    const write = await ask(documents.postmortemOf(document))
    return write && finish(document, write)
  }

  async function finish(document: TextDocument, write: (now: Postmortem) => Figured): Promise<string | undefined> {
    if (document.isClosed) return tellChanged()
    const written = write(documents.postmortemOf(document))
    if ('refused' in written) return tell(reasonFor(written.refused))
    const {edit} = written
    if (await applyTo(document, [edit])) await reveal(document, edit.start + edit.text.length)
    return undefined
  }
}

function reasonFor(refused: Exclude<Figured, {readonly edit: unknown}>['refused']): string {
  switch (refused) {
    case 'up-to-date':
      return l10n.t('The document already says so.')
    case 'tangled':
      return l10n.t('The Markdown around the impact would make something else of this, so nothing was changed.')
    case 'no-loss':
      return l10n.t('These figures show no loss of money (EUR 1,200 before, EUR 480 during), so nothing was changed.')
  }
}

async function askForWords(title: string, prompt: string, value = ''): Promise<string | undefined> {
  const said = await window.showInputBox({
    title,
    prompt,
    value,
    validateInput: words => (words.trim() === '' ? l10n.t('Write a word or two.') : undefined),
  })
  return said?.trim()
}

interface LengthItem extends QuickPickItem {
  readonly length?: Length
}

/** What the document tells is offered; who has figures of what came in needs no duration. */
async function askForLength(title: string, postmortem: Postmortem): Promise<Length | 'figures' | undefined> {
  const known = knownLengths(postmortem)
  const other: LengthItem = {label: l10n.t('Another duration…')}
  const items: LengthItem[] = known.map(length => ({
    label: durationWords(length),
    description: length.from === 'timeline' ? l10n.t('{0}, from the timeline', length.name) : l10n.t('“{0}” in the text', length.name),
    length,
  }))
  const figures: LengthItem = {label: l10n.t('From Figures Before and During…')}
  const placeHolder = l10n.t('How long was revenue lost?')
  const picked = await window.showQuickPick([...items, other, figures], {title, placeHolder})
  if (picked === figures) return 'figures'
  if (picked !== other) return picked?.length
  const said = await window.showInputBox({
    title,
    prompt: l10n.t('How long was revenue lost? 45 min, 2 h 10 min'),
    validateInput: words => (lengthIn(words) === null ? l10n.t('Write a duration, such as 45 min or 2 h 10 min.') : undefined),
  })
  return said === undefined ? undefined : (lengthIn(said) ?? undefined)
}

const askForRate = (title: string): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    prompt: l10n.t('What comes in at that time of day? EUR 12,000 per hour, $200/min'),
    validateInput: words =>
      rateIn(words) === null ? l10n.t('Write an amount with its currency, such as EUR 12,000 per hour.') : undefined,
  })

/** The clipboard is read only when the person says so: a browser may ask them whether it may. */
async function askForColumns(title: string): Promise<Columns | undefined> {
  const typed = {label: l10n.t('Write the Figures'), detail: l10n.t('One before and one during, or several of each.')}
  const pasted = {label: l10n.t('Two Columns from the Clipboard'), detail: l10n.t('Before and during, as a spreadsheet copies them.')}
  const picked = await window.showQuickPick([typed, pasted], {title, placeHolder: l10n.t('Where are the figures?')})
  if (picked === pasted) {
    const columns = columnsIn(await env.clipboard.readText())
    if (columns === null) tell(l10n.t('The clipboard does not hold two columns of figures, so nothing was changed.'))
    return columns ?? undefined
  }
  const before =
    picked &&
    (await askForSeries(
      title,
      l10n.t('Before the incident, or on a usual day: one figure, or several with commas'),
      l10n.t('Before, such as 1,200 or 120, 118, 97'),
    ))
  const during = before && (await askForSeries(title, l10n.t('During the incident'), l10n.t('During, such as 480 or 51, 40, 38')))
  return before && during ? {before, during} : undefined
}

async function askForSeries(title: string, prompt: string, placeHolder: string): Promise<Columns['before'] | undefined> {
  const said = await window.showInputBox({
    title,
    prompt,
    placeHolder,
    validateInput: words => (seriesIn(words) === null ? l10n.t('Write figures, such as 1,200 or 120, 118, 97.') : undefined),
  })
  return said === undefined ? undefined : (seriesIn(said) ?? undefined)
}

async function askForWay(title: string, {before, during}: Columns): Promise<Way | undefined> {
  if (before.values.length === 1 && during.values.length === 1) return 'sum'
  const items: readonly (QuickPickItem & {readonly way: Way})[] = [
    {label: l10n.t('Sums'), detail: l10n.t('For what is counted: orders, requests, errors, money.'), way: 'sum'},
    {label: l10n.t('Means'), detail: l10n.t('For what is measured again and again: rates, latencies, percents.'), way: 'mean'},
  ]
  return (await window.showQuickPick(items, {title, placeHolder: l10n.t('What of the values shall be compared?')}))?.way
}

interface ServiceItem extends QuickPickItem {
  readonly known?: AffectedService
}

async function askForService(title: string, postmortem: Postmortem): Promise<AffectedService | undefined> {
  const rows = affectedServices(postmortem)
  const fresh = namedServices(postmortem).filter(name => rows.every(({service}) => service !== name))
  const items: readonly ServiceItem[] = [
    ...rows.map(known => ({label: known.service, description: known.effect, known})),
    ...fresh.map(service => ({
      label: service,
      description: l10n.t('from the front matter'),
      known: {service, effect: '', from: '', to: ''},
    })),
  ]
  const other: ServiceItem = {label: l10n.t('Another service…')}
  const picked =
    items.length === 0 ? other : await window.showQuickPick([...items, other], {title, placeHolder: l10n.t('Which service was affected?')})
  if (picked === undefined) return undefined
  const service = picked.known?.service ?? (await askForWords(title, l10n.t('Which service was affected?')))
  const effect = service && (await askForWords(title, l10n.t('What did its users meet?'), picked.known?.effect))
  if (!service || !effect) return undefined
  const times = timesIn(postmortem)
  const from = await window.showInputBox({
    title,
    prompt: l10n.t('From when? Leave it empty where that is not known.'),
    value: picked.known?.from || times.from,
  })
  if (from === undefined) return undefined
  const to = await window.showInputBox({
    title,
    prompt: l10n.t('To when? Leave it empty where that is not known.'),
    value: picked.known?.to || times.to,
  })
  return to === undefined ? undefined : {service, effect, from, to}
}

/** When the timeline says that it began, and was over. */
function timesIn({timeline}: Postmortem): {readonly from: string; readonly to: string} {
  const at = (milestone: 'introduced' | 'recovered'): string => {
    const entry = timeline.find(one => one.milestone === milestone)
    return entry === undefined ? '' : [entry.time ?? entry.date, entry.zone].filter(part => part !== null).join(' ')
  }
  return {from: at('introduced'), to: at('recovered')}
}
