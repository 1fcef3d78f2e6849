/** An action item that asks people to be better. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const everyone =
  'everyone|everybody|all|people|staff|engineers|developers|devs|team|teams|reviewers|operators|members|folks|on-call|responders|admins|us|we|nobody|no|colleagues|users|contributors|maintainers|juniors|newcomers|managers|employees'
/** Imperatives, infinitives and what is said with a modal, not what is under way or done. */
const plain = Tag.base | Tag.participle
const asked = staff | Kind.elided | Kind.outsider | Kind.firm

const care: readonly Pattern[] = [
  {
    words:
      '=be|stay|remain|become|keep|get! .. careful|vigilant|cautious|mindful|diligent|thorough|attentive|disciplined|proactive|alert|focused|focussed|conscientious|rigorous|aware|patient|prudent|watchful|responsible|observant|serious|considerate|meticulous|conservative|sceptical|skeptical|professional|strict|stricter|organised|organized|responsive|humble|wary|sensible|precise',
    subject: asked,
  },
  {words: '=be|stay|remain! .. on <det>? guard|toes|lookout|ball', subject: asked},
  {
    words:
      '=take|exercise|use|apply|show|show|put .. more|extra|better|greater|due|special|great|particular|utmost|enough|some|additional|proper care|caution|attention|time|diligence|responsibility|ownership|precaution|precautions|effort|discipline|vigilance|thought|judgement|judgment|restraint|rigor|rigour|pride',
    subject: asked,
  },
  {words: '=exercise|use|show caution|discretion|restraint|judgement|judgment|care|discipline|vigilance', subject: asked},
  {words: '=take care|heed|responsibility|ownership|note', subject: asked},
  {words: '=take .. time', subject: asked, withWord: 'his her their your more'},
  {words: '=pay! .. attention|heed', subject: asked},
  {
    words:
      'greater|more|extra|increased|better|heightened|additional vigilance|care|caution|attention|diligence|discipline|awareness|rigor|rigour|scrutiny|carefulness|professionalism|accountability|responsibility|self-discipline|mindfulness|thought|communication',
    without: 'alert dashboard tool script test tests',
  },
  {
    words:
      'more|extra! carefully|careful|cautiously|diligently|thoroughly|attentively|closely|consciously|conservatively|conscientiously|rigorously|responsibly|vigilantly|mindfully|sensibly|patiently|proactively|deliberately',
    without: 'script tool',
  },
  {words: 'with more|greater|extra|due|better|full care|caution|attention|diligence|thought|concentration'},
  {words: '^ .. =double-check|triple-check', subject: asked},
  {words: '=double-check|triple-check|doublecheck', subject: asked},
  {words: '^ double|triple check', without: 'add automated'},
  {
    words: 'always|carefully|manually|personally =double-check|check|verify|review|read|test|ask|confirm|look|think|remember|make!',
    subject: asked,
    without: 'automated ci bot script pipeline',
  },
  {
    words:
      '=check|read|review|test|think|look|verify|watch|plan|monitor|communicate|listen|work|deploy|merge! .. more|twice|harder|better|carefully|thoroughly|properly|closely|again|faster|sooner|earlier',
    subject: asked,
    infinitive: false,
    form: Tag.base,
    without: 'script tool automated automatically ci dashboard',
  },
  {words: '=look|try|think|work! harder|twice|closer|ahead|better', subject: asked | Kind.thing},
  {words: '=think .. twice|ahead|first|before|through|harder'},
  {words: '=keep|bear! ... in mind'},
  {words: '=keep! .. eye|eyes|closer', subject: asked},
  {words: '=watch out', subject: asked},
  {words: '=try|strive|endeavor|endeavour|aim|promise|pledge|vow|resolve! <adv>? not? to|harder', subject: asked, form: Tag.base},
  {words: '=do better|more|less', subject: asked},
  {words: '=slow down', subject: asked, without: 'ramp rollout traffic'},
  {words: '=concentrate|focus! .. more|better|harder', subject: asked},
]

