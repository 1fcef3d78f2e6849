import {each, family} from '../../wording/family.ts'
import {calm, weighing} from '../../wording/where.ts'
import {staff} from '../../language/tag.ts'

const plain = 'obvious|clear|evident|plain|apparent|self-evident'

export default family({
  says: 'What nobody saw is said to have been plain at the time; what is plain now, in a log or on a screen, is left alone.',
  english: [
    {words: `should|must|ought to? have been <adv>? ${plain}`},
    {words: 'blindingly|glaringly|painfully|blatantly|patently obvious', never: ['action-items', 'options']},
    {words: 'plain|clear|obvious as day|daylight'},
    {words: 'in plain sight|view', without: 'password passwords credentials secret secrets token key keys'},
    {words: '=stare <adv>? at? @anyone in|from', never: ['action-items', 'options']},
    ...each({never: calm}, [
      {words: 'it =be! <adv>? obvious|self-evident|plain that|to', past: true, negated: false, modal: ['']},
      {words: `${plain}|visible|there .. for all|anyone|anybody|everyone|everybody|whoever .. to see|read|notice|spot|look`},
      {
        words: `=be! <adv>? ${plain}|visible|there for|to anyone|anybody|everyone|everybody|all`,
        past: true,
        without: 'public users customers internet access',
      },
      {words: '=be! .. plain to see', past: true},
      {words: `^ that .... would|could|was|were .... =be! <adv>? ${plain}|foreseeable`, past: true},
    ]),
    ...each({only: weighing}, [
      {
        words: `it =be! <adv>? ${plain} <adv>? from|at <det>? <adv>? start|beginning|outset|day|first|off that|where|how`,
        past: true,
        negated: false,
      },
      {words: `^ from <det>? start|outset|beginning|day .. it =be! <adv>? ${plain}`, past: true, negated: false},
      {words: 'glaring <adj>? hole|holes|gap|gaps|mistake|error|omission|flaw|weakness|oversight', without: 'no'},
      {words: 'obvious <adj>? mistake|oversight|omission|blunder|flaw', without: 'no not without any'},
      {words: 'flaw|mistake|hole|trend|danger|weakness|omission =be! .. glaring|obvious|unmistakable', past: true, negated: false},
      {words: '^ clearly|obviously|plainly|evidently <pause>? @staff .. <be|have|do>!', negated: true, past: true, subject: staff},
      {words: '^ of course ~<pause> @np .. <past|be|have>!', past: true, without: 'differ'},
      {words: 'needless to say'},
      {
        words: 'obvious explanation|move|choice|answer|step|suspect|culprit|conclusion|thing',
        without: 'no not without any',
        thorough: true,
      },
      {words: 'wrong|false track|path from the beginning|start|outset', thorough: true},
    ]),
  ],
  finds: [
    'It should have been obvious that two jobs shared the key.',
    'The gap in the plan is blindingly obvious.',
    'It was plain as day that the volume would run full.',
    'The leak had been sitting in plain sight since January.',
    'The reason was staring us in the face.',
    'It was self-evident that one node would not carry the sale.',
    'The trend was clear for everyone to see.',
    'The danger was obvious to anyone who knew the vendor.',
    'The early warnings were plain to see.',
    'That the ledger would drift was apparent from March.',
    'It was clear from the outset that one zone would not be enough.',
    'From day one it was clear where this would lead.',
    'There was a glaring hole in the plan.',
    'The obvious mistake sat in the third line.',
    'The flaw was glaring, and the board passed the design.',
    'Clearly the night shift was not watching the queue.',
    'Of course nobody had tried the restore.',
    'Needless to say, the purge locked the tables.',
    'The obvious move was to drain the zone.',
    'The team was on the wrong track from the beginning.',
  ],
  leaves: [
    'All three jobs stopped with clear error messages.',
    'There were no obvious errors in the log.',
    'The new page has an obvious red banner.',
    'This bug was (obviously) not in the unit tests.',
    'Naturally we want to learn why that is.',
    'Of course the two counters differ: one includes retries.',
    'The stop of the probe is a tell-tale symptom of a full disk.',
    'timeline: 10:02 The obvious cause is a fuse, as in May: it was warm.',
    'It is now clear that the record points to the wrong bucket.',
    'The graph clearly shows a step at 02:14.',
  ],
})
