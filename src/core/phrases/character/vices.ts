import {each, family} from '../../wording/family.ts'
import {staff} from '../../language/tag.ts'

const law = 'liability liable tort contract damages warranty'

export default family({
  says: 'A vice is given as the cause, or a virtue is missed.',
  english: [
    {words: '$faultNoun', without: `never not ${law} valve protocol`},
    {
      words:
        '$faultNoun|overconfidence|over-confidence|greed|ignorance|immaturity|malice|spite|dishonesty on|of|by|from|among|within|in|at <det>? <noun>? @maker',
      without: law,
    },
    {
      words:
        'sheer|pure|gross|plain|blind|wilful|willful|utter|outright|criminal|simple negligence|incompetence|laziness|stupidity|arrogance|carelessness|ignorance|folly|neglect|hubris|sloppiness|recklessness|malice|greed',
      without: law,
    },
    {
      words:
        'lack of <adj>? <conj>? care|diligence|discipline|rigor|rigour|professionalism|commitment|competence|responsibility|ownership|seriousness|accountability|effort|dedication|thoroughness|patience',
    },
    {words: 'lack of <adj>? common sense'},
    ...each({subject: staff}, [
      {words: '=have|show|take|feel! .. no|little|zero|not|insufficient|scant|any <adj>? <adj>? $virtue ~to|in'},
      {words: '=lack! .. $virtue'},
      {words: '=have! no|little pride|ownership|interest in|of'},
      {
        words:
          '=have|show|take! <det>? <adv>? casual|cavalier|careless|lax|relaxed|flippant|dismissive|sloppy|laissez-faire|wrong attitude|approach|mindset|mentality|way',
      },
    ]),
    {words: 'no|little pride|ownership in|of his|her|their|the'},
    {words: 'bad|poor|wrong|careless|cavalier|casual|lax|dismissive|gung-ho|flippant|sloppy|cowboy attitude|mindset|mentality'},
    {
      words:
        "@other's <adj>? attitude|mindset|ego|temper|arrogance|laziness|indifference|impatience|immaturity|inflexibility|rigidity|vanity|greed",
      never: ['went-well'],
    },
    {
      words:
        'without|no|ounce|shred|modicum|iota a|an|any|the|ounce|shred|modicum|iota|of <prep>? common|professional|basic <noun>? sense|discipline|decency|professionalism',
      never: ['action-items', 'options'],
    },
    {words: 'ounce|shred|modicum|iota|scrap of <adj>? $virtue|skill|talent'},
    {
      words:
        'culture|history|habit|pattern|record of <adv>? carelessness|sloppiness|shortcuts|arrogance|laziness|bullying|negligence|neglect|indifference|blame',
    },
    {words: 'habit|reputation|tendency|penchant|knack of|for|to <adv>? $vice', withWord: "has have had a his her their our team's"},
    {
      words: 'known|notorious|infamous|renowned for',
      withWord: 'temper ego not never ignoring skipping breaking cutting missing forgetting',
      subject: staff,
    },
    {words: 'byword|synonym for <adj>? sloppiness|carelessness|incompetence|laziness|negligence|chaos'},
    {words: 'ignorance and|or arrogance|laziness|carelessness'},
  ],
  finds: [
    'root-causes: Incompetence, all the way up.',
    'Immaturity of the platform team.',
    'The stubbornness of the vendor cost a day.',
    'It was plain laziness.',
    'A lack of discipline in the frontend team brings these back.',
    'A lack of common sense in the office.',
    'The team has no discipline.',
    'The engineer lacked the guts to call a rollback.',
    'The maintainers had little interest in the queue.',
    'The crew has a cavalier way with locks.',
    'Whoever wrote it took no pride in their work.',
    'It comes from a careless attitude.',
    "The manager's ego would not allow a retreat.",
    'It was changed without a shred of common sense.',
    'An admin with a modicum of competence would have used a transaction.',
    'The company has a culture of indifference.',
    'The vendor has a habit of ignoring tickets.',
    'The maintainer is known for his temper.',
    'The supplier is a byword for sloppiness.',
    'Ignorance and arrogance in equal parts.',
  ],
  leaves: [
    'The over-confidence of the predictions came from the shifted feature.',
    'The liability for slight negligence is limited by the contract.',
    'Browsers differ in their behavior here.',
    'The change led to inconsistent behavior across regions.',
  ],
})
