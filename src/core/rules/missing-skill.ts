/** What people lacked, given as an explanation. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {systemAllowed} from '../language/rewording/phrases.ts'
import {sayStatement} from '../language/rewording/reword.ts'
import {nothingExplained, nothingShowed} from '../language/rewording/rewordings.ts'

const people = staff | Kind.firm | Kind.proper
/** Words of an incident that nobody could have understood yet. */
const unclear = 'yet still why root time point stage moment'
/** Words of texts and courses, whose readers may well be new to the matter. */
const texts = 'guide docs documentation tutorial readers reader users customers course manual'
const data = 'data dataset datasets set sets gpu loss epoch corpus sample samples model recommender classifier'

const lacks: readonly Pattern[] = [
  {words: 'lack|absence|shortage|want|dearth|deficit|shortfall of|in <adj>? <noun>? <conj>? $skill', without: data},
  {words: 'lack|absence of <adj>? <noun>? <adj>? <noun>? and|or|/ <adj>? $skill', without: data},
  {
    words:
      'insufficient|inadequate|limited|poor|scant|incomplete|missing|weak|patchy|shallow|superficial|rudimentary|imperfect|sketchy <adj>? <adj>? <noun>? training|experience|knowledge|expertise|skills|understanding|familiarity|competence|competency|know-how|knowhow|proficiency|education|onboarding ~<noun>',
    without: `${data} docs documentation awareness-alert user`,
  },
  {words: '=lack <det>? <adv>? <adj>? <adj>? <noun>? $skill', subject: people, without: data},
  {
    words:
      "@staff's <adj>? $skill ... <be|have> .. shallow|limited|insufficient|poor|lacking|thin|weak|patchy|low|inadequate|rusty|incomplete|outdated|superficial|missing",
  },
  {
    words: '=have! .. no|little|not|insufficient|limited|only|never|enough|less|any|too .. $skill',
    subject: staff,
    withWord: "no not little insufficient limited never less n't too only",
  },
  {words: 'without any|enough|proper|sufficient|adequate|much|prior|previous|the? <adj>? <noun>? $skill', without: data},
  {words: 'with too? little|no|insufficient|limited|zero|minimal <adj>? <noun>? $skill', without: data},
  {
    words:
      'skill|skills|knowledge|competency|experience|training|expertise|competence gap|gaps|deficit|deficits|shortage|shortfall|issue|issues|problem|deficiency',
    without: data,
  },
  {words: "gap|gaps|hole|holes in @staff's <adj>? $skill"},
  {words: "@staff's <adj>? unfamiliarity|inexperience|ignorance|misunderstanding|inability|misconception! with|to|in|about"},
  {words: '~in ignorance|unawareness! of|about|among'},
  {words: "@staff's <adj>? inexperience|unfamiliarity|naivety|naiveté|greenness|rustiness"},
  {words: 'inexperience|unfamiliarity|inexpertise|naivety|naiveté', without: data},
  {
    words:
      'unfamiliar|inexperienced|untrained|undertrained|under-trained|unqualified|underqualified|unskilled|uneducated|unprepared|ill-prepared|unversed|uninformed|ill-informed|under-skilled|ill-equipped|underprepared|under-prepared <adj>? <prep>? $role|team|staff|engineers|personnel|people|person',
  },
  {
    words:
      '=be|feel|remain! .. unfamiliar|inexperienced|untrained|undertrained|under-trained|unqualified|underqualified|unskilled|unprepared|ill-prepared|ill-equipped|uninformed|ill-informed|unversed|rusty',
    subject: people,
  },
  {
    words: '=be! .. new to|at|in|on ~market|markets',
    subject: Kind.self | Kind.person | Kind.named | Kind.group,
    without: 'traffic region building office city floor country guide docs documentation',
    never: ['action-items', 'went-well'],
  },
  {
    words:
      '=be! .. familiar|trained|versed|qualified|experienced|skilled|conversant|proficient|knowledgeable|fluent|equipped|acquainted|competent|schooled|onboarded|certified|educated|prepared',
    negated: true,
    subject: people,
  },
  {words: 'up to speed', withWord: 'not nobody none never'},
  {words: '=train|onboard|school|coach|instruct|teach|brief', passive: true, negated: true, subject: people},
  {words: 'never|not been <adv>? trained|onboarded|shown|taught|instructed'},
  {words: 'never <adv>? trained|onboarded|taught'},
  {
    words:
      '=have never|not|only <adv>? <adv>? =do|use|touch|work|operate|run|handle|perform|deal|deploy|administer|manage|configure|debug|write|have|set|try|encounter! .. before|this|it|one|such|that|with|a|on|the',
    subject: Kind.person | Kind.named | Kind.group | Kind.self,
    without: 'incident',
  },
  {
    words: 'had|has|have! only ever|just|recently|been|worked|joined|used|started',
    subject: Kind.person | Kind.named | Kind.group | Kind.self,
    without: 'when',
  },
  {words: 'only ever =work|use|do|see|touch|operate|run|deal', subject: Kind.person | Kind.named | Kind.group | Kind.self},
  {words: "out of @staff's depth|league"},
  {words: "in over @staff's head|heads"},
  {words: 'out of his|her|their|our|its|my depth|league|element'},
  {words: 'in over his|her|their|our|my head|heads'},
  {words: 'steep learning curve'},
  {words: 'loss|lack|breakdown|erosion of <adj>? situational|situation <noun>? awareness'},
  {words: '=lose <det>? <adj>? situational|situation awareness'},
  {words: 'poor|reduced|degraded|insufficient|impaired|incomplete situational|situation awareness'},
]

