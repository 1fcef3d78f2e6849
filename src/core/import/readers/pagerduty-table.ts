/** The table of incidents that PagerDuty exports: when each was triggered, and when and by whom it was resolved. */
import type {Recognised, Source, Steps} from '../message.ts'
import {rowsIn} from '../rows.ts'
import {readTable} from '../table.ts'
import {whenIn} from '../when.ts'
import {incidentWords} from './pagerduty.ts'

export function* pagerdutyTable({text, lines}: Source): Steps<Recognised> {
  const [head = ''] = lines
  if (!/(?:^|,)"?incident_number"?,/.test(head.slice(0, longestHead))) return null
  const names = [...rowsIn(head, ',')].flat()[0]!
  const first = (...usual: readonly string[]): number => names.findIndex(name => usual.includes(name))
  const at = {
    number: first('incident_number'),
    title: first('description', 'title'),
    service: first('service_name'),
    created: first('created_on', 'created_at'),
    resolved: first('resolved_on', 'resolved_at'),
    resolver: first('resolved_by_user_name'),
  }
  if (at.title === -1 || at.created === -1 || at.resolved === -1) return null
  const format = 'PagerDuty'
  return yield* readTable({format, text, delimiter: ',', from: 1}, (row, line) => {
    const told = (column: number): string | null => row[column]?.trim().replaceAll(/\s+/g, ' ') || null
    const [created, resolved] = [whenIn(told(at.created)), whenIn(told(at.resolved))]
    const title = told(at.title)
    if (created === null || title === null) return null
    const common = {kind: 'event', origin: {words: format, address: null}, line} as const
    const incident = {number: told(at.number), title, service: told(at.service)}
    const triggered = {...common, when: created, author: null, words: incidentWords('Triggered', incident)}
    if (resolved === null) return [triggered]
    return [triggered, {...common, when: resolved, author: told(at.resolver), words: incidentWords('Resolved', incident)}]
  })
}

const longestHead = 5_000
