/** The fields of front matter that mean something to this product; all others are the writer's own. */
import type {Choice, RecordShape, ValueShape} from './yaml/shape.ts'
import {saying} from '../speech/speech.ts'

const severityChoices: readonly Choice[] = [
  {value: 'SEV1', says: 'Critical: most customers cannot work, or data is lost.'},
  {value: 'SEV2', says: 'Major: an important function is down for many.'},
  {value: 'SEV3', says: 'Moderate: some are hindered and there is a way around.'},
  {value: 'SEV4', says: 'Minor: few notice. Owes a lighter review.'},
  {value: 'SEV5', says: 'A near miss, or nothing that anyone outside noticed. Owes a lighter review.'},
]

const statusChoices: readonly Choice[] = [
  {value: 'draft', says: 'Being written; a section that is not owed may hold no more than a guiding comment.'},
  {value: 'in-review', says: 'Others read it; empty sections are reported even when they hold a comment.'},
  {value: 'final', says: 'Reviewed and agreed.'},
]

/** How far the incident is, which is nothing about the document. */
const statesOfIncidents = 'open active ongoing investigating identified monitoring mitigated contained fixed resolved closed'
/** How others call how far a document is. */
const otherStates = 'pending publish published complete completed done approved archived'

const text = (says: string): ValueShape => ({is: 'text', says})
const texts = (says: string): ValueShape => ({is: 'list', orOne: true, of: {is: 'anything', says}, says})

/** The field that silences rules. */
export const ignoreField = 'postmortem-ignore'

export const frontMatterShape: RecordShape = {
  is: 'record',
  open: true,
  says: 'What is known about the incident as a whole.',
  fields: {
    title: text('The title, where it is not the first heading.'),
    id: text('The number or name of the incident or its ticket.'),
    // Others write much else here, and none of it is a mistake.
    incident: {is: 'anything', says: 'Where the incident is recorded: the address of its ticket, channel or page.'},
    date: {
      is: 'text',
      says: 'The day of the incident, as `YYYY-MM-DD`. Entries of the timeline that have only a clock time are taken to be on that day.',
      check: dateProblem,
    },
    severity: {
      is: 'text',
      choices: severityChoices,
      says: 'How bad it was: `SEV1` to `SEV5`, or a value of your own scale. A minor incident owes a lighter document than a critical one.',
    },
    status: {
      is: 'text',
      choices: statusChoices,
      only: true,
      elsewhere: `${statesOfIncidents} ${otherStates}`.split(' '),
      says: 'How far the document is.',
    },
    services: texts('The services that were affected.'),
    profile: text('What this document owes its readers: the name of a built-in profile or of one from `.postmortem.yml`.'),
    postmortem: {
      is: 'flag',
      orAddress: true,
      says: 'Whether this file is a postmortem at all, when its path and its sections leave that open.',
    },
    [ignoreField]: {
      is: 'list',
      orOne: true,
      of: {is: 'text', named: true, says: 'The name of a rule, and after `--` why it is silent.'},
      says: 'Rules that are silent in this file, one an entry, each with its reason: `counterfactual -- quoted from the customer`.',
    },
    'detected-by': text('What told you first: an alert, a customer, a colleague.'),
    commander: text('Who led the response, by name or handle.'),
    responders: texts(
      'Who helped, one a line, by name or handle, with a role in brackets: `Ana (database on-call)`. Roles are offered where a finding is about a name.',
    ),
    impact: {
      is: 'record',
      open: true,
      orWords: true,
      says: 'What it cost, in figures; any other metric of yours may stand here too.',
      fields: {
        customers: text('How many customers were affected.'),
        duration: text('How long it lasted, such as `65 min` or `2 h 10 min`.'),
        revenue: text('What was lost or at risk, with its currency, such as `EUR 10,000`.'),
        nps: text('The change of the Net Promoter Score.'),
        rating: text('The change of the rating in an app store or elsewhere.'),
      },
    },
    tags: texts('Words to find similar incidents by, such as a class of causes.'),
  },
}

/** Fields of other tools that may say of which kind a document is. */
export const kindFields = ['type', 'kind', 'layout', 'template'] as const

/** Only what looks like an ISO date can be held against the calendar. */
function dateProblem(value: string): string | null {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(value.trim())
  if (parts === null) return /\d/.test(value) ? null : saying`“${value}” is no date. Write it as YYYY-MM-DD.`
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const days = month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= days ? null : saying`There is no ${parts[0]} in the calendar.`
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
