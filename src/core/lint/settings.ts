/** A person's settings as a configuration: values of any type, since settings are written by hand. */
import type {Configuration} from './configuration.ts'
import {rules} from './registry.ts'
import {isSensitivity} from '../profiles/sensitivity.ts'
import {isRuleSetting} from '../profiles/severity.ts'

/** What the settings say in so many words. `valueOf` answers what stands under a name, such as `words.roles`. */
export function statedInSettings(valueOf: (name: string) => unknown): Partial<Configuration> {
  const profile = valueOf('profile')
  const sensitivity = valueOf('sensitivity')
  const severities = rules.flatMap(({name}) => {
    const value = valueOf(`rules.${name}`)
    return isRuleSetting(value) ? [[name, value] as const] : []
  })
  const words = (list: string): readonly string[] => textsIn(valueOf(`words.${list}`)).map(word => word.toLowerCase())
  return {
    severities: Object.fromEntries(severities),
    vocabulary: {roles: words('roles'), names: words('names'), allowed: words('allowed')},
    ...(typeof profile === 'string' && {profile}),
    ...(isSensitivity(sensitivity) && {sensitivity}),
  }
}

/** The texts of a list; none when it is no list. */
export const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
