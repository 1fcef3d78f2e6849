import {Kind} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

/** With these words an idiom tells of matter, light or packets after all. */
const matter = 'light water packet packets dust air oil gas rain seal housing knife blade robot lottery drawing connector meter corruption'
/** What people have a hand in. */
const affairs = 'things|situation|matters|project|discussion|something'
const never = ['impact', 'options', 'action-items'] as const

export default family({
  says: 'Work got lost as if it had fallen down by itself.',
  english: [
    ...rows(
      `
      ball|balls|baton|thread|plates =be|get|have .. dropped|lost|fumbled
      =slip|fall|drop|go .. through|between the|two|some <noun>? cracks|crack|net|gaps|nets|floorboards|stools|chairs
      =fall|drop|slip .. off|from <det>? <noun|pronoun>? radar|plate|roadmap|agenda|desk
      =fall off .. plate|radar|desk
      =fall .. by the wayside
      =fall|slip .. into|between .. gap|gaps|stools|chairs|cracks
      =slip|fly under the radar
      =fall on deaf ears
      wires|signals =get|be|become|have .. crossed|tangled|mixed ~over
      wheels =come|fall off
    `,
      {without: matter, never},
    ),
    ...each({past: true, never}, [
      {
        words:
          '=get|go|be|become .. lost|buried|drowned|swamped in|among|under|between .. noise|shuffle|crowd|flood|backlog|pile|thread|threads|translation|handover|handoff|transition|inbox|move|reorganisation|reorg|teams|departments|shifts|offices|desks|things',
        without: 'i18n strings locale signal packet text',
      },
      {
        words:
          'ticket|request|report|mail|memo|warning|note|alert|task|item|reminder|matter|question|finding|proposal|recommendation|concern|advice <adv>? =get! .. buried|lost|forgotten|mislaid|sidelined|overlooked|shelved|dropped|parked',
        without: 'queue broker network packet kafka',
      },
      {words: '<be> somehow|simply|unfortunately missed|overlooked', passive: true},
      {words: 'something|things|stuff|steps|details =be|get missed|overlooked|forgotten|dropped', without: 'if when no whatever'},
      {
        words:
          'certain|some|several|various|important|key steps|details|things|items|points|tasks|checks|signs <be|have> .. missed|overlooked|skipped|omitted|forgotten|neglected!',
        passive: true,
        agent: 0,
      },
      {
        words: '=slip|sneak|creep! by|past|through .. review|qa|testing|checks|layers|everyone|net|several',
        subject: Kind.thing,
        without: `${matter} request requests attacker attackers`,
      },
      {
        words:
          '=find|make its|their way into|onto <det>? <adj|noun>? production|release|master|build|image|branch|installer|package|bundle|report|invoice',
        withWord:
          'bug bugs typo error errors mistake fault broken bad wrong incorrect faulty invalid stale old outdated secret key keys credential credentials password token debug test unfinished untested unreviewed vulnerability regression somehow',
      },
      {
        words: '=be|get .. lost between <num|det> <noun|adj>? departments|teams|shifts|desks|parties|offices|handovers|groups|vendors',
        without: 'packet packets message messages',
      },
      {words: 'somewhere along|down|between|in ... =lose|forget|drop|go|slip|miss|disappear|vanish!', without: 'packet packets'},
      {
        words: 'change|step|renewal|check|review <adv>? =get! missed|overlooked|forgotten|skipped',
        without: 'if when how packet frame',
      },
      {words: `${affairs}|handover|communication|coordination|planning =go! .. awry|amiss|astray|sideways|pear-shaped`},
      {
        words: 'certain|some|several|various|important|key steps|details|things|items|points|tasks|checks <be|have> .. left! out|undone',
        passive: true,
        agent: 0,
      },
      {words: `${affairs} =get! .. .. out of hand`},
      {words: `${affairs} =spiral|slip! out of control`},
      {words: 'things|it|follow-up|matters|task =get! away from us|everyone|me'},
    ]),
    {
      words: 'somehow',
      withWord: 'missed skipped forgotten slipped overlooked',
      only: ['root-causes', 'what-happened', 'summary', 'timeline', 'points-of-failure', 'went-poorly'],
    },
    {
      words: 'somehow',
      withWord: 'lost left ended got',
      only: ['root-causes', 'what-happened', 'summary', 'points-of-failure', 'went-poorly'],
      without: 'node pod server process connection',
      thorough: true,
    },
    {
      words: 'for whatever|reasons|some reason|unknown',
      withWord: 'skipped forgotten overlooked cancelled asked',
      only: ['root-causes', 'what-happened', 'summary', 'timeline', 'points-of-failure', 'went-poorly'],
    },
    {
      words: 'in|amid the! confusion|muddle|rush|hurry|panic|chaos|haste',
      withWord: 'wrong forgotten missed overlooked lost skipped mislaid',
      never,
    },
    {words: 'it =come about that'},
    {words: 'it so|just|thus happened|happens that'},
  ],
  finds: [
    'The ball was dropped between two teams.',
    'The renewal slipped through the cracks.',
    'The upgrade fell off the roadmap.',
    'The audit fell by the wayside.',
    'The batch fell into a gap.',
    'It slipped under the radar.',
    'The warning fell on deaf ears.',
    'Wires got crossed at the handover.',
    'After lunch the wheels came off.',
    'The ticket got lost in the shuffle.',
    'The memo got buried.',
    'Things were missed.',
    'The step got missed.',
    'Several checks were skipped.',
    'Certain steps were left out.',
    'The fault slipped past review.',
    'An old key found its way into the release.',
    'The note got lost between two departments.',
    'Somewhere along the line the check got dropped.',
    'The handover went awry.',
    'The situation got out of hand.',
    'The situation spiralled out of control.',
    'The follow-up got away from us.',
    'Somehow the second check was skipped.',
    'Somehow the flag ended up switched on.',
    'For whatever reason the approval was never asked for.',
    'In the confusion the wrong crate was loaded.',
    'It came about that two crews worked on it.',
    'It so happened that the check did not take place.',
    'It fell off everyone’s plate.',
    'The second list was somehow missed.',
  ],
  leaves: [
    'Four new features made their way into the release.',
    'Packets slipped through the gap in the filter.',
    'Memory spiralled out of control.',
    'For some reason the pod did not start.',
    'Some tasks were left running in the queue.',
    'Some corruption may have slipped through.',
    'Malformed requests got past the checks of the proxy.',
    'The fan was dropped from the list of spare parts.',
  ],
})
