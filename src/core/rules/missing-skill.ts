/** What people lacked, given as an explanation. */
import {languageRule} from '../wording/language-rule.ts'
import type {Pattern} from '../wording/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {systemAllowed} from '../rewording/phrases.ts'
import {sayStatement} from '../rewording/reword.ts'
import {nothingExplained, nothingShowed} from '../rewording/rewordings.ts'

const people = staff | Kind.firm | Kind.proper
/** People other than the writers, who may well say that they did not know yet. */
const others = Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm | Kind.you
const colleagues = Kind.person | Kind.named | Kind.group | Kind.self
/** Words of an incident that nobody could have understood yet. */
const unclear = 'yet still why root time point stage moment cause'
/** Words of texts and courses, whose readers may well be new to the matter. */
const texts = 'guide docs documentation tutorial readers reader users customers course manual'
/** Words of machine learning, and of programs that are aware of each other. */
const data = 'data dataset datasets gpu loss epoch corpus recommender classifier topology peers zone zones'
const learned = `${data} set sets sample samples model models`
/** How little of it there was. */
const little =
  'no|little|not|insufficient|limited|only|never|enough|less|any|too|scant|scarce|scarcely|hardly|barely|zero|minimal|few|nothing'
const denied =
  'no not little insufficient limited never less too only nobody none neither nor without hardly barely scarcely scant zero minimal nothing few'
/** Nouns that are learnt on the job or brought to it. */
const grounding =
  'context|model|picture|overview|confidence|seniority|vocabulary|wherewithal|maturity|exposure|practice|instinct|depth|breadth|grasp|feel|basis|chops|bench|skillset|skill-set|toolset|technique|judgement|judgment|intuition'
/** Adjectives of people alone, so that the subject need not be known. */
const studied =
  'versed|well-versed|conversant|savvy|proficient|clued-up|clued-in|adept|knowledgeable|au|fluent|schooled|tech-savvy|practised|practiced|familiar|acquainted'
const knowing =
  'knowledge|understanding|grasp|command|mastery|expertise|proficiency|literacy|familiarity|competence|competency|know-how|knowhow|comprehension|skills|appreciation'

const lacks: readonly Pattern[] = [
  {
    words:
      'lack|absence|shortage|want|dearth|deficit|deficits|shortfall|paucity|scarcity|deficiency|deficiencies|gap|gaps|hole|holes|weakness|weaknesses|shortcoming|shortcomings of|in <det>? <adj|noun|ing>? <adj|noun|conj>? <adj|noun>? <adj|noun>? $skill',
    without: data,
  },
  {
    words: 'lack|absence|shortage|want|dearth|deficit|shortfall of|in <det>? <adj|noun>? <conj>? <adj|noun>? training ~data|set|sets',
    without: learned,
  },
  {words: 'lack|absence|insufficient|limited|poor|low|little of? <adj>? awareness of|among|about|by|on|in', without: `${data} network`},
  {words: "gap|gaps|hole|holes|weakness|weaknesses in @maker's <adj>? $skill|training|education"},
  {
    words:
      'skill|skills|knowledge|competency|competence|experience|training|expertise|education gap|gaps|deficit|deficits|shortage|shortages|shortfall|issue|issues|problem|deficiency|deficiencies|shortcoming|shortcomings|mismatch',
    without: learned,
  },
  {words: 'shortage|scarcity|dearth|paucity|lack of <adj>? skilled|trained|qualified|experienced|competent|talent'},
  {words: `$meagre <adj|noun>? <adj|noun>? <noun>? ${knowing} ~<noun>`, without: `${data} user users`},
  {
    words: 'limited|insufficient|scant|scanty|inadequate|minimal|negligible|meagre|meager|thin <adj|noun>? <adj|noun>? $skill',
    without: data,
  },
  {words: `$meagre <adj|noun>? ${knowing} of|about|in|with`, without: `${data} user users`},
  {words: '$meagre|no|little <adj>? <noun>? training|instruction|induction ~<noun>', without: learned, never: ['background', 'impact']},
  {
    words:
      'no|zero|little|enough|sufficient|adequate|proper|necessary|required|requisite|right|relevant|needed|any|much|prior|previous|background|unfamiliar <adj>? <noun>? <noun>? experience|expertise|know-how|knowhow|literacy|grounding|onboarding|proficiency|fluency|competence|qualification|qualifications|skill|skills|training ~<noun>',
    withWord: `${denied} lack lacked lacks`,
    without: `${learned} longer`,
    never: ['background', 'impact'],
  },
  {
    words: `without .. .. $skill|training|${grounding} ~<noun>`,
    without: `${learned} gaps regression warm`,
    never: ['background', 'impact'],
  },
  {words: 'with too? little|no|insufficient|limited|zero|minimal <adj>? <noun>? $skill|training', without: learned},
  {words: 'too|very|so|precious|relatively|rather little|few <adj>? <noun>? $skill|training', without: learned},
  {
    words:
      'little|scant|no|insufficient|limited|enough|less|minimal <adj>? <noun>? $skill|training in|within|among|on|inside|across|at <det> <noun>? team|squad|group|department|company|office|crew|staff|shift|org|organisation|organization|business|house|rota|rotation',
    without: learned,
  },
  {words: 'no|little|insufficient|limited in-house $skill'},
  {
    words: "novice|beginner|beginners|novices|layman|layperson|outsider 's|'? <adj>? $skill|grasp|command|view|idea",
  },
]

