import {family} from '../../wording/family.ts'
import {Kind} from '../../language/tag.ts'
import {rows} from '../../wording/pattern.ts'

export default family({
  says: 'The team, one of them or nobody did not do what somebody there was to do, whatever it was.',
  english: [
    ...rows('not|never ... <verb>!', {negated: true, holds: 'omission'}),
    ...rows('nor|neither <do|have>! @staff <adv>? <verb>', {holds: 'omission'}),
    ...rows('not|never ... <verb>!', {negated: true, holds: 'confession'}),
    {words: 'neither .... <past>!', subject: Kind.nobody, holds: 'act of nobody'},
    ...rows(
      `
      nobody|noone|no-one!
      no! one
      none! of @staff
      no! @staff
    `,
      {holds: 'act of nobody'},
    ),
  ],
  finds: [
    'The operator then went home and did not check the queue until noon.',
    'other: I was not taking backups of that disk.',
    'other: The two lists went apart because we did not merge them in spring.',
    'other: What I hadn’t considered was the second zone.',
    'The team didn’t consider that the supplier may close at noon.',
    "went-poorly: The team didn't start reading the logs until noon.",
    'mitigation: I have to admit a mistake: I did not apply the second half of the change.',
    'root-causes: We did not backfill the column before the switch.',
    'lessons: The storage team had never rehearsed a restore, nor had they timed one.',
    'lessons: The pages went out late, nor did we pause the rollout.',
    'went-poorly: Didn’t reconcile the two lists before the import.',
    'root-causes: Didn’t anticipate the second lock.',
    'root-causes: No restore so far - never verified that the copies open.',
    'root-causes: Did not note down the old settings.',
    'what-happened: Didn’t compare it with the drawing.',
    'went-poorly: Two people watched the queue and not sorting the alerts that came in.',
    'summary: The import ran twice because nobody compared the two batches.',
    'No one asked what the third column was for.',
    'other: We learned that the fitters had not always connected each shelf to its own feed properly.',
    'None of us opened the dashboard.',
    'Neither of the reviewers tested the branch.',
    'No engineer looked at the second graph.',
  ],
  leaves: [
    'other: I did not repaint the door.',
    'lessons: We did not repaint each of the doors.',
    'root-causes: We did not lose any orders.',
    'Neither of these yielded an answer, and I decided to wait.',
    'root-causes: The parser did not trim the header.',
    'lessons: If we did not drain the node first, the pods would move.',
    'impact: We did not fail over the primary.',
    'went-poorly: Their support does not open on a Sunday, and their agents did not speak Dutch.',
    'mitigation: We did not apply the second half of the change.',
    'went-poorly: Did not retry after the first error.',
    'detection: Customers did not notice.',
  ],
})
