import {knowing, learned, trained} from '../../wording/knowing.ts'
import {each, family} from '../../wording/family.ts'

/** Where a lack explains nothing that people did. */
const elsewhere = ['background', 'impact'] as const
const little = 'limited|insufficient|scant|scanty|inadequate|minimal|negligible|meagre|meager|poor|little|no|zero|prior'

export default family({
  says: 'A lack of knowledge, skill or training is the name of the cause.',
  english: [
    {
      words: 'lack|absence|shortage|want|dearth|deficit|shortfall of|in <det>? <adj|noun>? <conj>? <adj|noun>? training ~<noun>',
      without: trained,
    },
    ...each({without: learned}, [
      {
        words:
          'lack|absence|shortage|want|dearth|deficit|shortfall|paucity|scarcity|deficiency of|in <det>? <adj|noun|ing>? <adj|noun|conj>? <adj|noun>? $skill|awareness|situational',
      },
      {
        words:
          'gap|gaps|hole|holes|weakness|weaknesses in <det>? <adj|noun>? <noun>? experience|knowledge|expertise|skill|skills|understanding|training|competence',
      },
      {
        words:
          'skill|skills|knowledge|competency|competence|experience|training|expertise|education gap|gaps|deficit|deficits|shortage|shortages|shortfall|deficiency|mismatch',
      },
      {words: `$meagre <adj|noun>? <adj|noun>? <noun>? ${knowing} ~<noun>`},
      {
        words: `${little} <adj|noun>? <adj|noun>? experience|expertise|know-how|skill|skills|familiarity|training|instruction|induction|grounding|onboarding of|in|with|on|about|for|to|among`,
        never: elsewhere,
      },
      {words: 'with too? little|no|insufficient|limited|zero|minimal <adj>? <noun>? $skill|training'},
      {
        words:
          'little|scant|no|insufficient|limited|enough|less <adj>? <noun>? $skill|training within|in|among|on|across|at <det> <noun>? team|squad|group|department|company|office|crew|staff|shift|rota',
      },
      {
        words:
          'without the|any|enough|sufficient|proper|necessary <adj|noun>? <noun>? experience|knowledge|expertise|skill|skills|background|qualification|qualifications|seniority|training ~<noun>',
        never: elsewhere,
      },
      {words: 'shortage|scarcity|dearth|lack of <adj>? skilled|trained|qualified|experienced|competent <noun>?'},
      {words: 'poor|reduced|degraded|insufficient|impaired|limited situational|situation awareness'},
    ]),
    {words: 'loss|breakdown|erosion of <adj>? situational|situation <noun>? awareness'},
    {words: 'inexperience|unfamiliarity|inexpertise|naivety|naiveté', without: learned},
    {words: "novice|beginner|layman|layperson|outsider 's $skill|grasp|command|view|idea"},
    {words: '~in|not ignorance|unawareness! of|about|among', without: 'protocol field clients'},
    {words: 'passing|nodding|bare|second-hand acquaintance|familiarity|knowledge|understanding|grasp with|of'},
  ],
  finds: [
    'Lack of training on the new console led to the purge.',
    'There was a lack of understanding of the retry rules.',
    'A gap in experience on the night team made it last.',
    'People: a training deficit among the booking agents.',
    'The admins have insufficient knowledge of routing.',
    'root-causes: Little experience with the broker among those on call.',
    'The vendor sent a technician with no knowledge of our setup.',
    'There was not enough expertise in the team.',
    'It was approved by someone without the background to judge it.',
    'A shortage of trained staff.',
    'Poor situational awareness on the bridge.',
    'Loss of situational awareness after the second hour.',
    'Inexperience with the broker made the reset look safe.',
    "The author had a beginner's understanding of row locks.",
    'Ignorance of the retention rules among the analysts.',
    'Most engineers here have only a passing acquaintance with it.',
  ],
  leaves: [
    'Lack of training data made the classifier fall back to English.',
    'The packages were published without our knowledge.',
    'What holds us back is not ignorance of the fault.',
    'Without shell integration the experience is inferior.',
    'Screen readers may read links without context.',
    'The notes name gaps in tooling and improve understanding of the limits.',
    'Should you experience problems, restart the client.',
  ],
})
