/** `new`: a document to begin with, printed or written into a new file. */
import {join} from 'node:path'
import {
  dayIn,
  filledTemplate,
  isDate,
  knownProfiles,
  newDocument,
  severityNamed,
  severityNames,
  textOfPieces,
  type Configuration,
  type NewDocument,
  type Piece,
} from '../../core/index.ts'
import {flag, readArguments, words} from '../arguments.ts'
import type {Channel} from '../channel.ts'
import {createConfigurations, type Holding} from '../configurations.ts'
import {writeNewFile} from '../new-file.ts'
import {ownTemplate, ownTemplateNames} from '../own-templates.ts'
import {today} from '../today.ts'
import {UsageError} from '../usage-error.ts'

/** What the team's file says counts as it would for the new file, or for one in the present folder. */
export async function begin(args: readonly string[], channel: Channel): Promise<0> {
  const {options, paths} = readArguments(args, {profile: words, title: words, severity: words, date: words, out: words, force: flag})
  if (paths.length > 0) throw new UsageError(`“${paths[0]}” belongs to no option. A title of several words needs quotes.`)
  const holding = await createConfigurations(channel).of(options.out ?? join('.', 'new.md'))
  const {configuration} = holding
  const {hasDirective} = configuration.beginning
  const severity = options.severity === null ? undefined : severityIn(configuration, options.severity)
  const known = {date: dateIn(options.date ?? today()), severity, title: options.title ?? undefined, hasDirective}
  const text = textOfPieces(await documentOf(options.profile ?? configuration.profile, known, holding))
  if (options.out === null) await channel.print(text)
  else {
    const problem = await writeNewFile(options.out, text, {source: '-', mayReplace: options.force})
    if (problem !== null) channel.fail(`${options.out}: ${problem}`)
  }
  return 0
}

/** By the team's own template of that name, else by the profile. */
async function documentOf(name: string, known: Omit<NewDocument, 'profile'>, holding: Holding): Promise<readonly Piece[]> {
  const own = await ownTemplateNames(holding)
  if (own.includes(name)) return filledTemplate(await ownTemplate(name, holding), known)
  const among = knownProfiles(holding.configuration.profiles)
  const profile = among.find(one => one.name === name)
  if (profile !== undefined) return newDocument({...known, profile, among})
  const names = new Set([...among.map(one => one.name), ...own])
  throw new UsageError(`No profile is called “${name}”. There are ${[...names].join(', ')}.`)
}

function severityIn(configuration: Configuration, said: string): string {
  const names = severityNames(configuration)
  const severity = severityNamed(said, names)
  if (severity === null) throw new UsageError(`“${said}” is no severity. There are ${names.join(', ')}.`)
  return severity
}

function dateIn(said: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(said) ? dayIn(said) : null
  if (day === null || !isDate(day)) throw new UsageError(`“${said}” is no date. Write it as 2026-01-02.`)
  return said
}
