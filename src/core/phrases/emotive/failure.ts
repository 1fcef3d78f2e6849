import {family} from '../../wording/family.ts'

export default family({
  says: 'A failure is blown up or jeered at.',
  english: [
    {
      words:
        'epic|massive|huge|major|spectacular|total|monumental|colossal|miserable|almighty|gigantic|glorious|royal|dismal|complete|utter|classic|abject fail|fails|facepalm|screw-up|screwup|cockup|cock-up|balls-up|foul-up|mess-up|fuck-up|fuckup|cluster-fuck|blunder|debacle|howler|botch|flop|bungle|fiasco',
      lower: false,
    },
    {words: 'epic|abject|miserable|dismal|spectacular|monumental|colossal|utter|disgraceful|pathetic failure|failures'},
    {
      words:
        'failed|fails|failing|flopped|collapsed|backfired|bungled .. spectacularly|miserably|disgracefully|royally|monumentally|abysmally|gloriously',
    },
    {words: 'spectacularly|miserably|disgracefully|royally|monumentally|abysmally|epically <verb|adj> ~successful'},
    {words: "blew|blown|blowing|exploded up? in @staff's face|faces"},
    {words: 'death trap'},
    {
      words:
        'criminally|grotesquely|obscenely|stupidly|mind-numbingly|soul-crushingly|bafflingly|depressingly|dismally|woefully|hopelessly|frighteningly|maddeningly|infuriatingly|agonisingly|agonizingly|excruciatingly|horrifically|egregiously|insultingly ~<pause|conj>',
      without: 'typed',
      lower: true,
    },
  ],
  finds: [
    'A monumental screw-up on release day.',
    'The cut-over was an abject failure.',
    'The second attempt failed miserably.',
    'We had miserably failed twice by noon.',
    'The launch blew up in our faces.',
    'The settings page is a death trap.',
    'The dashboards were woefully slow.',
  ],
  leaves: [
    'The message hid the real failure, a full disk.',
    'A complete failure of one power feed is covered by the other.',
    'A cascade of errors followed the first timeout.',
    'The index is astonishingly small.',
    'The drive was dead on arrival, and the vendor sent another unit.',
  ],
})
