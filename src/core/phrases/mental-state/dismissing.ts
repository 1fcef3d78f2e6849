import {Kind, others, staff, Tag} from '../../language/tag.ts'
import {signals, theirMinds} from '../../wording/minds.ts'
import {each, family} from '../../wording/family.ts'

const planned = ['action-items', 'mitigation', 'options'] as const

export default family({
  says: 'Somebody ignored or dismissed what they were told.',
  english: [
    {
      words: '=ignore|dismiss|downplay|discount',
      form: Tag.past | Tag.third | Tag.participle,
      modal: [''],
      negated: false,
      never: planned,
      passive: false,
      subject: others | Kind.firm,
      without: 'decided agreed deliberately',
    },
    {
      words: `=ignore|dismiss|downplay|discount <det>? <adj|num>? <noun>? ${signals}`,
      form: Tag.past,
      modal: [''],
      negated: false,
      never: planned,
      passive: false,
      subject: staff | Kind.elided | Kind.proper,
      without: 'decided agreed deliberately',
    },
    {
      words: `${signals} <prep>? @np? .. =ignore|dismiss|disregard|downplay|snooze|silence|shrug|brush|wave!`,
      agent: 0,
      modal: [''],
      passive: true,
      past: true,
      without: 'deduplicated permissive parser',
      never: planned,
    },
    {words: '=ignore|dismiss|downplay|disregard', agent: staff, passive: true},
    {
      words:
        'ignored|unheeded|dismissed|disregarded|forgotten|overlooked alert|alerts|alarm|alarms|warning|warnings|advice|concerns|complaints|reminders',
    },
    ...each({subject: theirMinds, past: true}, [
      {words: '=brush|wave|shrug|laugh|swat|push|sweep! ... off|aside|away', modal: [''], passive: false, without: 'offline'},
      {
        words: '=write|chalk|explain|pass! ... off|up|down|away',
        modal: [''],
        passive: false,
        withWord: 'as to',
        without: 'disk debt debts invoice block blocks',
      },
      {
        words:
          '=downplay|trivialise|trivialize|belittle|underplay|minimise|minimize! <det>? <noun>? risk|risks|concern|concerns|warning|warnings|problem|complaints|danger|issue',
        modal: [''],
        passive: false,
      },
      {
        words: '=treat|see|regard|view|dismiss ... as <det>? <adj>? noise|spam|nuisance|formality|joke|chore|optional|unimportant',
        without: 'classifier',
      },
      {words: '=take ... lightly'},
      {words: '=make light of'},
      {words: '=think nothing|little of'},
      {words: '=turn! .. blind|deaf eye|ear'},
      {words: '=pay|give .. lip service'},
      {words: '=bury ... head|heads'},
    ]),
    {words: 'blind|deaf eye|ear to'},
    {words: '=be! blind|deaf to', subject: staff, past: true},
    {words: '=take .. seriously', negated: true, past: true, passive: false, subject: theirMinds},
    {words: '=take .. seriously', negated: true, past: true, passive: true},
    {words: '=give .... second|any|a look|glance|thought', negated: true, past: true, subject: theirMinds},
    {words: '=sweep ... under the rug|carpet|table'},
    {words: 'fell|fall|falls|fallen on deaf'},
    {words: '=listen|heed|believe', negated: true, past: true, subject: theirMinds, without: 'port socket'},
  ],
  finds: [
    'The product owner ignored three warnings.',
    'We ignored the alerts of the old cluster.',
    'The page was ignored.',
    'The alarm was dismissed as noise by the operators.',
    'There were unheeded warnings.',
    'The commander brushed aside the advice.',
    'The crew wrote it off as noise.',
    'The managers downplayed the risk.',
    'The crew treated the alarms as noise.',
    'The lead took the warning lightly.',
    'The team made light of it.',
    'The developer thought nothing of the banner.',
    'The engineer turned a blind eye to it.',
    'Our department heads paid lip service to the drills.',
    'The team buried its head in the sand.',
    'We were blind to it.',
    'Support did not take the complaints seriously.',
    'The complaints were not taken seriously.',
    'Nobody gave the warnings a second thought.',
    'It got swept under the rug.',
    'The words of the auditors fell on deaf ears.',
    'The managers did not listen.',
  ],
  leaves: [
    'The parser ignored the trailing column.',
    'We ignored nodes with fewer than ten samples in this analysis.',
    'Messages of unsafe origin are ignored.',
    'We decided to ignore the deprecation until June.',
  ],
})
