import {Kind, others, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

const harmed = 'nobody broken dark late hours offline dead gone missing waiting wiped duplicate without'
const never = ['went-well', 'got-lucky', 'action-items', 'responders'] as const

export default family({
  says: 'The culprit is singled out, spoken to, or thanked with a sneer.',
  english: [
    ...rows(
      `
      it|this|that <be> <adv>? @other who|that <have>? =$harm|kill|take|bring|delete|drop|wipe|push|merge|hold|forget|skip|block|unplug
      @maker <be> <adv>? <det> <noun|adj>? one|ones|person|people|man|woman|team|guy|lads who|that <adv>? <have>? =$harm|kill|take|bring|let|push|cause|forget|skip|drag|delete|drop|wipe|trigger|lose|ignore|miss|refuse|fail|keep
      what|thing =bring|break|take|cause|kill|sink|trigger .... <be> <adv>? @other's
      behind all? of? it|this|that|everything <be> <adv>? @other
      @maker <be>? single-handedly
      single-handedly =$harm|kill|take|bring
      @maker strikes|struck again
      no prizes for guessing
      along came|comes @other
      everything|it|all .... fine|well|smoothly|nicely|quietly until @other
      began|started|starts when @other =meddle|decide|insist|touch|fiddle|tinker|mess
      trouble|troubles|problems began|started with the arrival|departure of @other
      this <be> what happens when|if|whenever @other
      regression|bug|breakage|problem =come|arrive|creep in? with|from|through @other's
      with @other's <noun|adj>? <noun> you never
      @other <be> .. common denominator|factor
      a certain colleague|developer|engineer|admin|team|gentleman|lady|vendor|department|individual
      brought to you|us by @maker
      you break|broke it <pause>
    `,
      {never, without: 'not nobody none neither'},
    ),
    ...each({never}, [
      {words: '@other =decide|choose|opt! to .... noon|friday|midnight|peak|busiest|middle', past: true, negated: false},
      {words: 'thanks! to @maker ~who|for', withWord: harmed, without: 'quick quickly fast great snapshot backup help helping helped'},
      {
        words: "thanks! to @maker's <adj>? <noun>",
        withWord: harmed,
        without: 'quick quickly fast great snapshot backup help helping helped',
      },
      {words: 'courtesy|compliments of @maker'},
      {words: "courtesy|compliments of @maker's"},
      {words: '=have @maker to thank'},
      {words: '@other <pronoun> =have! to thank'},
      {words: 'nice|great|good|well|brilliant work|job|one|done <pause> @other', withWord: harmed},
      {
        words: '=cause|break|wreck|ruin|kill|sink|crash|do this|that|it|the|our',
        subject: Kind.you,
        form: Tag.past,
        negated: false,
        without: 'if when once',
      },
    ]),
    {words: 'because! @named .. =$harm|push|deploy|delete', only: ['five-whys', 'root-causes', 'summary', 'what-happened']},
    {words: '@other =push|deploy|merge|release|change! .... against the|our <adj>? <noun>? freeze|advice|agreement|ban', subject: others},
    {words: '=get his|her|their hands on', subject: others, past: true},
  ],
  finds: [
    'It was Marta who broke the page.',
    'Tom is the one who caused it.',
    'What brought the site down was Ingrid’s decision to merge.',
    'Behind all of it was our hosting partner.',
    'Aleksandr single-handedly emptied the farm.',
    'She single-handedly took the site down.',
    'timeline: 02:14 Henrik strikes again',
    'No prizes for guessing what came next.',
    'Along came the marketing team.',
    'Everything went well until the growth team came.',
    'It started when Henrik touched the firewall.',
    'Our troubles started with the arrival of the new director.',
    'This is what happens when Marketing schedules a push.',
    'The regression came in with Henrik’s rewrite.',
    'With Dmitri’s deploys you never know.',
    'The vendor is the common denominator of all four.',
    'A certain colleague thought it a good moment.',
    'Brought to you by the growth team: 40 mails each.',
    'You break it, you own it.',
    'The network team decided to restart the switch at noon.',
    'Thanks to the vendor, we had no logs for two hours.',
    'Thanks to the vendor’s upgrade, we had no logs for two hours.',
    'An hour of downtime, courtesy of the network team.',
    'An hour of downtime, courtesy of the network team’s upgrade.',
    'We have the vendor to thank for this.',
    'It is the integrators we have to thank.',
    'Nice work, network team: two hours without phones.',
    'You caused this, Pedro.',
    'Because Henrik deployed it.',
    'Henrik pushed it through against the freeze.',
    'The new admin got his hands on the firewall.',
  ],
  leaves: [
    'It was Ana who noticed the drift.',
    'It was the on-call who paged the storage team.',
    'This happens when operators upgrade both nodes at once.',
    'Thanks to the quick team, no data was lost.',
    'The common factor of the failures was the kernel.',
    'went-well: Thanks to the platform team for a quick restore.',
    'Thanks to our partner, who helped for hours.',
    'The dashboard was the one that showed the gap.',
  ],
})
