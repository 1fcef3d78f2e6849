/** Dramatic or contemptuous words. */
import {languageRule} from '../language/language-rule.ts'
import {type Pattern, rows} from '../language/pattern.ts'
import {Kind, Tag} from '../language/tag.ts'

const calm = ['went-well', 'got-lucky'] as const
const degree =
  'utter|utterly|complete|completely|total|totally|absolute|absolutely|sheer|pure|unmitigated|real|right|bloody|freaking|fucking|effing|proper|goddamn|damn|such|huge|veritable|perfect|downright'

const words: readonly Pattern[] = [
  {
    words:
      'pile|load|heap|bunch|piece|sack|lump|steaming of <adj>? garbage|hacks|spaghetti|mess|crap|rubbish|trash|junk|shit|nonsense|horse|pile',
  },
  {
    words: '$drama ~section|mode|suite|is|calls|runs|value|values|reading|readings|timestamp|well|good|nice|useful|helpful|happy',
    without: 'apache risk risks genre threat',
    lower: true,
  },
  {
    words: '<det|adj> $drama! ~section|mode|suite|genre|value|values|reading|readings|timestamp|well|good|nice|useful|helpful|happy',
    without: 'apache risk risks genre threat called named',
    lower: true,
  },
  {
    words:
      'disaster|disasters|catastrophe|catastrophes ~drill|drills|declaration|plan|plans|exercise|scenario|scenarios|mode|response|team|alert|type|class|category|code|flag|tolerance|avoidance|zone|policy|insurance',
    without: 'recovery dr declared natural prevention preparedness management site waiting recipe relief flood earthquake',
  },
  {words: 'catastrophic <noun>', without: 'backtracking forgetting cancellation interference exponential exponential-time regex regexp'},
  {words: '=be .. catastrophic', without: 'backtracking forgetting'},
  {words: 'train|car|dumpster|tyre|tire|trash|garbage wreck|crash|fire', without: 'ci'},
  {words: '=train wreck'},
  {
    words:
      'epic|massive|huge|major|spectacular|total|monumental|colossal|catastrophic|abject|miserable|almighty|gigantic|enormous|glorious|royal|abysmal|dismal|complete|utter|classic fail|fails|facepalm|screw-up|screwup|clusterfuck|cockup|cock-up|balls-up|foul-up|mess-up|fuck-up|fuckup|cluster-fuck|blunder|debacle|howler|botch|flop|bungle|debauch',
  },
  {words: 'epically|spectacularly|miserably|disgracefully|royally|monumentally <verb|adj>'},
  {words: '<verb> .. spectacularly|miserably|disgracefully|royally|monumentally'},
  {
    words: `${degree} garbage|rubbish|trash|mess|joke|chaos|hell|insult|circus|failure|fail|incompetence|bollocks|nonsense|zoo|havoc|pandemonium|waste`,
    without: 'collection collector collected',
  },
  {
    words:
      '=be|remain|become! <adv>? <det>? <adv>? <adj>? joke|mess|circus|hell|bedlam|zoo|pandemonium|rubbish|trash|garbage|crazy|nuts|bonkers|mental|hopeless|stupid|cursed ~of',
    without: 'collection collected collector data',
    lower: true,
    subject: -1,
  },
  {
    words:
      '<be> <adv>? <adv>? rubbish|trash|garbage|crazy|nuts|bonkers|hopeless|stupid|cursed|insulting|disgusting|useless|worthless|shocking',
    without: 'collection collected data',
  },
  {words: 'hell of a'},
  {words: '=go|be|live|break .. through|in|loose hell'},
  {words: 'all hell =break'},
  {words: 'from hell'},
  {words: "hell ~'s|gate|week", lower: true},
  {words: '<be|verb> .. havoc'},
  {words: '=wreak havoc'},
  {words: 'absolute|total|utter|complete|pure|sheer|in|descended into? chaos|mayhem', without: 'monkey engineering mesh'},
  {words: 'chaos =reign|ensue|break|erupt'},
  {words: 'in chaos', without: 'monkey engineering mesh experiment'},
  {words: '=be|become <adj>? chaos', without: 'monkey engineering mesh experiment'},
  {
    words: 'stupid|stupidly|crazy|bloody|damn|damned|goddamn|freaking|fucking|fucked|effing|frigging|bollocks|wtf|facepalm|ffs|smh',
    without: 'character',
  },
  {words: "for god|heaven|christ|pete|crying|fuck 's|out sake|loud"},
  {words: 'what a mess|joke|shame|day|week|night|waste|circus|nightmare|pity|farce'},
  {words: 'beyond belief|ridiculous|comprehension|words|me|pathetic|parody|all'},
  {words: 'defies|defied|beggars|boggles belief|logic|comprehension|the|all'},
  {words: 'slap|kick|punch|smack in the face|teeth|gut|nuts'},
  {words: 'worst <noun|adj>? <noun>? ever|imaginable|possible|nightmare', without: 'case'},
  {words: 'worst! outage|incident|day|week|night|release|launch|migration|deploy|rollout .. in|of|we|i|our', without: 'case'},
  {words: 'day|week|night|month|weekend of horror|hell|horrors|terror|shame'},
  {words: 'black|dark day|chapter|hour|week for|in'},
  {words: 'meltdown ~patch|patches|vulnerability|fix|bug|attack|mitigation|cve', without: 'spectre cpu mitigation mitigations'},
  {words: 'house of cards'},
  {words: 'held|holding together .. tape|gum|prayer|prayers|spit'},
  {words: 'duct tape|tape|prayers'},
  {words: 'bloody <adj>? <noun>'},
  {words: 'sick and tired|joke'},
  {
    words: 'fed up|sick|tired with|of',
    only: ['summary', 'what-happened', 'root-causes', 'lessons', 'went-poorly', 'response', 'communication', 'impact', 'background'],
  },
  {words: 'blood|sweat|all <noun>? boil|boiled|tears'},
  {
    words:
      'monstrosity|abomination|atrocity|cesspool|cesspit|garbage-fire|hellhole|hellscape|shambolic|dumpster|cluster-fuck|shit-show|horror-show|freakshow|circus|bedlam|pandemonium|hellish|sucks|sucked|stinks|stank|crap|pathetic|moronic ~is|calls|runs',
    without: 'breaker',
    lower: true,
  },
  {words: '=suck $'},
  {words: 'on fire', withWord: 'everything literally whole prod production', without: 'smoke'},
  {words: 'kick|kicked in the teeth'},
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
  {
    words:
      'brutal|hellish|punishing|murderous|savage|bruising|vicious day|days|night|nights|week|weekend|shift|hours|month|incident|outage|launch',
  },
  {
    words:
      'absolutely|utterly|simply|downright|positively|truly brutal|criminal|dire|vile|rotten|insufferable|useless|worthless|pointless|shocking|gutted|livid|hopeless|clueless|savage',
  },
  {words: 'spaghetti monster|mess|bowl|nightmare'},
  {
    words:
      'train-wreck|train-wrecks|car-crash|fustercluck|clusterfudge|cluster-fudge|goat-rodeo|catastrofuck|omnishambolic|horrifyingly|horrendously|dreaded|accursed|blasted|goddamned|godawfully|appallingly|despicably|abysmally|hellishly',
  },
  {words: "frankenstein 's? <noun>?"},
  {words: 'frankenstein|frankensteinian|kafkaesque|sisyphean|herculean|dante|dantesque', lower: false, never: ['background', 'went-well']},
  {
    words:
      'this|that|such|of|utter|absolute|total|pure|complete|same|our rubbish|garbage|trash|crap|junk|bullshit ~collection|collector|bin|folder|can|data|frames|values|input|bytes|characters',
    without: 'collection collected collector data uart',
  },
  {words: 'insult|affront|middle-finger to <det>? @anyone'},
  {
    words:
      'darkest|blackest|ugliest|saddest|bleakest|scariest|dumbest|stupidest|craziest|worst-ever|low-point hour|hours|day|days|night|week|moment|moments|chapter|thing|part|bug|outage',
  },
  {words: '=lose our|their|his|her|my|your mind|minds|sanity|temper|tempers|marbles|rag|shit|cool|nerve|nerves|faith'},
  {
    words: '=drown|bury|drive in|under|mad|insane|nuts|crazy|up alerts|pages|misery|shit|crap|the|wall|despair|noise',
    subject: Kind.self | Kind.person | Kind.named | Kind.group,
  },
  {
    words:
      '=betray|humiliate|insult|torment|traumatise|traumatize|butcher|massacre|annihilate|obliterate|devastate|horrify|appal|appall|disgust|enrage|infuriate|sicken|mortify|disgrace',
    form: Tag.past | Tag.participle | Tag.third | Tag.base,
    without: 'backup state',
  },
  {words: 'bonkers|bananas|batshit|ludicrous|barmy|nutty|berserk|haywire', without: 'fruit sku'},
  {words: 'sh*tshow|sh!tshow|s**tshow|f*cked|f**ked|f*ck|sh*t|cr*p'},
  {words: 'shocking|terrifying|sickening|sobering|chilling <pause>? just|simply|truly|absolutely'},
  {words: 'killing|killed|kills us|me|morale|everyone', without: 'oom pid signal'},
  {words: 'circle|circles|pit|gates|road|highway|bowels of|to|from hell|despair|misery|doom'},
  {words: 'blood|carnage on the|our walls|dance|hands|floor'},

  {words: '=be|lie|lay|leave|go .. in tatters|ruins|shreds|disarray|turmoil|bits|flames|smoke'},
  {words: 'in tatters|ruins|shambles|freefall|free-fall|uproar'},
  {words: 'down|up in flames|smoke', without: 'rack battery'},
  {words: '=blow .. up in our|my|their|your|his|her|the|everyone|its face|faces'},
  {words: 'headless chicken|chickens'},
  {
    words:
      'sheer|pure|utter|absolute|total|blind|complete|mass|outright panic|horror|terror|agony|misery|despair|torture|madness|stupidity|bedlam|frenzy|embarrassment|desperation|anarchy',
    without: 'kernel',
  },
  {words: 'heads will|should|must|need roll'},
  {words: 'crying|bloody|damn|dirty|burning shame'},
  {
    words:
      'comedy|catalogue|catalog|litany|tragedy|parade|cascade|carnival|orgy|string|series of <adj>? errors|blunders|horrors|disasters|screw-ups|stupidity|misery|incompetence|idiocy|howlers|cock-ups',
    without: 'http log 500 5xx',
  },
  {
    words:
      'sorry|unholy|hot|royal|bloody|fine|almighty|godawful|god-awful|hideous|horrible|unmitigated|ungodly|glorious|ugly|giant|huge|terrible|big|right|awful|absolute|dreadful mess|state|cock-up|balls-up|muddle|tangle|disaster ~hall|tin|machine|of|store',
    without: 'gradient hot-state recovery',
    lower: true,
  },
  {words: "dog|pig|cat 's breakfast|dinner|ear"},
  {words: "rat|viper|hornet|snake 's nest|pit"},
  {words: 'time bomb|bombs', without: 'logic'},
  {words: 'ticking bomb|bombs|clock|time'},
  {words: 'kiss|jaws|spiral of death|doom'},
  {words: 'nail|nails in the|its|our coffin'},
  {words: 'mother of all'},
  {words: "to @staff's horror|shame|dismay|disbelief|disgust|embarrassment|amazement|despair"},
  {words: 'shame on'},
  {words: "hang|hung @staff's head|heads"},
  {words: 'words fail'},
  {words: '=make it|this up', withWord: 'not', subject: Kind.you | Kind.self},
  {words: 'stain|blot|black on our|the|their|its name|reputation|record|copybook|eye|mark'},
  {words: 'black eye|mark for|on', without: 'theme'},
  {words: 'held|hold|holding|tied together .. tape|string|gum|glue|prayer|prayers|spit|wire|hope|luck|twine|plasters|band-aids|duct'},
  {words: 'hope|luck|wishes and prayers|prayer'},
  {words: '=be criminal|sinful|barbaric|medieval|prehistoric|hateful|shambolic|insulting|outlandish', subject: -1},
  {
    words:
      '=be <adv>? <adv>? criminal|sinful|barbaric|medieval|prehistoric|vile|shambolic|madness|grotesque|obscene|sickening|harrowing|hopeless|miserable $',
    without: 'consequences',
  },
  {
    words:
      'criminally|grotesquely|obscenely|stupidly|mind-numbingly|soul-crushingly|staggeringly|astonishingly|eye-wateringly|bafflingly|inexplicably|depressingly|dismally|woefully|hopelessly|frighteningly|scarily|stupefyingly|maddeningly|infuriatingly|agonisingly|agonizingly|excruciatingly|horrifically|egregiously|spectacularly|gloriously|insultingly|disturbingly|hilariously|comically|criminally <adj|adv|verb>',
    without: 'typed successful',
  },
  {words: 'dead on arrival', without: 'hardware disk unit drive part'},
  {words: 'bad|sick|cruel|running|sad|standing joke'},
  {words: 'absolute|total|complete|utter disaster|catastrophe|chaos|mayhem|wreck|ruin|farce|abomination|circus', without: 'recovery'},
  {words: 'own|home goal|goals', withWord: 'scored spectacular classic'},
  {words: 'shit|shits|sh*t|crap|hell =hit'},
  {words: '=hit the fan'},
  {words: 'all over the place $'},
  {words: 'makes|made|making @anyone =weep|cry|cringe|scream|laugh'},
  {words: '=weep|cringe|shudder|despair|gasp', subject: Kind.self | Kind.person | Kind.named | Kind.group},
  {
    words:
      'speechless|gobsmacked|flabbergasted|dumbfounded|gutted|heartbroken|devastated|traumatised|traumatized|shell-shocked|shellshocked|humiliated|sickened|aghast|stupefied|bewildered|infuriated',
    without: 'customer customers',
  },
  {words: 'clown show|shoes|car|college|shop|world'},
  {words: 'god|gods|heaven|lord|jesus|christ knows|forbid|help|only|almighty|willing', without: 'object mode'},
  {words: 'oh|dear|good|omg god|lord|dear|grief|heavens|boy'},
  {words: 'holy|bloody|freaking cow|shit|crap|moly|smoke|hell|mackerel'},
  {words: 'what the|a heck|hell|fuck|f|actual|utter|complete|total|spectacular|colossal|miserable|dreadful|horrible|sorry|fine'},
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
  ^ boom|bang|poof|bam|pow|wham|whoosh <pause|stop>
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

const marks: readonly Pattern[] = [{words: '!!|!!!|!!!!|!!!!!|!!!!!!', never: calm}]

export default languageRule({
  name: 'emotive',
  code: 'PM213',
  summary: 'Dramatic or contemptuous words',
  severity: 'information',
  english: [...words, ...idioms, ...pictures, ...marks],
  ask: 'which number or fact tells how bad it was?',
})