/** What their knowledge was like. */
const shaky: readonly Pattern[] = [
  {
    words:
      'knowledge|expertise|know-how|experience|skills|memory .... =walk|leave|go|retire|depart|vanish|disappear! .. with|out|when|door|away',
    without: learned,
    past: true,
  },
  {words: 'passing|nodding|fleeting|bare|second-hand acquaintance|familiarity|knowledge|understanding|grasp with|of'},
  {
    words: 'nobody|no|none|not|few|one .. =have .. full|whole|big|bigger|complete|overall|clear|entire picture|overview|view',
    withWord: 'nobody no none not few',
    never: ['impact', 'communication'],
  },
  {words: '=lose! sight|track|hold|grip of .. overall|whole|big|bigger|state|picture|situation|system|wider', subject: staff},
  {
    words: `${knowing}|training .... =be|prove|seem|look|remain|turn|feel|get! .... $meagre|basic|thin|behind|overdue|out-of-date|lapsed|expired|obsolete|dated|absent|missing ~<noun>`,
    without: `${learned} user users cause initially`,
    never: ['background', 'impact'],
  },
  {
    words: `@staff's <adj>? $skill|training ... =be|have|prove .. $meagre|basic|behind|lapsed|expired|obsolete|dated|slipped`,
    without: learned,
  },
  {words: "'s training|understanding|certification .. =be|have .. out|expired|lapsed|dated|basic", without: learned},
  {
    words: `${knowing} .... =be! .. confined|limited|restricted|concentrated|siloed|locked|held|spread to|in|with|by|within|among|thinly`,
    without: learned,
    never: ['background', 'impact'],
  },
  {
    words: `level|levels|degree|standard of <adj>? <noun>? $skill .... =be|leave|vary!`,
    withWord: 'low poor insufficient inadequate weak much lot something varies uneven short wanting lacking',
  },
  {words: "@staff's <adj>? unfamiliarity|inexperience|ignorance|misunderstanding|inability|misconception! with|to|in|about"},
  {words: '~in ignorance|unawareness! of|about|among'},
  {words: 'inexperience|unfamiliarity|inexpertise|naivety|naiveté|greenness|rustiness', without: data},
  {
    words: '=have .. wrong|faulty|mistaken|incorrect|false|flawed|outdated|naive mental model|understanding|picture|idea|conception|notion',
    subject: staff,
  },
  {words: "@staff's wrong|faulty|mistaken|incorrect|flawed|outdated|naive mental|understanding|conception|model|picture"},
  {
    words:
      "@staff's mental? model|picture|map|image of .... =be|do|prove! .. wrong|incorrect|incomplete|outdated|stale|off|flawed|match|faulty|inaccurate|mistaken|naive|fit",
  },
  {words: 'misunderstanding|misconception|confusion among|by|on @staff'},
  {
    words:
      'misunderstanding|misconception|misreading|misinterpretation|ignorance|misapprehension of|about|regarding|around .... by|among|in|on|within @staff',
    without: 'parser compiler',
  },
  {words: 'loss|lack|breakdown|erosion of <adj>? situational|situation <noun>? awareness'},
  {
    words:
      'situational|situation awareness .. =be|get|have|break|erode|suffer|degrade|collapse|drop! .. lost|gone|poor|low|degraded|missing|impaired|incomplete|limited|down',
  },
  {words: 'poor|reduced|degraded|insufficient|impaired|incomplete|low|limited situational|situation awareness'},
  {words: '=lose <det>? <adj>? situational|situation awareness'},
  {words: '=lose! <det> <adj>? big|bigger|overall|whole|full|wider picture|overview', subject: staff},
  {words: '=lose! <det> overview|plot', subject: staff},
  {words: '=lose <det> overview of'},
]

