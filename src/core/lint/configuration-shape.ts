/** What may stand in a `.postmortem.yml`, and what each part of it means. */
import {sectionIds} from '../document/section-id.ts'
import {profiles} from '../profiles/profile.ts'
import {ruleSettings, type RuleSetting} from '../profiles/severity.ts'
import {sensitivities, type Sensitivity} from '../profiles/sensitivity.ts'
import {titleOfSection} from '../outline/catalogue.ts'
import type {CanonicalId} from '../outline/section-names.ts'
import type {Choice, ListShape, RecordShape, TableShape} from '../model/yaml/shape.ts'
import {usualCategories} from '../templates/fishbone.ts'
import {folderProblem, patternProblem} from '../templates/file-name.ts'
import {globProblem} from './glob.ts'
import {rules} from './registry.ts'
import {ruleInWords} from './rule-in-words.ts'
import {reviewShape, severityShape} from './thresholds.ts'
import {localised, saying} from '../speech/speech.ts'

export const sectionChoices: readonly Choice[] = sectionIds.flatMap(id => (id === 'other' ? [] : [sectionChoice(id)]))

/** Names of sections are packed in the bundles, and not to be unpacked while the program loads. */
function sectionChoice(id: CanonicalId): Choice {
  return {
    value: id,
    get says() {
      return `The section “${titleOfSection(id)}”.`
    },
  }
}

const isSection = (id: string): id is CanonicalId => sectionChoices.some(({value}) => value === id)

const settingMeans: Readonly<Record<RuleSetting, string>> = {
  error: 'Findings are errors.',
  warning: 'Findings are warnings.',
  information: 'Findings are for information.',
  hint: 'Findings are shown as faint hints.',
  off: 'The rule does not run.',
}

const settingChoices: readonly Choice[] = ruleSettings.map(value => ({value, says: settingMeans[value]}))

const sensitivityMeans: Readonly<Record<Sensitivity, string>> = {
  sure: 'What is seldom wrong.',
  thorough: 'Also what is worth a second look.',
}

export const sensitivityChoices: readonly Choice[] = sensitivities.map(value => ({value, says: sensitivityMeans[value]}))

const texts = (says: string, of: string, named = false): ListShape => ({is: 'list', orOne: true, of: {is: 'text', named, says: of}, says})

const ruleTable = (says: string): TableShape => ({
  is: 'table',
  says,
  keys: rules.map(rule => ({value: rule.name, says: ruleInWords(rule)})),
  of: {is: 'text', choices: settingChoices, only: true, says: 'How its findings are shown.'},
})

const owedList = (says: string): ListShape => ({
  is: 'list',
  says,
  of: {
    is: 'text',
    choices: sectionChoices,
    check: owedProblem,
    says: 'A section by its id. Where any of several will do, they stand in one entry with `|` between: `five-whys | fishbone`.',
  },
})

/** The ids in one entry of what is owed. */
export const owedIn = (entry: string): readonly string[] => entry.split('|').map(id => id.trim())

function owedProblem(entry: string): string | null {
  const unknown = owedIn(entry).find(id => !isSection(id))
  return unknown === undefined
    ? null
    : saying`“${unknown}” is no section. Sections go by ids such as \`impact\`, \`root-causes\` or \`action-items\`.`
}

const categoryProblem = (category: string): string | null => (category.trim() === '' ? localised('A category needs a name.') : null)

const files = (says: string): ListShape => ({
  is: 'list',
  orOne: true,
  says,
  of: {
    is: 'text',
    check: globProblem,
    says:
      'A path from the folder of this file; `*` stands for part of a name, `**` for any folders, `{a,b}` for either, `[a-z]` for a letter. ' +
      'One that begins with `!` takes files out again.',
  },
})

const profileChoices: readonly Choice[] = profiles.map(({name, title, summary}) => ({value: name, says: `${title}. ${summary}`}))

const profileShape: RecordShape = {
  is: 'record',
  open: false,
  says: 'What a document of some kind owes its readers. A profile of a built-in name takes its place.',
  fields: {
    title: {is: 'text', says: 'What people call it.'},
    summary: {is: 'text', says: 'One sentence: which documents it is for.'},
    extends: {
      is: 'text',
      named: true,
      choices: profileChoices,
      says: 'The profile that it starts from; what it says itself takes the place of what is said there.',
    },
    required: owedList('Sections without which a document misleads: their absence is a finding of `missing-section`.'),
    recommended: owedList('Sections worth having: their absence is a finding of `unwritten-section`.'),
    files: files('Documents on these paths have this profile unless they name another.'),
    severities: {
      is: 'table',
      says: 'By the incident’s severity, the profile that such a document is held to instead: `SEV4: light`.',
      of: {is: 'text', named: true, choices: profileChoices, says: 'A profile by name.'},
    },
    rules: ruleTable('Severities that rules have for documents of this profile.'),
  },
}

export const configurationShape: RecordShape = {
  is: 'record',
  open: false,
  says: 'How a team writes its postmortems.',
  fields: {
    profile: {is: 'text', named: true, choices: profileChoices, says: 'The profile of documents that name none in their front matter.'},
    files: files('Which files are postmortems. Without it, the editor’s setting, the path and the document itself decide.'),
    profiles: {is: 'table', of: profileShape, says: 'The team’s own profiles by name.'},
    rules: ruleTable('How findings of a rule are shown, in every document; rules that are not named keep what their profile says.'),
    sensitivity: {
      is: 'text',
      choices: sensitivityChoices,
      only: true,
      says: 'How sure a finding about language has to be before it is shown.',
    },
    words: {
      is: 'record',
      open: false,
      says: 'The team’s own words, for the rules about language.',
      fields: {
        roles: texts('Words for people in a role or team.', 'A role, such as `captain`.', true),
        names: texts('Names of people that are not seen as names by themselves.', 'A name.', true),
        allowed: texts('Phrases that are never a finding.', 'A phrase as it stands in a text.'),
      },
    },
    sections: {
      is: 'table',
      keys: sectionChoices,
      says: 'The team’s own names of sections, beside the many that are known.',
      of: texts('Names of this section, as they stand in headings.', 'A heading.', true),
    },
    new: {
      is: 'record',
      open: false,
      says: 'What new postmortems begin with. Paths are from the folder of this file.',
      fields: {
        templates: {
          is: 'text',
          check: folderProblem,
          says: 'The folder of the team’s own templates: each `NAME.md` in it is offered, in place of the profile of that name if there is one.',
        },
        file: {
          is: 'text',
          check: patternProblem,
          says: 'Where a new file goes: a path in which `{{date}}`, `{{year}}`, `{{month}}`, `{{title}}` and `{{severity}}` are filled in.',
        },
        'prime-directive': {
          is: 'flag',
          says: 'Whether a new document opens with what everybody agrees on before the review begins: that whoever took part did what made sense to them.',
        },
      },
    },
    severity: severityShape,
    review: reviewShape,
    fishbone: {
      is: 'record',
      open: false,
      says: 'How the team draws fishbones.',
      fields: {
        categories: {
          is: 'list',
          of: {is: 'text', named: true, check: categoryProblem, says: 'A category, such as `Suppliers`.'},
          says: `What the first level of a new fishbone is made of, in place of ${usualCategories.join(', ')}.`,
        },
      },
    },
  },
}
