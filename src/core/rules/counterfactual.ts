/** What did not happen, told as the cause or as regret. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
const never = ['got-lucky', 'options'] as const
const past = ['should', 'could', 'would', 'might', 'ought']
const prevention =
  'prevent|avoid|catch|stop|spot|save|detect|reveal|avert|flag|surface|expose|uncover|shorten|help|forestall|preclude|discover|notice|highlight|identify|warn|alert|mitigate|reduce|limit|halve|spare|find'
const undone =
  'catch|avoid|prevent|detect|notice|spot|avert|foresee|anticipate|shorten|communicate|test|escalate|review|delay|prepare|plan|check|roll|find|identify|discover|mitigate|think|discuss|verify|validate|handle|do|rehearse|announce|coordinate|document|stop|reduce|minimize|minimise|diagnose|resolve|fix|question|consult|inform|notify|involve|limit|raise|declare|postpone|prioritize|prioritise|forestall|halve|page|tell|warn|know|see|pause|abort|make|flag|ask|address|monitor|pay|take|pick|turn|raise|give|grant|allow|trust|merge|approve|undo|foresee|cut|save|spare|dodge|obtain|seek|put|keep|leave|let|open|call|bring|consider|agree'

const modals: readonly Pattern[] = [
  {words: 'should|could|ought have|of had|done! <det|adj|noun|num|pronoun|possessive>', subject: staff, never},
  {
    words:
      'should|ought .. have|of .. ~lost|affected|caused|resulted|suffered|led|impacted|experienced|faced|hit|reached|occurred|happened|crashed|failed <part|past>!',
    subject: people,
    passive: false,
    perfect: true,
    modal: ['should', 'ought'],
    relative: false,
    without: 'worse anyone anybody whether',
    never,
  },
  {
    words:
      'could .. have|of .. ~lost|affected|caused|resulted|suffered|led|impacted|experienced|faced|hit|reached|occurred|happened|crashed|failed <part|past>!',
    subject: people,
    passive: false,
    perfect: true,
    negated: false,
    modal: ['could'],
    relative: false,
    without: 'worse anyone anybody whether',
    never,
  },
  {words: 'should|could have been! ~affected|hit|worse', subject: staff, without: 'worse lucky', never: [...never, 'impact']},
  {words: 'might at|as|just|easily|usefully|better|well .. have <part>!', subject: staff | Kind.firm, never},
  {
    words:
      'should|ought to? have been! the|our|his|her|their|my|a <adv>? <adj>? first|next|immediate|default|priority|move|step|response|reaction|instinct|reflex|no-go',
    never,
  },
  {
    words: 'would have .. <part|past>!',
    subject: staff,
    passive: false,
    perfect: true,
    modal: ['would', "'d"],
    relative: false,
    without: 'worse otherwise same liked like loved preferred',
    never: [...never, 'impact'],
  },
  {words: "'d have .. <part|past>!", subject: staff, without: 'liked like loved preferred same', never},
  {
    words: 'should|ought .. have|of .. <part|past>!',
    subject: staff,
    relative: true,
    passive: false,
    perfect: true,
    modal: ['should', 'ought'],
    never,
  },
  {
    words: `should|could|might|ought|would .. have .. been .. =${undone}!`,
    passive: true,
    modal: past,
    perfect: true,
    relative: false,
    agent: 0,
    without: 'worse',
    never,
  },
  {words: `should|could|might|ought|would .. have .. been .. <part>!`, passive: true, modal: past, perfect: true, agent: staff, never},
  {
    words:
      'should|ought .. have been <adv>? =$deed|allow|permit|do|approve|accept|make|rush|ship|attempt|let|ignore|skip|start|release|schedule!',
    passive: true,
    negated: true,
    relative: false,
    never,
  },
  {words: 'would|could have been enough|sufficient', never: [...never, 'impact'], without: 'capacity'},
  {words: 'should have been! more|less|a|an|in|on|clearer|better|quicker|faster|obvious|aware|able|there', never, subject: staff},
  {words: 'should have been! clearer|better|quicker|faster|sooner|earlier|done|made|more', never},
  {words: 'should have known', never},
  {words: 'could have done better|more|differently|earlier|sooner|faster', never},
  {words: 'could|should|would have been! done|handled|managed|resolved|communicated .. better|differently|faster|sooner|earlier', never},
  {words: '=have|need! to have .. <part>', subject: staff, never},
]

const conditionals: readonly Pattern[] = [
  {
    words: 'if only ~to|one|two|part|because|for|on|in|when|a|some|temporarily|slightly|briefly',
    never,
    withWord: 'had could would were was did knew hadn',
  },
  {words: 'had! .. <part|past>', subject: staff | Kind.proper, inverted: true, never},
  {words: '^ had @maker <adv>? <base|noun> .... would|could|might have!', never},
  {words: 'if! @crew had .. <part|past>', never},
  {words: 'if! @staff .. did not', never},
  {
    words:
      'had! @np .. <prep>? @np? been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
    never,
  },
  {
    words:
      'if! .. @np had .. been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
    never,
  },
  {words: 'had! there been', never, without: 'another'},
  {words: 'if! @crew had'},
  {words: "=wish @np had|'d|could|would|were|was|did|have|knew", subject: staff, never},
  {words: '=wish that', subject: staff, never},
  {
    words:
      'would|could have been .. <adv>? better|wiser|easier|smarter|safer|prudent|preferable|faster|quicker|sensible|worth|nice|good|helpful|avoidable|preventable .. to|if|had|that|for|than|not',
    never,
  },
  {words: 'better|wiser|safer|smarter would have been', never},
  {words: 'better|wiser|safer! <adv>? to have', never},
  {words: 'would have been! better|wiser|smarter|safer|prudent', never},
  {words: 'in an ideal|perfect world', never},
  {words: 'would|could not .. be|have! ... had|if @np', never, without: 'worse'},
  {words: 'could|would have <adv>? =save! us|time|minutes|hours|everyone|@staff', never},
  {words: 'could|would have .. saved <num|det>', never},
  {words: 'would not|never have happened', never},
  {words: 'need|needs! not have', never},
  {words: 'missed|lost opportunity|chance to', never},
  {words: 'was|were! supposed|meant|expected to .. =$duty', subject: staff, never: [...never, 'background']},
]

/** Duties, chances and the right moment, which were there. */
const openings: readonly Pattern[] = [
  {
    words: '=be! supposed|meant|expected|due|obliged|required|bound|obligated|scheduled|contracted to have .. <part>',
    subject: people,
    never,
  },
  {words: 'supposed|meant|expected|due|obliged|required|scheduled to have been! <adv>? <part>', agent: people, never},
  {
    words: 'was|were! obliged|obligated|duty-bound|honour-bound|honor-bound|contracted|duty to =$duty',
    subject: staff,
    never: [...never, 'background'],
  },
  {words: 'it <be> .. incumbent on|upon', never},
  {words: 'it <be> .. on|upon|to|for @staff to have <part>', never},
  {words: '=behove|behoove', never},
  {words: 'it <be> open|free|possible to|for @staff to', never},
  {words: '=be at liberty to', subject: staff, never},
  {words: 'have|had it .. in|within its|his|her|their|our power|gift|hands|remit to', never},
  {words: "within|in @staff's power|gift to", never},
  {
    words:
      'had! every|ample|plenty|several|numerous|countless|repeated|many of? <adj>? opportunity|opportunities|chance|chances|reason|time|warning to',
    subject: staff | Kind.firm,
    never,
  },
  {words: 'there <be> ample|plenty|every|still of? <adj>? time|opportunity|opportunities|chance|chances|reason for|to @staff to', never},
  {words: 'had! .. chance|opportunity to ... and|but|yet <adv>? let|passed|missed|ignored|wasted|declined|did', never},
  {words: '=let|pass! ... chance|opportunity|window|moment <to>? <base>? pass|slip|by|go|up', subject: staff, never},
  {words: 'this|that|which|here|it =be <det> <adj>? moment|point|time|chance|opportunity for @staff to', never},
  {words: 'this|that|which|here was|were <det> <adj>? moment|point|time|chance|opportunity <to> <base>', never},
  {words: 'right|best|correct|proper|perfect|ideal|obvious <adj>? moment|time|point|chance|opportunity for|to .... was|came|passed', never},
  {
    words: 'would have been the <adj>? moment|time|point|thing|move|step|course|chance|place|call|choice|option|answer',
    never: [...never, 'options', 'impact'],
  },
  {
    words:
      'right|correct|proper|sensible|safe|safer|prudent|better|best|obvious|responsible|wise <noun>? thing|move|step|course|option of|to action|do|have .. was|would',
    never: [...never, 'went-well', 'action-items', 'options'],
  },
  {words: 'what @staff ought|should to? have .. done|asked|looked|checked|said|seen', never},
  {words: 'had better|best have <part>', never},
]

