/** What titles mean, in several languages and with all that may stand around a name. */
import assert from 'node:assert/strict'
import {sectionIds, type SectionId} from '../../../src/core/document/section-id.ts'
import {languages} from '../../../src/core/outline/catalogue.ts'
import {readTitle} from '../../../src/core/outline/section-id-of.ts'

const sectionIdOf = (title: string): SectionId => readTitle(title).id

describe('the section of a heading', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    summary: ['Summary', 'TL;DR', '1. Executive Summary', 'At a glance', 'Brief overview of the outage', 'In a nutshell', 'Key points'],
    background: [
      'Background',
      'How does replication work?',
      'System overview',
      'Lead-up',
      'How deploys normally work',
      'Leading up to the migration',
      'A short overview of our infrastructure',
      'A bit of context',
      'Prelude',
    ],
    'what-happened': [
      'What happened?',
      'Description of the problem',
      'The incident',
      'Symptoms',
      'Anatomy of the outage',
      'How the evening unfolded',
      'What users saw',
      'What we know so far',
      'The story behind the lost mail',
      'Service disruption',
    ],
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
      'Are other regions affected?',
      'Was my data exposed?',
      'Impact window',
    ],
    detection: [
      'Detection',
      'Alert',
      'Queue monitoring',
      'How did we find out?',
      'How was the incident detected?',
      'Alerting',
      'First signs of trouble',
      'Initial report',
    ],
    response: [
      'Incident response',
      'Investigation & debugging',
      'Debugging the queue',
      'Forensics',
      'How did we respond?',
      'Tracking down the leak',
      'Looking for the cause',
      'Things we tried',
      'Ruled-out hypotheses',
      'First attempt',
    ],
    communication: ['Communication', 'Status page updates', 'Customer comms', 'Third-party disclosure', 'Informing our partners'],
    responders: ['Responders', 'Who was involved', 'Incident Commander', 'Acknowledgements', 'Staff involved', 'Point of contact'],
    timeline: [
      'Timeline',
      '## 4) Timeline (all times UTC)',
      'Outage timeline – CET',
      'Timeline for 4 March 2026',
      'Chronology of events',
      '⏱️ Timeline',
      'Log of events',
      'What happened when',
      'The night hour by hour',
    ],
    'root-causes': [
      'How this caused the loss of orders',
      'Root cause(s)',
      'Contributing factors',
      'Trigger',
      'Why did this happen?',
      'What caused the outage?',
      'RCA',
      'Root cause and trigger',
      'The underlying problem',
      'How was this possible?',
      'How the attack worked',
      'Organisational factors',
      'Origin of the bug',
    ],
    'five-whys': ['5 Whys', 'Five whys', 'Root cause analysis: the 5 whys', 'Why-because analysis'],
    fishbone: ['Fishbone', 'Ishikawa diagram', 'Cause and effect'],
    'so-what': ['So what?'],
    'points-of-failure': [
      'Why it took two days to notice',
      'Why wasn’t this caught?',
      'Why did it take so long to notice?',
      'Points of failure',
      'Detection gaps',
      'Why didn’t the alerts fire?',
      'Why our backups were not usable',
      'How did it get past review?',
      'Safeguards that failed',
    ],
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
      'Bringing the shards back',
      'Rolling back',
      'Return to normal',
      'What we have done so far',
      'Steps towards recovery',
    ],
    lessons: [
      'What I’d take from this',
      'Lessons learnt',
      'What did we learn?',
      'Takeaways',
      'Conclusion',
      'Looking back',
      'Parting thoughts',
      'What this taught us',
      'What surprised us',
    ],
    'went-well': ['What went well', 'What did we do well?', '👍 Things that went well', 'Silver linings', 'What saved me'],
    'went-poorly': [
      'What went wrong',
      'What didn’t go so well?',
      'What could have gone better',
      'Areas for improvement',
      'Where we fell short',
      'What slowed us down',
      'What made it worse',
    ],
    'got-lucky': ['Where we got lucky', 'Luck', 'What could have been worse?', 'Favourable conditions encountered'],
    options: ['Options considered', 'Alternatives'],
    'action-items': [
      'Action items',
      'Action items status',
      'Recovery plan (still needed)',
      'What is being done about this?',
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
      'What will we do differently?',
      'How we’ll do better',
      'Things we need to fix',
      'Where do we go from here?',
      'What now?',
      'Never again',
      'Mitigation plan',
      'Making things right',
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
      'Appendix B',
      'Relevant pull requests',
      'Read more',
      'Log excerpts',
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
      'Contact',
      'We’re sorry',
      '',
      'Residual risk',
      'Final score',
      'Server restart policy',
      'Validation',
      'The work of the on-call',
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
      'Lo que falló',
      'Plano de correção',
      'Was passiert ist',
      'Weitere Schritte',
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
      'went-poorly',
      'action-items',
      'what-happened',
      'action-items',
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
      影響を受けたサービス: 'impact',
      下一步计划: 'action-items',
      '앞으로의 계획': 'action-items',
      '무슨 일이 있었나?': 'what-happened',
      데이터베이스: 'other',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('reads questions that a form asks, and what stands beside a name', () => {
    const titles: Readonly<Record<string, SectionId>> = {
      'Were we alerted in time?': 'detection',
      'Did our alerts fire?': 'detection',
      'Was the process followed?': 'response',
      'Were customers informed early?': 'communication',
      'Could this have been prevented?': 'points-of-failure',
      'Which checks were in place that should have prevented this, and how and why did each of them let it pass?': 'points-of-failure',
      'Can we prevent this from happening again?': 'action-items',
      'Going forward: lessons learned and what is next': 'lessons',
      'Impact on our partners and how they can get their mail': 'impact',
      'Communication challenges': 'communication',
      'The unfortunate incident: a lost index': 'what-happened',
      'Thank you for your patience': 'other',
      'Thanks to all helpers': 'responders',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('reads kinds of titles, whatever else they say', () => {
    const titles: Readonly<Record<string, SectionId>> = {
      'The problem statement': 'what-happened',
      'Root-cause chain': 'root-causes',
      'Response effectiveness': 'response',
      'Recovery mechanism': 'mitigation',
      'Actions already taken': 'response',
      'Interim pump fix': 'mitigation',
      'Recommended fixes': 'action-items',
      'Longer-term fix': 'action-items',
      'Leaked passwords': 'impact',
      'Affected tables at the time': 'impact',
      'Why it mattered': 'impact',
      'What this cost us': 'impact',
      'What needs to happen': 'action-items',
      'What changed since the outage': 'action-items',
      'What happens now': 'action-items',
      'Systemic safeguards': 'action-items',
      'Why the guardrails failed': 'points-of-failure',
      'How the leak went undetected': 'points-of-failure',
      'What did not help': 'went-poorly',
      'Our biggest struggle': 'went-poorly',
      'What we would tell the next crew': 'lessons',
      'Design flaws': 'root-causes',
      'Settings that enabled the loop': 'root-causes',
      'Customer update': 'communication',
      'Top 3 hypotheses': 'response',
      'Organizational context': 'background',
      'The node rebuild': 'other',
      'Análisis de impacto': 'impact',
      Signals: 'detection',
      'Misleading paths': 'response',
      'Additional notes': 'other',
      Notes: 'other',
      Metrics: 'other',
      'Rows deleted': 'impact',
      'What was exposed': 'impact',
      'Work still required': 'action-items',
      'Prevention checklist for operators': 'action-items',
      'Prevention implemented': 'action-items',
      'Changes made': 'mitigation',
      'Immediate actions taken': 'mitigation',
      'Incident resolved': 'other',
      'Our task': 'other',
      Tasks: 'action-items',
      'Why the spare relay did not kick in': 'points-of-failure',
      'What took so long?': 'went-poorly',
      'What I was wrong about': 'went-poorly',
      'Risks avoided': 'got-lucky',
      'Possible damage if not seen': 'got-lucky',
      'The faulty query': 'root-causes',
      'Entry vector': 'root-causes',
      'How to detect this': 'other',
      'Why the relay filled up': 'root-causes',
      'Why this relay is the first': 'other',
      'Why we chose a queue': 'other',
      'Why the client crashed': 'root-causes',
      'What will stop a repeat': 'action-items',
      'Remediation ideas': 'action-items',
      'Notifications sent': 'communication',
      'After the fix': 'other',
      'Symptom reported': 'what-happened',
      'What changed': 'mitigation',
      'Action items completed': 'action-items',
      Result: 'mitigation',
      'How to prevent this in future': 'action-items',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('understands a question whoever or whatever it is about, in any tense', () => {
    const titles: Readonly<Record<string, SectionId>> = {
      'Why nobody saw it': 'points-of-failure',
      'Why nothing stopped the rollout': 'points-of-failure',
      'Why no alarm went off': 'points-of-failure',
      'Why all gates passed': 'points-of-failure',
      'Why the job stayed broken over the weekend': 'points-of-failure',
      'Why it was invisible': 'points-of-failure',
      'Why the suite was blind to it': 'points-of-failure',
      'Which barriers failed?': 'points-of-failure',
      'What the review missed': 'points-of-failure',
      'How did we get here?': 'root-causes',
      'What made it possible': 'root-causes',
      'How we got out of it': 'mitigation',
      'How we narrowed it down': 'response',
      'What did not fix it': 'response',
      'Who was hit?': 'impact',
      'What now detects it': 'detection',
      'How to keep this from recurring': 'action-items',
      'Where to next?': 'action-items',
      'What to remember': 'lessons',
      'How it was meant to work': 'background',
      'How the tests did not see it': 'points-of-failure',
      'How we recovered without backups': 'mitigation',
      'How do we ensure no test is left out?': 'action-items',
      'Why finding it took a week': 'points-of-failure',
      'Why runbooks weren’t opened': 'points-of-failure',
      'The check that would have caught it': 'points-of-failure',
      'Why were two copies sent?': 'root-causes',
      'Why the token was not renewed': 'root-causes',
      'Why this was no ordinary bug': 'root-causes',
      'Why it mattered': 'impact',
      'Why we wrote this page': 'other',
      'Why it seemed fine': 'other',
      'Why my first theory was wrong': 'other',
      'Why this queue': 'other',
      'What did work, and will again': 'went-well',
      'What we’ll do next': 'action-items',
      'I’ll do better': 'action-items',
      'How to avoid regressions': 'action-items',
      'How to read this page': 'other',
      'So what happened?': 'what-happened',
      'What we did not do': 'other',
      'What should have been done': 'other',
      'What this outage teaches us': 'lessons',
      'Can I see whether my mail was exposed?': 'other',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('takes what was there, or was taken for true, for the background', () => {
    const titles: Readonly<Record<string, SectionId>> = {
      'Project goal': 'background',
      Environment: 'background',
      'What we had': 'background',
      'What we believed': 'background',
      'What was supposed to hold': 'background',
      'What was working on Monday': 'background',
      'What does the relay do?': 'background',
      'Let me set the scene': 'background',
      'What was the timeline of the outage?': 'timeline',
      'What we had to do': 'other',
      'What is working': 'other',
      'Environment variables': 'other',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('tells work that is left and rules that were learned by their first words', () => {
    const titles: Readonly<Record<string, SectionId>> = {
      'Still open': 'action-items',
      'Still open (for the next sprint)': 'action-items',
      'What is left to do': 'action-items',
      'Not yet done': 'action-items',
      'Deferred work': 'action-items',
      'Checks added': 'action-items',
      'Open questions': 'other',
      'Hardening steps': 'action-items',
      'Future precautions': 'action-items',
      'Recommended path': 'action-items',
      'Rules we derived': 'lessons',
      'The rules learned': 'lessons',
      'Gotchas worth knowing': 'lessons',
      'Firewall rules': 'other',
      Rules: 'other',
    }
    assert.deepEqual(Object.fromEntries(Object.keys(titles).map(title => [title, sectionIdOf(title)])), titles)
  })

  it('is what brackets say where they name a method, or what the rest does not name', () => {
    const titles = ['Root cause (5 Whys)', '4. Analysis (fishbone)', '根本原因（5 Whys）', 'Phase 1: Notes (timeline)', 'Evening (impact)']
    assert.deepEqual(titles.map(sectionIdOf), ['five-whys', 'fishbone', 'five-whys', 'timeline', 'impact'])
    const others = ['Timeline (all times UTC)', 'Impact (root causes are below)', 'Lessons (learned twice)', 'Relay 2 (old)']
    assert.deepEqual(others.map(sectionIdOf), ['timeline', 'impact', 'lessons', 'other'])
  })

  it('takes one of many for what it is about, and not for all of them', () => {
    const one = [
      'BUG-007: no sound',
      '2026-03-04 — Slow notifications',
      'Fix 2: the health check',
      'Incident 1: the queue',
      'Cause #3 — the cache',
      'Lesson 4',
    ]
    assert.ok(one.every(title => sectionIdOf(title) === 'other'))
    assert.equal(sectionIdOf('2026-03-04 — Timeline'), 'timeline')
    assert.deepEqual(['Phase 2: Investigation', 'Phase 3: Recovery', 'Phase 4: the fix of the relay'].map(sectionIdOf), [
      'response',
      'mitigation',
      'other',
    ])
    assert.deepEqual(['Timeline 14:00', 'Appendix 2', 'Incident 2026-03-04', '5 whys'].map(sectionIdOf), [
      'timeline',
      'references',
      'what-happened',
      'five-whys',
    ])
  })

  it('tells how far the harm went from how far somebody looked', () => {
    for (const title of ['Scope of the outage', 'Scope', 'Scope of impact', 'Alcance del incidente'])
      assert.equal(sectionIdOf(title), 'impact')
    for (const title of ['Scope of investigation', 'Scope of this document', 'Alcance do aprendizado'])
      assert.equal(sectionIdOf(title), 'other')
  })

  it('takes a timeline in brackets for what the facts are told as', () => {
    for (const title of ['Phase 1: Facts (timeline)', 'What happened (timeline)']) assert.equal(sectionIdOf(title), 'timeline')
    assert.equal(sectionIdOf('Impact (timeline)'), 'impact')
  })

  it('reads no why from what was left alone, and why', () => {
    assert.equal(sectionIdOf('What we did not touch, and why'), 'other')
    assert.equal(sectionIdOf('But why?'), 'five-whys')
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
