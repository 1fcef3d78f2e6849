/** Whether a document is taken for a postmortem. */
import assert from 'node:assert/strict'
import {kindOf, openDocument, readPostmortem} from '../../../src/core/index.ts'
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
    assert.equal(kind('# Late mail\n\n## Impact\n\n## Timeline\n\n## Root cause\n\n## Action items\n'), 'content')
    assert.equal(kind('# Postmortem: checkout was down for 42 minutes\n\n## Summary\n\n## Timeline\n'), 'content')
    assert.equal(kind('# Postmortem: the payment process failed\n\n## Summary\n\n## Timeline\n'), 'content')
    assert.equal(kind('# Minutes of the meeting\n\n## Summary\n\n## Timeline\n'), 'unknown')
    assert.equal(kind('# Postmortem guide\n\n## Installation\n'), 'unknown')
  })

  const stories: Readonly<Record<string, string>> = {
    'sections without the name of its kind':
      '# 2026-03-04, late mail\n\n## Summary\n\nMail was late for two hours, because the queue was full.\n\n## Timeline\n\n- 10:00 the alert fired\n- 10:20 Kim restarted the workers\n- 12:00 the queue was empty\n\n## Action items\n\n- Alert earlier\n',
    'prose without headings':
      'On March 4 at 10:00 our shop went down. All requests failed with errors for 42 minutes, and 3,000 customers were affected. The outage was caused by a certificate that had expired. At 10:30 the on-call renewed it, and at 10:42 the service recovered. We investigated why no alert fired: it was removed when the check moved.\n',
    'a disclosure':
      '# Disclosure of a vulnerability in the importer\n\nOn 2026-02-03 a researcher reported that the importer could be exploited.\n\n## Impact\n\nFiles of 12 customers were exposed.\n\n## Details of the vulnerability\n\nPaths were not checked.\n\n## Mitigation\n\nWe disabled the importer and deployed a fix.\n',
    'a retrospective of an outage':
      '# Retrospective: search outage\n\n2026-03-04\n\nSearch failed for an hour after the index was rebuilt, and errors were shown to all users.\n\n## What went well\n\nThe alert fired.\n\n## What went wrong\n\nThe rollback failed twice.\n',
    Chinese:
      '# 登录服务不可用\n\n2026-03-04\n\n## 现象\n\n10:00 起登录失败，持续 40 分钟。\n\n## 根因\n\n证书过期。\n\n## 修复\n\n更换证书后恢复。\n\n## 改进措施\n\n增加告警。\n',
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

  for (const [name, text] of Object.entries(otherKinds)) it(`is none: ${name}`, () => assert.equal(kind(text), 'unknown'))
})