/** What they did not have. */
const wanting: readonly Pattern[] = [
  {
    words:
      '=have|be! .. no|not|nobody one|anyone|anybody|somebody|person|people|engineer|single? <prep>? .. who =know|understand|speak|do|have|master|read|write|handle|operate|maintain|administer|debug|program|drive|manage',
    never: ['impact', 'background'],
  },
  {
    words:
      'anyone|anybody|one|nobody|somebody who|that <adv>? =know|understand|speak|master|operate|maintain|administer! ... well|how|the|this|it',
    withWord: 'not no nobody without lacked',
    never: ['impact', 'background'],
  },
  {
    words: '=lack|want|miss! <det>? <adv>? <adj>? <adj|noun|ing>? <noun>? $skill|training|grasp|command',
    subject: people,
    passive: false,
    without: learned,
  },
  {words: `=have! .. ${little} .. $skill|training`, subject: staff, withWord: `${denied} n't`, without: learned},
  {
    words: `=have|possess|bring|show|demonstrate|display! .. ${little}|the|a .. .. $skill|exposure|grounding|mastery|fluency|mentor|practice|acumen|inkling|feel|feeling|depth|chops|seniority`,
    subject: staff,
    negated: true,
    without: learned,
  },
  {
    words: `=have! .. no|little|limited|zero|minimal|scant|not .. $skill|exposure|grounding|mastery|fluency|mentor|practice|inkling|depth|background|grasp|command`,
    subject: staff,
    without: learned,
  },
  {words: '@staff <do> not have .. $skill', without: learned},
  {words: 'not have .. $skill|depth|seniority to|in|for|on|of', without: learned},
  {
    words:
      'nobody|none|one|neither .... =have! .. expertise|experience|skill|skills|knowledge|know-how|training|grounding|background|qualification|qualifications',
    withWord: 'nobody none no neither',
    without: learned,
  },
  {words: `=lack|need|want! .. ${grounding} to|in|for|with`, subject: people, form: -1},
  {
    words: `=lack! .. ${grounding}|guidance|supervision|certification|certifications|accreditation|licence|license|induction`,
    subject: colleagues | Kind.firm,
    passive: false,
  },
  {
    words:
      '=lack! .. context to =see|understand|judge|know|interpret|decide|realise|realize|recognise|recognize|spot|notice|appreciate|connect|put',
  },
  {words: '=lack! .. fluency|mastery|savvy|acumen|aptitude|nous|upskilling|mentoring|grounding'},
  {words: '=have! .. no|little|zero|faintest|slightest|foggiest idea|clue|notion|concept|inkling', subject: others},
  {words: '=have! .. idea|clue|notion|inkling', negated: true, subject: others},
  {words: '=have! no|little idea|clue|notion|inkling that|how', subject: Kind.self, without: `${unclear} many long`},
  {words: '=leave! without .. guidance|training|supervision|support|mentor|help|introduction', subject: staff, passive: true},
  {
    words:
      "beyond|outside|above @staff's <adj>? expertise|skills|skill|ability|abilities|competence|knowledge|capabilities|experience|grade|paygrade|capability|comfort|understanding",
  },
  {
    words:
      'beyond|outside|above|exceeded|exceeds the expertise|skills|skill|abilities|competence|knowledge|comfort|capabilities of|zone|available|on|in',
  },
]

