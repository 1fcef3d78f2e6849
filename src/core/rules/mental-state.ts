/** What people thought or noticed, offered as the fault. */
import {languageRule} from '../wording/language-rule.ts'
import {spanishRows} from '../wording/spanish-lists.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {Kind, others, staff, Tag} from '../language/tag.ts'
import {sayStatement} from '../rewording/reword.ts'
import {couldBeDone, madeSense, nothingMadeSure, nothingPrompted, nothingShowed, wasEasy} from '../rewording/rewordings.ts'

const people = staff | Kind.proper
const person = people | Kind.firm
const doing = Tag.past | Tag.third | Tag.participle | Tag.gerund | Tag.base
const signals =
  'alert|alerts|alarm|alarms|page|pages|warning|warnings|email|emails|mail|mails|message|messages|notification|notifications|ticket|tickets|notice|notices|advice|signal|signals|sign|signs|concern|concerns|feedback|request|requests|report|reports|flag|flags|symptom|symptoms|advisory|recommendation|recommendations|reminder|reminders|instruction|instructions|runbook|procedure|deprecation|policy|question|questions|call|calls|complaint|complaints|graph|graphs|dashboard|finding|findings|comment|comments'

/** What a belief is about when it is offered as the slip: the wrong place, or no danger. */
const harmless =
  'fine|ok|okay|harmless|safe|enough|nothing|noise|blip|staging|test|sandbox|dev|demo|canary|uat|idle|unused|empty|temporary|transient|covered|handled|done|someone|somebody|problem|trivial|unimportant|minor|cosmetic|irrelevant|read-only|dry|already|sufficient|obsolete|dead|backup|replica|standby|old'

const attention: readonly Pattern[] = [
  {words: '=blank on', passive: false, subject: person},
  {
    words: '=space|zone|tune|switch|check|drift|doze|nod|glaze|phase! out|off|over',
    modal: [''],
    passive: false,
    past: true,
    subject: person & ~Kind.firm & ~Kind.proper,
    without: 'traffic lights light disk node feature flag power',
  },
  {words: '=tune|shut! ... out', passive: false, past: true, subject: person},
  ...rows(
    `
    =fall|be! asleep
    =draw <det> blank
    =be|run|go|work|act! on autopilot
    =go through the motions
    =sleepwalk
    =keep half an eye
    asleep|dozing|nodding|daydreaming|snoozing|napping at|on|during|through
    =be|get|become! <adv>? <adv>? fixated|obsessed|blinkered|transfixed|flustered|rattled|spooked|complacent|blasé|blase|cocky|jaded
    =fixate|obsess on|over|about
    =have .. tunnel|eyes vision|only|on
    =have|keep|put|stick|bury .. head|heads in the|its|their sand|clouds
    =take|drop .. eye|guard off|down
    =let! .. guard down
  `,
    {subject: person},
  ),
  ...rows(`
    mind|memory|head|brain =go|be blank|elsewhere|empty|fogged
    mind|minds|attention|thoughts|focus|eyes|eye had|has|was|were|is|kept? .. wandered|drifted|elsewhere|wandering|drifting|slipped|shifted|strayed|lapsed|waned
    @staff .. <be|past> .. on autopilot
    had|has|have <adv>? slipped @np
    =slip|escape|evade|elude! @maker's mind|minds|memory|attention|notice|radar
    =take .. eye|eyes off
    with half an eye|ear|mind
    caught|caught-out napping|dozing
    tunnel vision
    sunk cost fallacy
    =have <det>? blinkers|blinders|eyes <adv>? on|only
    head|heads in the sand|clouds
    @staff <pause>? <adv>? oblivious|heedless|unmindful|inattentive|regardless to|of
  `),
  {words: "@staff's mind|minds|attention|thoughts|eyes|eye|head|heads|hearts <be|past|have>", without: 'search'},
  {words: '$role panics ~when|on|if|in|at|with', without: 'nil pointer goroutine kernel dereference null crd'},
  {words: '=space on', passive: false, past: true, subject: Kind.self | Kind.person | Kind.named},
  {
    words:
      '=be|get|become! <adv>? <adv>? fixated|obsessed|hung|wedded|married|anchored|stuck|blinkered|tunnel-visioned|transfixed|hooked|sold|mesmerised|mesmerized|hypnotised|hypnotized|bent|intent|hell-bent|engrossed|absorbed|immersed|wrapped|consumed|sidetracked|distracted|rattled|spooked|flustered|muddled|befuddled|bewildered|intimidated|blasé|blase|overconfident|jaded|inured|desensitised|desensitized|numb|deaf|blind|accustomed on|in|by|with|to|up|away|about|around|from|at|into',
    subject: person & ~Kind.firm & ~Kind.proper,
    without: 'commit',
  },
  {
    words:
      '=grow|get|be|become! <adv>? <adv>? used|accustomed|numb|deaf|blind|immune|inured|blasé|blase|indifferent|hardened|desensitised|desensitized to|about|towards',
    past: true,
    subject: person,
    withWord:
      'alert alerts alarm alarms page pages beeping noise warning warnings it them flapping mails red anything risk errors pressure about',
  },
  {words: '=zero|lock|latch|fasten in|on|onto', subject: staff & ~Kind.nobody, withWord: 'theory wrong idea explanation hypothesis'},
  {
    words:
      'tunnel-vision|groupthink|group-think|myopia|short-sightedness|wishful-thinking|get-there-itis|target-fixation|plan-continuation|alarm-blindness|banner-blindness',
    without: 'word',
  },
  {
    words:
      'confirmation|anchoring|optimism|normalcy|normality|availability|overconfidence|automation|expectation|sunk-cost|recency|authority bias|fallacy',
    without: 'hindsight review facilitator model',
  },
  {words: 'blinkers|blinders =be|keep', subject: Kind.thing},
  {words: 'blissfully|happily|cheerfully|completely|totally|utterly|wholly|seemingly unaware|oblivious|ignorant', without: 'client server'},
  {words: '=be .. on the ball', negated: true, subject: person},
]

