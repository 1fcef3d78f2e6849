/** What a team may choose: severities, its profiles and its own words. Where it is written down is the adapters' business. Plain data. */
import {noConventions, type Conventions} from '../profiles/conventions.ts'
import type {Profile} from '../profiles/profile.ts'
import {isExclusion, listed} from './glob.ts'
import type {RuleName} from '../profiles/rule-name.ts'
import type {Sensitivity} from '../profiles/sensitivity.ts'
import type {RuleSetting} from '../profiles/severity.ts'

export interface Configuration extends Conventions {
  /** By rule name; a rule that is not named keeps its profile's severity, else its own. */
  readonly severities: Readonly<Partial<Record<RuleName, RuleSetting>>>
  /** How sure a finding of language has to be. */
  readonly sensitivity: Sensitivity
  /** Globs of the files that are postmortems; `null` where nobody says. */
  readonly files: readonly string[] | null
  /** Profiles by path; the first that matches decides. */
  readonly profilesByPath: readonly {readonly files: readonly string[]; readonly profile: string}[]
  readonly beginning: Beginning
}

/** What new documents begin with, in paths from the folder of the configuration; `null` where nobody says. */
export interface Beginning {
  /** The folder of the team's own templates. */
  readonly templates: string | null
  /** The pattern of the path of a new file. */
  readonly file: string | null
  /** Whether a document opens with what everybody agrees on before the review begins. */
  readonly hasDirective: boolean
}

const anyBeginning: Beginning = {templates: null, file: null, hasDirective: false}

export const defaultConfiguration: Configuration = {
  ...noConventions,
  severities: {},
  sensitivity: 'sure',
  files: null,
  profilesByPath: [],
  beginning: anyBeginning,
}

/** What a configuration is for one file; `path` is relative to the folder of the configuration, with `/` between its parts. */
export function configurationAt(configuration: Configuration, path: string): Configuration {
  const profile = configuration.profilesByPath.find(({files}) => listed(files, path) === true)?.profile
  return profile === undefined || profile === configuration.profile ? configuration : {...configuration, profile}
}

/** Whether the configuration says that a file is a postmortem; `null` when it does not say. What `files` takes out is none, whatever profiles say. */
export function isNamedPostmortem(configuration: Configuration, path: string): boolean | null {
  const files = configuration.files ?? []
  const lists = [files, ...configuration.profilesByPath.map(({files}) => files)]
  if (listed(files, path) === false) return false
  if (lists.some(list => listed(list, path) === true)) return true
  return lists.some(list => list.some(glob => !isExclusion(glob))) ? false : null
}

/** What `over` says, and what it leaves open as in `base`; lists of words are joined. */
export function mergedConfiguration(base: Configuration, over: Partial<Configuration>): Configuration {
  const words = over.vocabulary ?? noConventions.vocabulary
  const joined = (list: keyof typeof words): readonly string[] => [...new Set([...base.vocabulary[list], ...words[list]])]
  return {
    profile: over.profile ?? base.profile,
    profiles: [...(over.profiles ?? []), ...base.profiles.filter(profile => !isNamed(profile, over.profiles ?? []))],
    sectionNames: {...base.sectionNames, ...over.sectionNames},
    vocabulary: {roles: joined('roles'), names: joined('names'), allowed: joined('allowed')},
    fishboneCategories: over.fishboneCategories ?? base.fishboneCategories,
    severityLevels: over.severityLevels ?? base.severityLevels,
    reviewCriteria: over.reviewCriteria ?? base.reviewCriteria,
    severities: {...base.severities, ...over.severities},
    sensitivity: over.sensitivity ?? base.sensitivity,
    files: over.files ?? base.files,
    beginning: {...base.beginning, ...over.beginning},
    profilesByPath: [...(over.profilesByPath ?? []), ...base.profilesByPath],
  }
}

const isNamed = ({name}: Profile, among: readonly Profile[]): boolean => among.some(other => other.name === name)
