import {each, family} from '../../wording/family.ts'

/** Chaos is also the name of a practice and its tools. */
const practice = 'monkey engineering mesh experiment experiments testing test tests drill toolkit day'

export default family({
  says: 'The course of events is called chaos, havoc or hell.',
  english: [
    ...each({without: practice, lower: true}, [
      {words: 'absolute|total|utter|complete|pure|sheer|more|such|in|into|of|causing|caused|cause chaos|mayhem ~<noun>'},
      {words: 'chaos|mayhem and|or|, confusion|panic|mayhem|chaos|disorder|despair'},
      {words: 'chaos|mayhem|bedlam|pandemonium =reign|ensue|break|erupt|follow'},
      {words: '=be|become <adj>? chaos|mayhem|bedlam|pandemonium ~<noun>'},
    ]),
    {words: '=wreak|play havoc'},
    {words: 'all hell =break'},
    {words: 'living|absolute|fresh|pure|sheer|utter|go|went|week|night|day|gates|floodgates|from of? hell ~gate|week', lower: true},
    {
      words:
        'sheer|pure|utter|absolute|total|blind|complete|mass|outright panic|horror|terror|agony|misery|despair|madness|stupidity|bedlam|frenzy|embarrassment|desperation|anarchy|pandemonium|havoc',
      without: 'kernel',
    },
    {words: 'went|go|gone|been through hell'},
    {words: 'panic stations'},
    {words: 'in|into tatters|ruins|shambles|freefall|uproar|disarray|turmoil'},
    {words: 'perfect storm ~drain', thorough: true},
  ],
  finds: [
    'The hand-over to the second site was complete chaos.',
    'There was chaos and confusion about which copy was current.',
    'Then chaos ensued.',
    'The morning was bedlam.',
    'The retries wreaked havoc on the queue.',
    'All hell broke loose at 14:02.',
    'It was a week from hell.',
    'The callers went through hell.',
    'After ten minutes there was blind panic on the call.',
    'timeline: 08:15 Panic stations',
    'The release plan was in tatters by noon.',
    'It was a perfect storm for the two teams.',
  ],
  leaves: [
    'Chaos engineering had covered the loss of a zone.',
    'The chaos tests pass again.',
    'The kernel panic stopped two hosts.',
    'No more callback hell in the new client.',
  ],
})