/** What they were not. */
const unable: readonly Pattern[] = [
  {
    words: 'few|hardly|barely|half|enough|scarcely .... <be> <adv>? $versed',
    withWord: 'few hardly barely scarcely not half',
    never: ['impact', 'background'],
  },
  {words: '=be|feel|remain|seem! .. $unversed|rusty', subject: people},
  {words: '=be|feel|seem! .. $versed', negated: true, subject: people, form: -1, without: 'including adding'},
  {words: `<be> not|never .. ${studied} in|with|on|at|about|fait|enough|for`, without: `${data} binary image`},
  {
    words: `hardly|barely|scarcely|insufficiently|vaguely|poorly|inadequately <adv>? <adv>? $versed in|with|on|at|about|fait|enough`,
    never: ['background'],
  },
  {
    words:
      'poorly|insufficiently|inadequately|badly|barely|hardly|half|minimally|improperly|under|incompletely|scarcely trained|skilled|qualified|schooled|onboarded|instructed|educated|versed|prepared! ~data',
    without: `${learned} network networks statement`,
  },
  {words: '~<be> $unversed with|in|on|at|about|for', without: `${texts} ${learned}`, never: ['background', 'impact']},
  {words: '@staff <pause>? $unversed|ignorant|oblivious! with|in|on|of|to|about', without: texts},
  {
    words: '$unversed|newly-hired <adj>? <prep>? <noun>? $role|team|staff|engineers|personnel|people|person|crew|hands',
    never: ['impact', 'background'],
  },
  {words: 'too|still|so|very|rather|quite $unversed|green'},
  {words: '@staff .. not|hardly|no <adv>? technical|experienced|senior|seasoned|skilled|knowledgeable enough! to|for'},
  {words: '=be! .. technical|senior|seasoned|deep|strong enough to|in|for|with', negated: true, subject: staff},
  {words: 'unsure|uncertain how|what to', never: ['background', 'impact'], without: texts},
  {words: '=be! .. unsure|uncertain|unclear|confused how|what|about|on|which', subject: others, without: 'why whether'},
  {words: '=be! .. sure|certain|clear how|what <to>', subject: others, negated: true, form: -1},
  {words: '=be! .. ignorant of|that', subject: colleagues},
  {
    words: '=be! .. aware how|that',
    negated: true,
    subject: others & ~Kind.nobody,
    form: -1,
    never: ['impact', 'communication', 'detection'],
  },
  {words: '=be! .. aware of how|what', negated: true, subject: others, form: -1, never: ['impact', 'communication']},
  {words: '=be! .. unaware of how|what', subject: others, never: ['impact', 'communication']},
  {words: '=be! .. unaware that', subject: colleagues & ~Kind.self, never: ['impact', 'communication']},
  {
    words: '=be! <adv>? weak|poor|bad|hopeless|useless|terrible|rubbish|rusty|shaky|clumsy at|in|on|with',
    subject: staff,
    without: 'signal',
  },
  {
    words:
      '=be! .. novice|novices|beginner|beginners|newbie|newbies|neophyte|neophytes|rookie|rookies|amateur|amateurs|greenhorn|greenhorns|newcomer|newcomers at|in|to|with|when',
    subject: staff,
  },
  {words: '=be! .. no|not|hardly .. expert|experts|specialist|specialists|guru|gurus|pro|pros in|on|at|with|when', subject: staff},
  {
    words:
      '=be! .. not <det>? .. people|folk|person|expert|experts|specialist|specialists|guru|whiz|programmer|programmers|dba|engineers|native|natives',
    subject: staff,
    negated: true,
    withWord: 'not',
    without: 'affected paged only',
  },
  {words: '=be! .. up to|for the? job|task|scratch|challenge', subject: staff, negated: true, form: -1},
  {
    words: '=be! .. unable|incapable to|of',
    subject: colleagues & ~Kind.self,
    only: ['root-causes', 'went-poorly'],
    withWord: 'read understand interpret make',
  },
  {words: '=overwhelm', passive: true, subject: Kind.person | Kind.named, only: ['root-causes']},
  {words: '=be|run! .. thin|light|short|low|weak on|of|in|at .. $skill', subject: staff | Kind.thing, without: data},
]

