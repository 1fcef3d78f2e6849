/** Logs, histories of shells and of git, and what is to be read of them. */
import type {Case} from './case.ts'

export const logs: readonly Case[] = [
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
    'git log --date=unix and --date=raw',
    'commit 1a2b3c4d5e6f7a8b\nAuthor: Dana Ito <dana@mail.example>\nDate:   1772617320\n\n    Raise it\n\ncommit 2b3c4d5e6f7a8b9c\nAuthor: Omar\nDate:   1772617380 +0100\n\n    Revert it\n',
    [
      'git log',
      '2026-03-04T09:42:00Z | commit | Dana Ito | Raise it | commit 1a2b3c4d5e6f',
      '2026-03-04T09:43:00Z | commit | Omar | Revert it | commit 2b3c4d5e6f7a',
    ],
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
]
