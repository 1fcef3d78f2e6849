import {each, family} from '../../wording/family.ts'

const mistakes =
  'mistake|mistakes|misstep|missteps|blunder|blunders|misjudgement|misjudgements|misjudgment|misjudgments|oversight|oversights|slips|slip-up|slip-ups|lapse|lapses|misunderstanding|misunderstandings|mix-up|mix-ups|failings|shortcomings'
const never = ['impact', 'options', 'action-items'] as const

export default family({
  says: 'Mistakes, risks and shortcuts came about by themselves.',
  english: [
    ...each({passive: true, agent: 0, past: true, modal: ['']}, [
      {
        words:
          'mistakes|mistake|error|errors|missteps|blunders|misjudgements|misjudgments|oversights|slip-ups|slips <be|have> .. =make|commit|introduce!',
        without: 'requests request',
      },
      {
        words:
          'shortcuts|short-cuts|liberties|chances|risks|risk|shortcut|compromises|compromise|gamble|leap|exceptions|exception <be|have> .. =take|make|accept|run!',
        without: 'calculated thrown raised probability catch because',
      },
      {words: 'assumption|assumptions|presumption|guess <be|have> .. =make!', without: 'because by'},
      {
        words:
          'bad|poor|wrong|questionable|regrettable|hasty|dubious|odd|unfortunate|unwise|false decisions|decision|choices|choice|calls|call|assumptions|assumption|turns|turn|steps|moves|move|judgements|judgments <be|have> .. =make|take|draw|choose!',
      },
      {words: 'corners|corner =be|get|have .. cut!', without: 'robot knife blade light'},
      {words: 'corners|corner <be|have|past> .. cut', without: 'robot knife blade light'},
    ]),
    ...each({passive: false, past: true, without: 'will can may could would log http'}, [
      {words: `${mistakes} =happen|occur|arise|ensue|abound|prevail`, never: [...never, 'went-well']},
      {words: 'mistakes|errors|inaccuracies|inconsistencies|typos|gaps|complacency =creep|sneak in|into'},
    ]),
    ...each({never, without: 'no none'}, [
      {
        words: 'there =be <adv>? <det>? <adv>? <adj>? mix-up|mixup|oversight|lapse|lapses|slip-up|failings|failing|shortcomings|muddle',
        past: true,
      },
      {
        words:
          'errors|error|lapses|lapse|failings|breakdowns|slippage|laxity|slackness of|in <adj>? communication|judgement|judgment|coordination|process|procedure|planning|oversight|care|discipline|protocol|standards',
      },
      {words: 'failings|shortcomings|lapses|deficiencies|missteps|oversights =come to light'},
    ]),
  ],
  finds: [
    'Mistakes were made during the move.',
    'Shortcuts were taken to meet the date.',
    'An assumption was made that the copy was fine.',
    'Poor decisions were made on the way.',
    'Corners were cut in the weeks before.',
    'Oversights happened on several levels.',
    'Errors crept into the plan.',
    'There was a mix-up at the handover.',
    'Lapses in procedure led to the loss.',
    'Certain failings came to light.',
  ],
  leaves: [
    'Two errors occurred in the log, both of the parser.',
    'Requests with an error were made again by the client.',
    'impact: There was confusion among customers.',
  ],
})
