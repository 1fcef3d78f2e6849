/** Dramatic or contemptuous words. */
import {languageRule} from '../wording/language-rule.ts'
import {type Pattern, rows} from '../wording/pattern.ts'
import {Kind, Tag} from '../language/tag.ts'
import {leaveGap, leaveOutAdjective, leaveOutAdverb, sayInstead} from '../rewording/phrases.ts'

const calm = ['went-well', 'got-lucky'] as const
const degree =
  'utter|utterly|complete|completely|total|totally|absolute|absolutely|sheer|pure|unmitigated|real|right|bloody|freaking|fucking|effing|proper|goddamn|damn|such|huge|veritable|perfect|downright'

const words: readonly Pattern[] = [
  ...rows(`
    pile|load|heap|bunch|piece|sack|lump|steaming of <adj>? garbage|hacks|spaghetti|mess|crap|rubbish|trash|junk|shit|nonsense|horse|pile
    =train wreck
    epic|massive|huge|major|spectacular|total|monumental|colossal|catastrophic|abject|miserable|almighty|gigantic|enormous|glorious|royal|abysmal|dismal|complete|utter|classic fail|fails|facepalm|screw-up|screwup|clusterfuck|cockup|cock-up|balls-up|foul-up|mess-up|fuck-up|fuckup|cluster-fuck|blunder|debacle|howler|botch|flop|bungle|debauch
    epically|spectacularly|miserably|disgracefully|royally|monumentally <verb|adj>
    <verb> .. spectacularly|miserably|disgracefully|royally|monumentally
    hell of a
    =go|be|live|break .. through|in|loose hell
    all hell =break
    from hell
    <be|verb> .. havoc
    =wreak havoc
    chaos =reign|ensue|break|erupt
    for god|heaven|christ|pete|crying|fuck 's|out sake|loud
    what a mess|joke|shame|day|week|night|waste|circus|nightmare|pity|farce
    beyond belief|ridiculous|comprehension|words|me|pathetic|parody|all
    defies|defied|beggars|boggles belief|logic|comprehension|the|all
    slap|kick|punch|smack in the face|teeth|gut|nuts
    day|week|night|month|weekend of horror|hell|horrors|terror|shame
    black|dark day|chapter|hour|week for|in
    house of cards
    held|holding together .. tape|gum|prayer|prayers|spit
    duct tape|prayers
    bloody <adj>? <noun>
    sick and tired|joke
    blood|sweat|all <noun>? boil|boiled|tears
    =suck $
    kick|kicked in the teeth
  `),
  {
    words: '$drama ~section|mode|suite|is|calls|runs|value|values|reading|readings|timestamp|well|good|nice|useful|helpful|happy',
    lower: true,
    without: 'apache risk risks genre threat',
  },
  {
    words: '<det|adj> $drama! ~section|mode|suite|genre|value|values|reading|readings|timestamp|well|good|nice|useful|helpful|happy',
    lower: true,
    without: 'apache risk risks genre threat called named',
  },
  {
    words:
      'disaster|disasters|catastrophe|catastrophes ~drill|drills|declaration|plan|plans|exercise|scenario|scenarios|mode|response|team|alert|type|class|category|code|flag|tolerance|avoidance|zone|policy|insurance',
    without: 'recovery dr declared natural prevention preparedness management site waiting recipe relief flood earthquake',
  },
  {words: 'catastrophic <noun>', without: 'backtracking forgetting cancellation interference exponential exponential-time regex regexp'},
  {words: '=be .. catastrophic', without: 'backtracking forgetting'},
  {words: 'train|car|dumpster|tyre|tire|trash|garbage wreck|crash|fire', without: 'ci'},
  {
    words: `${degree} garbage|rubbish|trash|mess|joke|chaos|hell|insult|circus|failure|fail|incompetence|bollocks|nonsense|zoo|havoc|pandemonium|waste`,
    without: 'collection collector collected',
  },
  {
    words:
      '=be|remain|become! <adv>? <det>? <adv>? <adj>? joke|mess|circus|hell|bedlam|zoo|pandemonium|rubbish|trash|garbage|crazy|nuts|bonkers|mental|hopeless|stupid|cursed ~of',
    lower: true,
    subject: -1,
    without: 'collection collected collector data',
  },
  {
    words:
      '<be> <adv>? <adv>? rubbish|trash|garbage|crazy|nuts|bonkers|hopeless|stupid|cursed|insulting|disgusting|useless|worthless|shocking',
    without: 'collection collected data',
  },
  {words: "hell ~'s|gate|week", lower: true},
  {words: 'absolute|total|utter|complete|pure|sheer|in|descended into? chaos|mayhem', without: 'monkey engineering mesh'},
  ...rows(
    `
    in chaos
    =be|become <adj>? chaos
  `,
    {without: 'monkey engineering mesh experiment'},
  ),
  {
    words: 'stupid|stupidly|crazy|bloody|damn|damned|goddamn|freaking|fucking|fucked|effing|frigging|bollocks|wtf|facepalm|ffs|smh',
    without: 'character',
  },
  ...rows(
    `
    worst <noun|adj>? <noun>? ever|imaginable|possible|nightmare
    worst! outage|incident|day|week|night|release|launch|migration|deploy|rollout .. in|of|we|i|our
  `,
    {without: 'case'},
  ),
  {words: 'meltdown ~patch|patches|vulnerability|fix|bug|attack|mitigation|cve', without: 'spectre cpu mitigation mitigations'},
  {
    words: 'fed up|sick|tired with|of',
    only: ['summary', 'what-happened', 'root-causes', 'lessons', 'went-poorly', 'response', 'communication', 'impact', 'background'],
  },
  {
    words:
      'monstrosity|abomination|atrocity|cesspool|cesspit|garbage-fire|hellhole|hellscape|shambolic|dumpster|cluster-fuck|shit-show|horror-show|freakshow|circus|bedlam|pandemonium|hellish|sucks|sucked|stinks|stank|crap|pathetic|moronic ~is|calls|runs',
    lower: true,
    without: 'breaker',
  },
  {words: 'on fire', withWord: 'everything literally whole prod production', without: 'smoke'},
  {
    words:
      'rage|fury|outrage|disgust|anger|furious|livid|outraged|enraged|disgusted|appalled|horrified|mortified|ashamed|aghast|fuming|incensed',
    without: 'customer customers user users',
  },
  {
    words: 'joke',
    only: ['summary', 'what-happened', 'root-causes', 'lessons', 'went-poorly', 'response', 'communication', 'impact', 'background'],
    without: 'not',
  },
]