const waning: readonly Pattern[] = [
  {
    words:
      '=stop|cease|quit believing|caring|asking|looking|listening|reading|trusting|thinking|noticing|watching|questioning|checking|worrying|bothering|paying|reacting|responding',
    passive: false,
    past: true,
    subject: person,
  },
  ...rows(
    `
    half|fast|sound asleep|awake
    =fall in love with
  `,
    {subject: person},
  ),
  {
    words:
      '=be! .. half-asleep|asleep|sleepy|groggy|bleary-eyed|hungover|drowsy|daydreaming|absent|inattentive|distracted|starry-eyed|star-struck|smug',
    past: true,
    subject: staff | Kind.proper,
  },
  {
    words:
      '=be! <adv>? enamoured|enamored|infatuated|smitten|besotted|dazzled|blinded|seduced|bewitched|charmed|hoodwinked|misled-by|taken with|by|of',
    subject: staff,
  },
  {words: "@staff's eyes|attention|minds|mind|focus|heads were|was <adv>? on|elsewhere", without: 'search'},
  ...rows(`
    @other's attention|mind|focus|thoughts|eyes|eye|head|heart <be|past> <adv>? on|in|with|at|elsewhere
    clean forgot|forgotten
  `),
  {words: '=give .... second look|glance|thought', negated: true},
  {words: 'a second look|glance|thought', withWord: 'not never nobody no without none'},
  {
    words: '=want|desire|crave|love|fear|hate|resent|envy|dread',
    passive: false,
    past: true,
    subject: Kind.group | Kind.person | Kind.named,
    withWord: 'badly desperately blame face ashamed',
  },
  {
    words: '=be! afraid|scared|ashamed|embarrassed|reluctant|unwilling|loath|frightened|terrified|hesitant to|of',
    past: true,
    subject: others | Kind.self,
  },
]

