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

      {words: "to @staff's horror|shame|dismay|disbelief|disgust|embarrassment|despair"},
    ]),
    {words: 'rage|fury|outrage|disgust ~<noun>', lower: true, without: theirs},
    {words: '=make @anyone sick|ill|furious|angry|weep|cringe|cry'},
    {words: '=lose our|their|his|her|my sanity|temper|tempers|rag|marbles|minds'},
    {words: 'tempers|nerves <be>? <adv>? flared|flaring|frayed|fraying|snapped'},
    {words: '=weep|cringe|despair', subject: staff},
    {
      words:
        '=betray|humiliate|torment|traumatise|traumatize|butcher|massacre|annihilate|obliterate|horrify|appal|appall|disgust|enrage|infuriate|sicken|mortify|disgrace!',
      past: true,
    },
    {words: 'heart|hearts|stomach|stomachs sank|stopped|bled|turned|churned', thorough: true},
    {words: 'pulling|tearing|tore|banging|banged our|my|their hair|head|heads'},
    {words: '=be|get|grow! <adv>? fed|sick up|of', subject: staff},
    {words: 'could|want to? scream|cry|weep', subject: staff},
    {words: 'shame on @anyone'},
    {words: 'straw that broke'},
    {words: 'beyond belief|ridiculous|words|parody'},
    {words: 'defies|defied|beggars|beggared belief|comprehension'},
    {words: 'ruined|spoiled|spoilt for us|everybody|everyone|all'},
    {words: 'we|team|everyone drowned ~out'},
    {words: 'slap|kick|kicked|punch|smack in the face|teeth|gut'},
  ],
  finds: [
    'I was appalled by the silence.',
    "To the team's horror the second copy was gone as well.",
    'The mail caused outrage in the office.',
    'It makes me sick to read the chat again.',
    'The team nearly lost its nerve and we lost our temper.',
    'By midnight tempers were fraying and nerves snapped.',
    'We wept.',
    'The restore disgraced us.',
    'Our hearts sank.',
    'We were tearing our hair out.',
    'We are sick of this console.',
    'I could scream.',
    'Shame on us.',
    'It was the straw that broke the release.',
    'The delay was beyond belief.',
    'It beggars belief that the pager was muted.',
    'The weekend was ruined for everybody.',
    'The errors rained and we drowned.',
    'The answer of the vendor was a slap in the face.',
  ],
  leaves: [
    'Two furious customers called the desk.',
    'Expired sessions are obliterated by the nightly job when asked to.',
    'The noise drowned out the one alert that counted.',
  ],
})