const idioms: readonly Pattern[] = [
  ...rows(`
    brutal|hellish|punishing|murderous|savage|bruising|vicious day|days|night|nights|week|weekend|shift|hours|month|incident|outage|launch
    absolutely|utterly|simply|downright|positively|truly brutal|criminal|dire|vile|rotten|insufferable|useless|worthless|pointless|shocking|gutted|livid|hopeless|clueless|savage
    spaghetti monster|mess|bowl|nightmare
    train-wreck|train-wrecks|car-crash|fustercluck|clusterfudge|cluster-fudge|goat-rodeo|catastrofuck|omnishambolic|horrifyingly|horrendously|dreaded|accursed|blasted|goddamned|godawfully|appallingly|despicably|abysmally|hellishly
    frankenstein 's? <noun>?
    insult|affront|middle-finger to <det>? @anyone
    darkest|blackest|ugliest|saddest|bleakest|scariest|dumbest|stupidest|craziest|worst-ever|low-point hour|hours|day|days|night|week|moment|moments|chapter|thing|part|bug|outage
    =lose our|their|his|her|my|your mind|minds|sanity|temper|tempers|marbles|rag|shit|cool|nerve|nerves|faith
    shocking|terrifying|sickening|sobering|chilling <pause>? just|simply|truly|absolutely
    circle|circles|pit|gates|road|highway|bowels of|to|from hell|despair|misery|doom
    blood|carnage on the|our walls|dance|hands|floor
    =be|lie|lay|leave|go .. in tatters|ruins|shreds|disarray|turmoil|bits|flames|smoke
    in tatters|ruins|shambles|freefall|free-fall|uproar
    =blow .. up in our|my|their|your|his|her|the|everyone|its face|faces
    headless chicken|chickens
    heads will|should|must|need roll
    crying|bloody|damn|dirty|burning shame
    dog|pig|cat 's breakfast|dinner|ear
    rat|viper|hornet|snake 's nest|pit
    ticking bomb|bombs|clock|time
    kiss|jaws|spiral of death|doom
    nail|nails in the|its|our coffin
    mother of all
    to @staff's horror|shame|dismay|disbelief|disgust|embarrassment|amazement|despair
    shame on
    hang|hung @staff's head|heads
    words fail
    stain|blot|black on our|the|their|its name|reputation|record|copybook|eye|mark
    held|hold|holding|tied together .. tape|string|gum|glue|prayer|prayers|spit|wire|hope|luck|twine|plasters|band-aids|duct
    hope|luck|wishes and prayers|prayer
    bad|sick|cruel|running|sad|standing joke
    shit|shits|crap|hell =hit
    =hit the fan
    all over the place $
    makes|made|making @anyone =weep|cry|cringe|scream|laugh
    clown show|shoes|car|college|shop|world
    oh|dear|good|omg god|lord|dear|grief|heavens|boy
    holy|bloody|freaking cow|shit|crap|moly|smoke|hell|mackerel
    what the|a heck|hell|fuck|f|actual|utter|complete|total|spectacular|colossal|miserable|dreadful|horrible|sorry|fine
  `),
  {words: 'frankenstein|frankensteinian|kafkaesque|sisyphean|herculean|dante|dantesque', lower: false, never: ['background', 'went-well']},
  {
    words:
      'this|that|such|of|utter|absolute|total|pure|complete|same|our rubbish|garbage|trash|crap|junk|bullshit ~collection|collector|bin|folder|can|data|frames|values|input|bytes|characters',
    without: 'collection collected collector data uart',
  },
  ...rows(
    `
    =drown|bury|drive in|under|mad|insane|nuts|crazy|up alerts|pages|misery|shit|crap|the|wall|despair|noise
    =weep|cringe|shudder|despair|gasp
  `,
    {subject: Kind.self | Kind.person | Kind.named | Kind.group},
  ),
  {
    words:
      '=betray|humiliate|insult|torment|traumatise|traumatize|butcher|massacre|annihilate|obliterate|devastate|horrify|appal|appall|disgust|enrage|infuriate|sicken|mortify|disgrace',
    form: Tag.past | Tag.participle | Tag.third | Tag.base,
    without: 'backup state',
  },
  {words: 'bonkers|bananas|batshit|ludicrous|barmy|nutty|berserk|haywire', without: 'fruit sku'},
  {words: 'killing|killed|kills us|me|morale|everyone', without: 'oom pid signal'},
  {words: 'down|up in flames|smoke', without: 'rack battery'},
  {
    words:
      'sheer|pure|utter|absolute|total|blind|complete|mass|outright panic|horror|terror|agony|misery|despair|torture|madness|stupidity|bedlam|frenzy|embarrassment|desperation|anarchy',
    without: 'kernel',
  },
  {
    words:
      'comedy|catalogue|catalog|litany|tragedy|parade|cascade|carnival|orgy|string|series of <adj>? errors|blunders|horrors|disasters|screw-ups|stupidity|misery|incompetence|idiocy|howlers|cock-ups',
    without: 'http log 500 5xx',
  },
  {
    words:
      'sorry|unholy|hot|royal|bloody|fine|almighty|godawful|god-awful|hideous|horrible|unmitigated|ungodly|glorious|ugly|giant|huge|terrible|big|right|awful|absolute|dreadful mess|state|cock-up|balls-up|muddle|tangle|disaster ~hall|tin|machine|of|store',
    lower: true,
    without: 'gradient hot-state recovery',
  },
  {words: 'time bomb|bombs', without: 'logic'},
  {words: '=make it|this up', subject: Kind.you | Kind.self, withWord: 'not'},
  {words: 'black eye|mark for|on', without: 'theme'},
  {words: '=be criminal|sinful|barbaric|medieval|prehistoric|hateful|shambolic|insulting|outlandish', subject: -1},
  {
    words:
      '=be <adv>? <adv>? criminal|sinful|barbaric|medieval|prehistoric|vile|shambolic|madness|grotesque|obscene|sickening|harrowing|hopeless|miserable $',
    without: 'consequences',
  },
  {
    words:
      'criminally|grotesquely|obscenely|stupidly|mind-numbingly|soul-crushingly|staggeringly|astonishingly|eye-wateringly|bafflingly|inexplicably|depressingly|dismally|woefully|hopelessly|frighteningly|scarily|stupefyingly|maddeningly|infuriatingly|agonisingly|agonizingly|excruciatingly|horrifically|egregiously|spectacularly|gloriously|insultingly|disturbingly|hilariously|comically <adj|adv|verb>',
    without: 'typed successful',
  },
  {words: 'dead on arrival', without: 'hardware disk unit drive part'},
  {words: 'absolute|total|complete|utter disaster|catastrophe|chaos|mayhem|wreck|ruin|farce|abomination|circus', without: 'recovery'},
  {words: 'own|home goal|goals', withWord: 'scored spectacular classic'},
  {
    words:
      'speechless|gobsmacked|flabbergasted|dumbfounded|gutted|heartbroken|devastated|traumatised|traumatized|shell-shocked|shellshocked|humiliated|sickened|aghast|stupefied|bewildered|infuriated',
    without: 'customer customers',
  },
  {words: 'god|gods|heaven|lord|jesus|christ knows|forbid|help|only|almighty|willing', without: 'object mode'},
]

