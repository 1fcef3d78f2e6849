import {each, family} from '../../wording/family.ts'

const omission =
  'skip|leave|forgo|forego|postpone|defer|delay|bypass|ignore|omit|drop|waive|dispense|proceed|push|press|shelve|rush|cut|live|reduce'
const believed = 'feel|think|deem|judge|consider|decide|agree|reckon|choose'
/** Where responders say what they chose to do, and where choices are the subject. */
const never = ['mitigation', 'response', 'went-well', 'options', 'action-items', 'impact'] as const
/** With these words the sentence tells why. */
const reasons = 'because since therefore order so due trade-off tradeoff until roll'

export default family({
  says: 'Nobody decided, and something was left undone.',
  english: [
    ...each({never, without: reasons, unlessJustified: true}, [
      {
        words: `it =be|get|have .. =${believed}! .. .. ${omission}|not|no|unnecessary|acceptable|without|optional|overkill|unlikely`,
        past: true,
      },
      {
        words: `decision|call|choice|agreement|view|position|exception <be|have> .. made|taken|reached! .. that? =${omission}|go`,
        past: true,
      },
      {words: 'it =be|get|have .. =decide|agree|choose! not|against', past: true},
      {words: 'it =be|get|have .. =deem|feel|think|consider|judge! .... not .. needed|necessary|required|wait', past: true},
      {words: 'view|position <be|have> .. taken that', past: true},
      {words: 'decision|call|choice|agreement|exception <be|have> .. made|taken|reached! .. not|without|against', past: true},
      {words: 'decision|choice|call <adv>? taken|made|reached <adv>? not|against'},
      {
        words: `=consider|deem|judge|regard|rate! .. as? <adv>? acceptable|unnecessary|needed|necessary|sufficient|adequate|tolerable|optional|overkill|low-risk|negligible|unlikely`,
        passive: true,
        past: true,
        agent: 0,
        modal: [''],
        infinitive: false,
        without: `${reasons} ttl packet packets schema validator cache peer node`,
      },
      {
        words: 'it was .. assumed|presumed! that',
        without: 'because since therefore initially first hypothesis by',
        never: [...never, 'five-whys', 'background'],
      },
      {
        words: 'it was .. believed|thought|felt|hoped! that',
        without: 'because since therefore initially first hypothesis by',
        never: [...never, 'five-whys', 'background', 'timeline', 'detection'],
        thorough: true,
      },
      {words: 'it =be|have .. =decide|agree|feel! .... =leave|put|wait|run|operate|go with|without|on|for|until|till|off', past: true},
    ]),
  ],
  finds: [
    'It was decided to skip the load test.',
    'The decision was made to postpone the upgrade.',
    'A view was taken that one approval would do.',
    'The choice was made not to encrypt the volume.',
    'timeline: 16:30 Decision taken not to inform customers yet',
    'Running without a spare was considered acceptable.',
    'It was assumed that somebody else would do it.',
    'It was decided not to tell the customers.',
    'It was felt that a test was not needed.',
    'It was believed that the risk was low.',
    'It was agreed to go with a single feed.',
  ],
  leaves: [
    'It was decided to skip the restore, because the replica was healthy.',
    'timeline: 10:02 It was determined that the issue was not in the cache',
    'So it was decided to go with two smaller tanks, which fit under the roof.',
    'timeline: 16:30 Decision taken to disable the remaining jobs',
    'mitigation: It was decided to skip the canary for the fix.',
  ],
})
