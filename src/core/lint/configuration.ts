/** What a team may choose: severities, its profile and its own words. Where it is written down is the adapters' business. */
import type {Severity, Vocabulary} from './rule.ts'

export interface Configuration {
  /** By rule name; a rule that is not named keeps its own severity. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** The profile of documents that name none themselves. */
  readonly profile: string
  readonly vocabulary: Vocabulary
}

export const defaultConfiguration: Configuration = {severities: {}, profile: 'review', vocabulary: {roles: [], names: [], allowed: []}}
