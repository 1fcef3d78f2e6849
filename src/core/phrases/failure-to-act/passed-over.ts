import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {judged, told} from '../../wording/where.ts'
import {Kind, others, staff, Tag} from '../../language/tag.ts'

const people = staff | Kind.firm
const whoever = staff | Kind.firm | Kind.proper
const blamable = others | Kind.firm | Kind.proper

export default family({
  says: 'A step, a warning or a duty was passed over.',
  english: [
    {words: '^ missed .. testing|test|opportunity|opportunities|review|deadline|step', only: judged},
    {words: '=tick|do|work|type|run|perform|answer|restore|fill .... from memory', only: judged},
    ...rows(`
      =kick|boot .... down the road|line
      no-show|no-shows|awol
`),
    {
      words:
        'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|sign|signs|clue|clues|deadline|deadlines|renewal|reminder|reminders|step|steps|opportunity|opportunities|chance|chances|checkpoint|checkpoints|meeting|handover|invitation .. =miss!',
      agent: 0,
      modal: [''],
      negated: false,
      passive: true,
      past: true,
      without: 'heartbeat heartbeats probe could if when unless would',
    },
    {
      words: '=skip|bypass|circumvent <det>? ~build|builds <det|adj|noun|ing>',
      form: Tag.past | Tag.participle,
      modal: [''],
      negated: false,
      never: ['mitigation', 'action-items'],
      passive: false,
      subject: others | Kind.self | Kind.elided | Kind.proper,
      without: 'ci pipeline maintenance',
    },
    {
      words: '=wait|delay|postpone|defer|hesitate .. before|to|until =tell|notify|escalate|inform|page|call|communicate',
      form: Tag.past,
      passive: false,
      subject: others,
    },
    {
      words: '=leave! ... open|unlocked|exposed|enabled|disabled|behind|lying',
      form: Tag.past,
      passive: false,
      subject: others,
      without: 'ticket tickets',
    },
    {words: '=sit on', form: Tag.past, subject: Kind.person | Kind.named | Kind.group | Kind.self, without: 'call bridge same'},
    {
      words: '=omit|skip|forgo|forego|sidestep|neglect|contravene|flout <det>',
      modal: [''],
      negated: false,
      never: ['mitigation', 'action-items'],
      passive: false,
      past: true,
      subject: staff,
    },
    {
      words:
        '=miss .. <noun>? page|alert|alarm|advisory|advisories|notice|notices|warning|warnings|announcement|announcements|deadline|deadlines|requirement|call|meeting|handover|standup|stand-up|sync|checkpoint|renewal|cutoff|cut-off|briefing|handoff|review|window|appointment|mail|memo|round|rounds|shift|check|checks',
      modal: [''],
      negated: false,
      passive: false,
      past: true,
      subject: people | Kind.proper,
    },
    {
      words: '=miss! the|this|that|it|a|an|one|some|several',
      modal: [''],
      negated: false,
      only: ['root-causes', 'five-whys', 'points-of-failure', 'went-poorly', 'lessons', 'tollgates'],
      passive: false,
      past: true,
      subject: staff & ~Kind.nobody,
      without: 'block blocks attestation attestations vote votes slot slots round rounds slo sla target targets',
    },
    {words: '=miss! by @staff', agent: staff, passive: true, never: ['went-well', 'got-lucky', 'action-items']},
    {words: '=let ... $decay', modal: [''], passive: false, past: true, subject: whoever},
    {
      words: 'no <adj>? evidence|sign|record|trace|indication|proof that <det>? ... =$duty|run',
      never: ['impact', 'went-well'],
      without: 'data attacker attackers intruder accessed',
    },
    {words: 'never =do|complete|address|implement|act', never: ['impact'], passive: true},
    {
      words:
        '=shelve|park|mothball|bury|deprioritise|deprioritize|de-prioritise|de-prioritize|punt|ditch on? <det>? <adj>? <noun>? report|warning|finding|findings|recommendation|advisory|patch|patches|upgrade|fix|ticket|bug|it|them|issue|advice|request|vulnerability|cve|audit',
      never: ['mitigation', 'action-items'],
      passive: false,
      past: true,
      subject: blamable,
    },
    {words: '=decline to =$duty|disclose|publish|help|name|say', passive: false, past: true, subject: others | Kind.firm | Kind.proper},
    {
      words: '=jump|skip|go|leap|race|rush|move <adv>? <adv>? past|over|straight|directly|right <pronoun|det>? ... to|past|into',
      passive: false,
      past: true,
      subject: others | Kind.proper,
      withWord: 'canary staging soak test review percent cent production prod pilot checklist step steps full',
    },
    {words: '=deviate|stray|depart|diverge|digress from|off', passive: false, past: true, subject: whoever},
    {
      words: '=stop|fall|come short|up|down of|on|in|with',
      past: true,
      subject: others | Kind.firm | Kind.proper,
      withWord: 'short',
      without: 'supply budget',
    },
    {
      words:
        '=keep|start postponing|delaying|deferring|shelving|avoiding|dodging|stalling|snoozing|pushing|putting|kicking|rescheduling|ignoring|sidestepping|ducking|procrastinating ~pressure',
      past: true,
      subject: whoever,
    },
    {words: '=give .... a miss|pass', past: true, subject: whoever | Kind.elided},
    {words: '=keep|stay|remain|go! silent|quiet|mum|schtum|shtum|dark|tight-lipped', subject: others | Kind.self | Kind.firm},
    {words: '=be! .. in default|breach|violation|dereliction|arrears of|on|with', only: told, subject: people | Kind.proper},
    {words: '=drag .. feet|heels', subject: whoever},
  ],
  finds: [
    'lessons: We missed the fact that the flag is on by default.',
    'The sign was missed by both reviewers.',
    'Our secondary contact missed a page, as he was at dinner.',
    'response: It became clear that we had missed the security advisory.',
    'summary: Missed review of the second batch.',
    'root-causes: The pre-flight check was ticked off from memory.',
    'root-causes: The developer skipped the integration tests.',
    'root-causes: On 19 February the field crew deviated from procedure MP-114 by working on both feeders at once.',
    'Instead of starting with a canary, Ngozi jumped straight past it to a hundred per cent.',
    'Pressed for time, we gave the restore rehearsal a miss.',
    'background: Our team kept postponing the Elasticsearch upgrade, sprint after sprint.',
    'went-poorly: We dragged our heels on the capacity request.',
    'lessons: For three sprints running the fix was kicked down the road.',
    'response: The incident manager was a no-show for the first hour, so two people were giving orders.',
    'background: The vulnerability report came in on 3 May; the maintainers parked it and turned to the 2.0 milestone.',
    'response: The duty officer stopped short of declaring a major incident, although four sites were down by then.',
    'communication: The account managers declined to tell affected merchants until the Monday.',
    'root-causes: The hosting partner was in default of its obligation to test the generators each quarter.',
    'points-of-failure: There is no evidence that the second reviewer ran the plan before signing.',
    'root-causes: The certificate team let the certificate expire.',
    'response: Bram missed the 04:00 handover call, so the Sydney shift started cold.',
    'root-causes: Steps were missed.',
    'communication: We stayed quiet while the questions piled up.',
    'root-causes: The operator left the valve open and went home.',
    'background: The action items of the last incident were never done.',
    'response: They waited two hours before telling anyone.',
    'went-poorly: The vendor sat on our ticket for a week.',
  ],
  leaves: [
    'root-causes: We missed the last block.',
    'summary: We missed the office.',
    'The parser skipped the header.',
    'mitigation: We skipped the second restart.',
    'The job let the lease expire.',
  ],
})
