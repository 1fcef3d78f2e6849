import {each, family} from '../../wording/family.ts'
import {weighing} from '../../wording/where.ts'

const beginner =
  'child|kid|toddler|monkey|intern|beginner|novice|layman|trainee|apprentice|junior|student|schoolchild|schoolboy|newcomer|freshman|rookie|amateur'
const worker = 'technician|operator|engineer|admin|sysadmin|dba|developer|clerk|nurse|mechanic|electrician'
const places = [...weighing, 'detection', 'response', 'mitigation'] as const

export default family({
  says: 'Anyone could do it, even a child; so those who did not are less.',
  english: [
    {
      words: `any|every|each|even|a <det>? <adj|num>? <noun>? ${beginner} can|could|would|knows|know|learns|should =see|know|tell|do|run|spot|read|follow|notice|learn|have|understand`,
    },
    {words: `any|every|each|even <det>? <adj|num>? <noun>? ${beginner} knows|learns`},
    ...each({only: places}, [
      {
        words: `any|every|even <det>? <adj>? ${worker} can|could|knows|learns`,
        without: 'access permission permissions role same accidentally inadvertently mistakenly deliberately maliciously',
      },
      {words: 'anyone|anybody|everyone with basic|elementary|minimal|a <noun|adj>? knowledge|skills|understanding'},
      {words: 'that|which anyone|anybody|any could|can <pause>? =run|write|do|avoid|fix', without: 'access link url'},
      {words: 'any of us could|can =write|do|run|fix'},
      {words: 'anybody|anyone on|in the shift|team|desk can|could =do'},
      {words: 'anyone|anybody can =read|do|follow|count', without: 'access link url page public', thorough: true},
      {words: 'even i|my could|can|would|grandmother|mother|dog|kid'},
      {words: "child|children 's play"},
      {words: "in @anyone's sleep"},
      {words: 'with eyes|hands closed|tied'},
      {words: 'second nature'},
      {words: 'basic|kindergarten|beginner|entry-level|elementary|child-proof stuff|work'},
      {words: 'devops|ops|security|sre|dns|linux|sysadmin|engineering|networking|database|networks 101'},
      {
        words: 'not|hardly|never =take|need|require! a|an|any <adj>? expert|genius|phd|wizard|guru|degree|specialist',
        withWord: 'not hardly never',
      },
      {words: 'rocket science|surgery'},
      {words: 'brain surgery'},
      {words: 'not beyond|above the wit|ability|grasp of'},
      {words: 'common sense', without: 'checker library'},
      {words: 'no-brainer|nobrainer|cakewalk|doddle|cinch|walkover|piece-of-cake'},
      {words: 'piece of cake'},
      {words: 'walk in the park'},
    ]),
    {words: 'no-brainer', only: ['background'], thorough: true},
  ],
  finds: [
    'Even a beginner can see that the loop never ends.',
    'Every trainee learns this in the first week.',
    'A routine step that any technician can manage.',
    'Anyone with basic knowledge of the shell can do this.',
    'It is a command that anyone can run.',
    'Any of us could write the fix.',
    'Anybody on the shift can do that.',
    'Anyone can read a checklist.',
    'Even my grandmother would have asked.',
    "It would have been child's play.",
    'They could have done it in their sleep.',
    'The fix could be written with eyes closed.',
    'It should be second nature to lock the console.',
    'This is basic stuff.',
    'This is DevOps 101.',
    'It hardly takes an expert to see that.',
    'It is not rocket science.',
    'It is not brain surgery.',
    'It is not beyond the wit of a team to rotate a key.',
    'It is common sense to take a copy first.',
    'The pin was a no-brainer.',
    'The fix was a piece of cake.',
    'It was no walk in the park, it was less.',
    'background: Rotating the key is a no-brainer.',
  ],
  leaves: [
    'Any developer could accidentally stop the other jobs.',
    'Anyone with an account could read the bucket.',
    'The entry of the proxy (VM 101) was wrong.',
    'Logs are not an acceptable store for secrets.',
    'Every engineer can request access for a day.',
    'The server answered with status 101.',
  ],
})
