/** What pagers and other services answer, and what is to be read of it. */
import type {Case} from './case.ts'

export const services: readonly Case[] = [
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
  [
    'an incident of incident.io, with the times that a team keeps',
    JSON.stringify({
      incident: {
        reference: 'INC-12',
        name: 'Mail queue stuck',
        permalink: 'https://app.incident.example/12',
        incident_timestamp_values: [
          {incident_timestamp: {id: '1', name: 'Impact started', rank: 1}, value: {value: '2026-03-04T10:42:07Z'}},
          {incident_timestamp: {id: '2', name: 'Fixed at', rank: 2}},
          {incident_timestamp: {id: '3', name: 'Resolved', rank: 3}, value: {value: '2026-03-04T11:22:00Z'}},
        ],
      },
    }),
    [
      'incident.io',
      '2026-03-04T10:42:07Z | event | - | Impact started (INC-12) | incident.io | https://app.incident.example/12',
      '2026-03-04T11:22:00Z | event | - | Resolved (INC-12) | incident.io | https://app.incident.example/12',
    ],
  ],
]
