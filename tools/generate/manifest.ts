/** The parts of package.json that are declared in the sources: commands, menus, keys, and the settings of rules; and its words apart. */
import {readFileSync} from 'node:fs'
import {
  localised,
  profiles,
  ruleInWords,
  rules,
  ruleSettings,
  sensitivityChoices,
  trackers,
  type TimelineForm,
  type Tracker,
} from '../../src/core/index.ts'
import {commands, type CommandMeta} from '../../src/host/commands.ts'
import {keyBindings} from '../../src/host/key-bindings.ts'
import {menus, submenus} from '../../src/host/menus.ts'
import type {Generated} from './generated.ts'
import {wordsApart} from './manifest-words.ts'

export interface GeneratedManifest {
  readonly files: readonly Generated[]
  /** What people read of it, in English, by key. */
  readonly words: Readonly<Record<string, string>>
}

export function manifest(root: URL): GeneratedManifest {
  const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as Manifest
  const known = JSON.parse(readFileSync(new URL('package.nls.json', root), 'utf8')) as Readonly<Record<string, string>>
  const {contributes} = manifest
  contributes['commands'] = Object.entries<CommandMeta>(commands).map(([command, meta]) => ({
    command,
    title: meta.title,
    category: 'Postmortem',
    ...(meta.icon === undefined ? {} : {icon: meta.icon}),
    ...(meta.enablement === undefined ? {} : {enablement: meta.enablement}),
  }))
  const palette = Object.entries<CommandMeta>(commands)
    .filter(([, meta]) => meta.palette !== undefined)
    .map(([command, meta]) => ({command, when: meta.palette}))
  contributes['menus'] = {commandPalette: palette, ...menus}
  contributes['submenus'] = Object.entries(submenus).map(([id, submenu]) => ({id, ...submenu}))
  contributes['keybindings'] = keyBindings
  const configuration = contributes['configuration'] as {title: string; properties: Record<string, unknown>}[]
  const {type, default: usual, scope, markdownDescription} = configuration[0]!.properties['postmortem.profile'] as Record<string, unknown>
  configuration[0]!.properties['postmortem.profile'] = {
    type,
    default: usual,
    scope,
    // A team has profiles of its own, so the built-in ones are only suggested; the command in the description offers all of them.
    anyOf: [
      {
        enum: profiles.map(profile => profile.name),
        enumDescriptions: profiles.map(({title, summary}) => `${localised(title)}. ${localised(summary)}`),
      },
      {type: 'string'},
    ],
    markdownDescription,
  }
  configuration[0]!.properties['postmortem.keptDiagram'] = keptDiagram
  configuration[0]!.properties['postmortem.keptTimeline'] = keptTimeline
  configuration[0]!.properties['postmortem.sensitivity'] = sensitivity
  configuration[0]!.properties['postmortem.tickets.tracker'] = tracker
  configuration[1] = {
    title: 'Rules',
    properties: Object.fromEntries(
      rules.map(rule => [
        `postmortem.rules.${rule.name}`,
        {
          type: 'string',
          enum: ['default', ...ruleSettings],
          default: 'default',
          scope: 'resource',
          markdownDescription: ruleInWords(rule),
        },
      ]),
    ),
  }
  const apart = wordsApart(manifest, known)
  const files = [
    {path: 'package.json', text: json(apart.manifest)},
    {path: 'package.nls.json', text: json(apart.words)},
  ]
  return {files, words: apart.words}
}

/** The forms of a diagram that a document keeps. */
const forms = {
  automatic: 'A fishbone as `ishikawa-beta`, any other tree as a flowchart.',
  'ishikawa-beta': 'A fishbone with the problem as its head. Mermaid draws it since version 11.13.',
  flowchart: 'Boxes and arrows, which also show causes that several effects share. Drawn nearly everywhere.',
  mindmap: 'An outline around the problem. Drawn nearly everywhere.',
}

const timelineForms: Readonly<Record<TimelineForm, string>> = {
  gantt: 'A chart to scale, with the phases; without entries of which the time is not known.',
  timeline: 'All entries in their order, by days.',
}

const ways: Readonly<Record<Tracker, string>> = {
  github: 'An issue on GitHub, by the account that VS Code is signed in with; asked about before anything is sent.',
  'github-enterprise': 'The same on a GitHub Enterprise server.',
  gitlab: 'The page for a new issue on GitLab, filled in.',
  jira: 'The page for a new issue in Jira, filled in.',
  linear: 'The page for a new issue in Linear, filled in.',
  'azure-boards': 'The page for a new work item in Azure Boards, filled in.',
  youtrack: 'The page for a new issue in YouTrack, filled in.',
  page: 'Any page by its address, with `{title}` and `{body}` where they go.',
}

const tracker = {
  type: 'string',
  enum: trackers,
  markdownEnumDescriptions: trackers.map(name => ways[name]),
  default: 'github',
  scope: 'resource',
  markdownDescription: 'What **Create Ticket for Action Item…** creates, or opens for you to create.',
}

const sensitivity = {
  type: 'string',
  enum: sensitivityChoices.map(({value}) => value),
  enumDescriptions: sensitivityChoices.map(({says}) => says),
  default: 'sure',
  scope: 'resource',
  markdownDescription:
    'How sure a finding about language has to be before it is shown. A `.postmortem.yml` may say the same under `sensitivity`.',
}

const keptDiagram = {
  type: 'string',
  enum: Object.keys(forms),
  markdownEnumDescriptions: Object.values(forms),
  default: 'automatic',
  scope: 'resource',
  markdownDescription:
    'What **Toggle Mermaid Diagram Under the List** writes. A diagram that is there already stays in the form that it has when it is brought up to date.',
}

const keptTimeline = {
  type: 'string',
  enum: Object.keys(timelineForms),
  markdownEnumDescriptions: Object.values(timelineForms),
  default: 'gantt',
  scope: 'resource',
  markdownDescription: 'The same for the timeline.',
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

interface Manifest extends Record<string, unknown> {
  contributes: Record<string, unknown>
}