/** What they did not know. */
const ignorance: readonly Pattern[] = [
  {
    words: '=know! how|what|that|about|where|which|when|enough|the|of|it|better|any ~many|much|long|far|bad|big|badly|large|widespread',
    negated: true,
    subject: others,
    form: Tag.base,
    modal: [''],
    without: unclear,
  },
  {
    words: '=know! how|enough|what they|that we|about ~many|much|long|far|bad|big|badly|large|widespread',
    negated: true,
    subject: Kind.self,
    form: Tag.base,
    modal: [''],
    without: unclear,
  },
  {words: '=know! that|how|what|enough|about', negated: true, subject: others & ~Kind.nobody, modal: ['would', 'could'], perfect: true},
  {
    words: '=understand|grasp|comprehend|know',
    subject: Kind.nobody,
    form: Tag.past | Tag.third,
    passive: false,
    modal: [''],
    without: unclear,
  },
  {
    words: '=understand|grasp|comprehend',
    negated: true,
    subject: Kind.self,
    form: Tag.base,
    passive: false,
    modal: [''],
    without: unclear,
    never: ['five-whys'],
  },
  {words: '=understand|grasp|comprehend', negated: true, subject: colleagues & ~Kind.self, form: -1, passive: false, without: unclear},
  {
    words: 'few|hardly|barely|scarcely|everyone|everybody|enough|many|only .... =know|understand! how|the|its|what|about|our|it',
    subject: staff,
    withWord: 'few hardly barely scarcely not only',
    without: `${unclear} plan`,
    never: ['background', 'impact', 'communication'],
  },
  {words: '=know! how|what|enough|where|which', subject: Kind.nobody, form: Tag.past},
  {words: '=know! .. little|nothing|next about|of|to', subject: staff, without: 'at'},
  {words: 'knew|understood|understand|understands too? little|nothing'},
  {words: 'not <adv>? fully? understood|grasped|known by @staff'},
  {words: '=know .. way around', negated: true},
  {
    words: '=read|interpret|operate|drive|debug|decipher|navigate! <det> <adj|noun>? <noun>',
    modal: ['can', 'cannot', 'could'],
    negated: true,
    subject: others,
    without: 'permission access key certificate token role because secret vault file files',
  },
  {
    words: '=tell|know! a|an|one|their|his|her <adj>? <noun> .. .. from a|an|the|another|his|her|their',
    subject: staff,
    negated: true,
    form: -1,
  },
  {words: '=know! one end|side of .... from', subject: staff, negated: true},
  {words: '=make head|heads|sense|anything or|nor|of|from|tail', subject: staff, negated: true, form: -1},
  {words: '=struggle! to =understand|interpret|grasp|follow|read|make', subject: Kind.person | Kind.named},
  {
    words: '=speak|read|write! enough|any|no <noun>',
    subject: Kind.nobody | Kind.person | Kind.named,
    withWord: 'nobody no not none',
    without: 'files logs mail file log',
  },
  {words: '^ not <adv>? knowing|understanding|grasping|appreciating how|the|enough|any|about ~many|much|long'},
  {words: '~not <pause> not <adv>? knowing|understanding|grasping|appreciating how|the|enough|any|about ~many|much|long'},
  {
    words: 'without <adv>? knowing|understanding|grasping|comprehending|appreciating how|the|its|what|enough|fully',
    without: unclear,
    never: ['background', 'impact'],
  },
]