/** Pictures of ruin, noise, filth and disbelief. */
const pictures: readonly Pattern[] = rows(
  `
  crime|sin|offence|insult against|to|of <adj>? engineering|humanity|nature|computing|common|intelligence|users|software
  rotten to|at the|its core
  rotten|cursed|doomed from|to the|its|start|core
  panic stations|buttons ~pressed
  laughing stock|matter
  pigsty|pigpen|cesspit|cesspool|rat-hole|rathole|snakepit|minefield|madhouse|nuthouse|loony-bin|hornets-nest|rats-nest|quagmire|swamp|tyre-fire|tire-fire|bin-fire|graveyard|wasteland|battlefield|bombsite|bomb-site|ghost-town|pandora ~<noun>
  tempers|nerves flared|flaring|flare|frayed|fraying|snapped|boiled
  shouting|screaming|yelling|slanging|mud-slinging match|matches|at
  what were|was we|they|he|she|i|anyone smoking|drinking|thinking
  how on|in earth|hell|heaven
  how|why the|in hell|heck|fuck|devil
  on earth|hell <pronoun|det|be|do|modal>
  you could|can not make|not invent|script
  pulling|tearing|tore|tear our|my|their hair
  banging|bang|banged our|my|their head|heads against
  kicked|kicking|dragged screaming|and
  straw that broke
  last straw|nail
  could scream|cry|weep|have cried|screamed|wept
  death trap|march|spiral|knell|blow|wish
  masochism|sadism|masochistic|sadistic
  make|makes|made|making me|us|one|you sick|ill|furious|angry|mad|want
  boom|bang|poof|bam|pow|wham <pause>? gone|down|dead
  ruined|spoiled|spoilt|destroyed for us|everybody|everyone|all
  thank|thanks you|a very|bunch|lot|million much|for
  we|team|everyone drowned ~out
  floodgates|gates of hell
  perfect|shit|utter storm ~drain|of
  pouring|poured|pour|rubbing|rubbed salt
  living|absolute|fresh|pure|sheer|utter hell|nightmare|agony|torture|terror|bedlam
  blood|buckets of blood|sweat|tears
  bloody|sorry|sad|pathetic|pitiful|miserable|shameful|disgraceful|tragic|ghastly|hideous excuse|sight|spectacle|state|affair|chapter|episode|saga|tale
  never again do|will|want|should
  so|too bad|stupid|dumb|ugly|awful|sad|broken it|that|to hurts|for|laugh|cry
  you|one|we have|had to laugh|cry
  cry|crying|weep|laugh|scream into|out|with|or
  beyond|past a|all joke|parody|caring|belief|hope|saving|repair|help ~desk
  face-palm|face-palmed|facepalmed|headdesk|kaboom|kablooey|ouch|argh|aargh|ugh|yuck|bleh|lmao|rofl|omfg
  exploded|blew|blown up in|into @staff's face|faces
  caught with our|their|his|her pants|trousers
  egg on our|their|his|her face|faces
  humiliated|humiliating|shamed|embarrassed|ridiculed|mocked before|in|by|us
  worst|darkest|blackest|saddest|ugliest|most <adj>? hour|hours|day|night|moment|chapter|episode|outage in|of|ever
  went|gone|go|goes|going to|down the? hell|dogs|toilet|drain|tubes|pot|wall
  went|gone|go|goes|going kaput|haywire|ballistic|berserk|nuclear|bananas|south
  down the toilet|drain|tubes|pan|crapper
  pear-shaped|tits-up|belly-up|bug-ridden|bug-infested|godawful|flea-ridden|festering|stinking|rotting|putrid|steaming
  smoking|burning|charred crater|ruin|ruins|wreck|remains|pile|wreckage
  wiped|blown|swept off|out the|of face|map|existence|water
  bled|bleeding|bleed|haemorrhaging|hemorrhaging money|cash|customers|users|trust
  heart|hearts sank|stopped|bled|broke|attack ~monitor
  stomach|stomachs turned|churned|sank
  jaw|jaws dropped|drop|hit
  `,
  {never: [...calm, 'background'], without: 'game pixel'},
)

const marks: readonly Pattern[] = [{words: '!!|!!!|!!!!|!!!!!!', never: calm}]

export default languageRule({
  name: 'emotive',
  code: 'PM213',
  summary: 'Dramatic or contemptuous words',
  severity: 'information',
  english: [...words, ...idioms, ...pictures, ...marks],
  defect: 'Dramatic or contemptuous words',
  ask: 'Which number or fact tells how bad it was?',
  reword: [
    sayInstead(/!{2,}/, () => '.'),
    leaveOutAdverb(
      /\b(?:disastrously|catastrophically|horrifically|horribly|terribly|ridiculously|unacceptably|insanely|absurdly|shockingly|outrageously|shamefully)\b/i,
    ),
    leaveOutAdjective(
      /^(?:disastrous|catastrophic|horrific|horrible|terrible|awful|ridiculous|unacceptable|idiotic|insane|absurd|shocking|outrageous|embarrassing|shameful|nightmarish|appalling|inexcusable|unbelievable|pathetic)$/,
    ),
    leaveGap,
  ],
})
