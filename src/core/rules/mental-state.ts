/** What people thought or noticed, offered as the fault. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'

const people = staff | Kind.proper
const person = people | Kind.firm
const doing = Tag.past | Tag.third | Tag.participle | Tag.gerund | Tag.base
const signals =
  'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|mail|mails|message|messages|notification|notifications|ticket|tickets|notice|notices|advice|signal|signals|sign|signs|concern|concerns|feedback|request|requests|report|reports|flag|flags|symptom|symptoms|advisory|recommendation|recommendations|reminder|reminders|instruction|instructions|runbook|procedure|deprecation|policy|question|questions|call|calls|complaint|complaints|graph|graphs|dashboard|finding|findings|comment|comments'

const acts: readonly Pattern[] = [
  {words: '=be! <adv>? convinced|adamant|positive', subject: Kind.named | Kind.person | Kind.group, past: true},
  {words: '=be! <adv>? certain|sure', subject: Kind.named | Kind.person | Kind.group, past: true, negated: false},
  {words: '=be! under the <adj>? impression|illusion', subject: staff},
  {words: '=grow|become|get! used|accustomed|numb|deaf|blind|desensitised|desensitized|indifferent|inured to', subject: person},
  {words: 'would not <adv>? listen|hear|budge|cooperate|help|accept|admit', subject: staff | Kind.firm},
  {words: '=occur to @staff', negated: true},
  {words: "=cross @staff's mind|minds|radar", negated: true},
  {words: 'nobody|none .. =give|spare .. thought|consideration|attention'},
  {
    words:
      '=be! too <adv>? busy|focused|focussed|tired|distracted|eager|excited|preoccupied|absorbed|occupied|caught|stressed|sleepy|wrapped|proud',
    subject: person,
  },
  {words: '=underestimate|overestimate|under-estimate|over-estimate', passive: true, agent: 0, modal: ['']},
  {
    words: '=forget|overlook|disregard ~password|passwords',
    subject: person | Kind.elided,
    passive: false,
    negated: false,
    modal: ['', 'did'],
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
    without: 'if',
  },
  {
    words: '=forget|overlook|disregard',
    subject: staff,
    passive: false,
    negated: false,
    modal: [''],
    form: Tag.base,
    infinitive: false,
    without: 'if',
    never: ['action-items'],
  },
  {words: '=forget|overlook', passive: true, agent: 0, negated: false, modal: ['']},
  {words: '=forget|overlook', passive: true, agent: staff},
  {words: '=disregard|dismiss|belittle', passive: true, negated: false, modal: ['']},
  {
    words: '=ignore|dismiss|downplay|discount the|a|an|all|every|this|that|these|our|repeated|several|' + signals,
    subject: Kind.elided,
    past: true,
    passive: false,
    form: Tag.past,
    never: ['action-items', 'mitigation'],
  },
  {
    words: '=ignore|dismiss|downplay|discount',
    subject: staff,
    passive: false,
    negated: false,
    modal: [''],
    form: Tag.past | Tag.third | Tag.participle,
    never: ['action-items', 'mitigation'],
  },
  {
    words: '=ignore',
    subject: Kind.firm | Kind.proper,
    passive: false,
    negated: false,
    modal: [''],
    form: Tag.past,
    withWord: 'warning warnings email emails request requests tickets ticket advice notice messages calls us our',
  },
  {words: '=ignore|dismiss|downplay|discount', passive: true, agent: staff},
  {
    words: `${signals} <prep>? @np? .. =ignore|dismiss|disregard|downplay|snooze|silence|shrug|brush|wave|discard!`,
    passive: true,
    past: true,
    agent: 0,
    modal: [''],
    without: 'deduplicated permissive parser',
  },
  {words: 'ignored|unheeded|dismissed|disregarded|forgotten|overlooked ${signals}'.replace('${signals}', signals)},
  {words: '=shrug|brush|wave|laugh|write! .. off|aside|away', subject: staff | Kind.proper, form: doing, without: 'offline'},
  {words: '=shrug|brush|wave|laugh! .. off|aside|away', passive: true},
  {
    words: '=lose! .. focus|track|sight|interest|patience|attention|concentration|overview|plot|awareness|thread|nerve|cool',
    subject: person | Kind.elided,
    form: doing,
  },
  {
    words: '=pay! .. no|little|not|insufficient|scant|much|enough|close|any|sufficient attention|heed|mind',
    subject: person,
    withWord: 'no not never little insufficient scant',
  },
  {words: '=pay! attention|heed', negated: true, subject: person | Kind.elided},
  {words: '=give|take! .. no|little|not thought|consideration|heed|seriously', subject: person},
  {words: '=take .. seriously', negated: true, subject: person},
  {words: '=take .. seriously', passive: true, negated: true},
  {words: '=care', subject: person & ~Kind.you, negated: true, passive: false},
  {words: 'could not|hardly have cared|care less'},
  {words: 'could not be bothered', subject: person},
  {words: '=have .. no|little|zero interest|desire|appetite|intention|patience|time', subject: person},
  {words: '=show .. no|little|scant interest|concern|regard|respect|urgency', subject: person},
  {
    words: '=be .. not|un interested|concerned|bothered|listening|focused|focussed|thinking|watching|looking|concentrating|paying',
    subject: person,
  },
  {words: '=concentrate|focus|listen|think|watch|look!', form: Tag.gerund, negated: true, subject: person},
  {
    words: '=refuse',
    subject: others | Kind.self | Kind.firm,
    passive: false,
    modal: [''],
    form: Tag.past | Tag.third,
    without: 'connection connections',
  },
  {words: '=turn .. blind|deaf eye|eyes|ear|ears'},
  {words: '=bury .. head|heads in the sand', subject: person},
  {words: 'asleep at the wheel|switch'},
  {words: 'asleep|dozing|daydreaming on|at|during the|his|her|their job|shift|watch'},
  {words: 'had|has|have! <det> mind|minds|head|heads|thoughts|attention elsewhere'},
  {words: 'mind|minds|head|heads|thoughts|attention <be> .. elsewhere|wandering'},
  {
    words:
      '=be .. distracted|inattentive|preoccupied|oblivious|absent-minded|unbothered|indifferent|disinterested|uninterested|disengaged|complacent|zoned',
    subject: person,
  },
  {words: "slipped|slips|slip! @anyone's <adj>? mind|minds|memory|attention|notice"},
  {words: "=escape! @anyone's mind|minds|memory|attention|notice"},
  {words: '=panic', subject: Kind.person | Kind.named | Kind.group | Kind.self, passive: false, form: Tag.past},
]

const beliefs: readonly Pattern[] = [
  {words: '=think|believe he|she|they <be|had|have>', subject: Kind.named | Kind.person | Kind.group, past: true, negated: false},
  {words: 'inattention|inattentiveness|absent-mindedness|forgetfulness', without: 'mechanism'},
  {
    words:
      'everyone|everybody|each|one|both|they =think|assume|believe|expect|presume .. someone|somebody|other|others|another else|team|one|would|had',
  },
  {words: '=get|become|grow|be complacent', subject: person},
  {words: 'lulled|lulling .. into'},
  {words: '=pay .. attention|heed|mind', subject: person, negated: true},
  {
    words: '=assume|presume ~control|command|responsibility|ownership|charge|duty|duties',
    subject: others,
    passive: false,
    negated: false,
    modal: [''],
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
  },
  {words: '=assume|presume|believe|think|trust|hope|take <pause>? <adv>? without .. <ing|noun>', subject: staff},
  {
    words:
      'wrongly|incorrectly|mistakenly|blindly|just|simply|falsely|naively|erroneously|merely|carelessly|blithely|lazily|wrongfully =assume|presume|trust|believe|think|conclude|accept|rely',
    subject: staff | Kind.elided,
    past: true,
  },
  {words: '=trust|accept|rely|copy|approve|follow|believe|click|merge|run! .. blindly', subject: staff | Kind.elided},
  {words: 'blindly =trust|accept|rely|copy|approve|follow|believe|click|merge|run|apply', subject: staff | Kind.elided},
  {words: '=take! .. for granted', subject: staff | Kind.elided},
  {words: '=take .. for granted', passive: true},
  {
    words:
      '=underestimate|overestimate|over-estimate|under-estimate|misinterpret|misunderstand|misconstrue|misremember|over-think|overrate|underrate|misperceive',
    subject: staff | Kind.proper | Kind.elided,
    passive: false,
    negated: false,
    modal: [''],
    form: doing,
  },
  {words: '@staff over|under estimated|estimates|estimating'},
  {words: '=underestimate|overestimate|misinterpret|misunderstand|misconstrue', passive: true, agent: staff},
  {
    words: '=confuse|mistake! ... with|for|two|both|names|hosts|clusters|environments|terminals|windows|tabs',
    subject: others,
    passive: false,
    form: Tag.past,
  },
  {
    words: '=think|consider|stop|bother',
    subject: others | Kind.self,
    past: true,
    negated: true,
    form: Tag.base | Tag.past | Tag.participle,
    modal: [''],
    passive: false,
    withWord: 'about through think twice consequences implications',
  },
  {words: 'without <adv>? =think|realize|realise|know|care|consider|notice|regard', form: Tag.gerund},
  {words: 'without <det>? .. thought|regard|consideration|concern for|to|of'},
  {words: '=realise|realize', negated: true, subject: staff | Kind.proper, passive: false, modal: ['']},
  {words: 'in the <adj>? belief|hope|assumption that'},
  {words: 'wishful thinking'},
  {words: 'false sense of security|safety'},
  {
    words:
      "@staff's <adj>? inattention|indifference|apathy|disregard|ignorance|inattentiveness|distraction|forgetfulness|absent-mindedness",
  },
  {words: 'lack of <adj>? attention|care|interest|concern|focus|concentration|attentiveness|vigilance|urgency|awareness-of'},
  {words: 'inattention|disregard|indifference|apathy! of|by|from|for|to', without: 'deprecated'},
]

const spanish: readonly Pattern[] = [
  {words: 'se|nos|me olvidó|olvido|olvidaron|olvidamos|olvidé'},
  {words: 'olvidamos|olvidaron|olvidé|ignoramos|despreciamos|subestimamos|desatendimos'},
  {words: '$persona .. olvidó|ignoró|ignoro|ignoraron|desatendió|subestimó|subestimaron|despreció|asumió|asumieron|supuso'},
  {words: 'no .. prestó|presto|prestamos|prestaron|prestaba|prestaban .. atención|atencion'},
  {words: 'no nos|se dimos|dio|dieron|daba cuenta'},
  {words: 'pasó|paso|pasamos|pasaron .. por alto'},
  {words: 'dio|dimos|dieron por hecho|sentado|supuesto'},
  {words: 'asumimos|supusimos|asumió|asumieron .. sin'},
  {words: 'no .. importó|importaba|importaron'},
  {words: 'sin pensar|mirar|fijarse|pensarlo'},
  {words: 'distraído|distraida|distraídos|despistado|despistada|despistados'},
]

export default languageRule({
  name: 'mental-state',
  code: 'PM205',
  summary: 'What people thought or noticed is offered as the fault',
  severity: 'warning',
  silentIn: ['went-well', 'got-lucky'],
  english: [...acts, ...beliefs],
  spanish,
  ask: 'what could be seen and heard from where they stood?',
})
