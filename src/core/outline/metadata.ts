/** Fields about the document ("Date", "Severity", "Authors") that are written like labels and are no sections. */
import {words} from './title-words.ts'

const fields = new Set(
  `date, dates, incident date, date of incident, severity, sev, severity level, priority, impact level, incident level, level, status, state, current state, author, authors, written by, owner, owners, document owner, reporter,
  reported by, incident commander, commander, incident lead, lead, ic, scribe, facilitator, responders, on call, participants, attendees, team, teams, service, services, component, components, system, environment, region, duration,
  total duration, outage duration, incident duration, incident id, id, ticket, issue link, issue, start, end, started, ended, start time, end time, started at, ended at, resolved at, detected at, time, time to detect, time to repair,
  time to resolve, time to resolution, time to recovery, time to mitigate, time to acknowledge, ttd, ttr, tta, ttm, mttr, mttd, incident from, incident till, incident until, incident to, retro held, meeting date, review date, review held, published, last updated, updated, created,
  version, tags, type, category, classification, product, customer, customers, url, link, slack channel, channel, meeting, document status, time zone, timezone, reviewers, reviewed by, approved by, prepared by, postmortem owner,
  note, notes, update, tldr link, incident type, incident number, incident time, date of report, report date, fecha, gravedad, severidad, estado, autor, autores, duracion, data, gravidade, severidade, duracao, gravite, statut, etat, auteur, auteurs,
  duree, datum, schweregrad, verfasser, dauer, autoren, 日期, 时间, 级别, 严重程度, 严重级别, 状态, 作者, 负责人, 发现人, 持续时间, 日付, 日時, 重大度, 深刻度, ステータス, 状態, 作成者, 担当者, 날짜, 일시, 심각도, 상태, 작성자, 담당자`
    .split(',')
    .map(field => field.trim()),
)

export const isMetadata = (title: string): boolean => fields.has(words(title))