const nerves: readonly Pattern[] = [
  ...rows(
    `
    =be in denial
    =get|have|catch cold feet
    =freak out
    =dig|stick .. heels|toes|guns in|to
    =dig .. in .. heels
    would|will not <adv>? =listen|hear|budge|accept|admit|believe|yield|relent|cooperate|back!
    =be! so|too <adv>? absorbed|engrossed|busy|focused|focussed|fixated|wrapped|caught|taken|keen|eager|proud|tired|stressed|preoccupied|excited|sure|confident
  `,
    {subject: person},
  ),
  {words: '=be! <adv>? miles away', subject: staff & ~Kind.group},
  {
    words: '=choose|prefer|want to =believe|think|assume|trust|ignore|overlook|forget|disregard',
    passive: false,
    past: true,
    subject: people | Kind.firm,
  },
  {
    words: '=be! <adv>? lulled|seduced|deceived|fooled|tricked|misled|blinded by|into',
    past: true,
    subject: staff,
    without: 'phishing attacker email',
  },
  ...rows(
    `
    in a hurry|rush|huff|panic|daze|trance|muddle|fluster|state|bad
    =be! <adv>? over-optimistic|overoptimistic|over-confident|overconfident|optimistic|pessimistic|hasty|gullible|credulous|trusting|naive|dismissive|defensive|evasive|sceptical|skeptical|indifferent|unconcerned|unfazed|unbothered|uninterested|disinterested
    =be! too|so .. <adj>? to|that ... =ask|notice|admit|see|check|care|call|look|listen|read|realise|realize|scroll
  `,
    {past: true, subject: person},
  ),
  {words: '=be! in a|too|such <det>? <adj>? hurry|rush|haste|daze|trance|muddle|fluster|panic', subject: staff | Kind.proper},
  {
    words: '=be! <adv>? more|less|only|mainly|mostly interested|concerned|worried|bothered|focused|focussed|keen in|about|with|on',
    past: true,
    subject: others | Kind.self,
  },
  {words: '=keep telling|assuring|convincing|persuading ourselves|themselves|himself|herself|myself', subject: staff},
  {words: '=tell|assure ourselves|themselves|himself|herself|myself', past: true, subject: staff},
  {
    words: '=anchor|fixate|latch on|in|onto|upon',
    passive: false,
    past: true,
    subject: Kind.person | Kind.named | Kind.group | Kind.self,
    without: 'dns tooltip price scale',
  },
  {
    words:
      '=be|get|become! <adv>? confused|muddled|flustered|disoriented|disorientated|mixed|lost|disheartened|bored|annoyed|frustrated|irritated by|about|with|over|and|up',
    past: true,
    subject: Kind.person | Kind.named | Kind.group,
  },
  {
    words: '=think|remember of|about|to',
    modal: [''],
    negated: true,
    never: ['mitigation'],
    passive: false,
    past: true,
    subject: others | Kind.self,
  },
  {
    words: '=panic',
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    passive: false,
    subject: Kind.person | Kind.named | Kind.group | Kind.self | Kind.proper,
    without: 'nil pointer goroutine kernel dereference null map crd index driver',
  },
  {
    words:
      'in|out a|of|his|her|their|sheer|blind|mild panic|haste|impatience|frustration|boredom|desperation|anger|fear|habit|curiosity|laziness|convenience|pride|confusion|stubbornness|eagerness|fatigue ~mode|room|handler',
    without: 'kernel go',
  },
  ...rows(`
    out of <adj>? impatience|haste|boredom|habit|curiosity|frustration|convenience|desperation|panic|fear|pride|stubbornness|spite|optimism|politeness|embarrassment|loyalty
    =be! so|too <adv>? absorbed|engrossed|fixated|wrapped|preoccupied|distracted
  `),
  {
    words: 'in <det> <adj>? haste|hurry|rush|eagerness|enthusiasm|confusion|panic|excitement|zeal|impatience',
    subject: person,
    without: 'hour',
  },
  {
    words:
      '=lose .. nerve|nerves|head|heads|cool|composure|heart|faith|plot|bottle|overview|thread|concentration|patience|interest|sight|track',
    subject: person | Kind.elided,
  },
  {
    words: '=freeze|choke|flap|crack|dither|waver',
    passive: false,
    past: true,
    subject: Kind.person | Kind.named,
    without: 'branch release account card build',
  },
  {
    words: '=refuse|insist|resist',
    modal: [''],
    never: ['mitigation', 'action-items'],
    passive: false,
    past: true,
    subject: Kind.person | Kind.named | Kind.group,
    without: 'auditor regulator copy connection',
  },
  {words: '=listen|heed|believe', negated: true, past: true, subject: person, without: 'port socket'},
]

const dismissals: readonly Pattern[] = [
  {
    words: '=pooh-pooh|poo-poo|trivialise|trivialize|underplay|downplay|belittle|minimise|minimize',
    modal: [''],
    passive: false,
    past: true,
    subject: staff | Kind.firm | Kind.proper,
    withWord:
      'risk risks concern concerns warning warnings report reports alert alerts issue impact severity problem signs finding findings it them complaints danger',
  },
  {
    words: '=brush|wave|shrug|laugh|swat|cast|push|sweep|set|toss! ... off|aside|away',
    modal: [''],
    passive: false,
    past: true,
    subject: person,
    withWord:
      'warning warnings concern concerns complaint complaints alert alerts report reports objection objections it them risk page pages our question questions advice feedback alarm alarms doubts finding',
  },
  {
    words: '=write|put|chalk|pass|explain! .. <noun>? off|up|down|away as|to',
    modal: [''],
    passive: false,
    past: true,
    subject: person,
    without: 'disk debt debts invoice',
  },
  {words: '=write off|down', passive: false, past: true, subject: staff, without: 'debt debts invoice invoices loan stock disk blocks'},
  ...rows(`
    =sweep ... under the|a rug|carpet|table|mat
    =turn .. blind|deaf eye|eyes|ear|ears
    =give .. short shrift
    =pay|give .. lip service
    lip service|service-to
  `),
  ...rows(
    `
    =bury ... head|heads
    =make light of
    =pay|give|spare! no|little|scant|not <adj>? mind|heed|thought|attention|regard|consideration
    =think nothing|little of
  `,
    {subject: person},
  ),
  {
    words: '=look|see|glance past|through|away',
    passive: false,
    past: true,
    subject: staff,
    withWord: 'warning warnings sign signs alarm risk red',
  },
  {words: '=give <det>? <adv>? <pronoun>? no|a|any second|thought|consideration|heed', negated: true, subject: person},
  ...rows(
    `
    =take ... lightly
    =treat ... as <det>? <adj>? noise|background|spam|nuisance|formality|joke|optional|chore|rubber|box-ticking
  `,
    {past: true, subject: person},
  ),
  {words: '=take <det>? <pronoun>? ... seriously', subject: Kind.nobody},
  {
    words:
      '=see|regard|view|treat|dismiss ... as <det>? <adj>? noise|spam|nuisance|formality|joke|chore|hobby|nobody|someone|somebody|else',
    past: true,
    subject: person,
    without: 'classifier',
  },
  {
    words: '=dismiss|ignore|discount|disregard|overlook|forget',
    agent: 0,
    infinitive: false,
    modal: [''],
    negated: false,
    passive: true,
    past: true,
    withWord:
      'warning warnings concern concerns alert alerts alarm alarms report reports advice signs complaint complaints email emails mail mails page pages ticket tickets reminder reminders finding findings advisory',
    without: 'parser deduplicated by',
  },
]

