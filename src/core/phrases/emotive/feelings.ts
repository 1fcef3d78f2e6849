import {each, family} from '../../wording/family.ts'
import {staff} from '../../language/tag.ts'

const theirs = 'customer customers user users client clients visitor visitors caller callers'

export default family({
  says: 'The writer’s feelings, or a reader’s to be, stand where an effect could.',
  english: [
    ...each({without: theirs}, [
      {
        thorough: true,
        words:
          'furious|livid|outraged|enraged|disgusted|appalled|horrified|mortified|ashamed|aghast|fuming|incensed|humiliated|sickened|gobsmacked|flabbergasted|heartbroken|devastated|traumatised|traumatized|shell-shocked',
      },
    ]),
    {words: 'rage|fury|outrage|disgust ~<noun>', lower: true, without: theirs},
    {words: '=make @anyone sick|ill|furious|angry|weep|cringe|cry'},
    {words: 'tempers|nerves <be>? <adv>? flared|flaring|frayed|fraying|snapped'},
    {
      words:
        '=betray|humiliate|torment|traumatise|traumatize|butcher|massacre|annihilate|obliterate|horrify|appal|appall|disgust|enrage|infuriate|sicken|mortify|disgrace!',
      past: true,
    },
    {words: 'heart|hearts|stomach|stomachs sank|stopped|bled|turned|churned', thorough: true},
    {words: 'could|want to? scream|cry|weep', subject: staff},
    {words: 'shame on @anyone'},
    {words: 'defies|defied|beggars|beggared belief|comprehension'},
    {words: 'ruined|spoiled|spoilt for us|everybody|everyone|all'},
    {words: 'we|team|everyone drowned ~out'},
  ],
  finds: [
    'I was appalled by the silence.',
    'The mail caused outrage in the office.',
    'It makes me sick to read the chat again.',
    'By midnight tempers were fraying and nerves snapped.',
    'The restore disgraced us.',
    'Our hearts sank.',
    'I could scream.',
    'Shame on us.',
    'It beggars belief that the pager was muted.',
    'The weekend was ruined for everybody.',
    'The errors rained and we drowned.',
  ],
  leaves: [
    'Two furious customers called the desk.',
    'Expired sessions are obliterated by the nightly job when asked to.',
    'The noise drowned out the one alert that counted.',
  ],
})
