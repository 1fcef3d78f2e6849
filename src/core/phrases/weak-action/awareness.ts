import {each, family} from '../../wording/family.ts'
import {automatic, order, wish} from '../../wording/wish.ts'

const knowing = 'know|understand|remember|read|realise|realize|learn|follow|check|treat|respect|pay|take'

export default family({
  says: 'It wants something known, as if knowing it would be enough.',
  english: [
    ...each(order, [
      {
        words: '=raise|increase|improve|build|create|spread! .. awareness|mindfulness|vigilance|attentiveness ~radius|threshold|span',
      },
      {words: `=make|ensure|see! .. that? .. @anyone .. =${knowing}`, without: `${automatic} cannot able`},
      {words: '=make|ensure! .. that? .. @anyone <be>? .. aware|familiar|informed|trained|careful|mindful|vigilant'},
      {words: '=make! <det>? people|staff|team|teams|everyone|operators|engineers|developers understand|realise|realize|read|sign'},
      {words: '=let! everyone|everybody|people|staff|all know|understand'},
      {words: '=spread! <det>? <adj>? knowledge|word|message ~base|graph'},
      {words: '=familiarise|familiarize|acquaint! themselves|ourselves|yourself|yourselves|engineers|everyone with'},
      {
        words:
          '=stress|emphasise|emphasize|reiterate|underline|highlight|reinforce! .. importance|need|value|that|how|rule|message|principle',
      },
    ]),
    ...each(wish, [
      {words: '^ increase|raise|improve <adj>? awareness ~radius|threshold|span'},
      {words: '^ reiterate|stress|emphasise|emphasize|impress to|upon|in|on|that'},
      {words: '^ <verb>? share|sharing <det>? <adj>? knowledge|learnings|lessons ~base|graph'},
      {words: '^ everyone|everybody|all|team|teams|staff|developers|engineers <be>? made|kept|being aware|informed'},
      {
        words:
          '^ more|better|greater <adj>? awareness|understanding|knowledge|contemplation|consideration|judgement|judgment|thinking of|about|among|in',
      },
      {
        words:
          '^ <adv>? <adj>? <adj>? better|more <adj>? awareness|understanding|contemplation|consideration|judgement|judgment of|about|among|in',
      },
    ]),
  ],
  finds: [
    'action-items: Raise awareness of the freeze calendar.',
    'action-items: Increase awareness of the retention rule.',
    'action-items: Stress in the next meeting that backups matter.',
    'action-items: Make sure everyone knows the new limit.',
    'action-items: Ensure all engineers are aware of the new policy.',
    'action-items: Make the team understand that the freeze is binding.',
    'action-items: Let everyone know where the runbook is.',
    'action-items: Share knowledge across the offices.',
    'action-items: Spread the word about the freeze.',
    'action-items: Engineers should familiarise themselves with the console.',
    'action-items: Reinforce the importance of reviews.',
    'action-items: Keep sharing knowledge with the other office.',
    'action-items: Everyone made aware that the window closes at six',
    'action-items: Better understanding of the retention rule',
  ],
  leaves: [
    'action-items: Make sure that operators cannot type the wrong cluster name.',
    'action-items: Increase the awareness radius of the probe to two hops.',
    'action-items: Make it easy for the on-call to see which region is active.',
    'action-items: Ensure the deploy job fails when the schema differs.',
  ],
})
