/** What patterns about people's minds have in common. */
import {Kind, staff} from '../language/tag.ts'

/** People, a word that may be a name, and a firm, which thinks and forgets as people do. */
export const minds = staff | Kind.proper | Kind.firm
/** The same without those who are only addressed: "if you forget the owner". */
export const theirMinds = minds & ~Kind.you
/** Other people than the writers, who may well say what they believed. */
export const otherMinds = Kind.person | Kind.named | Kind.group | Kind.nobody

/** What asks for somebody's attention. */
export const signals =
  'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|mail|mails|message|messages|notification|notifications|ticket|tickets|notice|notices|advice|signal|signals|sign|signs|concern|concerns|feedback|request|requests|report|reports|flag|flags|symptom|symptoms|advisory|recommendation|recommendations|reminder|reminders|instruction|instructions|runbook|procedure|deprecation|policy|question|questions|call|calls|complaint|complaints|graph|graphs|dashboard|finding|findings|comment|comments'

/** The course of events, in which people believe what they can see. */
export const unfolding = [
  'timeline',
  'detection',
  'response',
  'mitigation',
  'communication',
  'background',
  'impact',
  'action-items',
  'options',
] as const
