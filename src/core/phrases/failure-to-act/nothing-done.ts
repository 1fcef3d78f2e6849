import {family} from '../../wording/family.ts'
import {judged, quiet, told} from '../../wording/where.ts'
import {Kind, others, staff, Tag} from '../../language/tag.ts'

const stated = Tag.past | Tag.third | Tag.participle
const people = staff | Kind.firm
const whoever = staff | Kind.firm | Kind.proper
/** With these words somebody's not acting is good news, or no act at all. */
const noFault =
  'wrong hurt injured died harmed blame fault lost complained data customer customers user users knew known had received needed could expected saw seen attempted encountered experienced thought seriously'

export default family({
  says: 'Nobody, or not one of many, stirred; what people did was nothing.',
  english: [
    {
      words:
        '=resolve|complete|finish|close|address|implement|do|tackle! .... action|actions|follow-up|follow-ups|recommendation|recommendations|items|tickets',
      modal: [''],
      negated: true,
      only: judged,
      passive: false,
      past: true,
      subject: staff,
    },
    {
      words:
        '$dutyNoun|paperwork|matter|item|action|actions|action-item|points|request|question|issue|finding|findings|recommendation|recommendations|promise|commitment|homework|formality|formalities .. =do|perform|conduct|hold|complete|observe|keep|honour|honor|pursue|carry|undertake|seek|obtain|request|schedule|arrange|follow|finish|fulfil|address|close|raise|consider|implement!',
      agent: 0,
      modal: [''],
      negated: true,
      never: ['action-items', 'impact', 'background', 'mitigation'],
      passive: true,
      past: true,
      without: 'ci pipeline automatically job scheduler yet timeout fields',
    },
    {
      words: '=$duty',
      form: Tag.past | Tag.base | Tag.participle,
      infinitive: false,
      modal: [''],
      negated: true,
      only: ['timeline', 'communication', 'response', 'background'],
      passive: false,
      past: true,
      subject: Kind.person | Kind.named | Kind.group,
      unlessJustified: true,
      without: 'need needed needs why already correctly rightly parties',
    },
    {words: '=do! nothing|little|zilch|zero|naught|sweet|next', form: stated, modal: [''], passive: false, subject: people | Kind.elided},
    {
      words: '=give|provide|offer|get! .... sufficient|enough|adequate|timely|advance|prior|proper <adj>? notice|warning|time|information',
      modal: [''],
      negated: true,
      never: quiet,
      passive: false,
      past: true,
      subject: people | Kind.proper,
    },
    {
      words: '=keep|pay|take|give .. eye|attention|track|watch|tabs|care|account|thought|heads-up|heads',
      modal: [''],
      negated: true,
      never: quiet,
      passive: false,
      past: true,
      without: 'customer customers user users',
    },
    {
      words:
        '=leave|write|provide|produce|pass|keep|file|issue|prepare|record|hold|schedule|organise|organize|arrange|draw|offer no <adj|noun>? <noun>? $dutyNoun|note|notes|documentation|docs|drawing|drawings|record|records|comment|comments|instructions|message|word|owner|deputy|contact|minutes|report|guidance|description|diagram|diagrams|list|number|details',
      modal: [''],
      never: [...quiet, 'background', 'impact', 'mitigation'],
      passive: false,
      past: true,
      subject: others | Kind.firm,
      without: 'data lock',
    },
    {
      words: '=leave|write|put|hand nothing|little in|on|for|behind|down|over',
      modal: [''],
      never: [...quiet, 'impact'],
      passive: false,
      past: true,
      subject: others,
    },
    {words: 'none of .... <past>!', modal: [''], never: quiet, passive: false, subject: Kind.nobody, without: `${noFault}`},
    {
      words: 'not a|one <adj>? ... <past>!',
      modal: [''],
      never: quiet,
      passive: false,
      subject: staff,
      withWord: 'single one',
      without: `${noFault}`,
    },
    {
      words: '=stop|pause|turn|trouble|think! to =$duty|think|ask|look|consider|read|wonder|listen',
      negated: true,
      never: quiet,
      subject: staff,
    },
    {
      words: 'cause|causes|reason|mistake|error|failure <be> <adv>? not <adv>? <ing>!',
      never: quiet,
      without: 'pod node job service server process disk',
    },
    {
      words: '=spend|put! .. <adj>? time|effort|thought|energy <prep>? <ing|noun|det>',
      modal: [''],
      negated: true,
      never: quiet,
      passive: false,
      past: true,
      subject: people,
      withWord: 'much enough any sufficient',
    },
    {words: '=get round|around to', negated: true, subject: whoever},
    {
      words: '=do! <det>? most? basic|simplest|minimum|bare thing|things|research|check|checks|test|tests|work|homework|steps',
      negated: true,
      past: true,
      modal: [''],
    },
    {words: 'nothing! was|had <be>? done ~by|with|to|wrong', only: judged},
    {
      words:
        '=reply|respond|answer! .. to <det>? <adj|noun>? ticket|tickets|email|emails|mail|mails|letter|letters|inquiry|inquiries|call|calls',
      negated: true,
      modal: [''],
      past: true,
      never: quiet,
    },
    {
      words:
        'no <adj>? <noun>? $dutyNoun|ticket|backup|snapshot|metrics|investigation <be|have> <be>? raised|done|made|created|collected|given|held|performed|carried|sought|requested|sent|taken|opened|filed|written|conducted|obtained|arranged|scheduled|offered|issued|agreed|prepared|kept|logged|provided',
      only: told,
      without: 'needed required because',
    },
    {
      words: 'reason|reasons why|that? @staff <do|have> not <adv>? =$humanDuty|communicate|tell|announce|notify|inform|escalate|test|ask!',
      never: quiet,
    },
    {words: 'not|never|no|at once|time|point|moment|stage did @staff <adv>? =$duty', never: quiet},
    {
      words:
        '=make|take no attempt|attempts|effort|efforts|move|moves|provision|provisions|action|actions|steps|step|measures|notice|interest|precaution|precautions|preparations|inquiries|enquiries',
      never: quiet,
      past: true,
      subject: others | Kind.self | Kind.firm | Kind.proper,
    },
    {
      words:
        '=let .. alarm|alarms|alert|alerts|phone|phones|page|pager|bell|calls|call|siren .. ring|beep|go|fire|flash|sound|buzz|pile|wail|blink',
      past: true,
      subject: whoever,
    },
    {words: '=have <adv>? yet to =$duty|act|do|get|come|own', subject: others | Kind.firm | Kind.proper},
    {words: 'lift|lifted|lifting a finger', withWord: 'not never nobody without hardly'},
    {words: '@staff <adv>? stood|sat|looked <adv>? by|idle|idly ~<det|pronoun>', without: 'ready'},
  ],
  finds: [
    'I did not do the most basic thing, which is to look.',
    'went-poorly: With the cause known, nothing was done for two hours.',
    'Despite two letters, Quill-Host did not reply to the ticket of that week.',
    'went-poorly: No snapshot was created before the switch.',
    'root-causes: The second cause was not testing the downgrade.',
    'background: We did not spend much time tightening the old hosts.',
    'The reason we did not announce it was that it would take a minute.',
    'lessons: We have not finished all the follow-ups of the last outage.',
    'root-causes: No thought was given to the time zones.',
    'background: Most of the squad had come from mobile and had yet to learn how the ledger works.',
    'Three people had the page on their phone. None of them got up.',
    'communication: Not a single person told the wards.',
    "points-of-failure: The test plan wasn't followed.",
    "went-poorly: Level 2 didn't lift a finger until the customer's CIO was on the line.",
    'went-poorly: The second engineer stood by while the script ran.',
    'root-causes: The reviewers never got round to the second file.',
    'root-causes: The engineers took no precautions whatsoever.',
    'root-causes: The vendor did nothing about the recall notice.',
    'root-causes: The founders left no drawings.',
    'root-causes: The outgoing shift left nothing in writing.',
    'The supervisor let the alarm ring.',
    'went-poorly: Not once did the project lead ask for a rehearsal.',
    'root-causes: No one thought to check the quota.',
    'timeline: 11:30 Supplier still has not called back.',
    'timeline: 09:10 The on-call did not acknowledge the page.',
    'root-causes: The risk was on the list, but did not get a second look and the team did not keep an eye on it.',
    'root-causes: Acme did not give the carrier sufficient advance notice.',
  ],
  leaves: [
    'summary: We did not spend any money on it.',
    'The reason we did not drain it was that it was empty.',
    'timeline: 11:30 We did not reindex yet.',
    'went-well: Not one of us lost a draft.',
    'The disk did nothing for a minute.',
    'The board did not take long to load.',
  ],
})