/** What they had not done or been taught before. */
const novelty: readonly Pattern[] = [
  {words: 'never|not having =read|use|see|work|touch|run|do|be|go|deal|have|meet!'},
  {words: '=walk! ... through', subject: Kind.nobody},
  {
    words: '=have|be never <adv>? =be|go|live! through|in|on|near|trained|exposed|part',
    subject: colleagues,
    without: 'affected',
  },
  {
    words:
      "have|has|had|'d never <adv>? =use|touch|see|do|run|work|operate|handle|deal|perform|face|encounter|practise|practice|drill|rehearse|write|manage|build|need|set|deploy|debug|restore!",
    subject: colleagues & ~Kind.self,
    without: 'host node job service failed',
  },
  {
    words:
      'limited|short|little|brief time|tenure|stint|spell|experience in|on|with|at the|his|her|their|our|this role|job|team|company|position|post|codebase|organisation|organization',
  },
  {words: 'no one|nobody|none else understands|understood|knows|knew|can|could', never: ['impact']},
  {words: 'no one|nobody else =understand|know', never: ['impact']},
  {words: 'one|nobody else understands|understood|knows|knew', withWord: 'no nobody', never: ['impact']},
  {
    words: '=train|onboard|school|coach|instruct|teach|brief|certify',
    passive: true,
    negated: true,
    subject: people,
    without: `${learned} customers`,
  },
  {words: '=show|walk|teach|tell! how|through', passive: true, negated: true, subject: staff},
  {words: 'never|not been <adv>? trained|onboarded|shown|taught|instructed'},
  {words: 'never <adv>? trained|onboarded|taught'},
  {words: '=learn! how|about|to', subject: staff, negated: true},
  {words: '=have|be! yet to =master|learn|understand|grasp|familiarise|familiarize|acquire|train', subject: staff, form: -1},
  {words: 'yet to =master|learn|grasp|familiarise|familiarize', without: data},
  {
    words:
      '=have never|not|only <adv>? <adv>? =do|use|touch|work|operate|run|handle|perform|deal|deploy|administer|manage|configure|debug|write|have|set|try|encounter! .. before|this|it|one|such|that|with|a|on|the',
    subject: colleagues,
    without: 'incident',
  },
  {words: '=have! only ever|just|recently|lately|been|worked|joined|used|started|seen', subject: colleagues, without: 'when', past: true},
  {
    words: 'only|just|recently|newly <adv>? =join|start|arrive|inherit! <det>? .... earlier|ago|before|prior|and',
    subject: colleagues,
    without: 'call bridge channel meeting',
  },
  {words: 'only ever =work|use|do|see|touch|operate|run|deal', subject: colleagues},
  {
    words: 'never|not <adv>? =have|be|get .. =work|use|touch|run|see|do|operate|handle|deploy|perform|administer|try .. before',
    without: 'incident error pattern',
  },
  {
    words:
      'having never|no|little|only|not <adv>? =have|use|work|touch|run|do|see|be|receive|get|operate|handle! .. before|training|experience|with|on|introduction',
  },
  {
    words: 'who|that had never <adv>? =use|work|touch|run|do|operate|handle|perform|deploy|administer|write|configure|restore|set',
    without: 'host node job service',
  },
  {
    words: 'first <noun|adj>? time .. =do|use|touch|run|perform|handle|operate|work|deploy!',
    subject: Kind.person | Kind.named,
    only: ['root-causes', 'went-poorly', 'points-of-failure', 'five-whys'],
  },
  {
    words: '=be! .. new to|at|in|on ~market|markets',
    subject: colleagues,
    without: 'traffic region building office city floor country guide docs documentation',
  },
  {words: 'being <adv>? new to|at|in|on', without: texts},
  {
    words: '@crew <pause> <adv>? <adv>? new|fresh|unused|unaccustomed to|at|in <det|noun>',
    without: texts,
    never: ['background', 'impact', 'responders'],
  },
  {words: '$role|those|one who .... <be> <adv>? new to', without: texts},
  {
    words: '<pause> <adv>? new|newcomer to <det>? <noun> <noun>? <pause>',
    withWord: 'who he she they i we engineer developer operator',
  },
  {words: '^ as newcomers|beginners|novices|strangers|outsiders|a to|in|newcomer|beginner|novice|stranger'},
  {words: 'newcomer|newcomers|stranger|strangers|novice|novices to|in', without: texts, never: ['background', 'impact']},
  {
    words: 'first|second|third day|week|shift|month on|in|at|as the|this|his|her|their|call|job|duty|our',
    never: ['background', 'impact', 'action-items'],
    withWord: 'engineer operator he she they analyst developer nurse agent colleague person hire trainee on-call',
  },
  {words: 'days|weeks|months into|in the|his|her|their|this job|role|post|team|position'},
  {words: 'fresh|straight out of|from college|university|school|training|bootcamp|academy|onboarding'},
  {
    words:
      '=get|receive! .. no|little|never|not|any|only|minimal .. training|instruction|onboarding|induction|coaching|mentoring|briefing|introduction|guidance|walkthrough|handover',
    subject: staff,
    withWord: 'no little never not only minimal',
  },
  {
    words:
      '=give|offer! no|little|any|only|never|insufficient .. training|instruction|onboarding|induction|coaching|mentoring|introduction|walkthrough|guidance',
    subject: staff,
    passive: true,
    withWord: 'no not never little only insufficient',
  },
  {
    words: '=attend|complete|finish|do|have|go|pass! .. training|course|onboarding|induction|certification|exam',
    subject: staff & ~Kind.self,
    negated: true,
  },
  {words: 'without .. =have|get|receive .. training|induction|onboarding|introduction', without: learned},
  {words: '=show|teach|tell|train|brief|instruct|explain! ... how|to|what', subject: Kind.nobody, never: ['impact']},
  {words: '=have|be! .. no one|nobody|mentor|senior|anyone .. to =ask|consult|turn|learn', subject: staff, withWord: 'no nobody not nor'},
  {words: '=learn|figure|work|pick|discover! ... on the fly|job|hoof ~that', subject: staff},
  {words: '=learn|figure|google|improvise! .... as|while|during he|she|they|we|i|working', subject: staff, without: 'lessons'},
  {words: '=read up on', subject: staff},
  {
    words: '=work|go|proceed|operate! .. from|by|off blog|trial|memory|guesswork|stack-overflow|forum|forums|tutorials|examples',
    subject: staff,
  },
  {words: 'by trial and error', withWord: 'we he she they engineer team operators operator dba on-call responders'},
  {words: 'crash course in|on'},
  {
    words:
      '=get|receive|attend|see|take|enjoy! <det>? <adj|noun>? <adj|noun>? training|instruction|instructions|induction|onboarding|coaching|mentoring|schooling|briefing|introduction|tuition|guidance',
    negated: true,
    subject: staff | Kind.firm,
    without: learned,
  },
  {
    words:
      '=give|offer|provide! <det>? <adj|noun>? training|instruction|instructions|induction|onboarding|coaching|mentoring|schooling|introduction|guidance',
    negated: true,
    passive: true,
    subject: staff,
    without: learned,
  },
  {
    words: 'ever <adv>? =work|deal|use|touch|see|do|run|handle|operate|try|set|configure|restore|perform|practise|practice|rehearse!',
    subject: Kind.nobody,
    perfect: true,
    never: ['impact'],
    without: 'error pattern symptom incident before-and',
  },
]

