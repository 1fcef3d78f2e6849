/** What people lacked, given as an explanation. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
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
  {words: '=be! .. new to|at|in|on', subject: Kind.self | Kind.person | Kind.named | Kind.group, without: 'traffic region'},
  {
    words:
      '=be! .. familiar|trained|versed|qualified|experienced|skilled|comfortable|conversant|proficient|knowledgeable|fluent|equipped|acquainted|competent|schooled|onboarded|certified|educated|prepared',
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
    words: '=know! how|what|that|about|where|which|when|enough|the|of|it|better|any',
    negated: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.firm | Kind.you,
    form: Tag.base,
    modal: [''],
    without: 'yet still root why time',
  },
  {
    words: '=know! how|enough|what they|that we|about',
    negated: true,
    subject: Kind.self,
    form: Tag.base,
    modal: [''],
    without: 'yet still why root time',
  },
  {
    words: '=understand|grasp|comprehend|know',
    subject: Kind.nobody,
    form: Tag.past | Tag.third,
    passive: false,
    modal: [''],
    without: 'yet still why root time',
  },
  {
    words: '=understand|grasp|comprehend',
    negated: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.nobody | Kind.self,
    form: Tag.base,
    passive: false,
    modal: [''],
    without: 'yet still why root time',
    never: ['action-items', 'five-whys'],
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

export default languageRule({
  name: 'missing-skill',
  code: 'PM211',
  summary: 'What people lacked is given as the explanation',
  severity: 'warning',
  english: [...lacks, ...ignorance],
  ask: 'where was that knowledge expected to come from, and what did the task itself show?',
})
