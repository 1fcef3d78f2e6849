/** What a person answers to the prompts of a new document: an incident of mail that was late, told as each prompt asks. */
import {newDocument, profileNamed, profiles, textOfPieces, type Piece} from '../../../src/core/index.ts'

/** Where a prompt comes more than once, its answers in turn, and the last one again. */
const answers: Readonly<Record<string, readonly string[]>> = {
  'In one sentence: what broke, for whom, for how long': [
    'On 2 January the relay of our mail had no room for 71 minutes, so that 1,200 customers got their mail late.',
  ],
  'In one sentence: what was open, what was reached, since when it is closed': [
    'On 2 January a forgotten port of the relay was open for 71 minutes, and the addresses of 1,200 customers could be read until it was closed at 11:53 UTC.',
  ],
  'In one sentence: which data, what became of it, from when to when': [
    'On 2 January the delivery dates of 1,200 letters were lost from 10:42 to 11:53 UTC.',
  ],
  'how many, and what they could not do': ['1,200 customers could not read their mail'],
  'from when to when': ['71 minutes, from 10:42 to 11:53 UTC'],
  'revenue, NPS, rating or another figure': ['EUR 30 of credits'],
  'revenue lost, or the change of NPS, rating or another figure': ['EUR 30 of credits'],
  'What told us first': ['An alert on the length of the queue told us at 10:50 UTC.'],
  Audience: ['Customers'],
  'message, channel and time': ['“Mail is late”, on the status page at 10:58 UTC'],
  name: ['Dana Ito'],
  names: ['Omar Reyes, Mara Lind'],
  'what happened': ['The relay stops taking mail', 'An alert on the queue fires', 'The relay takes mail again; recovery confirmed'],
  'A condition that made this possible': ['The logs of the relay fill its disk within a month, and no alert watches it'],
  'what was observed': ['Mail was late.'],
  'the nearest cause': [
    'The relay had no room for its queue.\n  - Why? The logs of the relay had filled its disk.\n    - Why? Nothing deletes logs, and no alert watches the disk. *(root cause)*',
  ],
  'What was done, when, and what confirmed it': ['Old logs were deleted at 11:40 UTC, and an empty queue confirmed it.'],
  'What helped': ['The runbook of the relay named the disk.'],
  'What got in the way': ['The dashboard of the relay needs a login that had expired.'],
  'What luck spared us': ['The newsletter of the month had gone out the day before.'],
  option: ['Rotate the logs each day'],
  'prevents or detects': ['prevents'],
  days: ['1 day'],
  'what it saves': [
    'an outage such as this each month\n- Alert on the free space: detects; costs 1 day, is worth an hour of each outage\n- Give the queue a disk: prevents; costs 10 days, is worth all outages of this kind',
  ],
  'What will change': ['Rotate the logs of the relay each day', 'Alert on the free space of the relay’s disk'],
  owner: ['dana', 'omar'],
  'YYYY-MM-DD HH:MM': ['2026-01-02 10:42'],
  'YYYY-MM-DD': ['2096-02-02', '2096-02-09', '2096-02-16'],
  '#ticket': ['#12', '#13', '#14'],
  'prevention or detection': ['prevention', 'detection'],
  'What was learned': ['A queue that shares its disk with logs stops with them.'],
  'What was seen first, by whom, and what was done': [
    'At 10:50 UTC an alert on the queue fired, and support heard of late mail. The relay had no room, so old logs were deleted.',
  ],
  'What the system does on a normal day': ['The relay takes about 400 mails a minute and hands each on within two seconds.'],
  'What was affected first, how it showed, and what was done': [
    'The queue grew from 10:42 UTC on, an alert fired at 10:50 UTC, and old logs were deleted at 11:40 UTC.',
  ],
  'what helped': ['the runbook named the disk'],
  'what got in the way': ['the dashboard needs a login that had expired'],
  'What was reported, and what it turned out to be': ['Customers reported late mail; the relay had no room for its queue.'],
  'why they let it through': ['they run with an empty disk'],
  ticket: ['#15'],
  'What holds for now': ['Delete old logs by hand on each Monday'],
  'What follows in the next weeks': ['Rotate the logs of the relay each day'],
  'What settles it for good': ['Give the queue a disk of its own'],
  'What was open, and what was reached from there': ['A port of the relay was open to everybody, and its log could be read.'],
  'which were reached, and with which rights': ['the relay, with the rights to read'],
  'what was read, changed or taken, and what shows it': ['1,200 addresses were read, as the log of the relay shows'],
  'how many, and what it means for them': ['1,200 customers, who may get unwanted mail'],
  'from the first access to the last': ['71 minutes, from 10:42 to 11:53 UTC'],
  'message, time, and when it was due': ['told on 2 January at 15:00 UTC, due by 5 January'],
  'what was cut off, and when': ['the port was closed at 11:40 UTC'],
  'the way in, and what confirmed it': ['the rule of the firewall was deleted, and a scan at 11:53 UTC confirmed it'],
  'keys, tokens and passwords': ['the key of the relay was replaced at 12:10 UTC'],
  Link: ['https://logs.example/relay/2026-01-02'],
  'how many, of which kind, and whose': ['1,200 delivery dates of 1,200 customers'],
  'lost, wrong, late or disclosed': ['lost'],
  'reports, bills, messages, other systems': ['the report of the day counted 1,200 letters too few'],
  'from the first such record to the last': ['71 minutes, from 10:42 to 11:53 UTC'],
  'What was restored from where, and what confirmed it': [
    'All 1,200 dates were restored from the log at 14:00 UTC, and a count confirmed it.',
  ],
  'how far it came': ['The queue took 96 % of the disk'],
  'customers, data or money behind the last safeguard': ['the mail of 1,200 customers for an hour'],
  'A condition that let it come so far': ['No alert watches the disk of the relay'],
  'What stopped it': ['A colleague looked at the disk for another reason.'],
  'by design or by luck': ['by luck'],
}

/** Tells the answer to each prompt as it comes, with the front matter's day and severity among them. */
export function answering(): (prompt: string) => string {
  const times = new Map<string, number>()
  return prompt => {
    if (/^\d{4}-\d\d-\d\d$/.test(prompt)) return '2026-01-02'
    if (/\bSEV\d/.test(prompt)) return 'SEV2'
    const asked = prompt.replace(/^\{\{|\}\}$/g, '')
    const told = answers[asked]
    if (told === undefined) throw new Error(`Nobody has an answer to “${asked}”.`)
    const index = times.get(asked) ?? 0
    times.set(asked, index + 1)
    return told[Math.min(index, told.length - 1)]!
  }
}

export const piecesOf = (name: string, severity: string | undefined): readonly Piece[] => {
  const given = {date: '2026-01-02', title: 'Mail was late', began: '2026-01-02 10:42', services: ['mail']}
  return newDocument({...given, profile: profileNamed(name, profiles), among: profiles, severity})
}

export const fresh = (name: string, severity: string | undefined): string => textOfPieces(piecesOf(name, severity))

export const filled = (name: string, severity: string): string => fresh(name, severity).replace(/\{\{.*?\}\}/g, answering())
