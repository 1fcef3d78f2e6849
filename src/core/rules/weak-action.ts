/** An action item that asks people to be better. */
import {languageRule} from '../wording/language-rule.ts'
import type {Pattern} from '../wording/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'
import {sayOpening} from '../rewording/phrases.ts'

const everyone =
  'everyone|everybody|all|people|staff|engineers|developers|devs|team|teams|reviewers|operators|members|folks|on-call|responders|admins|us|we|nobody|no|colleagues|users|contributors|maintainers|juniors|newcomers|managers|employees'
/** Imperatives, infinitives and what is said with a modal, not what is under way or done. */
const plain = Tag.base | Tag.participle
const asked = staff | Kind.elided | Kind.outsider | Kind.firm

/** Words of a machine that does the reminding. */
const automatic = 'automatically automatic automated bot pipeline ci linter cron scheduled hook webhook exporter'
/** With these a program does the checking, too. */
const inSoftware = `${automatic} code importer script`
const carefully =
  'carefully|thoroughly|meticulously|diligently|attentively|painstakingly|conscientiously|scrupulously|vigilantly|cautiously|prudently|sensibly|responsibly|mindfully|patiently|religiously|rigorously'

/** What people are asked to do better, as opposed to a piece of work. */
const behave =
  'be|become|stay|remain|get|check|read|follow|test|verify|think|pay|take|remember|stop|avoid|double-check|look|communicate|respond|react|learn|listen|review|use|keep|care|respect|adhere|comply|treat|watch|escalate|announce|inform|notify|ask|consult|wait|report|speak|answer|acknowledge|own|slow|improve|refrain|observe|handle|study|know|understand|lock|ensure|concentrate|mind|try|write|document'