/** Regret, and conditions that name people's acts. */
const regrets: readonly Pattern[] = [
  {words: 'had! <num> <adj>? opportunities|chances|occasions|warnings to', subject: staff | Kind.firm, never},
  {words: 'not need|have to happen|occur', never},
  {words: '=be! in a <adj>? position to', subject: staff, past: true, never},
  {words: 'as|like|which @staff should|ought to? have', never},
  {words: '=prefer that|if @staff', modal: ['would'], never},
  {words: 'golden|perfect|clear|ideal|excellent|fair|real|last opportunity|chance|moment to <base>', never},
  {words: 'opportunity|opportunities|chance|chances .. missed|wasted|squandered|lost|slip|passed', never},
  {words: 'under a|an|every <adj>? obligation|duty to', never},
  {words: 'had! a|an|every|the <adj>? duty|obligation to', subject: staff | Kind.firm, never},
  {words: 'nothing|nobody stopped|prevented|kept|stopping|preventing|hindered @anyone .. from', never},
  {
    words:
      'smarter|wiser|better|safer|quicker|faster|simpler|sensible|obvious|right|correct|proper|prudent <noun> .. would|could|might have been',
    never,
  },
  {words: 'deserved|deserve better|to be|know|hear', never: [...never, 'went-well']},
  {
    words:
      'with|without <det>? <adv|adj>? <adj|adv>? forethought|foresight|planning|care|coordination|co-ordination|communication|discipline|attention|thought|patience|caution|thinking|preparation|teamwork|supervision .... would|could|might! .. have',
    never,
  },
  {
    words: 'would|could|might! .. have .. <part> us|me|everyone|everybody',
    withWord: 'look glance call mail message note word question check review test reminder heads-up warning conversation read one second',
    never: [...never, 'impact'],
  },
  {words: '=regret .. not|having|that|the|our|my', subject: staff, without: 'inconvenience inform announce', never},
  {words: "=regret @staff's", subject: staff, without: 'inconvenience', never},
  {words: 'it =be <adv>? <det>? pity|shame|regrettable|unfortunate|lamentable|sad that @staff', never},
  {words: 'it =be <adv>? <det>? pity|shame|regrettable|unfortunate|lamentable|sad that no|nobody|none|nothing', never},
  {words: 'regrettably|sadly|alas|lamentably <pause>? @staff', never: [...never, 'impact']},
  {words: 'would that @staff', never},
  {words: 'if! .. had not been for', never},
  {words: 'had it! not been for', never},
  {words: 'were it not for @np', never},
  {words: "but|except for @staff's", withWord: 'would could might'},
  {words: 'without! ... would|could .. have|be .. happened|occurred|started|arisen|existed', never},
  {words: 'none|nothing|little|much|most|half of? this|it|that|which|the? <noun>? would|could|need have', never},
  {words: 'had @np only|just|but|simply|at <part|past>!', never},
  {words: 'would|could not .. have happened|occurred|gone|broken|slipped|reached .. if|had|with|without', never},
  {words: 'otherwise <pause>? @staff would|could|might! have', never},
  {words: '=turn back the clock|time', never},
  {words: "given @staff's time again", never},
]

