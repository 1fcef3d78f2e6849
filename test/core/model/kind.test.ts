/** Whether a document is taken for a postmortem. */
import assert from 'node:assert/strict'
import {kindOf, openDocument, readPostmortem} from '../../../src/core/index.ts'
import {otherKindsElsewhere} from './other-kinds-elsewhere.ts'
import {otherKinds} from './other-kinds.ts'

const kind = (text: string): string => kindOf(readPostmortem(openDocument(text)))

describe('the kind of a document', () => {
  it('is what its front matter says, whatever else it holds', () => {
    assert.equal(kind('---\npostmortem: true\n---\n\n# Notes\n'), 'front-matter')
    assert.equal(kind('---\npostmortem: false\n---\n\n# Postmortem\n\n## Timeline\n\n## Root cause\n'), 'declined')
    assert.equal(kind('---\nprofile: light\n---\n'), 'front-matter')
  })

  it('shows in its title and sections, in the heading too when the front matter has a title', () => {
    assert.equal(kind('# Postmortem: late mail\n\n## Impact\n\n## Timeline\n'), 'content')
    assert.equal(kind('---\ntitle: Late mail\n---\n\n# Postmortem: late mail\n\n## Impact\n\n## Timeline\n'), 'content')
    assert.equal(kind('# Late mail\n\n## Impact\n\n## Timeline\n'), 'unknown')
    for (const hyphen of ['-', '\u2010', '\u2011', '\u2013', '&#x2011;'])
      assert.equal(kind(`# Late mail: a post${hyphen}mortem\n\n## Impact\n\n## Timeline\n`), 'content', hyphen)
    assert.equal(kind('# Late mail\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n'), 'content')
    assert.equal(kind('# Postmortem: checkout was down for 42 minutes\n\n## Summary\n\n## Timeline\n'), 'content')
    assert.equal(kind('# Postmortem: the payment process failed\n\n## Summary\n\n## Timeline\n'), 'content')
    assert.equal(kind('# Minutes of the meeting\n\n## Summary\n\n## Timeline\n'), 'unknown')
    assert.equal(kind('# Incident report: maintenance window overran\n\n## Summary\n\n## Timeline\n'), 'content')
    assert.equal(kind('# 支付流程中断事故复盘\n\n## 概述\n\n## 时间线\n'), 'content')
    assert.equal(kind('# Postmortem guide\n\n## Installation\n'), 'unknown')
  })

  const stories: Readonly<Record<string, string>> = {
    'sections without the name of its kind':
      '# 2026-03-04, late mail\n\n## Summary\n\nMail was late for two hours, because the queue was full.\n\n## Timeline\n\n- 10:00 the alert fired\n- 10:20 Kim restarted the workers\n- 12:00 the queue was empty\n\n## Action items\n\n- Alert earlier\n',
    'prose without headings':
      'On March 4 at 10:00 our shop went down. All requests failed with errors for 42 minutes, and 3,000 customers were affected. The outage was caused by a certificate that had expired. At 10:30 the on-call renewed it, and at 10:42 the service recovered. We investigated why no alert fired: it was removed when the check moved.\n',
    'a note on the day itself':
      '# The outage of this morning\n\nOur shop was down this morning. The database ran out of connections after the deploy, and all requests failed. We rolled back and restarted the workers, and everything recovered. We were paged late, since the alert was broken. No orders were lost.\n',
    'a story in the first person':
      '# How I just deleted the wrong index\n\nLast night I deployed a change that removed the index of our search. Every request failed, the site was unavailable, and the alert fired. I restored the index from a backup and the errors stopped. I had tested the change against another database.\n',
    'a name after the word for its kind':
      '# Incident: old prices in the shop\n\n**Date:** 2026-03-04\n\nPrices were wrong on three pages after the import failed. The cache is not told of rows that the import writes, so pages show what is old. Errors were logged, and no alert fired.\n\n## What can be done\n\n- The import may clear the cache at its end.\n- The cache asks for the time of the rows.\n',
    'an essay on one incident':
      '# A post-mortem of the burst cache\n\nThe cache is shared by all tenants, and its keys are made of the name of the tenant and a number. When a name ends with a figure, two keys are the same. A tenant saw pages of another, and told us. We looked at the logs and found that this had begun in May. We changed the keys, wrote a test that makes ten thousand of them, ran it for a night, and asked the tenants who had seen foreign pages. Nobody had stored any. What had made it possible was the shape of the keys, and that shape was chosen when there was one tenant.\n',
    'a page of several stories':
      '# Postmortems\n\n## Late mail\n\nMail was late for two hours after the queue filled up. We found that a worker had stopped, restarted it, and the queue drained. An alert was added, and the worker got a check. Nobody had noticed, because the dashboard showed the mean, and the mean looked fine. Forty customers complained, and we answered all of them. The alert fired twice in the week that followed, and both times the worker was restarted before anybody waited. We also moved the queue to a disk of its own, which took a day and went well.\n\n## Lost orders\n\nOn 2026-03-04 a migration dropped a column that the shop still read. All orders failed until we restored the column from the backup. Twelve were lost, and their customers were called. The migration had passed its tests, since these ran against an empty table. We changed them, and the next migration failed in the tests as it should.\n',
    'a title that names a thing by the word of another kind':
      '# Proposal/weight mismatch\n\n## Summary\n\nThe sampler ran, and its results were wrong by a third.\n\n## Timeline\n\n1. The port was deployed, and a check failed.\n2. More samples did not help.\n\n## Root cause\n\nTwo tables were read as one.\n\n## Action items\n\n- A test of the weights\n',
    'a disclosure':
      '# Disclosure of a vulnerability in the importer\n\nOn 2026-02-03 a researcher reported that the importer could be exploited.\n\n## Impact\n\nFiles of 12 customers were exposed.\n\n## Details of the vulnerability\n\nPaths were not checked.\n\n## Mitigation\n\nWe disabled the importer and deployed a fix.\n',
    'a retrospective of an outage':
      '# Retrospective: search outage\n\n2026-03-04\n\nSearch failed for an hour after the index was rebuilt, and errors were shown to all users.\n\n## What went well\n\nThe alert fired.\n\n## What went wrong\n\nThe rollback failed twice.\n',
    Chinese:
      '# 登录服务不可用\n\n2026-03-04\n\n## 现象\n\n10:00 起登录失败，持续 40 分钟。\n\n## 根因\n\n证书过期。\n\n## 修复\n\n更换证书后恢复。\n\n## 改进措施\n\n增加告警。\n',
    'Chinese without sections that have names':
      '# 导出任务重复执行（2026-03-04 事故复盘）\n\n## 现场\n\n当天上午客服发现 12 位客户收到了两封邮件，随后停掉了任务。\n\n## 为什么\n\n锁的时限只有十秒，任务超时后又被触发，导致重复发送。\n\n## 后来\n\n已恢复，时限改为十分钟。\n',
    'Japanese with a title of its own':
      '# インシデント記録：夜間バッチの停止\n\n2026年3月4日\n\n## 経緯\n\n2時10分に監視が異常を検知した。担当がログを確認し、3時5分に再起動で復旧した。\n\n## 原因\n\n一時ファイルが残り、ディスクが満杯になった。\n',
    'Korean with a title of its own':
      '# 결제 지연 장애 회고\n\n2026년 3월 4일 10:00 결제가 느려졌다.\n\n## 경과\n\n10:20 담당자가 서버를 늘렸지만 오류가 계속됐다. 10:45 캐시를 지우고 복구했다.\n\n## 배운 점\n\n알림이 늦었다.\n',
    German:
      '# Ausfall der Suche am 4. März 2026\n\nDie Suche war eine Stunde lang nicht erreichbar, weil der Index beschädigt wurde.\n\n## Ablauf\n\n- 10:00 Die ersten Fehler traten auf.\n- 10:20 Der Neustart schlug fehl.\n- 11:00 Die Suche lief wieder.\n\n## Ursache\n\nDie Platte war voll.\n',
    Portuguese:
      '# Queda do checkout em 4 de março de 2026\n\nO checkout ficou indisponível por 40 minutos depois que o certificado expirou.\n\n## O que aconteceu\n\nO alerta não disparou. Um cliente avisou, e o time renovou o certificado às 10h40.\n\n## Causa raiz\n\nA renovação falhou em silêncio.\n',
    Japanese:
      '# ポストモーテム: ログイン障害\n\n## 概要\n\n2026年3月4日、ログインが40分間失敗した。\n\n## 影響\n\n3000人\n\n## 根本原因\n\n証明書の期限切れ。\n',
    Korean:
      '# 로그인 장애 보고\n\n## 개요\n\n2026년 3월 4일 로그인이 40분간 실패했다.\n\n## 타임라인\n\n- 10:00 알림\n- 10:40 복구\n\n## 근본 원인\n\n인증서가 만료되었다.\n',
    French:
      '# Panne de la recherche\n\nLe 2026-03-04, la recherche était indisponible pendant une heure.\n\n## Impact\n\nTous les clients étaient touchés.\n\n## Chronologie\n\n- 10:00 panne\n- 11:00 fin\n\n## Causes\n\nLe disque était plein.\n',
    Spanish:
      '# Caída de la búsqueda\n\n2026-03-04\n\n## Impacto\n\nLa búsqueda falló durante una hora.\n\n## Causa raíz\n\nEl disco estaba lleno y el servicio se detuvo.\n\n## Lecciones aprendidas\n\nFaltaba una alerta.\n',
  }
  for (const [name, text] of Object.entries(stories))
    it(`is a postmortem by its content: ${name}`, () => assert.equal(kind(text), 'content'))

  for (const [name, text] of Object.entries({...otherKinds, ...otherKindsElsewhere}))
    it(`is none: ${name}`, () => assert.equal(kind(text), 'unknown'))
})