const ignorance: readonly Pattern[] = [
  {
    words: '=know! how|what|that|about|where|which|when|enough|the|of|it|better|any ~many|much|long|far|bad|big|badly|large|widespread',
    negated: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm | Kind.you,
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
    never: ['action-items', 'five-whys'],
  },
  {
    words: '=understand|grasp|comprehend',
    negated: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.nobody,
    form: -1,
    passive: false,
    without: unclear,
    never: ['action-items'],
  },
  {words: '=know! how|what|enough|where|which', subject: Kind.nobody, form: Tag.past},
  {words: '=have! no|little idea|clue|notion|concept', subject: Kind.person | Kind.named | Kind.group},
  {words: '=have! .. idea|clue|notion', negated: true, subject: Kind.person | Kind.named | Kind.group},
  {words: '=know! .. little|nothing|next about|of|to', subject: staff, without: 'at'},
  {words: '=be! .. unaware|ignorant of|that', subject: Kind.person | Kind.named | Kind.group},
  {words: '=be! .. aware', negated: true, subject: Kind.person | Kind.named | Kind.group | Kind.nobody, form: -1, never: ['impact']},
  {words: 'misunderstanding|misconception|confusion among|by|of|on @staff'},
  {words: 'limited|poor|incomplete|weak|shaky|tenuous|loose|partial|little grasp|command|understanding|knowledge of'},
  {words: 'not <adv>? fully? understood|grasped|known by @staff'},
  {
    words: 'first <noun|adj>? time .. =do|use|touch|run|perform|handle|operate|work|deploy!',
    subject: Kind.person | Kind.named,
    only: ['root-causes', 'went-poorly', 'points-of-failure', 'five-whys'],
  },
  {words: 'too|still|so|very|rather|quite inexperienced|green|untrained|unfamiliar|unskilled'},
  {words: 'knew|understood too? little|nothing'},
  {words: "beyond @staff's expertise|skills|ability|abilities|competence|knowledge|capabilities"},
  {words: '=overwhelm', passive: true, subject: Kind.person | Kind.named, only: ['root-causes']},
  {
    words: '=be .. unable|incapable to|of',
    subject: Kind.person | Kind.named,
    only: ['root-causes', 'went-poorly'],
    withWord: 'read understand interpret',
  },
  {words: '@staff <do> not have .. $skill'},
]

/** Adjectives of people alone, so that the subject need not be known ("those who wrote it were not versed in it"). */
const able =
  'versed|well-versed|conversant|savvy|proficient|clued-up|clued-in|adept|knowledgeable|au|fluent|schooled|tech-savvy|practised|practiced'

