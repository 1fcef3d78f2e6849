/** Material of each format as people copy or export it, and what is to be read from it: when, of what kind, by whom, the words and the source. */
import type {Given} from '../../../src/core/import/source.ts'

const people = new Map([
  ['U01', 'Dana Ito'],
  ['U02', 'Omar Reyes'],
])

export const cases: readonly (readonly [name: string, given: Given | string, expected: readonly string[]])[] = [
  [
    'Slack, a name over its time',
    'Wednesday, March 4th\nDana Ito\n  10:42 AM\nThe queue is full.\nIt grows.\n10:43\nStill growing (edited)\n:eyes:\n2\nOmar Reyes\n:palm_tree:  12:58 PM\nRestarted `relay-1`\n2 replies\nPagerDuty\nAPP  12:59 PM\nTriggered #12\n1:02\nResolved',
    [
      'Slack',
      '2026-03-04T09:42:00Z | message | Dana Ito | The queue is full. ⏎ It grows. | Slack',
      '2026-03-04T09:43:00Z | message | Dana Ito | Still growing | Slack',
      '2026-03-04T11:58:00Z | message | Omar Reyes | Restarted `relay-1` | Slack',
      '2026-03-04T11:59:00Z | bot | PagerDuty | Triggered #12 | Slack',
      '2026-03-04T12:02:00Z | message | PagerDuty | Resolved | Slack',
    ],
  ],
  [
    'Slack, a name beside its time, over midnight',
    'Dana Ito  [23:58]\nPaged\nOmar Reyes  [00:04]\nOn it',
    ['Slack', '2026-03-04T22:58:00Z | message | Dana Ito | Paged | Slack', '2026-03-04T23:04:00Z | message | Omar Reyes | On it | Slack'],
  ],
  [
    'Slack, days that are told from today on',
    'Yesterday\nDana Ito  10:42 AM\nPaged\nToday\nOmar Reyes  9:04 AM\nOver',
    ['Slack', '2026-03-04T09:42:00Z | message | Dana Ito | Paged | Slack', '2026-03-05T08:04:00Z | message | Omar Reyes | Over | Slack'],
  ],
  [
    'Teams, in both forms',
    '[10:42 AM] Dana Ito\nThe queue is full\n[3/4/2026 10:43 AM] Omar Reyes: On it: now',
    [
      'Teams',
      '2026-03-04T09:42:00Z | message | Dana Ito | The queue is full | Teams',
      '2026-03-04T09:43:00Z | message | Omar Reyes | On it: now | Teams',
    ],
  ],
  [
    'Teams, with days before months',
    '[13/3/2026 10:42] Dana Ito\nBefore\n[14/3/2026 10:43] Omar Reyes\nLater\n[4/5/2026 10:43] Omar Reyes\nMuch later',
    [
      'Teams',
      '2026-03-13T09:42:00Z | message | Dana Ito | Before | Teams',
      '2026-03-14T09:43:00Z | message | Omar Reyes | Later | Teams',
      '2026-05-04T08:43:00Z | message | Omar Reyes | Much later | Teams',
    ],
  ],
  [
    'Discord',
    'Dana — Yesterday at 10:42 AM\nThe queue is full\n[10:44 AM]It grows\nRelay APP — 03/04/2026 10:45 AM\nUp',
    [
      'Discord',
      '2026-03-04T09:42:00Z | message | Dana | The queue is full | Discord',
      '2026-03-04T09:44:00Z | message | Dana | It grows | Discord',
      '2026-03-04T09:45:00Z | bot | Relay | Up | Discord',
    ],
  ],
  [
    'IRC of irssi',
    '--- Day changed Wed Mar 04 2026\n10:42 <@dana> the queue is full\n10:43  * omar looks\n10:44 -!- lee [lee@host.example] has joined #ops',
    [
      'IRC',
      '2026-03-04T09:42:00Z | message | dana | the queue is full | IRC',
      '2026-03-04T09:43:00Z | message | omar | looks | IRC',
      '2026-03-04T09:44:00Z | note | - | lee [lee@host.example] has joined #ops | IRC',
    ],
  ],
  [
    'IRC of WeeChat',
    '2026-03-04 10:42:07\tdana\tthe queue is full',
    ['IRC', '2026-03-04T09:42:07Z | message | dana | the queue is full | IRC'],
  ],
  ['IRC of ZNC', '[10:42:07] <dana> 10:50 is when', ['IRC', '2026-03-04T09:42:07Z | message | dana | 10:50 is when | IRC']],
  [
    'Mattermost',
    'dana.ito 10:42 AM\nThe queue is full\nrelay BOT 10:43 AM\nUp',
    [
      'Mattermost',
      '2026-03-04T09:42:00Z | message | dana.ito | The queue is full | Mattermost',
      '2026-03-04T09:43:00Z | bot | relay | Up | Mattermost',
    ],
  ],
  [
    'Google Chat',
    'Dana Ito, Yesterday 10:42 AM\nThe queue is full\nOmar Reyes, 10:43 AM, Edited\nOn it',
    [
      'Google Chat',
      '2026-03-04T09:42:00Z | message | Dana Ito | The queue is full | Google Chat',
      '2026-03-04T09:43:00Z | message | Omar Reyes | On it | Google Chat',
    ],
  ],
  [
    'git log',
    'commit 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d (HEAD -> main)\nMerge: 1a2b3c4 2b3c4d5\nAuthor: Dana Ito <dana@mail.example>\nDate:   Wed Mar 4 10:42:07 2026 +0100\n\n    Revert "Raise the limit"\n\n    It was too high.\n\ncommit 2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d1a\nAuthor: Omar Reyes <omar@mail.example>\nDate:   Wed Mar 4 09:01:00 2026 +0100\n\n    Raise the limit\n',
    [
      'git log',
      '2026-03-04T08:01:00Z | commit | Omar Reyes | Raise the limit | commit 2b3c4d5e6f7a',
      '2026-03-04T09:42:07Z | commit | Dana Ito | Revert "Raise the limit" | commit 1a2b3c4d5e6f',
    ],
  ],
  [
    'git log --date=iso --graph',
    '* commit 1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d\n| Author: Dana Ito <dana@mail.example>\n| Date:   2026-03-04 10:42:07 +0100\n| \n|     Raise the limit\n| ',
    ['git log', '2026-03-04T09:42:07Z | commit | Dana Ito | Raise the limit | commit 1a2b3c4d5e6f'],
  ],
  [
    'git log in lines',
    '1a2b3c4 2026-03-04 10:42:07 +0100 Raise the limit\n2b3c4d5 (tag: v4.2) 2026-03-04T10:45:00+01:00 Revert it',
    [
      'git log',
      '2026-03-04T09:42:07Z | commit | - | Raise the limit | commit 1a2b3c4',
      '2026-03-04T09:45:00Z | commit | - | Revert it | commit 2b3c4d5',
    ],
  ],
  [
    'CSV with a head',
    {text: 'Time (UTC),Who,Event\n2026-03-04 10:42,Dana,"The ""queue"",\nis full"\n2026-03-04 10:43,,Over\n', name: 'events.csv'},
    [
      'CSV',
      '2026-03-04T10:42:00Z | event | Dana | The "queue", ⏎ is full | events.csv, line 2',
      '2026-03-04T10:43:00Z | event | - | Over | events.csv, line 4',
    ],
  ],
  [
    'CSV with semicolons, and a day and a zone of their own',
    'date;time;tz;message\n4.3.2026;10:42;CET;Full\n',
    ['CSV', '2026-03-04T09:42:00Z | event | - | Full | -'],
  ],
  ['TSV without a head', '1772617320\tdana\tThe queue is full', ['TSV', '2026-03-04T09:42:00Z | event | - | The queue is full | -']],
  [
    'JSON lines',
    '{"ts":1772617320.5,"level":"error","msg":"boom","logger":"api"}\n{"@timestamp":"2026-03-04T10:42:07Z","message":"over","user":{"name":"Dana"}}',
    ['JSON lines', '2026-03-04T09:42:00Z | log | api | boom | -', '2026-03-04T10:42:07Z | log | Dana | over | -'],
  ],
  [
    'Java, with what goes on with a line',
    '2026-03-04 10:42:07,123 [main] ERROR c.e.Relay - No room\njava.io.IOException: full\n\tat c.e.Relay.run(Relay.java:7)\n2026-03-04 10:43:07,123 [main] INFO c.e.Relay - Up',
    [
      'log',
      '2026-03-04T09:42:07Z | log | - | [main] ERROR c.e.Relay - No room ⏎ java.io.IOException: full ⏎ \tat c.e.Relay.run(Relay.java:7) | -',
      '2026-03-04T09:43:07Z | log | - | [main] INFO c.e.Relay - Up | -',
    ],
  ],
  [
    'syslog, with a head that is no part of it',
    {text: '-- Logs begin here --\nMar  4 10:42:07 relay-1 mail[123]: No room', name: 'mail.log'},
    ['log', '2026-03-04T09:42:07Z | log | - | relay-1 mail[123]: No room | mail.log, line 2', '1 left'],
  ],
  [
    'RFC 5424',
    '<34>1 2026-03-04T10:42:07.003Z relay-1 mail - - No room',
    ['log', '2026-03-04T10:42:07Z | log | - | relay-1 mail - - No room | -'],
  ],
  [
    'nginx, who came',
    '203.0.113.7 - - [04/Mar/2026:10:42:07 +0100] "GET / HTTP/1.1" 502 0',
    ['log', '2026-03-04T09:42:07Z | log | - | 203.0.113.7 - - "GET / HTTP/1.1" 502 0 | -'],
  ],
  [
    'nginx, what failed',
    '2026/03/04 10:42:07 [error] 31#31: no live upstreams',
    ['log', '2026-03-04T09:42:07Z | log | - | [error] 31#31: no live upstreams | -'],
  ],
  [
    'Apache',
    '[Wed Mar 04 10:42:07.123456 2026] [core:error] [pid 7] No room',
    ['log', '2026-03-04T09:42:07Z | log | - | [core:error] [pid 7] No room | -'],
  ],
  ['klog', 'E0304 10:42:07.123456       1 relay.go:12] No room', ['log', '2026-03-04T09:42:07Z | log | - | E 1 relay.go:12] No room | -']],
  [
    'the history of bash',
    '#1772617320\nkubectl get pods\n#1772617380\nkubectl rollout undo \\\n  deploy/relay',
    [
      'bash history',
      '2026-03-04T09:42:00Z | command | - | kubectl get pods | -',
      '2026-03-04T09:43:00Z | command | - | kubectl rollout undo \\ ⏎   deploy/relay | -',
    ],
  ],
  [
    'the history of zsh',
    ': 1772617320:0;kubectl get pods\n: 1772617380:4;echo a\\\necho b',
    [
      'zsh history',
      '2026-03-04T09:42:00Z | command | - | kubectl get pods | -',
      '2026-03-04T09:43:00Z | command | - | echo a ⏎ echo b | -',
    ],
  ],
  [
    'the history of fish',
    '- cmd: kubectl get pods\n  when: 1772617320\n  paths:\n    - x',
    ['fish history', '2026-03-04T09:42:00Z | command | - | kubectl get pods | -'],
  ],
  [
    'a day of a Slack export',
    {
      name: 'incident/2026-03-04.json',
      people,
      text: JSON.stringify([
        {type: 'message', subtype: 'channel_join', ts: '1772617200.000100', user: 'U01', text: '<@U01> has joined the channel'},
        {
          type: 'message',
          ts: '1772617320.000200',
          user: 'U01',
          text: '<@U02> see <https://wiki.example/a|the page> &amp; <#C1|ops>',
          thread_ts: '1772617320.000200',
        },
        {
          type: 'message',
          ts: '1772617380.000300',
          user: 'U02',
          text: 'On it',
          thread_ts: '1772617320.000200',
          edited: {user: 'U02', ts: '1772617390.000000'},
        },
        {type: 'message', subtype: 'thread_broadcast', ts: '1772617380.000300', user: 'U02', text: 'On it', thread_ts: '1772617320.000200'},
        {
          type: 'message',
          subtype: 'bot_message',
          ts: '1772617440.000400',
          bot_id: 'B1',
          username: 'Alerts',
          text: '',
          attachments: [{fallback: 'x', title: 'Triggered', text: 'No room on <https://relay.example>'}],
        },
        {
          type: 'message',
          ts: '1772617500.000500',
          user: 'U09',
          text: '',
          blocks: [
            {
              type: 'rich_text',
              elements: [
                {
                  type: 'rich_text_section',
                  elements: [
                    {type: 'user', user_id: 'U01'},
                    {type: 'text', text: ' done'},
                  ],
                },
              ],
            },
          ],
        },
        {type: 'message', subtype: 'tombstone', ts: '1772617560.000600', user: 'USLACKBOT', text: 'This message was deleted.'},
      ]),
    },
    [
      'Slack export',
      '2026-03-04T09:40:00Z | note | Dana Ito | @Dana Ito has joined the channel | #incident in Slack',
      '2026-03-04T09:42:00Z | message | Dana Ito | @Omar Reyes see the page (https://wiki.example/a) & #ops | #incident in Slack',
      '2026-03-04T09:43:00Z | reply | Omar Reyes | On it | #incident in Slack',
      '2026-03-04T09:44:00Z | bot | Alerts | Triggered ⏎ No room on https://relay.example | #incident in Slack',
      '2026-03-04T09:45:00Z | message | U09 | @Dana Ito done | #incident in Slack',
    ],
  ],
  [
    'log entries of PagerDuty',
    JSON.stringify({
      log_entries: [
        {
          type: 'trigger_log_entry',
          summary: 'Triggered through the website.',
          created_at: '2026-03-04T10:42:07Z',
          html_url: 'https://pd.example/1',
          agent: {type: 'service_reference', summary: 'Mail'},
          channel: {type: 'auto'},
          event_details: {description: 'No room'},
        },
        {
          type: 'acknowledge_log_entry',
          summary: 'Acknowledged by Dana Ito.',
          created_at: '2026-03-04T11:44:00+01:00',
          agent: {type: 'user_reference', summary: 'Dana Ito'},
        },
      ],
      limit: 25,
      offset: 0,
      more: false,
    }),
    [
      'PagerDuty',
      '2026-03-04T10:42:07Z | event | - | Triggered through the website. ⏎ No room | PagerDuty | https://pd.example/1',
      '2026-03-04T10:44:00Z | event | - | Acknowledged by Dana Ito. | PagerDuty',
    ],
  ],
  [
    'notes of PagerDuty',
    JSON.stringify({
      notes: [
        {
          id: 'P1',
          user: {summary: 'Dana Ito'},
          channel: {summary: 'The website'},
          content: 'Restarted',
          created_at: '2026-03-04T05:42:07-05:00',
        },
      ],
    }),
    ['PagerDuty', '2026-03-04T10:42:07Z | event | Dana Ito | Restarted | PagerDuty'],
  ],
  [
    'a list of incidents of PagerDuty',
    JSON.stringify({
      incidents: [
        {
          incident_number: 12,
          title: 'The queue is full',
          summary: '[#12] The queue is full',
          created_at: '2026-03-04T10:42:07Z',
          status: 'resolved',
          resolved_at: '2026-03-04T12:20:00+01:00',
          html_url: 'https://pd.example/12',
          service: {type: 'service_reference', summary: 'Mail'},
          acknowledgements: [],
          last_status_change_by: {type: 'user_reference', summary: 'Dana Ito'},
        },
        {
          incident_number: 13,
          title: 'Mail is late',
          created_at: '2026-03-04T10:50:00Z',
          status: 'acknowledged',
          resolved_at: null,
          acknowledgements: [{at: '2026-03-04T10:51:00Z', acknowledger: {type: 'user_reference', summary: 'Bo'}}],
          last_status_change_by: {type: 'service_reference', summary: 'Mail'},
        },
      ],
      limit: 25,
      offset: 0,
      more: false,
    }),
    [
      'PagerDuty',
      '2026-03-04T10:42:07Z | event | - | Triggered #12: The queue is full (Mail) | PagerDuty | https://pd.example/12',
      '2026-03-04T10:50:00Z | event | - | Triggered #13: Mail is late | PagerDuty',
      '2026-03-04T10:51:00Z | event | Bo | Acknowledged #13: Mail is late | PagerDuty',
      '2026-03-04T11:20:00Z | event | Dana Ito | Resolved #12: The queue is full (Mail) | PagerDuty | https://pd.example/12',
    ],
  ],
  [
    'an incident of PagerDuty',
    JSON.stringify({incident: {incident_number: 12, title: 'The queue is full', created_at: '2026-03-04T10:42:07Z'}}),
    ['PagerDuty', '2026-03-04T10:42:07Z | event | - | Triggered #12: The queue is full | PagerDuty'],
  ],
  [
    'the table of incidents of PagerDuty',
    'id,incident_number,description,service_name,created_on,resolved_on,seconds_to_first_ack,resolved_by_user_name\nP1,12,"The queue, it\nis full",Mail,2026-03-04T11:42:07+01:00,2026-03-04T12:20:00+01:00,60,Dana Ito\nP2,13,Mail is late,,2026-03-04T11:50:00+01:00,,,\n',
    [
      'PagerDuty',
      '2026-03-04T10:42:07Z | event | - | Triggered #12: The queue, it is full (Mail) | PagerDuty',
      '2026-03-04T10:50:00Z | event | - | Triggered #13: Mail is late | PagerDuty',
      '2026-03-04T11:20:00Z | event | Dana Ito | Resolved #12: The queue, it is full (Mail) | PagerDuty',
    ],
  ],
  [
    'the log of an alert of Opsgenie',
    JSON.stringify({
      data: [
        {log: 'Alert acknowledged', type: 'system', owner: 'Dana Ito', createdAt: '2026-03-04T10:44:07.123Z', offset: '2'},
        {log: 'Alert created', type: 'system', owner: 'System', createdAt: '2026-03-04T10:42:07.123Z', offset: '1'},
      ],
      paging: {},
      took: 0.1,
      requestId: '1',
    }),
    [
      'Opsgenie',
      '2026-03-04T10:42:07Z | event | System | Alert created | Opsgenie',
      '2026-03-04T10:44:07Z | event | Dana Ito | Alert acknowledged | Opsgenie',
    ],
  ],
  [
    'the notes of an alert of Opsgenie',
    JSON.stringify({data: [{note: 'Restarted', owner: 'Dana Ito', createdAt: '2026-03-04T10:42:07.123Z', offset: '1'}], took: 0.1}),
    ['Opsgenie', '2026-03-04T10:42:07Z | event | Dana Ito | Restarted | Opsgenie'],
  ],
  [
    'Opsgenie',
    JSON.stringify({
      data: {
        entries: [
          {
            id: '1',
            group: 'response',
            type: 'AlertCreated',
            eventTime: '2026-03-04T10:42:07Z',
            hidden: false,
            actor: {name: 'Dana Ito', type: 'user'},
            description: {name: 'Alert created', type: 'text'},
          },
        ],
      },
    }),
    ['Opsgenie', '2026-03-04T10:42:07Z | event | Dana Ito | Alert created | Opsgenie'],
  ],
  [
    'incident.io',
    JSON.stringify({
      incident_updates: [
        {
          id: '1',
          created_at: '2026-03-04T10:42:07.5Z',
          message: 'We look into it',
          new_incident_status: {name: 'Investigating'},
          new_severity: {name: 'Major'},
          updater: {user: {name: 'Dana Ito'}},
        },
      ],
    }),
    ['incident.io', '2026-03-04T10:42:07Z | event | Dana Ito | We look into it (Status: Investigating, Severity: Major) | incident.io'].map(
      line => line.replace(':07Z', ':07Z'),
    ),
  ],
  [
    'Slack in German',
    'Dana Ito\n  10:42 Uhr\nKein Platz\n10:43 Uhr\nEs wächst',
    [
      'Slack',
      '2026-03-04T09:42:00Z | message | Dana Ito | Kein Platz | Slack',
      '2026-03-04T09:43:00Z | message | Dana Ito | Es wächst | Slack',
    ],
  ],
  [
    'Discord, a head in several lines',
    'Dana\n — Yesterday at 10:42 AM\nThe queue is full\nOmar\n — \n10:43 AM\nOn it',
    [
      'Discord',
      '2026-03-04T09:42:00Z | message | Dana | The queue is full | Discord',
      '2026-03-04T09:43:00Z | message | Omar | On it | Discord',
    ],
  ],
  [
    'Discord in German',
    'Dana — 04.03.2026 10:42\nVoll\nOmar — heute um 10:43 Uhr\nJa',
    ['Discord', '2026-03-04T09:42:00Z | message | Dana | Voll | Discord', '2026-03-05T09:43:00Z | message | Omar | Ja | Discord'],
  ],
  [
    'git log --date=unix and --date=raw',
    'commit 1a2b3c4d5e6f7a8b\nAuthor: Dana Ito <dana@mail.example>\nDate:   1772617320\n\n    Raise it\n\ncommit 2b3c4d5e6f7a8b9c\nAuthor: Omar\nDate:   1772617380 +0100\n\n    Revert it\n',
    [
      'git log',
      '2026-03-04T09:42:00Z | commit | Dana Ito | Raise it | commit 1a2b3c4d5e6f',
      '2026-03-04T09:43:00Z | commit | Omar | Revert it | commit 2b3c4d5e6f7a',
    ],
  ],
  [
    'CSV whose rows begin like the lines of a log, with a mark of its encoding',
    '\ufeffTimestamp,User,Message\n3/4/2026 10:42:07 PM,Dana,"Full, 🎉"\n3/13/2026 10:43:00 AM,عمر,מלא\n',
    ['CSV', '2026-03-04T21:42:07Z | event | Dana | Full, 🎉 | -', '2026-03-13T09:43:00Z | event | عمر | מלא | -'],
  ],
  [
    'a log with commas, and no head',
    '2026-03-04 10:42:07,dana,no room\n2026-03-04 10:43:07,omar,on it',
    ['log', '2026-03-04T09:42:07Z | log | - | dana,no room | -', '2026-03-04T09:43:07Z | log | - | omar,on it | -'],
  ],
  [
    'Docker Compose',
    'relay-1  | 2026-03-04T10:42:07Z ERROR No room\ndb-1     | 2026-03-04T10:42:09Z INFO up',
    ['log', '2026-03-04T10:42:07Z | log | - | relay-1 ERROR No room | -', '2026-03-04T10:42:09Z | log | - | db-1 INFO up | -'],
  ],
  [
    'Ruby',
    'E, [2026-03-04T10:42:07.123456 #31] ERROR -- : No room',
    ['log', '2026-03-04T09:42:07Z | log | - | #31 ERROR -- : No room | -'],
  ],
  [
    'PostgreSQL, in a zone of its own',
    '2026-03-04 10:42:07.123 EST [31] ERROR:  no room\n2026-03-04 10:43:07.123 XYZT [31] LOG:  up',
    ['log', '2026-03-04T09:43:07Z | log | - | XYZT [31] LOG:  up | -', '2026-03-04T15:42:07Z | log | - | [31] ERROR:  no room | -'],
  ],
  [
    'JSON lines that say nothing in words',
    '{"time":"2026-03-04T10:42:07Z","status":502,"host":"relay-1"}\n{"time":"2026-03-04T10:43:07Z","status":200,"ok":true}',
    ['JSON lines', '2026-03-04T10:42:07Z | log | relay-1 | status: 502 | -', '2026-03-04T10:43:07Z | log | - | status: 200, ok: true | -'],
  ],
  [
    'the history of bash, whose times begin later',
    'ls\n#1772617320\nkubectl get pods\n#1772617380\nkubectl get nodes',
    [
      'bash history',
      '2026-03-04T09:42:00Z | command | - | kubectl get pods | -',
      '2026-03-04T09:43:00Z | command | - | kubectl get nodes | -',
      '1 left',
    ],
  ],
  [
    'the history of bash as it is printed',
    '  501  2026-03-04 10:42:07 kubectl get pods\n  502  2026-03-04 10:43:07 for pod in a b\ndo echo $pod; done',
    [
      'bash history',
      '2026-03-04T09:42:07Z | command | - | kubectl get pods | -',
      '2026-03-04T09:43:07Z | command | - | for pod in a b ⏎ do echo $pod; done | -',
    ],
  ],
  [
    'CSV with an hour that the clocks left out, and one that they repeated',
    'time,zone,what\n2026-03-29 02:30,Europe/Berlin,left out\n2026-10-25 02:30,Europe/Berlin,repeated\n',
    ['CSV', '2026-03-29T01:30:00Z | event | - | left out | -', '2026-10-25T00:30:00Z | event | - | repeated | -'],
  ],
  [
    'annotations of Grafana about a while',
    JSON.stringify([{id: 1, dashboardUID: 'abc', time: 1772617320000, timeEnd: 1772617380000, text: 'Outage', tags: []}]),
    ['Grafana', '2026-03-04T09:42:00Z | event | - | Outage | Grafana', '2026-03-04T09:43:00Z | event | - | Outage (end) | Grafana'],
  ],
  [
    'annotations of Grafana',
    JSON.stringify([
      {
        id: 1,
        dashboardUID: 'abc',
        panelId: 2,
        time: 1772617320000,
        timeEnd: 1772617320000,
        text: 'Deployed <b>4.2</b>',
        tags: ['deploy'],
        login: 'dana',
      },
    ]),
    ['Grafana', '2026-03-04T09:42:00Z | event | dana | Deployed  4.2 | Grafana'],
  ],
]
