/** English words for what people are to do, heed and follow, and for being too late with it. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, change and audit procedures, and general English'

/** What a change or a shift passes through: "skipped the …", "without a …", "gave the … a miss". */
export const dutyNouns = wordGroup(
  review,
  'Steps of care as nouns. Words for what software does on its own (retry, healthcheck, build) are left out.',
  `review reviews code-review peer-review approval approvals sign-off sign-offs signoff authorisation authorization permission clearance consent go-ahead testing tests test dry-run dry-runs rehearsal rehearsals drill drills walkthrough walk-through
  checklist checklists pre-flight preflight canary canaries soak soak-test staging pilot trial smoke-test smoke-tests load-test load-tests regression-test uat qa acceptance verification validation inspection inspections audit audits
  sanity-check double-check cross-check spot-check checks second-check four-eyes two-person buddy-check peer-check readback read-back timeout briefing debrief debriefing handover hand-over handoff hand-off induction
  consultation discussion coordination co-ordination notice warning announcement notification ticket rfc cab change-request risk-assessment assessment impact-analysis due-diligence rollback-plan back-out backout runbook playbook procedure protocol
  step steps gate gates stage stages phase merge-queue freeze lockout lock-out tag-out loto permit supervision oversight explanation apology reply reminder reminders follow-up followup postmortem retrospective retro calibration maintenance
  second-opinion thought plan planning preparation safeguards precaution precautions scrutiny questioning question questions training-run changelog documentation bake-in burn-in burn-down sweep tour round rounds sampling reconciliation stocktake`,
)

/** What is to be followed. */
export const procedures = wordGroup(
  review,
  'Rules of work; documentation and manuals are left out, as software is said to differ from these.',
  `procedure procedures process processes runbook runbooks checklist checklists policy policies protocol protocols guideline guidelines playbook playbooks instruction instructions rule rules guidance sop sops practice practices
  freeze moratorium code-of-conduct charter plan agreement convention conventions regulation regulations work-order work-instruction mop standard standards sequence`,
)

/** What is sent to people so that they act. */
export const prompts = wordGroup(
  review,
  'Alerts, messages and meetings that reach people. Words that also name messages between machines (message, request, signal) are left out.',
  `alert alerts alarm alarms page pages warning warnings email emails e-mail e-mails mail mails memo memos letter ticket tickets notification notifications reminder reminders advisory advisories notice notices bulletin bulletins
  complaint complaints report reports escalation escalations voicemail voicemails invite invitation recommendation recommendations finding findings concern concerns`,
)

/** Putting something off. */
export const delays = wordGroup(
  review,
  'Verbs of putting off. Each alone can be a plain decision; a rule asks for more, as "kept" or "again".',
  'postpone delay defer shelve park punt reschedule deprioritise deprioritize de-prioritise de-prioritize snooze dodge duck sidestep avoid evade stall procrastinate dither dawdle kick put push',
)

/** What becomes of things that nobody tends. */
export const decays = wordGroup(
  review,
  'Base forms after "let" or "allowed to".',
  'lapse slide slip expire age rot fester linger languish drift pile drop wither stagnate decay moulder simmer time accumulate stew',
)