const practices: readonly Pattern[] = [
  {
    words:
      'one|more|better|another|closer|earlier|proper|second|stricter|extra|tighter|careful|timely|quick|single|further|fuller|deeper|wider|frank|little|bit|some|even|mere|a|an|any .. $remedy ... would|could|might! <adv>? <adv>? have .. =$prevented',
    never: [...never, 'impact', 'options'],
    without: 'worse breaker',
  },
  {
    words: `$remedy by|from|with|of|to|between @anyone ... would|could|might! <adv>? have .. =$prevented`,
    never: [...never, 'impact', 'options'],
    without: 'worse breaker',
  },
  {
    words: '^ <adv>? <adv>? <ing> .... would|could|might! <adv>? <adv>? have <adv>? =$prevented',
    never: [...never, 'impact', 'options'],
    without: 'worse breaker',
  },
  {
    words: "it|this|that would|'d|might|could! <adv>? have <adv>? =pay|help|suffice|do",
    never: [...never, 'impact', 'options', 'got-lucky'],
  },
  {words: "it would|'d|might have made <det>? <adj>? sense|difference", never: [...never, 'options', 'impact']},
  {words: 'would|could have made all|a the? <adj>? difference', never: [...never, 'impact', 'options']},
  {
    words:
      "would|'d|could have .. =take|cost|need|require @np? <adv>? nothing|little|no|only|just|mere|merely|one|somebody|someone|anybody",
    never: [...never, 'impact', 'options'],
  },
  {
    words: 'there should|ought to? have been <adv>? <det>? <adj|num>? <adj|noun>? $practice|$remedy|approver|signoff|sign-off',
    never: [...never, 'options', 'action-items'],
  },
  {words: 'no|any <noun|adj>? .. would have been needed|necessary|required if|had', never: [...never, 'options', 'background']},
  {
    words:
      'with! <adj>? <adj|adv>? $practice|$remedy .... would|could|might|was|were .. <adv>? =avoid|prevent|catch|detect|spot|discover|notice',
    never,
  },
  {
    words:
      'escalation|rollback|review|announcement|notification|update|call|page|decision|communication|handover|test|check|approval|drill|action|response should|could|ought .. have .. =happen|come|occur|start|begin!',
    never,
  },
  {
    words: '=be! .. preventable|avoidable|needless',
    past: true,
    never: [...never, 'background', 'options'],
    without: 'not easily trivially simply',
  },
  {words: 'preventable|avoidable|needless outage|incident|mistake|error|loss|delay|downtime|failure', never},
  {words: "would|'d have been better off", never},
  {
    words: `review|reviews|reviewer|check|checks|checklist|testing|test|tests|rehearsal|drill|dry-run|eyes|look|glance|question|communication|planning|practice|training|rollback|call|message|warning|email|heads-up|note|escalation|coordination|approval|ask|attention|caution|care|patience|diligence|conversation|minute|minutes|hour|pair|run|runs|walkthrough|peer|simulation|canary-check ... would|could|might|should! have .. =${prevention}`,
    never: [...never, 'impact'],
  },
  {
    words: `=check|test|ask|roll|read|wait|follow|escalate|run|call|pause|review|verify|communicate|look|drain|revert|page|back|do|take|spend|start|stop|announce|keep|have|talk|compare|try|rehearse .... would|could have .. =${prevention}`,
    form: Tag.gerund,
    never: [...never, 'impact'],
  },
  {
    words: `would|could have .. =prevent|avoid|avert|catch! this|it|us|that|the`,
    modal: ['would', 'could'],
    never: [...never, 'impact'],
    without: 'breaker worse',
  },
]