const wanting: readonly Pattern[] = [
  {
    words:
      "'s training|understanding .. <be|have> .. out|outdated|stale|expired|lapsed|rusty|obsolete|incomplete|poor|insufficient|lacking|wanting|dated|inadequate|superficial|limited",
    without: data,
  },
  {words: 'deficit|deficits! in|of <noun|ing>? knowledge|expertise|competence|skill|skills|experience|training|know-how|understanding'},
  {words: '=lack! .. certification|certifications|accreditation|licence|license|induction', subject: staff | Kind.firm, passive: false},
  {
    words: '=have|be! yet to =master|learn|understand|grasp|familiarise|familiarize|acquire|train',
    subject: staff,
    form: -1,
    never: ['went-well'],
  },
  {words: 'yet to =master|learn|grasp|familiarise|familiarize', never: ['went-well'], without: data},
  {
    words:
      'no|zero|little|low|limited|poor|insufficient|minimal|scant|weak|patchy|unfamiliar|inadequate|outdated|half-baked|thin <adj>? <noun|name>? <noun|name>? experience|training|expertise|know-how|knowhow|literacy|grounding|onboarding|proficiency|fluency|competence|qualification|qualifications ~<noun>',
    without: data,
    never: ['went-well', 'background', 'impact', 'action-items'],
  },
  {
    words:
      'enough|sufficient|adequate|proper|necessary|required|requisite|right|relevant|needed <adj>? <name|noun>? expertise|experience|know-how|knowhow|skill|skills|training|qualification|qualifications',
    withWord: 'no not nobody none neither nor without never lack lacked lacks',
    without: data,
    never: ['action-items'],
  },
  {
    words:
      'nobody|none|one|neither .... =have! .. expertise|experience|skill|skills|knowledge|know-how|training|grounding|background|qualification|qualifications',
    withWord: 'nobody none no neither',
    without: data,
  },
  {
    words: '=miss|want! .. skill|skills|experience|expertise|know-how|knowledge|background|competence|competencies|grounding',
    subject: staff | Kind.firm,
    form: -1,
    without: data,
  },
  {
    words:
      "@staff's <adj>? training|knowledge|skill|skills|experience|expertise ... <be|have> .. out|outdated|stale|expired|lapsed|rusty|obsolete|incomplete|behind|lacking|wanting|slipped|dated",
    without: data,
  },
  {
    words: 'training|certification|skills|knowledge <be|have> .. out-of-date|outdated|lapsed|expired|stale|obsolete|rusty|overdue',
    without: data,
  },
  {
    words:
      'deficit|deficits|gap|gaps|hole|holes|weakness|weaknesses|shortcoming|shortcomings|lack|want|dearth|shortage|absence|paucity|scarcity of|in <det>? <adj|noun|name>? <adj|noun|name>? <adj|noun|name>? knowledge|expertise|competence|skill|skills|experience|training|know-how|understanding|proficiency|literacy|maturity|grounding|seniority|schooling|education',
    without: data,
  },
  {
    words:
      "gap|gaps|hole|holes|weakness|weaknesses in @maker's <adj>? knowledge|expertise|competence|skill|skills|experience|training|understanding|education|proficiency|grounding",
  },
  {
    words:
      '~not insufficiently|barely|hardly|scarcely|only|vaguely|poorly|inadequately|not <adv>? familiar|acquainted|conversant|versed with|in',
    never: ['action-items', 'background'],
  },
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
  {words: '=know .. way around', negated: true},
  {
    words: '=be! .. not .. people|folk|person|expert|experts|specialists|programmers|engineers|native|natives',
    subject: staff,
    negated: true,
    withWord: 'not',
    without: 'affected paged',
  },
  {words: '=leave! without .. guidance|training|supervision|support|mentor|help|introduction', subject: staff, passive: true},
  {
    words: '=lack! .. context|guidance|confidence|maturity|supervision|seniority|vocabulary',
    subject: Kind.person | Kind.named | Kind.group,
    passive: false,
  },

  {
    words: '=be|feel! .. comfortable|confident|familiar with|in|at|using|on|around|about ~including|adding',
    subject: staff | Kind.firm,
    negated: true,
    form: -1,
  },
  {words: `<be> not|never .. ${able} in|with|on|at|about|fait|enough`, without: data},
  {words: `not|hardly|barely|scarcely <adv>? <adv>? ${able} in|with|on|at|about|fait|enough`, without: data},
  {
    words:
      'unfamiliar|inexperienced|untrained|unversed|unschooled|unpractised|unpracticed|unskilled|untutored|untaught|uninitiated|ill-versed with|in|on|at|about',
    without: texts,
    never: ['action-items', 'background'],
  },
  {words: '@staff <pause>? unfamiliar|inexperienced|untrained|unversed|ignorant|oblivious! with|in|on|of|to|about', without: texts},
  {
    words: '$role|those|one who .... <be> <adv>? new to',
    without: texts,
    never: ['action-items', 'went-well'],
  },
  {
    words: '<pause> <adv>? new|newcomer to <det>? <name|noun> <noun>? <pause>',
    withWord: 'who he she they i we engineer developer operator',
  },
  {
    words:
      'poorly|insufficiently|inadequately|badly|barely|hardly|half|minimally|improperly|under|incompletely|inadequate|scarcely trained|skilled|qualified|schooled|onboarded|instructed|educated|versed|prepared! ~data',
    without: `${data} network networks statement`,
  },
  {
    words:
      'undertrained|under-trained|underqualified|under-qualified|under-skilled|underskilled|half-trained|ill-trained|ill-prepared|ill-informed|ill-equipped|under-prepared|underprepared',
    without: `${data} network server rack`,
  },
  {
    words:
      '=lack|need|want! .. context|confidence|grounding|seniority|vocabulary|wherewithal|maturity|exposure|practice|instinct to|in|for|with',
    subject: staff | Kind.firm,
    form: -1,
    never: ['action-items'],
  },
  {
    words:
      '=lack! .. context to =see|understand|judge|know|interpret|decide|realise|realize|recognise|recognize|spot|notice|appreciate|connect|put',
  },
  {words: '=lack! .. fluency|mastery|savvy|acumen|aptitude|nous|upskilling|mentoring|grounding'},
  {
    words:
      '=have! .. no|little|limited|zero|not|never|minimal|scant .. exposure|grounding|mastery|fluency|mentor|practice|acumen|inkling|feel|feeling',
    subject: staff,
  },
  {
    words:
      '=get|receive! .. no|little|never|not|any|only|minimal .. training|instruction|onboarding|induction|coaching|mentoring|briefing|introduction|guidance',
    subject: staff,
    withWord: 'no little never not only minimal',
  },
  {
    words: '=give! no|little|any|only|never|insufficient .. training|instruction|onboarding|induction|coaching|mentoring|introduction',
    subject: staff,
    passive: true,
    withWord: 'no not never little only insufficient',
  },
  {
    words: '=attend|complete|finish|do|have|go! .. training|course|onboarding|induction|certification|exam',
    subject: staff & ~Kind.self,
    negated: true,
  },
  {words: 'too|very|so|precious|relatively|rather little|few <adj>? <name|noun>? $skill', without: data},
  {
    words:
      'little|scant|no|insufficient|limited|enough|less|minimal <adj>? <name|noun>? know-how|knowhow|expertise|experience|skill|skills|knowledge in|within|among|on|inside|across|at <det> <name|noun>? team|squad|group|department|company|office|crew|staff|shift|org|organisation|organization|business|house|rota|rotation',
    without: data,
    never: ['went-well'],
  },
  {words: 'no|little|insufficient|limited in-house expertise|experience|knowledge|know-how|skill|skills'},
  {
    words:
      "@staff's <adj>? grasp|command|mastery|knowledge|understanding ... <be> .. tenuous|shaky|shallow|weak|poor|limited|thin|patchy|incomplete|superficial|rudimentary|sketchy|basic|wrong|lacking|loose",
  },
  {
    words:
      'misunderstanding|misconception|misreading|misinterpretation|ignorance|misapprehension of|about|regarding|around .... by|among|in|on|within @staff',
    without: 'parser compiler',
  },
  {
    words:
      'training|skill|skills|knowledge|competence|competency|education|experience issue|issues|problem|deficit|deficits|gap|gaps|shortfall|shortage|shortcoming|shortcomings|deficiency|deficiencies',
    without: data,
  },
  {words: 'shortage|scarcity|dearth|paucity of <adj>? skilled|trained|qualified|experienced|skills|competent|expertise|talent|know-how'},
]