const trust: readonly Pattern[] = [
  ...rows(
    `
    =take ... at face value
    =take ... on|as|for trust|faith|read|gospel|given|granted|gospel-truth
  `,
    {past: true, subject: person | Kind.elided},
  ),
  ...rows(
    `
    =trust|bet|gamble|bank|count! on|to <det>? luck|hope|chance|goodwill|memory
    hoping|hoped for|that the|it|nobody|nothing best|would
    =cross .. fingers
  `,
    {subject: staff},
  ),
  ...rows(`
    =trust to luck
    =hope for the best
    fingers crossed
    lulled|lulling .. into|to
    =have <det> false sense|idea of
    no|little|scant|zero sense|feeling of <adj>? urgency|ownership|responsibility|danger
  `),
  ...rows(
    `
    =jump|leap|rush to <det>? <adj>? conclusion|conclusions|judgement|judgment|decision
    =be! .. under the <adj>? impression|illusion|delusion|misapprehension
    =get|be carried away
    =fail to appreciate|grasp|realise|realize|recognise|recognize|register|see|understand
    could|can <adv>? not <adv>? =care|have|be! .. less|cared|arsed|bothered
    could|can <adv>? =care! less
    =have no sense|feeling|feel of|for urgency|danger|risk|ownership
  `,
    {subject: person},
  ),
  {words: '=make .. mind|minds up', past: true, subject: others},
  {words: '=presume', modal: [''], negated: false, passive: false, past: true, subject: staff | Kind.proper | Kind.elided},
  {
    words: '=assume .... and|so|then|but .. =drop|delete|remove|go|merge|deploy|approve|close|restart|carry|move|skip|sign|proceed',
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: Kind.self,
  },
  {words: `=figure|reckon|guess|wager|suppose|gather .... ${harmless}`, passive: false, past: true, subject: staff},
  {
    words: `=think|believe|imagine|assume .... <be|modal|have> .... ${harmless}`,
    modal: [''],
    negated: false,
    passive: false,
    past: true,
    subject: others,
  },
  {
    words: `thinking|believing|assuming|convinced|imagining|figuring|reckoning|presuming|supposing that? it|he|she|they|this|the|these|that|his|her ... <be|modal|have> .. <adv>? ${harmless}`,
    withWord: 'engineer operator he she they on-call developer dba admin technician i we team intern someone contractor',
    without: 'hindsight',
  },
  {
    words: '=be! <adv>? convinced|adamant|certain|positive|confident|satisfied',
    negated: false,
    past: true,
    subject: Kind.named | Kind.person | Kind.group,
    without: 'because noted',
  },
  {words: '=persuade|convince|delude|fool|deceive|talk themselves|himself|herself|ourselves|itself|myself', past: true, subject: person},
  {
    words: '=appreciate|grasp|fathom|register|twig|clock|click|heed|absorb',
    modal: [''],
    negated: true,
    passive: false,
    past: true,
    subject: staff | Kind.proper,
    without: 'device endpoint',
  },
  ...rows(
    `
    =connect|join|put .. dots|two
    =care|bother less|about|enough|to
  `,
    {negated: true, subject: person},
  ),
  {words: '=see the wood|forest|danger|significance|importance|risk|warning|connection|link|point|urgency', negated: true, subject: staff},
  ...rows(
    `
    =cross|enter|occur .. mind|minds|head|heads|to
    =occur to @staff
  `,
    {negated: true},
  ),
  {
    words: 'apathy|indifference|disinterest|complacency|inattention|absent-mindedness among|amongst|on|within|in|from|of|towards|toward',
    without: 'region mechanism',
  },
  {words: 'mistake|mistaken|wrong|false belief|impression|assumption|conviction|notion|idea that', without: 'five'},
]

