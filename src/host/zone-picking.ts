/** Asks for a time zone. */
import {l10n, type QuickPickItem, QuickPickItemKind, window} from 'vscode'

export interface PickedZone {
  /** As it is to be written: "UTC", "Europe/Berlin". */
  readonly to: string
  /** Whether an abbreviation may stand for it. */
  readonly abbreviated: boolean
}

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** `known` are zones that the document names, which it is to be written as. */
export async function pickZone(title: string, placeHolder: string, known: readonly string[]): Promise<PickedZone | undefined> {
  const usual: readonly QuickPickItem[] = [
    {label: 'UTC'},
    ...known.map(label => ({label, description: l10n.t('named in the document')})),
    {label: ownZone(), description: l10n.t('of this computer')},
  ].filter(({label}, index, zones) => zones.findIndex(zone => zone.label === label) === index)
  const all = Intl.supportedValuesOf('timeZone').map(label => ({label}))
  const separator: QuickPickItem = {label: l10n.t('all zones'), kind: QuickPickItemKind.Separator}
  const picked = await window.showQuickPick([...usual, separator, ...all], {title, placeHolder})
  return picked && {to: picked.label, abbreviated: !known.includes(picked.label)}
}