const spanish: readonly Pattern[] = [
  {
    words:
      'deberíamos|deberiamos|debimos|tendríamos|tendriamos|podríamos|podriamos|pudimos|hubiéramos|hubieramos que? .. haber|haberlo|haberla|haberse|debido|podido .. $participio|sido',
  },
  {
    words:
      '$persona .. debería|deberia|deberían|deberian|debió|debio|debieron|tendría|tendria|podría|podria|podrían|podrian que? haber|haberlo|haberla .. $participio',
  },
  {
    words:
      'debería|deberia|podría|podria|pudo|debió|debio|podrían|podrian haber|haberse sido? detectado|evitado|visto|revisado|probado|prevenido|comunicado|avisado|escalado|notado|previsto',
  },
  {words: 'si .. hubiéramos|hubieramos|hubiésemos|hubiesemos $participio|sido'},
  {words: 'si $persona .. hubiera|hubiese|hubieran|hubiesen $participio'},
  {words: 'si .. $persona hubiera|hubiese|hubieran|hubiesen $participio'},
  {words: 'habríamos|habriamos .. $participio'},
  {words: 'ojalá|ojala .. hubiéramos|hubieramos|hubiera'},
  {words: 'hubiéramos|hubieramos|hubiera sido mejor'},
]

export default languageRule({
  name: 'counterfactual',
  code: 'PM204',
  summary: 'What did not happen is told as the cause or as regret',
  severity: 'information',
  english: [...modals, ...conditionals, ...openings, ...regrets, ...practices],
  spanish,
  ask: 'what did happen, and what was known at that minute? If it is something to do, make it an action item.',
})
