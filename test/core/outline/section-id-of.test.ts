/** What titles mean, in several languages and with all that may stand around a name. */
import assert from 'node:assert/strict'
import {sectionIds, type SectionId} from '../../../src/core/document/section-id.ts'
import {languages} from '../../../src/core/outline/catalogue.ts'
import {readTitle} from '../../../src/core/outline/section-id-of.ts'

const sectionIdOf = (title: string): SectionId => readTitle(title).id

describe('the section of a heading', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    summary: ['Summary', 'TL;DR', '1. Executive Summary', 'At a glance', 'Brief overview of the outage'],
    background: ['Background', 'How does replication work?', 'System overview', 'Lead-up'],
    'what-happened': ['What happened?', 'Description of the problem', 'The incident', 'Symptoms'],
    impact: [
      'Impact',
      'Customer impact',
      'Who was affected?',
      'Impact on partners',
      'Blast radius',
      'Affected services',
      'Impacted sites',
      'Not affected',
      'Tenants affected',
    ],
    detection: ['Detection', 'Alert', 'Queue monitoring', 'How did we find out?', 'How was the incident detected?', 'Alerting'],
    response: ['Incident response', 'Investigation & debugging', 'Debugging the queue', 'Forensics', 'How did we respond?'],
    communication: ['Communication', 'Status page updates', 'Customer comms', 'Third-party disclosure', 'Informing our partners'],
    responders: ['Responders', 'Who was involved', 'Incident Commander', 'Acknowledgements'],
    timeline: [
      'Timeline',
      '## 4) Timeline (all times UTC)',
      'Outage timeline – CET',
      'Timeline for 4 March 2026',
      'Chronology of events',
      '⏱️ Timeline',
      'Log of events',
    ],
    'root-causes': [
      'Root cause(s)',
      'Contributing factors',
      'Trigger',
      'Why did this happen?',
      'What caused the outage?',
      'RCA',
      'Root cause and trigger',
    ],
    'five-whys': ['5 Whys', 'Five whys', 'Root cause analysis: the 5 whys', 'Why-because analysis'],
    fishbone: ['Fishbone', 'Ishikawa diagram', 'Cause and effect'],
    'so-what': ['So what?'],
    'points-of-failure': ['Why wasn’t this caught?', 'Why did it take so long to notice?', 'Points of failure', 'Detection gaps'],
    tollgates: ['Tollgates', 'Swiss cheese'],
    mitigation: [
      'Resolution',
      'How we fixed it',
      'Mitigation and recovery',
      'Details of the fix',
      'Steps to recovery',
      'Recovery process',
      'Hotfix applied',
      'Fixes implemented',
      'Temporary workaround',
      'Immediate actions (completed)',
    ],
    lessons: ['Lessons learnt', 'What did we learn?', 'Takeaways', 'Conclusion'],
    'went-well': ['What went well', 'What did we do well?', '👍 Things that went well'],
    'went-poorly': ['What went wrong', 'What didn’t go so well?', 'What could have gone better', 'Areas for improvement'],
    'got-lucky': ['Where we got lucky', 'Luck', 'What could have been worse?', 'Favourable conditions encountered'],
    options: ['Options considered', 'Alternatives'],
    'action-items': [
      'Action items',
      'Follow-ups',
      'Corrective and preventive measures',
      'Next steps',
      'Conclusion and next steps',
      'Outlook & follow-ups',
      'Actions planned',
      'Resulting actions',
      'Prevention strategy',
      'How will we keep this from happening again?',
      'What we are doing about it',
      'Long-term improvements (target: Q3)',
      'Planned mitigations',
      'TODO',
    ],
    references: [
      'References',
      'Appendix A: graphs',
      'Related incidents',
      'Chat logs',
      'Further reading',
      'Related docs',
      'Related change requests',
      'Indicators of compromise',
    ],
    other: [
      'Database failover',
      'Severity: high',
      'How the cache works',
      'The queue was full',
      'Phase 2',
      'Are you affected?',
      'Backlog check',
      'Recurrence',
      'Current status',
      'Contact us',
      '',
    ],
  }

  for (const [id, titles] of Object.entries(names)) {
    it(`reads the names of ${id}`, () =>
      assert.deepEqual(
        Object.fromEntries(titles.map(title => [title, sectionIdOf(title)])),
        Object.fromEntries(titles.map(title => [title, id])),
      ))
  }

  it('reads other languages', () => {
    const titles = [
      'Línea de tiempo del incidente',
      'Causa raíz',
      'Lições aprendidas',
      'Plan d’action',
      'Auswirkungen auf Kunden',
      'O que aconteceu?',
      'Résumé de l’incident',
      'Qué salió bien',
    ]
    assert.deepEqual(titles.map(sectionIdOf), [
      'timeline',
      'root-causes',
      'lessons',
      'action-items',
      'impact',
      'what-happened',
      'summary',
      'went-well',
    ])
  })

  it('reads Chinese, Japanese and Korean, with blanks or without, numbered, bracketed or beside English', () => {
    const titles: Readonly<Record<string, SectionId>> = {
      '一、事故概述': 'summary',
      '2、影响范围（用户）': 'impact',
      '时间线 Timeline': 'timeline',
      根本原因分析: 'root-causes',
      后续改进措施: 'action-items',
      原因与影响: 'root-causes',
      数据库: 'other',
      障害の影響: 'impact',
      '緩和策・復旧': 'mitigation',
      ガードレール: 'other',
      'なぜ検知できなかったか？': 'points-of-failure',
      '근본 원인': 'root-causes',
      '재발 방지 대책': 'action-items',
      '무슨 일이 있었나?': 'what-happened',
      데이터베이스: 'other',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('forgives one wrong letter in a long name', () => {
    assert.equal(sectionIdOf('Apppendix'), 'references')
    assert.equal(sectionIdOf('Timelime'), 'timeline')
    assert.equal(sectionIdOf('Fixed'), 'other')
  })

  it('says how it read a title', () => {
    assert.deepEqual(
      ['Impact', 'Customer impact', 'How bad was it?'].map(title => readTitle(title).by),
      ['name', 'head', 'question'],
    )
  })

  it('has a title and names for every section in every language, each name for one section only', () => {
    for (const {names: byId} of languages) {
      assert.deepEqual(Object.keys(byId).toSorted(), sectionIds.filter(id => id !== 'other').toSorted())
      const all = Object.entries(byId).flatMap(([id, {heads, whole}]) =>
        [...new Set(`${heads}, ${whole}`.split(/,\s*/))].filter(name => name !== '').map(name => ({id, name})),
      )
      const twice = all.filter(({name}, index) => all.findIndex(other => other.name === name) !== index)
      assert.deepEqual(twice, [])
      for (const [id, {title}] of Object.entries(byId)) assert.equal(sectionIdOf(title), id)
    }
  })
})
