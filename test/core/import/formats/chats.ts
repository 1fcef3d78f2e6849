/** Chats as people copy or export them, and what is to be read of them. */
import type {Case} from './case.ts'

const people = new Map([
  ['U01', 'Dana Ito'],
  ['U02', 'Omar Reyes'],
])

export const chats: readonly Case[] = [
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
    'Slack, a thread with the day at each time',
    'Dana Ito\n  Monday at 2:44 PM\nThe queue is full\nWe meet again\nTuesday at 9:00 AM\nOmar Reyes\n  Yesterday at 9:05 AM\nMonday\n9:07\nOver\nRelay  APP  Today at 9:01 AM\nUp',
    [
      'Slack',
      '2026-03-02T13:44:00Z | message | Dana Ito | The queue is full ⏎ We meet again ⏎ Tuesday at 9:00 AM | Slack',
      '2026-03-04T08:05:00Z | message | Omar Reyes | Monday | Slack',
      '2026-03-04T08:07:00Z | message | Omar Reyes | Over | Slack',
      '2026-03-05T08:01:00Z | bot | Relay | Up | Slack',
    ],
  ],
  [
    'Teams, weekdays up to the one on which it was copied',
    '[Thu 10:42] Dana Ito\nThursday\n[Friday 2:44 PM] Omar Reyes: We shall see\n[Yesterday 2:44 PM] Omar Reyes: On it\n[Someday 2:44 PM] no head',
    [
      'Teams',
      '2026-02-27T13:44:00Z | message | Omar Reyes | We shall see | Teams',
      '2026-03-04T13:44:00Z | message | Omar Reyes | On it ⏎ [Someday 2:44 PM] no head | Teams',
      '2026-03-05T09:42:00Z | message | Dana Ito | Thursday | Teams',
    ],
  ],
  [
    'Teams, weekdays as they are selected on the screen',
    'The queue is full by Dana Ito\nDana Ito\nMonday 2:44 PM\n\nThe queue is full\nMonday\n\nOn it by Omar Reyes\nOmar Reyes\n2:47 PM\n\nOn it\n',
    [
      'Teams',
      '2026-03-02T13:44:00Z | message | Dana Ito | The queue is full ⏎ Monday | Teams',
      '2026-03-02T13:47:00Z | message | Omar Reyes | On it | Teams',
    ],
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
    'Teams, as it is selected on the screen',
    'Today\nThe queue is full by Dana Ito\nDana Ito\n10:42 am\nThe queue is full\nIt grows by the minute by Dana Ito\n\nIt grows by the minute\nOn it. I shall look at the relays one aft... by Omar Reyes\n10:43 am\nOmar Reyes\nOn it. I shall look at the relays one after the other\n\n👍\n1 Like reaction.\n1\nBegin Reference, The queue is full by Dana Ito\nDana Ito\n3/4/2026 10:42 am\nThe queue is full\nIt is the disk, by Ito, Dana (Mail).\nProfile picture of Ito, Dana (Mail).\nIto, Dana (Mail)\n10:47\n\nIt is the disk\n',
    [
      'Teams',
      '2026-03-05T09:42:00Z | message | Dana Ito | The queue is full | Teams',
      '2026-03-05T09:42:00Z | message | Dana Ito | It grows by the minute | Teams',
      '2026-03-05T09:43:00Z | message | Omar Reyes | On it. I shall look at the relays one after the other | Teams',
      '2026-03-05T09:47:00Z | message | Ito, Dana (Mail) | It is the disk | Teams',
    ],
  ],
  [
    'Teams, selected in a channel with whole dates',
    'The queue is full by Dana Ito\nDana Ito\n04/03/2026 10:42 am\n\nThe queue is full\n\nStand by for the relay by Omar Reyes\nOmar Reyes\n13/03/2026 2:44 pm\n\nStand by for the relay\n',
    [
      'Teams',
      '2026-03-04T09:42:00Z | message | Dana Ito | The queue is full | Teams',
      '2026-03-13T13:44:00Z | message | Omar Reyes | Stand by for the relay | Teams',
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
    'Discord, weekdays',
    'Dana — Last Thursday at 10:42 AM\nThe queue is full\n[10:44 AM]It grows\nOmar — Tuesday at 10:42 AM\nUp\nLee — letzten Montag um 10:45\nJa',
    [
      'Discord',
      '2026-02-26T09:42:00Z | message | Dana | The queue is full | Discord',
      '2026-02-26T09:44:00Z | message | Dana | It grows | Discord',
      '2026-03-02T09:45:00Z | message | Lee | Ja | Discord',
      '2026-03-03T09:42:00Z | message | Omar | Up | Discord',
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
    'Google Chat, weekdays',
    'Dana Ito, Mon 2:44 PM\nThe queue is full\nOmar Reyes, Wednesday 2:45 PM, Edited\nOn it',
    [
      'Google Chat',
      '2026-03-02T13:44:00Z | message | Dana Ito | The queue is full | Google Chat',
      '2026-03-04T13:45:00Z | message | Omar Reyes | On it | Google Chat',
    ],
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
]
