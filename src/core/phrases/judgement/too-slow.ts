import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'
import {Kind, staff} from '../../language/tag.ts'

const people = staff | Kind.firm
const too = 'too|far|way|unacceptably|painfully'

export default family({
  says: 'People are called too slow, too late or too hasty.',
  english: [
    ...each({subject: people, negated: false}, [
      {words: `=be! ${too}|very <adv>? slow|late|hasty|eager|lax|optimistic|reactive`},
      {
        words: '=be! <adv>? slow|hesitant|reluctant|late to =react|respond|act|escalate|answer|communicate|join|notice|start|decide',
        past: true,
      },
      {words: `=wait|hesitate! ${too} <adv>? long`},
      {
        words: `=react|respond|escalate|act|move|communicate|answer|decide|engage|notify|schedule|call|declare! ... ${too} <adv>? slowly|late|slow|hastily|soon|early|quickly`,
        without: 'latency',
      },
      {words: `=spend|waste! ${too} <adv>? much|long|many`},
      {words: '=take|need! a|an <adv>? unreasonable|inordinate|undue|excessive|unacceptable time|while|age'},
      {words: '=take! ages|forever|an|eternity age|eternity? to'},
      {words: `=need|take! ${too} <adv>? long`},
      {words: '=waste! ... hour|hours|minutes|time|day|days|on'},
      {words: '=dither|procrastinate|dawdle|flounder|vacillate|overreact', past: true},
      {words: '=give! up too soon|early|easily', past: true},
    ]),
    {
      words: '=declare|escalate|raise|report|communicate|announce|engage|page|inform|notify|involve|alert! <adv>? late|belatedly',
      passive: true,
      past: true,
      negated: false,
      never: ['action-items', 'options'],
      without: 'packet packets event events metric metrics',
    },
    {words: '=spend|waste! <adv>? way|far too much time', subject: people | Kind.elided},
    {words: `=take! @staff <adv>? ${too}|unacceptably <adv>? long`},
    {words: '=take! @staff an unacceptably|unreasonably|ridiculously long time'},
    {words: 'slow|late|delayed|sluggish|belated|tardy <adj>? response|reaction|escalation|communication|triage by|from|of @staff'},
    ...each({never: calm, without: 'api server http query queries latency endpoint packet request'}, [
      {
        words: `rollback|response|reaction|escalation|decision|communication|announcement|updates|reply|apology|warning =come|be! <adv>? ${too} <adv>? late|slow|little|vague|few`,
        past: true,
      },
      {words: 'updates|reply|replies|announcement ... =come! <adv>? hours|far|too late', past: true},
    ]),
    {words: `^ ${too} <adv>? early|late|slow|soon :|,`, never: calm},
    {words: 'hours|minutes|time|days =be! wasted', past: true, passive: true, never: ['impact'], without: 'cpu compute'},
    {words: 'precious|valuable time|minutes|hours <be|have>'},
    {words: "@staff's hesitation|indecision|dithering|slowness|haste|overreaction|procrastination <past>"},
  ],
  finds: [
    'The incident was declared late.',
    'The vendor was too slow to respond.',
    'The team was slow to react.',
    'We waited far too long.',
    'The team reacted too late.',
    'We spent way too much time on the proxy.',
    'The carrier took an unreasonable time to pick up.',
    'The night shift took ages to escalate.',
    'The team needed far too long to open the room.',
    'We wasted forty minutes on the proxy.',
    'The on-call dithered for twenty minutes.',
    'The engineer gave up too soon.',
    'It took us way too long.',
    'It took the vendor an unacceptably long time.',
    'A sluggish response by the vendor drew it out.',
    'The rollback came far too late.',
    'The updates were late, and the reply came hours late.',
    'response: Far too early: the lead called it off.',
    'Two hours were wasted on the proxy.',
    'Precious time was lost.',
    "The lead's hesitation cost us the quorum.",
  ],
  leaves: [
    'The query was too slow for the timeout.',
    'impact: Two hours of the readers were wasted.',
    'By then it was too late for the failover.',
    'Diagnosis ran into the night.',
    'His link is too slow to upload the image.',
  ],
})