const acts: readonly Pattern[] = [
  {words: '=be! <adv>? convinced|adamant|positive', past: true, subject: Kind.named | Kind.person | Kind.group},
  {words: '=be! <adv>? certain|sure', negated: false, past: true, subject: Kind.named | Kind.person | Kind.group, without: 'because noted'},
  {words: '=be! under the <adj>? impression|illusion', subject: staff},
  ...rows(
    `
    =grow|become|get! used|accustomed|numb|deaf|blind|desensitised|desensitized|indifferent|inured to
    =be! too <adv>? busy|focused|focussed|tired|distracted|eager|excited|preoccupied|absorbed|occupied|caught|stressed|sleepy|wrapped|proud
    =give|take! .. no|little|not thought|consideration|heed|seriously
    could not be bothered
    =have .. no|little|zero interest|desire|appetite|intention|patience|time
    =show .. no|little|scant interest|concern|regard|respect|urgency
    =be .. not|un interested|concerned|bothered|listening|focused|focussed|thinking|watching|looking|concentrating|paying
    =bury .. head|heads in the sand
  `,
    {subject: person},
  ),
  {words: 'would not <adv>? listen|hear|budge|cooperate|help|accept|admit', subject: staff | Kind.firm},
  ...rows(
    `
    =occur to @staff
    =cross @staff's mind|minds|radar
  `,
    {negated: true},
  ),
  ...rows(`
    nobody|none .. =give|spare .. thought|consideration|attention
    could not|hardly have cared|care less
    =turn .. blind|deaf eye|eyes|ear|ears
    asleep at the wheel|switch
    asleep|dozing|daydreaming on|at|during the|his|her|their job|shift|watch
    had|has|have! <det> mind|minds|head|heads|thoughts|attention elsewhere
    mind|minds|head|heads|thoughts|attention <be> .. elsewhere|wandering
    slipped|slips|slip! @anyone's <adj>? mind|minds|memory|attention|notice
    =escape! @anyone's mind|minds|memory|attention|notice
  `),
  {words: '=underestimate|overestimate|under-estimate|over-estimate', agent: 0, modal: [''], passive: true},
  {
    words: '=forget|overlook|disregard ~password|passwords',
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
    modal: ['', 'did'],
    negated: false,
    passive: false,
    subject: person | Kind.elided,
    without: 'if',
  },
  {
    words: '=forget|overlook|disregard',
    form: Tag.base,
    infinitive: false,
    modal: [''],
    negated: false,
    never: ['action-items'],
    passive: false,
    subject: staff,
    without: 'if',
  },
  ...rows(
    `
    =forget|overlook
    =disregard|dismiss|belittle
  `,
    {agent: 0, modal: [''], negated: false, passive: true},
  ),
  ...rows(
    `
    =forget|overlook
    =ignore|dismiss|downplay|discount
  `,
    {agent: staff, passive: true},
  ),
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
    form: Tag.past | Tag.third | Tag.participle,
    modal: [''],
    negated: false,
    never: ['action-items', 'mitigation'],
    passive: false,
    subject: staff,
    without: 'decided agreed deliberately',
  },
  {
    words: '=ignore',
    form: Tag.past,
    modal: [''],
    negated: false,
    passive: false,
    subject: Kind.firm | Kind.proper,
    withWord: 'warning warnings email emails request requests tickets ticket advice notice messages calls us our',
  },
  {
    words: `${signals} <prep>? @np? .. =ignore|dismiss|disregard|downplay|snooze|silence|shrug|brush|wave|discard!`,
    agent: 0,
    modal: [''],
    passive: true,
    past: true,
    without: 'deduplicated permissive parser',
  },
  {words: 'ignored|unheeded|dismissed|disregarded|forgotten|overlooked ${signals}'.replace('${signals}', signals)},
  {words: '=shrug|brush|wave|laugh|write! .. off|aside|away', form: doing, subject: staff | Kind.proper, without: 'offline'},
  {words: '=shrug|brush|wave|laugh! .. off|aside|away', passive: true},
  {
    words: '=lose! .. focus|track|sight|interest|patience|attention|concentration|overview|plot|awareness|thread|nerve|cool',
    form: doing,
    subject: person | Kind.elided,
  },
  {
    words: '=pay! .. no|little|not|insufficient|scant|much|enough|close|any|sufficient attention|heed|mind',
    subject: person,
    withWord: 'no not never little insufficient scant',
  },
  {words: '=pay! attention|heed', negated: true, subject: person | Kind.elided},
  {words: '=take .. seriously', negated: true, subject: person},
  {words: '=take .. seriously', negated: true, passive: true},
  {words: '=care', negated: true, passive: false, subject: person & ~Kind.you},
  {words: '=concentrate|focus|listen|think|watch|look!', form: Tag.gerund, negated: true, subject: person},
  {
    words: '=refuse',
    form: Tag.past | Tag.third,
    modal: [''],
    passive: false,
    subject: others | Kind.self | Kind.firm,
    without: 'connection connections',
  },
  {
    words:
      '=be .. distracted|inattentive|preoccupied|oblivious|absent-minded|unbothered|indifferent|disinterested|uninterested|disengaged|complacent|zoned',
    past: true,
    subject: person,
  },
]

