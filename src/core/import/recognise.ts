/** Tells by its content what a text is, and reads it. */
import type {Reader, Recognised, Steps} from './message.ts'
import {csv, namedTable} from './readers/csv.ts'
import {discordCopy} from './readers/discord-copy.ts'
import {gitLog} from './readers/git-log.ts'
import {googleChatCopy} from './readers/google-chat-copy.ts'
import {grafana} from './readers/grafana.ts'
import {incidentIo} from './readers/incident-io.ts'
import {irc} from './readers/irc.ts'
import {jsonLines} from './readers/json-lines.ts'
import {logLines} from './readers/log-lines.ts'
import {mattermostCopy} from './readers/mattermost-copy.ts'
import {opsgenie} from './readers/opsgenie.ts'
import {pagerduty} from './readers/pagerduty.ts'
import {pagerdutyTable} from './readers/pagerduty-table.ts'
import {shellHistory} from './readers/shell-history.ts'
import {slackCopy} from './readers/slack-copy.ts'
import {slackExport} from './readers/slack-export.ts'
import {teamsCopy} from './readers/teams-copy.ts'
import {teamsScreen} from './readers/teams-screen.ts'
import {sourceOf, type Given} from './source.ts'

/** Those that ask for more come first: what one of them says is its own is read by no other. */
const readers: readonly Reader[] = [
  slackExport,
  pagerduty,
  incidentIo,
  opsgenie,
  grafana,
  jsonLines,
  shellHistory,
  gitLog,
  irc,
  teamsCopy,
  teamsScreen,
  discordCopy,
  mattermostCopy,
  googleChatCopy,
  slackCopy,
  pagerdutyTable,
  namedTable,
  logLines,
  csv,
]

/** What a text tells; where it breaks off being what it is; or `null` when it is nothing that is known here. */
export function recognised(given: Given): Recognised {
  const steps = recognising(given)
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}

/** The same, for whoever has other things to do in between. */
export function* recognising(given: Given): Steps<Recognised> {
  const source = sourceOf(given)
  for (const reader of readers) {
    const read = reader(source)
    const reading = read !== null && Symbol.iterator in read ? yield* read : read
    if (reading !== null) return reading
    yield
  }
  const {json} = source
  return json !== null && 'brokenLine' in json ? {format: 'JSON', brokenLine: json.brokenLine} : null
}