const idioms: readonly Pattern[] = [
  {words: '=get|have! .. hang of', negated: true, subject: staff},
  {words: 'not|never|yet .. =get|have .. hang of'},
  {words: '=get|come! .. grips with', negated: true, subject: staff, form: -1},
  {words: '=find its|their|his|her|our|my feet', without: 'customers'},
  {words: '=learn .. ropes'},
  {words: 'wet behind the ears'},
  {
    words: '=be|look|seem|remain! <adv>? green ~again|after|at|by|for|and|when|for|in|across',
    subject: Kind.person | Kind.named | Kind.group,
    withWord: 'still too on too very relatively',
  },
  {words: '=be .. at sea with|on|over|about|when', subject: staff},
  {
    words: '=be|feel! .. lost|floundering|stumped ~in|the',
    subject: Kind.person | Kind.named,
    only: ['root-causes', 'went-poorly', 'response', 'five-whys'],
  },
  {words: '=be|run! .. thin|light|short|low|weak on|of|in|at .. $skill', subject: staff | Kind.thing, without: data},
  {
    words: '=be! <adv>? weak|poor|bad|hopeless|useless|terrible|rubbish|rusty|shaky|clumsy|not in|at|on|with',
    subject: staff,
    withWord: 'weak poor bad hopeless useless terrible rubbish rusty shaky clumsy',
    without: 'signal',
  },
  {
    words:
      '=be! .. novice|novices|beginner|beginners|newbie|newbies|neophyte|neophytes|rookie|rookies|amateur|amateurs|greenhorn|greenhorns at|in|to|with|when',
    subject: staff,
  },
  {
    words: '=be! .. not <adv>? a|an|the|any .. person|expert|experts|specialist|specialists|guru|whiz|programmer|dba',
    subject: staff,
    negated: true,
  },
  {words: '=be! .. no|not|hardly .. expert|experts|specialist|specialists|guru|gurus|pro|pros in|on|at|with|when', subject: staff},
  {words: '=be! .. up to|for the? job|task|scratch|challenge', subject: staff, negated: true, form: -1},
  {words: 'not|never|hardly .. up to speed|scratch|snuff on|with|yet', without: 'replica'},
  {words: '=tell! a|an <adj>? <noun> from a|an|the', subject: staff, negated: true, form: -1},
  {words: '=struggle! to =understand|interpret|grasp|follow|read|make', subject: Kind.person | Kind.named, never: ['went-well']},
  {
    words: '=speak|read|write! enough|any|no <name|noun>',
    subject: Kind.nobody | Kind.person | Kind.named,
    withWord: 'nobody no not none',
    without: 'files logs mail file log',
  },
  {words: '^ not <adv>? knowing|understanding|grasping|appreciating how|the|enough|any|about ~many|much|long'},
  {words: '~not <pause> not <adv>? knowing|understanding|grasping|appreciating how|the|enough|any|about ~many|much|long'},
  {
    words: 'without <adv>? knowing|understanding|grasping|comprehending|appreciating how|the|its|what|enough|fully',
    without: unclear,
    never: ['action-items', 'background', 'impact'],
  },
  {words: 'without .. =have|get|receive .. training|induction|onboarding|introduction', without: data},
  {words: '=learn|be! .. never|not .. =teach|show|learn|train how|about|to|the', subject: staff},
  {words: '=learn! how|about|to', subject: staff, negated: true},
  {words: '=show|teach|tell|train|brief|instruct|explain! ... how|to|what', subject: Kind.nobody, never: ['impact']},
  {
    words: '=have .. wrong|faulty|mistaken|incorrect|false|flawed|outdated|naive mental model|understanding|picture|idea|conception|notion',
    subject: staff,
  },
  {words: "@staff's wrong|faulty|mistaken|incorrect|flawed|outdated|naive mental|understanding|conception"},
  {
    words:
      "beyond|outside|above @staff's expertise|skills|skill|ability|abilities|competence|knowledge|capabilities|experience|grade|capability|comfort|understanding",
  },
  {words: 'not have .. background|know-how|knowhow|expertise|seniority|grounding|experience to|in|for|on|of', without: data},
  {words: 'beyond|outside|above the expertise|skills|skill|abilities|competence|knowledge|comfort of|zone'},
]

/** What people lack, as the name of a cause. */
const lack =
  '(?:lack|absence|shortage) of (?:\\w+ )?(?:training|experience|knowledge|skills?|expertise|understanding|familiarity|awareness)|inexperience|unfamiliarity'

export default languageRule({
  name: 'missing-skill',
  code: 'PM211',
  summary: 'What people lacked is given as the explanation',
  severity: 'warning',
  english: [...lacks, ...ignorance, ...wanting, ...idioms],
  ask: 'where was that knowledge expected to come from, and what did the task itself show?',
  reword: [systemAllowed(lack), sayStatement(nothingShowed, nothingExplained)],
})