const beliefs: readonly Pattern[] = [
  {words: '=think|believe he|she|they <be|have>', negated: false, past: true, subject: Kind.named | Kind.person | Kind.group},
  {words: 'inattention|inattentiveness|absent-mindedness|forgetfulness', without: 'mechanism'},
  ...rows(`
    everyone|everybody|each|one|both|they =think|assume|believe|expect|presume .. someone|somebody|other|others|another else|team|one|would|had
    lulled|lulling .. into
    @staff over|under estimated|estimates|estimating
    without <det>? .. thought|regard|consideration|concern for|to|of
    in the <adj>? belief|hope|assumption that
    wishful thinking
    false sense of security|safety
    @staff's <adj>? inattention|indifference|apathy|disregard|ignorance|inattentiveness|distraction|forgetfulness|absent-mindedness
    lack of <adj>? attention|care|interest|concern|focus|concentration|attentiveness|vigilance|urgency|awareness-of
  `),
  {words: '=get|become|grow|be complacent', subject: person},
  {words: '=pay .. attention|heed|mind', negated: true, subject: person},
  {
    words: '=assume|presume ~control|command|responsibility|ownership|charge|duty|duties',
    form: Tag.past | Tag.third | Tag.participle | Tag.gerund,
    modal: [''],
    negated: false,
    passive: false,
    subject: others,
  },
  {words: '=assume|presume|believe|think|trust|hope|take <pause>? <adv>? without .. <ing|noun>', subject: staff},
  {
    words:
      'wrongly|incorrectly|mistakenly|blindly|just|simply|falsely|naively|erroneously|merely|carelessly|blithely|lazily|wrongfully =assume|presume|trust|believe|think|conclude|accept|rely',
    past: true,
    subject: staff | Kind.elided,
  },
  ...rows(
    `
    =trust|accept|rely|copy|approve|follow|believe|click|merge|run! .. blindly
    blindly =trust|accept|rely|copy|approve|follow|believe|click|merge|run|apply
    =take! .. for granted
  `,
    {subject: staff | Kind.elided},
  ),
  {words: '=take .. for granted', passive: true},
  {
    words:
      '=underestimate|overestimate|over-estimate|under-estimate|misinterpret|misunderstand|misconstrue|misremember|over-think|overrate|underrate|misperceive',
    form: doing,
    modal: [''],
    negated: false,
    passive: false,
    subject: staff | Kind.proper | Kind.elided,
  },
  {words: '=underestimate|overestimate|misinterpret|misunderstand|misconstrue', agent: staff, passive: true},
  {
    words: '=confuse|mistake! ... with|for|two|both|names|hosts|clusters|environments|terminals|windows|tabs',
    form: Tag.past,
    passive: false,
    subject: others,
  },
  {
    words: '=think|consider|stop|bother',
    form: Tag.base | Tag.past | Tag.participle,
    modal: [''],
    negated: true,
    passive: false,
    past: true,
    subject: others | Kind.self,
    withWord: 'about through think twice consequences implications',
  },
  {words: 'without <adv>? =think|realize|realise|know|care|consider|notice|regard', form: Tag.gerund},
  {words: '=realise|realize', modal: [''], negated: true, passive: false, subject: staff | Kind.proper},
  {words: 'inattention|disregard|indifference|apathy! of|by|from|for|to', without: 'deprecated'},
]