/** How little they had of it. */
const slender: readonly Pattern[] = [
  {
    words:
      'no|little|scant|scarcely|hardly|limited|poor|insufficient|barely|any <det>? <adj>? understanding|grasp|knowledge|idea|notion|notions|clue|conception|appreciation|command|inkling of|about|on? how|what|why|where|when|which',
    never: ['impact', 'communication', 'background'],
    without: `${unclear} many long large much users customers`,
  },
  {
    words:
      '=have! <adv>? <det>? <adv>? $meagre|basic|passing|faint|vaguest|faintest|foggiest|cursory|elementary|hazy|rough idea|notion|notions|conception|sense|picture|grasp|command of|about|how',
    subject: colleagues,
    without: unclear,
    never: ['impact'],
  },
  {
    words: `${knowing} <prep>? @np? =be! ... where|adequate|sufficient|enough|strong|good|deep|broad|level|standard`,
    negated: true,
    without: `${data} user users`,
    never: ['background', 'impact'],
  },
]

const idioms: readonly Pattern[] = [
  {words: '=be|feel|seem! .. at a loss', subject: others},
  {words: '=be! .. stumped|baffled|flummoxed|bewildered|nonplussed|foxed by', subject: others},
  {words: '=be|look|seem! .. foreign|alien|new|unfamiliar|unknown|greek to|for @crew', never: ['background', 'impact', 'options']},
  {words: 'closed book|country to|for'},
  {words: 'uncharted territory|waters|ground', never: ['options']},
  {words: 'unknown|unfamiliar|foreign|virgin|unexplored|alien|strange territory|waters|terrain|ground|land', never: ['options']},
  {words: 'double dutch'},
  {words: 'out of practice|practise'},
  {words: "@staff's blind spot|spots"},
  {words: 'raw recruit|recruits'},
  {words: 'been <adj|num>? years|months|ages since anyone|anybody'},
  {
    words: '=need|require! .. training|coaching|mentoring|hand-holding|schooling|instruction|upskilling',
    subject: others,
    past: true,
    without: learned,
  },
  {words: '=tell! .... apart', negated: true, subject: others},
  {words: '=be! .. unused|new|unaccustomed|stranger|strangers to <det|noun|ing>', subject: colleagues},
  {words: '=lose! its|their|his|her|our|my bearings|way|footing|grip', subject: staff},
  {
    words:
      "outside|beyond|above|in|not @maker's <adj>? area|areas|wheelhouse|specialism|speciality|specialty|forte|field|domain|ken|paygrade|skillset|skill-set of",
    withWord: 'outside beyond above not',
    never: ['background'],
  },
  {words: 'outside|beyond|above|not the .. pay|skill grade|level|set of'},
  {words: "outside|beyond|above @maker's area|areas|field|realm|range|pay|skill|comfort of|grade|level|zone"},
  {words: '=know! .. first thing about|of', negated: true, subject: people, form: -1},
  {
    words: '=have|get! .. firm|good|solid|proper|real|full|clear|strong|sure <noun>? grip|handle|grasp|command|hold|understanding on|of',
    negated: true,
    subject: staff,
    form: -1,
  },
  {words: '=be|seem|remain! .. hazy|fuzzy|vague|shaky|sketchy|foggy|muddled|confused|woolly on|about|over', subject: people},
  {words: 'learning curve', withWord: 'steep climbing still climb up'},
  {words: 'nobody|one|few|not|hardly .... speak|speaks|spoke <noun>', withWord: 'nobody no few not none hardly'},
  {words: 'shown|taught|learned|learnt the ropes'},
  {words: 'up to speed', withWord: 'not nobody none never'},
  {words: 'not|never|hardly .. up to speed|scratch|snuff on|with|yet', without: 'replica'},
  {words: '=get|have! .. hang of', negated: true, subject: staff},
  {words: 'not|never|yet .. =get|have .. hang of'},
  {words: '=get|come! .. grips with', negated: true, subject: staff, form: -1},
  {words: '=find its|their|his|her|our|my feet', without: 'customers'},
  {words: '=learn .. ropes'},
  {words: 'wet behind the ears'},
  {
    words: '=be|look|seem|remain! <adv>? green ~again|after|at|by|for|and|when|in|across',
    subject: colleagues & ~Kind.self,
    withWord: 'still too on too very relatively',
  },
  {words: '=be .. at sea with|on|over|about|when', subject: staff},
  {
    words: '=be|feel! .. lost|floundering|stumped ~in|the',
    subject: Kind.person | Kind.named,
    only: ['root-causes', 'went-poorly', 'response', 'five-whys'],
  },
  {words: "out of @staff's depth|league|element"},
  {words: "in over @staff's head|heads"},
  {words: 'deep end', withWord: 'thrown in jumped dropped pushed tossed chucked'},
  {words: "out of|outside @staff's comfort|element zone?"},
  {words: '=fly blind', subject: staff, form: -1},
  {words: 'flying blind', without: 'monitoring metrics dashboards telemetry observability'},
  {words: 'steep learning curve'},
  {words: 'blind leading the blind'},
  {words: 'fish out of water'},
  {words: 'not <det>? .. strong|strongest suit|point|side'},
  {words: '=feel|grope|guess|fumble! its|their|his|her|our|my way', subject: staff},
  {words: '=bite off more', subject: staff},
  {words: 'shot|shots|stab|stabs in the dark'},
]

/** What people lack, as the name of a cause. */
const lack =
  '(?:lack|absence|shortage) of (?:\\w+ )?(?:training|experience|knowledge|skills?|expertise|understanding|familiarity|awareness)|inexperience|unfamiliarity'

export default languageRule({
  name: 'missing-skill',
  code: 'PM211',
  summary: 'What people lacked is given as the explanation',
  severity: 'warning',
  english: [...lacks, ...shaky, ...wanting, ...unable, ...ignorance, ...novelty, ...slender, ...idioms],
  silentIn: ['action-items', 'went-well', 'options'],
  defect: 'Lack of skill or knowledge given as the cause',
  ask: 'Where was that knowledge expected to come from, and what did the task itself show?',
  reword: [systemAllowed(lack), sayStatement(nothingShowed, nothingExplained)],
})
