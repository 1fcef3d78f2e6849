import {family} from '../../wording/family.ts'

export default family({
  says: 'People should have, could have or would have done something, whatever it is; or something that only people do should have been done.',
  english: [{words: "should|ought|could|would|might|'d!", holds: 'regret'}],
  finds: [
    'Should have run it for a week on the small site.',
    'went-poorly: Before drawing the second chart, should have verified:',
    'We should have drained the node first.',
    'In hindsight, we should have asked them, and confirmed whether they had the proposal.',
    'lessons: The team could have reindexed the table during the night.',
    'root-causes: This ought to have been caught in review.',
    'lessons: An earlier page might have been escalated within minutes.',
    'went-poorly: With one more look we’d have seen the second label.',
  ],
  leaves: [
    'lessons: Should have been 4 GB.',
    'lessons: Would have been caught by the gate.',
    'The job should have retried three times.',
    'impact: This could have affected every tenant.',
    'An attacker could have read the tokens.',
    'Customers could have lost their carts.',
    'lessons: We should add an alert.',
    'lessons: We would not have known of it if it had been exploited.',
    'In the event of a crash we could have restored the dump.',
    'It could have been worse.',
    'mitigation: The change could have been merged at once.',
    'Nobody could have known of the second index.',
    'We’d have liked to keep it.',
    'went-poorly: People who could have helped were asleep.',
  ],
})