/** A mind that was elsewhere, was made up, or was overcome. */
const minds: readonly Pattern[] = [
  ...rows(
    `
    =have <det>? <adv>? mind|minds|head|heads|eye|eyes|heart|thoughts|attention <adv>? on|in|at|elsewhere|set|full|with
    =have .. other|better|bigger things|fish|priorities|matters|worries
    =lose count|heart|hope|interest|faith|trust|patience|touch|track|sight
    =keep .. eye|eyes off
    =be|seem|get|become! <adv>? <adv>? <adv>? elsewhere|absent|checked-out|lost|adrift|half-hearted|preoccupied|miles|switched|daydreaming|dazed|punch-drunk|starstruck|spellbound
    =have it|this in|into his|her|their|our|my head
    =make up his|her|their|its|our|my mind|minds
    =fool|kid|delude|deceive|convince|persuade|flatter|comfort|console ourselves|themselves|himself|herself|itself|myself
    =bury|stick|put ... head
    =prefer .. not to
    =hear|see only? what|only .. wanted|want
    =look away|elsewhere ~<prep>
    =labour|labor|operate|work|be under the|a|an <adj>? illusion|delusion|impression|misapprehension|assumption|misconception|belief|spell
    =drink|swallow .. kool-aid|koolaid|kool
    =buy into .. myth|hype|story|promise|idea|legend|sales
    =have|put|place <adj|adv>? blind faith|trust|confidence
    =believe|trust|assume|think|expect <pause>? <adv>? on|without|against a|any|no|one|all|the? <adj>? shred|evidence|proof|basis|grounds|reason|faith|odds|hunch
    =think|feel|believe|consider themselves|himself|herself|ourselves|itself invincible|invulnerable|immune|safe|untouchable|above|smarter|clever
    =let emotions|fear|pride|ego|panic|enthusiasm|excitement|frustration|stress|fatigue|nerves|anger|impatience
    =give in|way to panic|pressure|temptation|fear|impatience
    =act|decide|work|operate|react on|out|from a|an|of? <adj>? hunch|whim|impulse|autopilot|assumption|panic|fear|spite|instinct
    =be|grow|get|become! <adv>? <adv>? cocky|smug|jaded|blasé|blase|comfortable|bored|numb|sleepy|overawed|intimidated|star-struck|desperate|frantic|hysterical|giddy|greedy|punch-drunk|sick|weary about|with|of|by|after|at|from|in
    =doze|drift|nod|drop|zone off|out
    =shrug|yawn ~emoji
    =shrug when|at|and|it|the|his|her|their
    =lack .. presence|sense|awareness|foresight|imagination
    =have <adv>? no|little|zero <adj>? interest|thought|respect|regard|feeling
    =be! .. not|hardly <adv>? alert|awake|attentive|focused|focussed|interested|bothered|concerned|curious|present
    =think .. straight|clearly|twice|through|ahead
    =see|hear|read only? what @np <have>? =expect|want|hope
    =look|stare|watch|focus|concentrate ... at|on the wrong
    =fall prey|victim to|for
    =mean|intend|plan to =come|return|go|get|fix|do|finish|check|look|ask|call .... but|later|after|never|then|one
    =be! <adv>? so|too used|accustomed|inured to
    =wonder what|whether|how .... would|does|did|button|happens
    =play down ~by
    =shut|close|cover .. eye|eyes to
    =have <det> <adj>? blind spot|spots
    =be|get|grow! <adv>? <adv>? tired|bored|sick|weary|reluctant|half-hearted|wishful|swayed|tempted of|about|by|to
    =let himself|herself|themselves|ourselves|myself be? <part>
    =be! annoyed|fed|angry|cross|irritated|impatient|desperate|eager|keen|anxious <adv>? with|up|and|to|at|by
    =revert|fall|slip back? <prep>? <det>? <adj>? old? habit|habits|ways
    =be! .. certain|sure|convinced|positive|confident that? nobody|no|nothing|it|the|this|everything|all
  `,
    {modal: [''], passive: false, past: true, subject: staff, without: 'configured conditional because dns'},
  ),
  {
    words: '=believe|think|expect|trust|suppose|figure|imagine|reckon|hope',
    infinitive: false,
    modal: [''],
    negated: false,
    only: ['root-causes', 'five-whys', 'summary', 'fishbone', 'points-of-failure'],
    passive: false,
    past: true,
    subject: Kind.person | Kind.named,
    without: 'reason because customer user users',
  },
  {
    words: '^ because|since .... =believe|think|expect|trust|suppose|figure|imagine|reckon|hope!',
    modal: [''],
    negated: false,
    only: ['root-causes', 'five-whys', 'fishbone'],
    passive: false,
    past: true,
    subject: others,
  },
  ...rows(
    `
    impatience|fear|panic|stress|nerves|fatigue|ego|pride|curiosity|excitement|anger|haste|tiredness|boredom|greed|enthusiasm|hubris|emotion|emotions|adrenaline|frustration|exhaustion|vanity <adv>? got|took|gets|takes|had|won|prevailed|clouded|clouds|blinded|ruled .. better|hold|over|best|of|out|judgement|judgment|decision|the
    =dawn|occur|sink|register|click <adv>? in|on|upon|to|with @staff
    penny .. drop|dropped
    over|above @staff's head|heads
    lost on @staff
    fell|fall|falls|fallen on deaf
    fear|dread|worry|anxiety of <det>? <adj|noun>? <noun>? =lead|make|keep|stop|drive|push .. people|them|him|her|staff|engineers|team|us
    overconfidence|over-confidence|complacency|indifference|fixation|obsession|inattention|distraction|distractedness|impatience|panic|stubbornness|denial of|on|within|in|among|by|from @staff
    eyes|mind|minds|head|heads|thoughts <be> .. already|elsewhere|somewhere
    ^ tired|exhausted|distracted|sleepy|confused|frustrated|flustered|annoyed|bored|stressed|overwhelmed|panicked|panicking|rattled|thinking|believing|assuming|convinced|unaware|oblivious|ignorant|sure|confident ... <pause> @crew
    ^ not|without <adv>? =realise|realize|think|notice|know|understand|see|grasp ... <pause> @crew
    confused|misled|fooled|blinded|distracted|tempted by <det>? <adj|noun>? <noun> <pause> @crew
    took|taken|take|takes it|this|that as read|given|gospel
    as read that
    not|no|nobody|none|lacked|without .... presence of mind
    on|off @staff's radar
    back of @staff's mind|minds|head
    somebody|someone|anybody else 's job|problem|baby|business|turn|task|department
    not|without <adv>? paying <adv>? <adv>? attention|heed|mind
    believing|thinking|assuming|supposing|taking it|them|this|him|her|these <to> be
    off|down @staff's guard
    asleep|napping|dozing|sleeping on|at the job|wheel|watch|switch
    the last thing on @staff's mind|minds
    out|not of? sight out of mind
    out of sight <pause> out
  `,
    {never: ['background'], without: 'conditional parser'},
  ),
]

