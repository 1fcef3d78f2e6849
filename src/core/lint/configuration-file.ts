/** `.postmortem.yml`: its text to a configuration, with remarks about what it says in vain. */
import {profileNamed, profiles, type Owed, type Profile} from '../profiles/profile.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import {choiceHint, shapeProblems} from '../model/yaml/check-shape.ts'
import type {Problem} from '../model/yaml/problem.ts'
import {readYaml} from '../model/yaml/read-yaml.ts'
import {plainWord} from '../model/yaml/shape.ts'
import {entriesOf, type YamlValue} from '../model/yaml/yaml-value.ts'
import {defaultConfiguration, type Beginning, type Configuration} from './configuration.ts'
import {configurationShape, owedIn, sectionChoices} from './configuration-shape.ts'
import {rules} from './registry.ts'
import {reviewCriteriaIn, severityLevelsIn} from './thresholds.ts'
import {folderProblem, patternProblem} from '../templates/file-name.ts'
import {isSensitivity} from '../profiles/sensitivity.ts'
import {isRuleSetting, type RuleSetting} from '../profiles/severity.ts'
import {localised, saying} from '../speech/speech.ts'

export interface ConfigurationFile {
  /** What the file says, on top of the default; what it says in vain is left out. */
  readonly configuration: Configuration
  /** Only the parts that the file speaks of, to be merged over another configuration. */
  readonly stated: Partial<Configuration>
  /** In offsets of the text, in its order. Nothing here keeps the rest from being used. */
  readonly problems: readonly Problem[]
}

/** The name under which the file is looked for, in a document's folder and those above it. */
export const configurationFileName = '.postmortem.yml'

/** Reads any text. */
export function readConfigurationFile(text: string): ConfigurationFile {
  const {root, fields, problems} = readYaml(text)
  const stated = statedIn(fields)
  const all = [...problems, ...shapeProblems(root, configurationShape, configurationFileName), ...referenceProblems(root, stated)]
  return {configuration: {...defaultConfiguration, ...stated}, stated, problems: all.sort((a, b) => a.start - b.start || a.end - b.end)}
}

type Fields = Readonly<Record<string, unknown>>

function statedIn(fields: Fields): Partial<Configuration> {
  const {
    profile,
    files,
    profiles: own,
    rules: strictness,
    sensitivity,
    words,
    sections,
    fishbone,
    severity,
    review,
    new: beginning,
  } = fields
  const teams = Object.entries(recordOf(own)).map(([name, value]) => ({name, fields: recordOf(value)}))
  const paths = teams.flatMap(({name, fields}) =>
    textsOf(fields['files']).length === 0 ? [] : [{files: textsOf(fields['files']), profile: name}],
  )
  const categories = categoriesIn(recordOf(fishbone)['categories'])
  const lower = (list: string): readonly string[] => textsOf(recordOf(words)[list]).map(word => word.toLowerCase())
  return {
    ...(typeof profile === 'string' ? {profile} : {}),
    ...(files === undefined || files === null ? {} : {files: textsOf(files)}),
    ...(own === undefined ? {} : {profiles: teamProfiles(teams), profilesByPath: paths}),
    ...(strictness === undefined ? {} : {severities: strictnessIn(strictness)}),
    ...sensitivityIn(sensitivity),
    ...(words === undefined ? {} : {vocabulary: {roles: lower('roles'), names: lower('names'), allowed: lower('allowed')}}),
    ...(sections === undefined ? {} : {sectionNames: namesIn(sections)}),
    ...(categories.length === 0 ? {} : {fishboneCategories: categories}),
    ...(severity === undefined ? {} : {severityLevels: severityLevelsIn(recordOf(severity))}),
    ...(beginning === undefined ? {} : {beginning: beginningIn(recordOf(beginning))}),
    ...(review === undefined ? {} : {reviewCriteria: reviewCriteriaIn(recordOf(review))}),
  }
}

interface TeamProfile {
  readonly name: string
  readonly fields: Fields
}

function teamProfiles(teams: readonly TeamProfile[]): readonly Profile[] {
  const made = new Map<string, Profile>()
  for (const team of teams) make(team, new Set())
  return [...made.values()]

  /** A profile that extends itself, over however many others, starts from the built-in one. */
  function make({name, fields}: TeamProfile, making: ReadonlySet<string>): Profile {
    const known = made.get(name)
    if (known !== undefined) return known
    const parent = fields['extends']
    const team = teams.find(other => other.name === parent && other.name !== name && !making.has(other.name))
    const base = team === undefined ? baseNamed(parent) : make(team, new Set([...making, name]))
    const profile = {
      name,
      title: typeof fields['title'] === 'string' ? fields['title'] : name,
      summary: typeof fields['summary'] === 'string' ? fields['summary'] : base.summary,
      required: Array.isArray(fields['required']) ? owedOf(fields['required']) : base.required,
      recommended: Array.isArray(fields['recommended']) ? owedOf(fields['recommended']) : base.recommended,
      severities: {...base.severities, ...textRecordOf(fields['severities'])},
      rules: {...base.rules, ...strictnessIn(fields['rules'])},
    }
    made.set(name, profile)
    return profile
  }
}