const care: readonly Pattern[] = [
  {
    words:
      '=be|stay|remain|become|keep|get! ~now .. careful|vigilant|cautious|mindful|diligent|thorough|attentive|disciplined|proactive|alert|focused|focussed|conscientious|rigorous|aware|patient|prudent|watchful|responsible|observant|serious|considerate|meticulous|conservative|sceptical|skeptical|professional|strict|stricter|organised|organized|responsive|humble|wary|sensible|precise',
    subject: asked,
    without: 'package',
  },
  {words: '=be|stay|remain! .. on <det>? guard|toes|lookout|ball', subject: asked},
  {
    words:
      '=take|exercise|use|apply|show|put .. more|extra|better|greater|due|special|great|particular|utmost|enough|some|additional|proper care|caution|attention|time|diligence|responsibility|ownership|precaution|precautions|effort|discipline|vigilance|thought|judgement|judgment|restraint|rigor|rigour|pride',
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
  {
    words:
      'with more|greater|extra|due|better|full care|caution|attention|diligence|thought|concentration|respect|rigour|rigor|discipline|patience|suspicion|seriousness|prudence|focus|awareness|precision|humility|sensitivity|vigilance|urgency|restraint|thoroughness|consideration|reverence|scepticism|skepticism',
  },
  {
    words:
      'with the utmost|necessary|required|due|appropriate|proper|right|greatest care|caution|attention|diligence|respect|rigour|rigor|seriousness|urgency|discipline',
  },
  {words: 'with <adj>? care|caution|diligence|vigilance|respect $', subject: -1},
  {
    words:
      '=treat|handle|approach|use|touch|deploy|proceed|work|act|operate! .... with <adj>? <adj>? care|caution|respect|attention|diligence|suspicion|discretion',
    subject: asked,
  },
  {words: '^ .. =double-check|triple-check', subject: asked, without: inSoftware},
  {words: '=double-check|triple-check|doublecheck', subject: asked, without: inSoftware},
  {words: '^ double|triple check', without: 'add automated'},
  {
    words: 'always|carefully|manually|personally =double-check|check|verify|review|read|test|ask|confirm|look|think|remember|make!',
    subject: asked,
    without: 'automated ci bot script pipeline',
  },
  {
    words:
      '=check|read|review|test|think|look|verify|watch|plan|monitor|communicate|listen|work|deploy|merge! .. more|twice|harder|better|carefully|thoroughly|properly|closely|again|faster|sooner|earlier ~<noun> ~<adj> ~about|than',
    subject: asked,
    infinitive: false,
    form: Tag.base,
    without: 'script tool automated automatically ci dashboard',
  },
  {words: '=look|try|think|work! harder|twice|closer|ahead|better ~<noun>', subject: asked | Kind.thing},
  {words: '=think .. twice|ahead|first|before|through|harder'},
  {words: '=keep|bear! ... in mind'},
  {words: '=keep! .. eye|eyes|closer', subject: asked},
  {words: '=watch out', subject: asked},
  {
    words:
      '=try|strive|endeavor|endeavour|aim|promise|pledge|vow|resolve! <adv>? not? to|harder ~<noun> ~reproduce|find|fix|upgrade|use|move|add|reduce|replicate|isolate|bisect|recreate|trace|migrate|replace|get|build|merge|run|cut|enable|disable|finish|ship|deliver|release|measure|set|automate',
    subject: asked,
    form: Tag.base,
    negated: false,
    without: 'stream fetch connect reconnect',
  },
  {words: '=do better', subject: asked},
  {words: '=slow down', subject: asked, without: 'ramp rollout traffic'},
  {words: '=concentrate|focus! .. more|better|harder', subject: asked},
]

/** What is asked of people without a word on how it will be kept. */
const wishes: readonly Pattern[] = [
  {
    words: '=remind|retrain|brief|train|coach|instruct|tell|counsel|reprimand|warn|educate|caution|sensitise|sensitize!',
    passive: true,
    infinitive: true,
    subject: staff | Kind.outsider,
    without: `${automatic} model classifier`,
  },
  {
    words: '@crew .. <adj|noun>? to <adv>? repeat|retake|redo|attend|complete|study|memorise|memorize|re-read|reread|rewatch|refresh <det>',
    without: automatic,
  },
  {
    words: '^ do more|better|deeper|extra|proper testing|tests|planning|checks|checking|reviews|homework|research|preparation|diligence',
    without: automatic,
  },
  {words: '^ spoke|talked|spoken to|with @culprit', without: 'vendor provider supplier'},
  {words: '^ reminded|told|warned|coached|retrained|briefed|reprimanded @anyone', without: automatic},
  {
    words: '=make|ensure|see! .. that? this|it|that|such|these|nothing|we|no .... not|never|again|happen|reoccur|recur',
    subject: asked,
    withWord: 'again happen happens recur reoccur repeated repeat anymore',
    without: automatic,
  },
  {words: '=prevent|avoid|stop! <det|adj>? .. from =happen again', subject: asked, without: automatic},
  {words: 'do|does|to|must|should|will not <adv>? =happen|occur|repeat! .. again|anymore', subject: -1, without: automatic},
  {words: '=hold|keep|bind! <det>? @anyone to <det>', subject: asked, without: automatic},
  {
    words:
      '=give! <det>? @anyone .. talking-to|lecture|dressing-down|warning|earful|reprimand|feedback|slap|telling-off|ticking-off|rap|nudge|bollocking',
    subject: asked,
    without: automatic,
  },
  {
    words:
      '$role|everyone|everybody|people|staff|all|team|teams|engineers|reviewers|operators|we|nobody <adv>? reads|read|checks|check|follows|follow|tests|test|thinks|remembers|knows|understands|double-checks|pays|watches|signs|verifies|reviews|respects|attends|repeats|studies',
    without: `${automatic} we-will when`,
    withWord:
      'everyone everybody all people staff carefully always first guide runbook policy before postmortem wiki handbook checklist module course rules document docs each',
  },
  {words: '^ stress|emphasise|emphasize|underline|reiterate .... that|how|why|importance', without: automatic},
  {words: '=appeal! to', subject: asked},
  {words: 'appeal|plea to|for @anyone'},
  {words: '=find|look|search|seek out? who|whoever', subject: asked},
  {words: '=get|bring|take! @anyone .. on board|onboard|line|shape|seriously', subject: asked},
  {
    words:
      '=stop|quit|cease! <adv>? =cut|rush|assume|skip|guess|ignore|panic|blame|rely|push|deploy|make|leave|forget|hope|treat|log|work|share',
    subject: asked,
    without: automatic,
  },
  {
    words:
      'better|more|greater|improved|tighter|stricter|clearer|closer|proper communication|coordination|discipline|attention|diligence|care|vigilance|teamwork|collaboration|oversight|supervision|ownership|judgement|judgment|awareness|focus|planning|preparation|cooperation between|among|across|from|by|of|in|with|on|to|during|when|needed|required',
    without: 'tool dashboard template',
  },
  {
    words:
      '=do|perform|carry|run! <adv>? more|better|deeper|fuller|thorough|proper|extensive|further testing|tests|planning|checks|checking|reviews|homework|research|preparation|diligence',
    subject: asked,
    without: `${automatic} load`,
  },
  {
    words:
      '=estimate|judge|guess|schedule|prioritise|prioritize|organise|organize|document|write|ask! <adv>? better|properly|carefully|realistically|sensibly|wisely',
    subject: asked,
  },
  {words: '=count|reckon|bank on @anyone'},
  {words: '=sleep on it', subject: asked},
  {words: 'take|taking a deep|moment|step|breath|second breath|to|back|before', without: 'backup snapshot'},
]

const telling: readonly Pattern[] = [
  {
    words:
      '=remind|retrain|re-train|coach|educate|lecture|sensitise|sensitize|familiarise|familiarize|reprimand|scold|warn|admonish|re-educate|urge|implore|nag|counsel|discipline|encourage|beg! <adv>? <det>? .. @other',
    subject: asked,
    without: automatic,
  },
  {
    words: '=remind|educate|urge|warn|encourage|nag|caution! <adv>? <det>? .. @outsider to|that|not|against',
    subject: asked,
    without: `${automatic} when before expires`,
  },
  {
    words: '=remind|urge|encourage|warn|tell|ask|beg|implore! <det>? all|everyone|everybody|ourselves|us|yourself|staff|each',
    subject: asked,
    without: automatic,
  },
  {
    words: '=remind|reprimand|scold|lecture|admonish|re-educate|sensitise|sensitize',
    subject: Kind.elided,
    without: `${automatic} users user customers customer before expires`,
  },
  {
    words: '=train|teach|brief|instruct|tell|drill|school|caution! <adv>? <det>? .. @other .. that|about|on|in|how|not|against',
    subject: asked,
    form: Tag.base,
    without: automatic,
  },
  {
    words: `=train|teach|brief|instruct|tell|ask|drill|school|advise|expect|request|want|get|require|caution|push|beg! <adv>? <det>? .. @other .. not? to not? <adv>? =${behave}`,
    subject: asked,
    form: Tag.base,
    without: automatic,
  },
  {words: '=tell|ask|advise|instruct|order|warn! <adv>? <det>? .. @other .. not to', subject: asked, form: Tag.base, without: automatic},
  {
    words: '=train|teach|brief|instruct|tell|ask|advise|expect|want|get|require|caution! <adv>? <det>? .. @outsider to|not|against',
    subject: asked,
    form: Tag.base,
    without: `${automatic} when before expires`,
  },
  {
    words:
      'training|retraining|re-training|refresher|coaching|reminder|education|lecture|briefing|awareness-session for|to <det>? .. @anyone',
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
  {
    words:
      '=raise|increase|improve|build|create|boost|spread! .. awareness|discipline|attention|mindfulness|vigilance ~radius|threshold|span|window|head|heads|score',
    subject: asked,
  },
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
  {
    words: '=talk|speak! to|with @other .. about|on',
    subject: asked,
    without: 'vendor provider supplier legal carrier registrar uplink contract price quota limit raising',
  },
  {words: '=hold .. @anyone accountable|responsible'},
  {words: '=hold .. accountable|responsible'},
  {
    words:
      '@anyone must|should|shall|need|needs|ought .. =remember|read|check|look|think|follow|know|understand|learn|watch|listen|concentrate|respect|adhere|double-check|communicate|ask|verify|pay',
    without: 'able ci tool bot script automatically alert dashboard template',
  },
]

/** Set phrases and sayings. */
const sayings: readonly Pattern[] = [
  {
    words: '^ talk|speak to|with <det>? .. @crew .. about|on',
    without: 'vendor provider supplier legal carrier registrar uplink contract price quota limit raising',
  },
  {
    words:
      '^ increase|raise|improve|boost|build|heighten|create|spread|strengthen .. awareness|discipline|vigilance|attention|attentiveness|mindfulness|diligence ~radius|threshold|span|window|head|heads|score',
    without: 'scheduler zone topology cluster',
  },
  {
    words:
      'please|pls|kindly! <adv>? be|stay|remain|pay|ensure|check|read|think|remember|follow|avoid|always|never|double|test|respect|mind|watch|stop',
    without: automatic,
  },
  {
    words:
      'to =acknowledge|respond|react|answer|reply|escalate|page|call|declare|raise|report|communicate|update|inform! .... faster|sooner|quicker|promptly|earlier|immediately|better|quickly',
    infinitive: true,
    without: `${automatic} alert api service 429 503 500 status`,
  },
  {words: 'nobody|no-one should|must ever', without: automatic},
  {words: '=refresh|brush|revive .. knowledge|understanding|memory|memories|skills|minds', subject: asked},
  {words: 'brush|brushing up on'},
  {
    words:
      '=communicate|announce|signal|explain|spread|pass|clarify|convey! .. to|with|among|on <det>? .. @other .. that|how|why|about|not',
    subject: asked,
    without: automatic,
  },
  {words: '=explain|clarify! to .. @other .. that|how|why|what|about', subject: asked, without: automatic},
  {words: '=let! @other know|understand|see', subject: asked, without: automatic},
  {words: '=let! all|people|everyone|everybody|staff know|understand', subject: asked, without: automatic},
  {words: 'sit|sitting down with'},
  {words: '=go over what|where|how|the|why', withWord: 'he she they him her with mistake wrong'},
  {
    words:
      '=hold|run|organise|organize|arrange|schedule|plan|give|provide|deliver|offer|set|book|conduct|do .... training|trainings|workshop|refresher|briefing|coaching|seminar|toolbox|lecture|retraining|re-training ~environment|data|job|set|module|cluster|run|pipeline',
    subject: asked,
    without: 'lab simulator data model environment gpu',
  },
  {
    words: 'training|trainings|course|courses|coaching|schooling|instruction|e-learning|tutoring|mentoring for|of <det>? .. @other',
    without: 'data model environment simulator',
  },
  {
    words: '@staff <be> expected|supposed|required|obliged|requested|asked|urged|encouraged|reminded|instructed|advised|told to|not',
    without: automatic,
  },
  {
    words:
      '@staff must|should|shall|need|needs|have|ought|will .. =familiarise|familiarize|acquaint|learn|memorise|memorize|internalise|internalize|own|study|respect|care|mind|obey|reflect',
  },
  {words: '=familiarise|familiarize|acquaint|reacquaint .. themselves|yourself|ourselves|yourselves|oneself|himself|herself with'},
  {words: '^ re-read|reread|re-study|memorise|memorize|internalise|internalize <det>', without: automatic},
  {words: '=consult|ask|involve|phone! .. @other .. before|prior|first|when|whenever', subject: asked, without: automatic},
  {
    words: '=get|become|be! better|good|faster|quicker|smarter|stricter|tougher|serious|used|wiser at|about|with|to|in',
    subject: asked,
    form: Tag.base,
  },
  {
    words:
      'nobody|no-one|none|noone should|must|may|shall|can|is|to|ever =deploy|merge|push|run|touch|change|use|approve|edit|skip|restart|work|be|make|leave|log|allow|suppose|release|ship',
    without: `${automatic} role permission acl iam policy branch`,
  },
  {
    words:
      'no one|more should|must|may|shall|can|is|to =deploy|merge|push|run|touch|change|use|approve|edit|skip|restart|work|be|make|leave|log|allow|suppose|release|ship',
    without: `${automatic} role permission acl iam policy branch`,
  },
  {words: '=try! not to', subject: asked, without: automatic},
  {words: 'try|trying not|harder|better|best to|at|with|next', without: automatic},
  {words: '=work|collaborate|cooperate|liaise|coordinate|engage! .. closely|tightly|better|harder|together|proactively', subject: asked},
  {
    words:
      '=supervise|mentor|oversee! .. juniors|interns|contractors|trainees|newcomers|staff|people|engineers|developers|newbies|them|him|her',
    subject: asked,
  },

  {
    words:
      '^ exercise|use|show|apply|practise|practice .. caution|restraint|discretion|judgement|judgment|care|discipline|vigilance|sense|prudence|patience',
  },
  {words: '=use|show|apply|exercise .. common sense'},
  {words: 'common sense'},
  {words: '=stay|keep|remain|be|get .. on top of ~rack|page', without: 'can could graph graphs dashboard'},
  {
    words: '=keep|stay|remain|be abreast|apprised|sharp|calm|tuned|honest|humble|curious|sober|cool|informed|safe|clear|level-headed',
    subject: asked,
  },
  {words: '=keep tabs|up|watch|faith|cool|calm on|with|over', subject: asked, without: 'load traffic autoscaler'},
  {words: "=keep @staff's wits|eyes|ears|hands|cool|heads|guard .. open|peeled|about|off|up|on"},
  {words: '=resist|fight|avoid <det>? temptation|urge|impulse|tendency'},
  {words: '=refrain|desist|abstain <adv>? from'},
  {words: 'measure|check|think|look|read|ask twice <pause>? <conj>? <adv>? =cut|act|run|deploy|type|press|push|click'},
  {words: 'measure|measuring twice'},
  {words: 'look before you|we|they|acting'},
  {words: 'think before|twice|first|ahead'},
  {words: 'better safe than'},
  {words: 'when in doubt'},
  {words: 'trust|trusting <pause>? but verify'},
  {words: 'haste makes|less'},
  {words: 'slow|slower is smooth|fast'},
  {
    words:
      "raise|lift|up|sharpen|improve! @staff's game|act|socks|standards|attitude|habits|discipline|manners|etiquette|mindset|skills|judgement|judgment|behaviour|behavior|communication|responsiveness|work|ways|practices",
  },
  {words: 'raise the bar|standard', without: 'alert'},
  {words: "pull|get|do @staff's socks|act|homework|house together|up|in|before"},
  {words: 'step up ~the|transformer', without: 'voltage'},
  {words: 'lead|leading by example'},
  {words: 'set|setting <det> .. example', without: 'config file'},
  {words: 'on the ball'},
  {words: '^ mind the|your|our|what|how|which'},
  {words: '^ beware'},
  {words: '^ <adv>? wake up'},
  {
    words:
      '^ no more friday|weekend|late|last-minute|hero|heroics|shortcuts|excuses|cowboy|manual|untested|yolo|solo|direct|deploys|hotfixes|hand|quick|surprises|guessing|skipping|pushing|deploying|merging|cutting|changes|deployments|releases|merges',
  },
  {
    words:
      '^ no <adj>? shortcuts|excuses|heroics|cowboys|exceptions|complacency|rushing|guessing|skipping|cutting|hot-fixing|hotfixing|yolo|corner-cutting|assumptions|improvising|improvisation|freelancing|multitasking|multi-tasking',
  },
  {words: 'crack|clamp down on'},
  {words: 'come|coming down hard|harder on'},
  {words: 'zero tolerance', without: 'numeric rounding'},
  {words: 'name and shame|blame'},
  {
    words:
      'disciplinary|punitive|corrective measure|measures|action|talk|meeting|proceedings|procedure|hearing|steps .. with|for|against|on',
  },
  {words: 'disciplinary <noun>'},
  {
    words:
      'written|verbal|formal|final|official|stern|serious warning|reprimand|talk|talking-to|word|notice|rebuke|chat|conversation|caution|discussion ~label|message',
    without: 'log message dialog banner vendor',
  },
  {words: 'write-up|pip|reprimand|sanction|sanctions|telling-off|dressing-down|talking-to|slap for|to|against|on @anyone'},
  {words: "write-up|pip|reprimand|sanction for @anyone's"},
  {
    words: '=fire|sack|dismiss|punish|replace|demote|suspend|reprimand|discipline|penalise|penalize|sanction! <det>? .. @other',
    subject: asked,
    without: 'alert pod node vendor provider',
  },
  {words: 'toolbox|pep|safety|awareness|stand-down talk|talks|session|sessions|meeting|meetings|stand-down|day|campaign|week|briefing'},
  {
    words: 'talk|word|chat|sit-down|one-on-one|one-to-one|1:1|conversation|heart-to-heart|catch-up with <det>? .. @other',
    without: 'vendor provider supplier legal carrier registrar',
  },
  {
    words:
      'lunch-and-learn|brown-bag|brownbag|workshop|training|course|coaching|e-learning|elearning|webinar|seminar|class|refresher|tutorial|briefing .... for|to <det>? .. @other',
    without: 'lab simulator data model environment vendor provider',
  },
  {words: '~no ~page refresher ~rate|token', without: 'token'},
  {
    words: 'retraining|re-training|re-education|sensitisation|sensitization|upskilling of|for|on',
    without: 'model data classifier weights pipeline',
  },
  {
    words: 'reminder|reminders|lecture|pep-talk|memo|mail|email|message|circular to .. @other',
    without: `${automatic} before expires when`,
  },
  {
    words:
      'reminding|asking|urging|warning|instructing|imploring|begging|encouraging|telling! them|us|all|everyone|people|staff|everybody|engineers|developers|you to|of|that|about|not',
    without: automatic,
  },
  {words: "let 's|us not|all|try|be|keep|stay|remember|aim|pay|strive|avoid|do|start|stop|never ~an|to", without: automatic},
  {words: "let 's|us <adv>? not|never|all|try|be|keep|stay|remember|aim|pay|strive|avoid", without: automatic},
  {words: '=shadow! <det>? .. senior|experienced|colleague|someone', subject: -1},
  {
    words:
      '=have|let|make|get @anyone shadow|shadowed|apologise|apologize|promise|explain|read|watch|sit|memorise|memorize|repeat|attend|retake',
  },
  {words: 'into|a|the|good|better|bad|new|its <adj>? habit|habits of|to', without: 'feature'},
  {words: '=make|build|develop|form|acquire|cultivate|adopt|break|kick|create .. habit|habits|discipline|mindset|reflex'},
  {
    words:
      'culture|mindset|attitude|spirit|sense|mentality|habit of <adj>? care|ownership|responsibility|accountability|safety|quality|urgency|caution|discipline|respect|vigilance|excellence|diligence|checking|testing|learning|openness|communication|collaboration|trust|questioning',
  },
  {
    words:
      'more|better|stronger <adj>? cautious|careful|disciplined|diligent|thoughtful|conservative|rigorous|responsible|mindful|vigilant|thorough|professional|proactive|considered|patient|prudent|deliberate|attentive|structured approach|attitude|mindset|way|manner|stance|behaviour|behavior|reviews|review|testing|checking|handling|work|planning|people|engineers|developers|staff|communication',
  },
  {
    words: '=apply|bring|show|put|demand|require .. rigour|rigor|diligence|discipline|vigilance|caution|scrutiny|thought|professionalism',
    subject: asked,
  },
  {
    words:
      "work|working on! @staff's attitude|skills|discipline|communication|listening|habits|judgement|judgment|behaviour|behavior|attention|manners|responsiveness",
  },
  {words: '^ work on our|your|their|listening|communication|discipline'},
  {
    words:
      '=reiterate|stress|emphasise|emphasize|impress|repeat|underline|hammer|drum|drill|drive! .. to|upon|on|into|home|in <det>? <adj>? .. @anyone',
    subject: asked,
    without: 'stress-test',
  },
  {words: 'stress|emphasise|emphasize|reiterate|impress to|upon|on|that|how @anyone'},
  {
    words: '^ reiterate|stress|emphasise|emphasize|impress|underline|reinforce|re-emphasise|re-emphasize to|upon|on|that|how|the|our|why',
    without: 'doc docs documentation readme cluster',
  },
  {words: 'make|making it clear|plain|known to|that|how|with', without: 'message dialog ui banner error label page docs'},
  {
    words:
      '=reinforce|strengthen|deepen! .. principle|rule|rules|message|habit|expectation|discipline|awareness|culture|importance|need|policy|understanding|process|practice .. with|among|to|in|across|amongst|within|for <det>? .. @anyone',
    subject: asked,
  },
  {
    words:
      '=instil|instill|foster|promote|encourage|nurture|cultivate|preach|engender|embed! .. sense|spirit|culture|mindset|attitude|ownership|responsibility|habit|discipline|care|principle|etiquette|hygiene|openness|communication|collaboration|practice|practices',
    subject: asked,
  },
  {
    words:
      '^ instil|instill|foster|promote|encourage|nurture|cultivate|preach|engender .. sense|spirit|culture|mindset|attitude|ownership|responsibility|habit|discipline|care|communication|collaboration|practice|practices',
  },
  {
    words:
      'so|such that? everyone|everybody|all|people|nobody|no-one|staff <be|modal|do>? aware|know|knows|understand|understands|remember|remembers|forget|forgets|follows|reads|read|clear|informed',
  },
  {
    words:
      '=check|verify|read|review|test|confirm|inspect|examine|validate|compare|study|consider|assess|follow|watch|supervise! .... ' +
      carefully,
    subject: asked,
    infinitive: false,
    form: Tag.base,
    without: automatic,
  },
  {
    words: `^ <adv>? ${carefully} =check|verify|read|review|test|confirm|inspect|examine|validate|compare|study|plan|consider|assess|evaluate|prepare|handle|follow|watch|monitor|supervise|weigh|think|adhere|observe|enforce`,
    without: automatic,
  },
  {words: '~a ~an ~the ~automated double|triple check <det>', without: automatic},
  {words: '~a ~the always|please|to|must|should|will|and double|triple check', without: automatic},
  {
    words: 'double-check|triple-check|doublecheck|double-checking|triple-checking',
    without: `${inSoftware} dialog prompt confirmation adds add let after`,
  },
  {
    words:
      '@crew to <adv>? check|verify|read|ask|test|look|watch|remember|think|review|confirm|consult|inform|notify|announce|warn|wait|communicate|tell|escalate .... before|prior|first|always|every|each|whenever|more|carefully|properly|earlier|sooner|promptly|immediately|when',
    without: `${automatic} alert`,
  },
  {
    words:
      '@crew to <adv>? stay|pay|take|treat|respect|follow|adhere|remember|stop|avoid|refrain|learn|think|double-check|triple-check|concentrate|focus|show|exercise|keep|own|care|mind|obey|observe|read|try|never|always',
    without: `${automatic} alert`,
  },
  {
    words: '@crew to|will|must|should|shall be|become <adv>? more|stricter|less|better|extra|firmer|tougher|quicker|clearer|faster ~than',
    without: `${automatic} timeout limit limits probe alert`,
  },
  {words: '=do! better'},
  {words: '=care more|about', subject: asked, form: -1},
  {words: '=care more|about', infinitive: true},
  {words: '=give! .. thought|attention|consideration|priority|respect|credit to', subject: asked, without: 'traffic queue pod'},
  {words: '=put! .. thought|effort|attention|care into|in', subject: asked},
  {words: '=insist! that|on', subject: asked},
  {words: '=appeal! to .. @anyone', subject: asked},
  {words: '=listen! to|more|better|when', subject: asked, without: 'port socket topic'},
  {words: '=own! up|the|their|your|our mistake|mistakes|up|errors|alerts|services|failures|outcome', subject: asked, form: Tag.base},
  {words: '=rely|depend|lean! less', subject: asked},
  {words: '=rush|panic|guess|assume|improvise! less', subject: asked},
  {words: 'less rushing|guessing|haste|complacency|carelessness|hurry|panic|improvisation|heroics'},
  {words: '=hold! .. to <adj>? account|standard|standards', subject: asked},
  {words: '=tighten! up', subject: asked, without: 'permissions firewall policy rules'},
  {words: '=tighten|sharpen|strengthen! .. discipline|focus|attention|vigilance|morale|attitude|supervision', subject: asked},
  {words: 'eyes open|peeled|on'},
  {words: '=speak up', subject: asked},
  {words: '=set|get .. priorities straight|right'},
  {words: '=do .. homework|job|jobs|due', subject: asked, form: Tag.base},
]

const never: readonly Pattern[] = [
  {words: 'do|should|must! not ... again|anymore', subject: asked},
  {
    words:
      '=do! not =use|run|touch|leave|change|release|delete|restart|ignore|let|make|call|edit|work|type|paste|copy|test|experiment|debug|hotfix|fix|log',
    subject: asked | 0,
    form: Tag.base,
    inverted: false,
    withWord:
      'production prod live friday fridays weekend weekends evening evenings holiday holidays night nights hand hands manually without blindly lightly unless again before alone ever alert alerts pager warnings warning runbook colleague review approval asking telling tired hurry pressure',
  },
  {
    words:
      '@crew must|should|shall|may|are not|never =run|edit|change|touch|execute|use|deploy|merge|push|approve|skip|work|restart|share|type|log|delete|make|take|ignore|leave|assume|test',
    without: `${automatic} able branch policy so`,
  },
  {
    words:
      '=do! not =forget|rush|assume|skip|panic|trust|hesitate|deploy|merge|push|rely|repeat|approve|improvise|guess|multitask|overlook|neglect|underestimate|procrastinate|hide|blame|get',
    subject: asked | 0,
    form: Tag.base,
    inverted: false,
  },
  {
    words: '^ never =forget|rush|assume|skip|panic|trust|deploy|merge|push|rely|repeat|approve|improvise|guess|underestimate|hesitate',
  },
  {words: '^ never <adv>? <base> ... again'},
  {words: 'never! again'},
  {
    words:
      '=avoid|prevent|stop|refrain! <prep>? making|doing|repeating|forgetting|rushing|assuming|skipping|deploying|running|merging|pushing|changing|touching|leaving|taking|getting|panicking|relying|working|guessing|editing|multitasking|typing|pasting|cutting|ignoring',
    infinitive: false,
    subject: asked,
    form: Tag.base,
    without: 'block lint',
  },
  {
    words: '=avoid <det>? <adj>? mistake|mistakes|errors|carelessness|assumptions|distractions|human|rushing|complacency|surprises',
    subject: asked,
  },
  {words: '=remember! to|that|how', subject: asked, form: Tag.base},
  {words: 'next time|deploy|release <pause>? <verb|adv|pronoun|do>', without: 'due'},
  {
    words:
      '=follow! <adv>? <det>? .. runbook|process|procedure|procedures|checklist|policy|rules|guidelines|playbook|protocol|standards|steps|instructions|best',
    subject: asked,
    form: Tag.base,
  },
  {
    words:
      '=adhere|stick|comply|abide! <adv>? to|with|by <det>? .. process|processes|procedure|procedures|policy|policies|plan|rules|rule|guidelines|guideline|checklist|runbook|protocol|standards|schedule|practice|practices|discipline|principle|instructions|convention|conventions|calendar|freeze|playbook|manual',
    subject: asked,
  },
  {
    words: 'strictly|always|religiously|consistently|rigidly =adhere|stick|comply|abide|follow|observe|obey! to|with|by|the|our|all',
    subject: asked,
  },
  {words: '=respect .. freeze|process|rules|policy|change|review|procedure', subject: asked, form: Tag.base},
  {
    words:
      '=improve|increase! <det>? .. communication|discipline|attention|vigilance|diligence|carefulness|attitude|ownership|professionalism|judgement|judgment|mindset|responsiveness|accountability|teamwork',
    subject: asked,
    without: 'gateway service services protocol api broker node nodes client server cluster template templates channel',
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
    without: 'automatically automatic when alert bot 429 503 500 4xx 5xx',
  },
  {words: '=learn from <det>? .. incident|mistake|mistakes|outage|failure|error|errors|event|past|experience|it', subject: asked},
  {words: '=learn from this|that|it $', subject: asked},
  {words: '=trust but verify'},
  {words: '=take ... seriously', subject: asked},
]

/** Up to when care is asked for. */
const careWhen = /^[^.;:()]{0,80}? (?=(?:when|while|before|during|prior to|whenever)\s)/iu
const checkOf = /^(?:(?:please|always) )?(?:double|triple)[- ]?check(?:ing)? (?:that )?(?=(?:the|all|every|each|your|our|any)\s)/iu
const careWith =
  /^(?:please )?(?:be (?:more|extra|very)? ?careful|take (?:more|extra|better)? ?care|exercise (?:more )?caution) (?:with|of|about) (?=(?:the|all|every|each|your|our|any)\s)/iu
const watch =
  /^(?:(?:please|always) )?(?:pay (?:more|closer|better|extra)? ?attention to|watch out for|stay on top of|keep an eye on|be (?:more )?(?:mindful|aware) of|keep a close eye on) /iu
const neverAgain = /^(?:please )?(?:never again|never|do not ever|don['’]t ever|do not|don['’]t) (?=(?!do\b|forget\b|be\b|let\b)\p{Ll})/iu
const follow =
  /^(?:please )?(?:always )?(?:strictly )?(?:follow|adhere to|stick to|abide by|comply with|respect) (?=(?:the|our|all)\s[^.;:()]{1,60}$)/iu
const know =
  /^(?:make sure|ensure)(?: that)? (?:everyone|everybody|all (?:engineers|developers|operators|teams)|the team) (?:knows|know|understands|understand|is aware of|are aware of) (?=(?:where|how|when|which|what)\s)/iu
const rememberTo = /^(?:please )?(?:always )?(?:remember to|remind [^.;:()]{1,30}? to|make sure to|be sure to) /iu

export default languageRule({
  name: 'weak-action',
  code: 'PM214',
  summary: 'An action item that asks people to be better',
  severity: 'warning',
  english: [...care, ...wishes, ...telling, ...sayings, ...never].map(pattern => ({
    ...(pattern.subject === undefined || pattern.form !== undefined ? pattern : {...pattern, form: plain, past: false}),
    only: ['action-items'],
  })),
  defect: 'An action that asks people to be better',
  ask: 'What could change in the system so that nobody has to remember this, and how will it be checked?',
  reword: [
    sayOpening(careWith, 'Add an automatic check of '),
    sayOpening(checkOf, 'Add an automatic check of '),
    sayOpening(watch, 'Add an alert for '),
    sayOpening(neverAgain, 'Make it impossible to '),
    sayOpening(follow, 'Build into the tools '),
    sayOpening(know, 'Show at the right moment '),
    sayOpening(rememberTo, 'Let the tools '),
    sayOpening(careWhen, 'Add a check that catches … '),
  ],
})