const spanish = [
  ...spanishRows(`
    se me|nos|le|les olvidó|olvidaron|pasó|pasaron|escapó|escaparon
    me|nos olvidé|olvidamos
    $plantilla .. se? pasó|pasaron|olvidó|olvidaron|escapó .. por|de|que|el|la
    olvidamos|olvidaron|olvidé|ignoramos|despreciamos|subestimamos|desatendimos|menospreciamos|obviamos
    $plantilla .. se? olvidó|ignoró|ignoraron|desatendió|desatendieron|subestimó|subestimaron|despreció|despreciaron|menospreció|asumió|asumieron|supuso|supusieron|obvió|obviaron|olvidaron|confió|confiaron
    ignoraron|ignoró|desoyeron|desoyó|desoímos|desestimó|desestimaron|desestimamos|minimizaron|minimizamos|minimizó .. advertencia|advertencias|aviso|avisos|alerta|alertas|alarma|alarmas|recomendación|recomendaciones
    nadie .. prestó|hizo|puso|dio|pensó|cayó|reparó|miró|importó|importaba .. atención|caso|importancia|en|cuenta|cuidado|interés
    pasé|pasamos|pasaron por alto
    dimos|dieron|dábamos|daban por hecho|sentado|supuesto|bueno|buena
    $plantilla .. dio|daba por hecho|sentado|supuesto|bueno|buena
    asumimos|supusimos|asumió|asumieron|creímos|creíamos|pensamos|pensábamos .. sin|y comprobar|comprobarlo|mirar|verificar|no
    creíamos|pensábamos|creímos|pensamos|supusimos|asumimos ... y|sin no|lo? comprobar|comprobamos|comprobarlo|miramos|verificamos|verificar|preguntar
    pensaron|pensó|creyeron|creyó|pensamos|creímos .. que otro|otros|alguien|lo|era|no .. encargaba|haría|estaba|hacía|daba|importante
    sin pensar|fijarse|pensarlo|prestar
    distraído|distraída|distraídos|despistado|despistada|despistados|ensimismado|ausente|confiado|confiados|confiada
    hizo|hicimos|hicieron caso|oídos omiso|sordos|de
    confiamos|confió|confiaron demasiado|ciegamente
    nos confiamos|despistamos|distrajimos|obcecamos|obsesionamos
    se confió|confiaron|despistó|despistaron|distrajo|distrajeron|obcecó|obcecaron|bloqueó
    $plantilla .. perdió|perdieron de vista
    perdimos .. de? vista|foco|concentración
    perdió|perdieron el|la foco|concentración|interés|paciencia
    nadie pensó|cayó|reparó|pensaba en
    por|de|una falta|exceso|despiste de|y atención|confianza|concentración|interés
    exceso de confianza
    miró|miraron|miramos .. otro|otra lado|parte
    sin .. prestar|hacer|dar .. atención|caso|importancia
  `),
  ...spanishRows(
    `
    no .. prestó|prestamos|prestaron|prestaba|prestaban|puso|pusimos|pusieron .. atención|cuidado|interés
    no|nadie nos|se dimos|dio|dieron|daba cuenta
    no .. importó|importaba|importaron
    no caímos|cayó|cayeron en
    no .. hicimos|hizo|hicieron caso
    no .. dimos|dio|dieron|concedió|concedimos importancia
    no .. tuvo|tuvimos|tuvieron en cuenta
    `,
    {without: 'usuario usuarios cliente clientes visitante visitantes analizador balanceador planificador'},
  ),
]

export default languageRule({
  name: 'mental-state',
  code: 'PM205',
  summary: 'What people thought or noticed is offered as the fault',
  severity: 'warning',
  silentIn: ['went-well', 'got-lucky'],
  english: [...attention, ...waning, ...nerves, ...dismissals, ...trust, ...acts, ...beliefs, ...minds],
  spanish,
  defect: 'State of mind given as the fault',
  ask: 'What could be seen and heard from where they stood?',
  reword: [sayStatement(nothingShowed, madeSense, wasEasy, couldBeDone, nothingMadeSure, nothingPrompted)],
})