const blank: Profile = {name: '', title: '', summary: 'A profile of this team.', required: [], recommended: [], severities: {}, rules: {}}

const baseNamed = (name: unknown): Profile => (profiles.some(profile => profile.name === name) ? profileNamed(name) : blank)

function owedOf(entries: readonly unknown[]): readonly Owed[] {
  return textsOf(entries).flatMap(entry => {
    const ids = owedIn(entry).filter((id): id is CanonicalId => isSection(id))
    const [first, ...others] = ids
    return first === undefined ? [] : [[first, ...others] as const]
  })
}

const isSection = (id: string): id is CanonicalId => sectionChoices.some(({value}) => value === id)

function strictnessIn(value: unknown): Readonly<Record<string, RuleSetting>> {
  const said = Object.entries(recordOf(value)).map(
    ([name, severity]) => [name, typeof severity === 'string' ? plainWord(severity) : ''] as const,
  )
  return Object.fromEntries(said.filter(([name, severity]) => isRuleSetting(severity) && rules.some(rule => rule.name === name))) as Record<
    string,
    RuleSetting
  >
}

function beginningIn({templates, file, 'prime-directive': directive}: Fields): Beginning {
  return {
    templates: typeof templates === 'string' && folderProblem(templates) === null ? templates : null,
    file: typeof file === 'string' && patternProblem(file) === null ? file : null,
    hasDirective: directive === true,
  }
}

function sensitivityIn(value: unknown): Partial<Configuration> {
  const word = typeof value === 'string' ? plainWord(value) : ''
  return isSensitivity(word) ? {sensitivity: word} : {}
}

function namesIn(value: unknown): Readonly<Record<string, CanonicalId>> {
  return Object.fromEntries(
    Object.entries(recordOf(value)).flatMap(([id, names]) => (isSection(id) ? textsOf(names).map(name => [name, id] as const) : [])),
  )
}

/** Each on one line, and once. */
const categoriesIn = (value: unknown): readonly string[] =>
  [...new Set(textsOf(value).map(category => category.replace(/\s+/g, ' ').trim()))].filter(category => category !== '')

/** Names of profiles can only be judged once all of them are known. */
function referenceProblems(root: YamlValue | null, {profiles: own = []}: Partial<Configuration>): readonly Problem[] {
  const names = [...new Set([...profiles, ...own].map(({name}) => name))]
  const top = entriesOf(root)
  const teams = top.filter(({key}) => key === 'profiles').flatMap(({value}) => entriesOf(value))
  const parents = new Map(teams.map(({key, value}) => [key, textOf(entriesOf(value).find(({key}) => key === 'extends')?.value)]))
  return [
    ...top.filter(({key}) => key === 'profile').flatMap(({value}) => unknownProfile(value)),
    ...teams.flatMap(({key: name, value}) =>
      entriesOf(value).flatMap(({key, value}) => {
        if (key === 'severities') return entriesOf(value).flatMap(entry => unknownProfile(entry.value))
        return key === 'extends' ? [...unknownProfile(value), ...circle(value, name)] : []
      }),
    ),
  ]

  function unknownProfile(value: YamlValue): readonly Problem[] {
    const name = textOf(value)
    if (name === null || names.includes(name)) return []
    return [{start: value.start, end: value.end, message: saying`No profile is called “${name}”. ${choiceHint(name, names)}`}]
  }

  /** A team's profile of a built-in name may start from what it replaces. */
  function circle({start, end}: YamlValue, name: string): readonly Problem[] {
    const passed = [name]
    for (let at = parents.get(name); at !== null && at !== undefined; at = parents.get(at)) {
      if (at === passed.at(-1) && isBuiltIn(at)) return []
      if (at === name) {
        const over = passed.slice(1).map(other => `“${other}”`)
        return [
          {
            start,
            end,
            message:
              over.length === 0
                ? saying`“${name}” cannot start from itself.`
                : saying`“${name}” cannot start from itself, over ${over.join(localised(' and '))}.`,
          },
        ]
      }
      if (passed.includes(at)) return []
      passed.push(at)
    }
    return []
  }
}

const isBuiltIn = (name: string): boolean => profiles.some(profile => profile.name === name)

const textOf = (value: YamlValue | undefined): string | null =>
  value?.is === 'scalar' && typeof value.value === 'string' ? value.value : null

const recordOf = (value: unknown): Fields => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {})

/** A list of texts, or one of them; numbers are read as they are written. */
function textsOf(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value]
  return list.filter(entry => typeof entry === 'string' || typeof entry === 'number').map(String)
}

function textRecordOf(value: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(recordOf(value)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}
