/** Dramatic or contemptuous words. */
import {languageRule} from '../language/language-rule.ts'
import type {Pattern} from '../language/pattern.ts'

const calm = ['went-well', 'got-lucky'] as const
const degree =
  'utter|utterly|complete|completely|total|totally|absolute|absolutely|sheer|pure|unmitigated|real|right|bloody|freaking|fucking|effing|proper|goddamn|damn|such|huge|veritable|perfect|downright'

const words: readonly Pattern[] = [
  {words: 'pile|load|heap|bunch|piece|sack|lump|steaming of garbage|crap|rubbish|trash|junk|shit|nonsense|horse|pile'},
  {words: '$drama', without: 'apache risk risks'},
  {
    words: 'disaster|disasters|catastrophe|catastrophes',
    without: 'recovery dr declared natural prevention preparedness management site waiting recipe relief flood earthquake',
  },
  {words: 'catastrophic <noun>', without: 'backtracking forgetting cancellation interference'},
  {words: '=be .. catastrophic', without: 'backtracking forgetting'},
  {words: 'train|car|dumpster|tyre|tire|trash|garbage wreck|crash|fire', without: 'ci'},
  {words: '=train wreck'},
  {words: 'epic|massive|huge|major|spectacular|total fail|fails|facepalm|screw-up|clusterfuck|cockup|cock-up'},
  {words: 'epically|spectacularly|miserably|disgracefully|royally|monumentally <verb|adj>'},
  {words: '<verb> .. spectacularly|miserably|disgracefully|royally|monumentally'},
  {
    words: `${degree} garbage|rubbish|trash|mess|joke|chaos|hell|insult|circus|failure|fail|incompetence|bollocks|nonsense|zoo|havoc|pandemonium|waste`,
    without: 'collection collector collected',
  },
  {
    words:
      '=be|remain|become! <adv>? <det>? <adv>? <adj>? joke|mess|circus|hell|bedlam|zoo|pandemonium|rubbish|trash|garbage|crazy|nuts|bonkers|mental|hopeless|stupid|cursed|beyond',
    without: 'collection collected collector data',
    subject: -1,
  },
  {
    words:
      '<be> <adv>? <adv>? rubbish|trash|garbage|crazy|nuts|bonkers|hopeless|stupid|cursed|insulting|disgusting|useless|worthless|shocking|brutal|dire|painful'.replace(
        '|brutal|dire|painful',
        '',
      ),
    without: 'collection collected data',
  },
  {words: 'hell of a'},
  {words: '=go|be|live|break .. through|in|loose hell'},
  {words: 'all hell =break'},
  {words: 'from hell'},
  {words: 'hell'},
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
  {words: 'meltdown', without: 'spectre cpu mitigation mitigations'},
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
      'monstrosity|abomination|atrocity|cesspool|cesspit|garbage-fire|hellhole|hellscape|shambolic|dumpster|cluster-fuck|shit-show|horror-show|freakshow|circus|bedlam|pandemonium|hellish|sucks|sucked|stinks|stank|crap|pathetic|moronic',
    without: 'breaker',
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

const marks: readonly Pattern[] = [{words: '!!|!!!|!!!!|!!!!!|!!!!!!', never: calm}]

export default languageRule({
  name: 'emotive',
  code: 'PM213',
  summary: 'Dramatic or contemptuous words',
  severity: 'information',
  english: [...words, ...marks],
  ask: 'which number or fact tells how bad it was?',
})
