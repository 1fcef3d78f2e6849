/** What did not happen, told as the cause or as regret. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.firm | Kind.proper
const never = ['got-lucky'] as const
const past = ['should', 'could', 'would', 'might', 'ought']
const prevention =
  'prevent|avoid|catch|stop|spot|save|detect|reveal|avert|flag|surface|expose|uncover|shorten|help|forestall|preclude|discover|notice|highlight|identify|warn|alert|mitigate|reduce|limit|halve|spare|find'
const undone =
  'catch|avoid|prevent|detect|notice|spot|avert|foresee|anticipate|shorten|communicate|test|escalate|review|delay|prepare|plan|check|roll|find|identify|discover|mitigate|think|discuss|verify|validate|handle|do|rehearse|announce|coordinate|document|stop|reduce|minimize|minimise|diagnose|resolve|fix|question|consult|inform|notify|involve|limit|raise|declare|postpone|prioritize|prioritise|forestall|halve|page|tell|warn|know|see|pause|abort|make|flag|ask|address|monitor|pay|take'

const modals: readonly Pattern[] = [
  {words: 'should|could|ought have|of had|done! <det|adj|noun|num|pronoun|possessive>', subject: staff, never},
  {
    words:
      'should|could|ought .. have|of .. ~lost|affected|caused|resulted|suffered|led|impacted|experienced|faced|hit|reached|occurred|happened|crashed|failed <part|past>!',
    subject: people,
    passive: false,
    perfect: true,
    modal: past,
    relative: false,
    without: 'worse anyone anybody',
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
  {words: 'if only', never},
  {words: 'had! .. <part|past>', subject: staff | Kind.proper, inverted: true, never},
  {words: 'if! @crew had .. <part|past>', never},
  {words: 'if! @staff .. did not', never},
  {
    words:
      'had! @np .. <prep>? @np? been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
    never,
  },
  {
    words:
      'if! .. @np <have> .. been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
    never,
  },
  {words: 'had! there been', never, without: 'another'},
  {words: 'if! @crew had'},
  {words: '=wish @np', subject: staff, never},
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

const practices: readonly Pattern[] = [
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
  english: [...modals, ...conditionals, ...practices],
  spanish,
  ask: 'what did happen, and what was known at that minute? If it is something to do, make it an action item.',
})
