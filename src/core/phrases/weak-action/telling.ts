import {each, family} from '../../wording/family.ts'
import {Tag} from '../../language/tag.ts'
import {automatic, order, wish} from '../../wording/wish.ts'

const vendor = 'vendor provider supplier legal carrier registrar aws gcp azure quota price contract'
const talked = {...order, without: `${automatic} ${vendor}`}

export default family({
  says: 'It has people told, reminded or talked to.',
  english: [
    ...each({...order, without: `${automatic} when before expires`}, [
      {words: '=remind|urge|warn|admonish|scold|implore|sensitise|sensitize|familiarise|familiarize! <adv>? <det>? .. @staff'},
      {
        words:
          '=remind|urge|warn|tell|ask! <det>? all|everyone|everybody|people|ourselves|staff|each|reviewers|operators|developers|engineers',
      },
      {
        words:
          '=tell|ask|instruct|order|advise|expect|require! <det>? .. @other to =check|verify|read|test|stop|be|avoid|look|follow|remember|pay|take|think|double-check|communicate|use|keep',
      },
    ]),
    ...each({...order, without: `${automatic} when before expires`, thorough: true}, [
      {words: '=encourage! <adv>? <det>? .. @staff'},
      {words: '=encourage! <det>? all|everyone|everybody|people|ourselves|staff|each|reviewers|operators|developers|engineers'},
    ]),
    ...each(talked, [
      {words: '=have|give! @anyone? a <adj>? word|chat|talking-to|lecture|reprimand|warning'},
      {words: '=send|post|circulate! .. reminder|mail|email|memo to <det>? .. @anyone'},
      {words: '=send! out? <det>? reminder|email|mail telling|reminding|that'},
    ]),
    ...each({...wish, without: `${automatic} ${vendor}`}, [
      {words: '^ spoke|talked to|with @culprit'},
      {words: '^ reminder|reminders of|to|about|on'},
      {words: '^ talk|speak to|with <det>? .. @other .. about|on'},
      {words: 'have|having a .. word|talk|chat with <det>? .. @np', without: `${automatic} ${vendor} what which`},
      {words: '^ train|teach|instruct|school .. to <adv>? check|verify|test|read|look|stop|avoid|follow|be|ask'},
    ]),
    ...each(wish, [
      {words: '@anyone to|should|must|will be reminded|told|warned|trained|briefed|instructed'},
      {words: 'need|needs|have to be reminded|told|warned to'},
      {words: '@anyone to|should|must|will be encouraged', thorough: true},
      {words: 'need|needs|have to be encouraged to', thorough: true},
    ]),
    ...each({...wish, form: Tag.base | Tag.gerund}, [{words: '=hold|have! <det> session|meeting to =remind|explain|reiterate'}]),
  ],
  finds: [
    'action-items: Reminder of the rules for the vault',
    'action-items: Remind the team of the change freeze.',
    'action-items: Remind everyone to read the runbook.',
    'action-items: Tell developers to test their changes.',
    'action-items: Train operators to check the valve.',
    'action-items: Give the engineer a talking-to.',
    'action-items: Have a stern talk with the night shift.',
    'action-items: Talk to the team about following the checklist.',
    'action-items: Send a reminder to the whole department about the freeze.',
    'action-items: Send an email telling people not to use the shared login.',
    'action-items: Spoke to Ludovic about what happened',
    'action-items: Staff to be reminded of the two-person rule',
    'action-items: Drivers need to be encouraged to report near misses.',
    'action-items: Drivers need to be reminded to report near misses.',
    'action-items: Reviewers should be encouraged to speak up.',
    'action-items: Encourage the engineers to ask.',
    'action-items: Encourage everyone to ask.',
    'action-items: Hold a session to remind people of the process.',
  ],
  leaves: [
    'action-items: Have the probe send a message to the person on call.',
    'action-items: Remind the owner automatically 14 days before a certificate expires.',
    'action-items: Have the bot remind reviewers of open pull requests after 24 hours.',
    'action-items: Talk to AWS support about raising the quota to 4,000.',
    'action-items: Ask the vendor for a list of hosts with the faulty firmware.',
    'action-items: Tell the gateway to drop frames above 9,000 bytes.',
    'action-items: For that we were required to order a second meter.',
  ],
})