const telling: readonly Pattern[] = [
  {
    words:
      '=remind|retrain|re-train|coach|educate|lecture|sensitise|sensitize|familiarise|familiarize|reprimand|scold|warn|admonish|re-educate|urge|implore|nag|counsel|discipline|encourage|beg! <adv>? <det>? .. @anyone',
    subject: asked,
  },
  {words: '=remind|reprimand|scold|lecture|admonish|re-educate|sensitise|sensitize', subject: Kind.elided},
  {
    words:
      '=train|teach|brief|instruct|tell|ask|drill|school|advise|inform|expect|request|want|get|require|caution|push! <adv>? <det>? .. @anyone .. to|that|about|on|in|how|not|against',
    subject: asked,
    form: Tag.base,
  },
  {
    words:
      'training|retraining|re-training|refresher|coaching|reminder|education|lecture|talk|briefing|awareness-session for|to <det>? .. @anyone',
  },
  {
    words:
      'refresher|awareness|sensitivity|remedial|mandatory|additional|more|further training|trainings|course|courses|campaign|session|sessions|education',
    without: 'data model',
  },
  {words: 'reminder! to|for|about|that|at', without: 'automated automatic bot calendar'},
  {
    words: '=send|post|give|share|circulate|issue|write .. mail|email|message|note|memo to <det>? @anyone that|about|saying|reminding|to',
    subject: asked,
  },
  {
    words: '=send|post|give|share|circulate|issue .. reminder|reminders|warning|email|memo|note|lecture|talking-to',
    subject: asked,
    without: 'automated automatic automatically bot when if job cron monitoring before days expires',
  },
  {
    words:
      '=reiterate|emphasise|emphasize|stress|reinforce|underline|highlight|repeat|promote|preach|foster|instil|instill|drill .. importance|need|value|necessity|message|culture|awareness|discipline|habit|ownership|that|policy|rule|expectation|expectations',
    subject: asked,
  },
  {words: '=raise|increase|improve|build|create|boost|spread! .. awareness|discipline|attention|mindfulness|vigilance', subject: asked},
  {
    words:
      '=make|ensure|see! <adj>? <to>? <adv>? that? <det>? <adj>? <adj>? <noun>? ' +
      everyone +
      ' .. =know|understand|remember|read|follow|check|pay|realise|realize|learn|take|keep|do|think|look|use|watch|test|respect|adhere|ask|treat|verify|communicate',
  },
  {
    words:
      '=ensure|make ... that? @anyone .. =know|understand|remember|read|follow|check|pay|realise|realize|learn|think|look|respect|adhere|treat',
    without: 'script bot',
  },
  {
    words:
      '=make sure .. @anyone .. aware|familiar|careful|informed|trained|understands|knows|understand|know|read|reads|remember|remembers|follow|follows|check|checks',
  },
  {words: '=ensure .. @anyone <be> .. aware|familiar|careful|informed|trained|mindful|vigilant'},
  {words: '=make .. @anyone aware|understand|responsible|accountable|read|sign'},
  {words: '=have .. a word|chat|talk|conversation with @np', subject: asked},
  {words: '=talk|speak! to|with @anyone .. about', subject: asked},
  {words: '=hold .. @anyone accountable|responsible'},
  {words: '=hold .. accountable|responsible'},
  {
    words:
      '@anyone must|should|shall|need|needs|ought .. =remember|read|check|look|think|follow|know|understand|learn|watch|listen|concentrate|respect|adhere|double-check|communicate|ask|verify|pay',
    without: 'able ci tool bot script automatically alert dashboard template',
  },
]

const never: readonly Pattern[] = [
  {words: 'do|should|must! not ... again|anymore|in', subject: asked},
  {
    words:
      '=do! not =forget|ignore|rush|assume|skip|panic|touch|trust|hesitate|deploy|merge|run|push|make|let|change|leave|release|restart|delete|use|rely|do|repeat|approve',
    subject: asked | 0,
    form: Tag.base,
    inverted: false,
  },
  {
    words:
      '^ never =forget|ignore|rush|assume|skip|panic|touch|trust|deploy|merge|run|push|make|let|change|leave|release|restart|delete|use|rely|do|repeat|approve',
  },
  {words: '^ never <adv>? <base> ... again'},
  {words: 'never! again'},
  {
    words:
      '=avoid|prevent|stop|refrain! <prep>? =make|do|repeat|forget|rush|assume|skip|deploy|run|merge|push|change|touch|leave|take|get|panic|rely',
    subject: asked,
    form: Tag.base,
    without: 'block lint',
  },
  {
    words: '=avoid <det>? <adj>? mistake|mistakes|errors|carelessness|assumptions|distractions|human|rushing|complacency|surprises',
    subject: asked,
  },
  {words: '=remember! to|that|the|how', subject: asked, form: Tag.base},
  {words: 'next time|deploy|release <pause>? <verb|adv|pronoun|do>', without: 'due'},
  {
    words:
      '=follow! <adv>? <det>? .. runbook|process|procedure|procedures|checklist|policy|rules|guidelines|playbook|protocol|standards|steps|instructions|best',
    subject: asked,
    form: Tag.base,
  },
  {words: '=adhere|stick|comply|abide! <adv>? to|with|by', subject: asked},
  {words: '=respect .. freeze|process|rules|policy|change|review|procedure', subject: asked, form: Tag.base},
  {
    words:
      '=improve|increase! <det>? .. communication|discipline|attention|vigilance|diligence|carefulness|attitude|ownership|professionalism|judgement|judgment|mindset|responsiveness|accountability|teamwork',
    subject: asked,
  },
  {
    words:
      '=communicate|collaborate|coordinate|listen|plan|prepare! <adv>? .. better|more|properly|clearly|effectively|earlier|sooner|proactively',
    subject: asked,
  },
  {words: '=be! .. better|quicker|faster|smarter|clearer|sooner', subject: staff | Kind.elided, form: -1, without: 'to'},
  {
    words:
      '=start|declare|escalate|raise|call|open|report|ask|page|notify|communicate|respond|react|involve! <noun|adj|det>? .. earlier|sooner|faster|quicker|promptly|early|immediately',
    subject: asked,
    form: Tag.base,
    without: 'automatically automatic when alert bot',
  },
  {words: '=learn from', subject: asked},
  {words: '=trust but verify'},
  {words: '=take ... seriously', subject: asked},
]

export default languageRule({
  name: 'weak-action',
  code: 'PM214',
  summary: 'An action item that asks people to be better',
  severity: 'warning',
  english: [...care, ...telling, ...never].map(pattern => ({
    ...(pattern.subject === undefined || pattern.form !== undefined ? pattern : {...pattern, form: plain, past: false}),
    only: ['action-items'],
  })),
  ask: 'what could change in the system so that nobody has to remember this, and how will it be checked?',
})
