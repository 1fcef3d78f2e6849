/** What a facilitator would ask about what stands in a section, beside the one question that it answers as a whole. */
import type {CanonicalId} from './section-names.ts'

export const questionsAbout = (id: CanonicalId): readonly string[] => questions[id]

const questions: Readonly<Record<CanonicalId, readonly string[]>> = {
  summary: ['Does it say what broke, for whom and for how long?', 'Would somebody who was not there understand it?'],
  background: ['Which systems and words does the rest take for granted?', 'What does an ordinary day look like?'],
  'what-happened': [
    'Which systems were affected, and which were not?',
    'Which ideas turned out to be wrong, and what showed it?',
    'Did a step make things worse for a while?',
    'Is each sentence a fact? Advice and guesses have their own places.',
  ],
  impact: [
    'How many people, requests or orders, from when until when?',
    'How many of them complained?',
    'What did it cost in money, rating or trust, and where is that figure from?',
    'Can what was lost be brought back?',
    'Which chart or log shows it, and shows that it is over?',
  ],
  detection: [
    'Was it an alert, a colleague or a customer?',
    'How long had it been going on by then?',
    'Which signal was there earlier, and why did nobody get it?',
  ],
  response: [
    'What was looked at first, and why did that make sense then?',
    'Who was asked for help, and when did they join?',
    'What did each step show, those that led nowhere included?',
  ],
  communication: [
    'When did those who were hit hear of it, and from whom?',
    'Were they told when it was over?',
    'What would they have needed to know sooner?',
  ],
  responders: ['Who led, who worked on it, who wrote to customers?', 'Who is missing here and could tell more?'],
  timeline: [
    'Which change began it, long before anyone noticed?',
    'What do shells, chats, logs and calendars know that nobody remembers?',
    'When was the recovery confirmed, and by what?',
    'Which zone are these times in?',
  ],
  'root-causes': [
    'Had each of these been otherwise, would it still have happened?',
    'If a person did it: what made it easy to do, and hard to notice?',
    'What let the damage grow so large?',
  ],
  'five-whys': [
    'Is each answer a fact that somebody can check?',
    'Are there two answers to one of the whys? Then the tree has a branch.',
    'Does the chain go on past the person, to what the system allowed?',
    'Does it end at something that can be changed?',
  ],
  fishbone: ['Which bone is empty because nothing contributed, and which because nobody asked?', 'Which of these would have been enough?'],
  'so-what': [
    'What followed from that, and for whom?',
    'Where does it turn into money, time or trust?',
    'Which answers are worth going on with?',
  ],
  'points-of-failure': [
    'Which stage could have prevented it?',
    'Which could have noticed it, or kept it small?',
    'What made it slow to find?',
  ],
  tollgates: [
    'Why did this check let it pass, as a fact: a case without a test, an environment unlike production, a failure taken for noise?',
    'Which ticket mends this gate?',
  ],
  mitigation: [
    'What restored service, and after how many minutes?',
    'How do you know that it worked?',
    'What is provisional, and what will replace it?',
  ],
  lessons: ['What surprised you?', 'Who else could this happen to, and do they know?'],
  'went-well': ['Which tool, alert or habit helped?', 'Was it luck, or is it there the next time as well?'],
  'went-poorly': ['What was missing, misleading or slow: tools, signals, procedures?', 'What would have saved the most minutes?'],
  'got-lucky': ['What if it had happened at the busiest hour, or while nobody was there?', 'What will stand where the luck stood?'],
  options: [
    'Are there at least three, and does one of them only detect it?',
    'What does each cost, and what is it worth?',
    'Could a check earlier on the way be cheaper than a test later?',
    'Is mending it whenever it happens again the cheapest of all?',
  ],
  'action-items': [
    'Does something prevent it, and does something detect it?',
    'Has each one owner, a day and a ticket?',
    'How will anyone see that it is done?',
    'What is quick, and what is the lasting solution behind it?',
  ],
  references: ['Where are the charts, logs, tickets and conversations?', 'Will the links still work in a year?'],
}
