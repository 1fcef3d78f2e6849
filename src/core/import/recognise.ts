/** Tells by its content what a text is, and reads it. */
import type {Broken, Reader, Reading} from './message.ts'
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
import {shellHistory} from './readers/shell-history.ts'
import {slackCopy} from './readers/slack-copy.ts'
import {slackExport} from './readers/slack-export.ts'
import {teamsCopy} from './readers/teams-copy.ts'
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
  discordCopy,
  mattermostCopy,
  googleChatCopy,
  slackCopy,
  namedTable,
  logLines,
  csv,
]

/** What a text tells; where it breaks off being what it is; or `null` when it is nothing that is known here. */
export function recognised(given: Given): Reading | Broken | null {
  const source = sourceOf(given)
  for (const reader of readers) {
    const reading = reader(source)
    if (reading !== null) return reading
  }
  const {json} = source
  return json !== null && 'brokenLine' in json ? {format: 'JSON', brokenLine: json.brokenLine} : null
}
