import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {Kind, staff} from '../../language/tag.ts'

/** What such things catch is theirs to catch. */
const automatic = 'linter linters compiler validator ci'

export default family({
  says: 'A condition that was not met: had we, if we had, I wish we had.',
  english: [
    ...rows(`
      ^ had @maker <adv>? <base|noun> .... would|could|might have!
      if! @crew had .. <part|past>
      had! @np .. <prep>? @np? been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise
      would|could|might|'d have been .. <adv>? better|wiser|easier|smarter|safer|prudent|preferable|faster|quicker|sensible|worth|nice|good|helpful|avoidable|preventable|kinder|cleverer|fairer|saner|simpler|cheaper|advisable .. to|if|had|that|than|not
`),
    {
      words:
        'if! .. @np had .. been <adv>? =test|review|check|follow|verify|communicate|notify|escalate|catch|read|do|pay|notice|document|prioritise|prioritize|start|pause|delay|tell|inform|monitor|raise',
      without: automatic,
    },
    {
      words:
        '^ had @np .... would|could|might have! been <adv>? faster|quicker|shorter|easier|smaller|better|sooner|less|limited|avoided|prevented|caught|detected|noticed',
    },
    {words: 'would|could|might .... had! @crew <adv>? <past|part|base>'},
    {words: 'had! .. <part|past>', inverted: true, subject: (staff & ~Kind.nobody) | Kind.proper},
    {words: 'was|were! supposed|meant|expected to .. =$duty', never: ['background'], subject: staff},
    {words: "=wish @np had|'d|did|knew", subject: staff},
    {words: 'if only @culprit', withWord: 'had could would were was did knew'},
    {words: 'if only @np had'},
    {words: 'if! @crew had', withWord: 'have', without: 'unable still even'},
    {words: 'had! there been', without: 'another'},
    {words: 'would not|never have happened', without: 'lucky'},
  ],
  finds: [
    'We would not be here had someone run the plan first.',
    'lessons: Had the runbook been up to date, recovery would have been faster.',
    'lessons: This would have been a non-issue had we used a flag.',
    'root-causes: If only somebody had asked the vendor.',
    'root-causes: If only the label had been larger.',
    "root-causes: Had we listened to Karim in March we wouldn't be here.",
    'root-causes: Had Ludovic run the linter on his branch, the stray tab would have stood out.',
    'root-causes: If somebody had asked the DBA, the index would still exist.',
    'root-causes: Had the alert been tested, the page would have gone out.',
    'If the migration work had been reviewed in spring, the fault would be known.',
    'root-causes: I wish we had kept the old gateway running for another day.',
    "lessons: It would've been wiser to wait for Monday.",
    'root-causes: This would not have happened if people followed the process.',
    'root-causes: The clerk was meant to verify the beneficiary by phone.',
    'lessons: It would have been much quicker to find if we had better graphs.',
    'detection: Had there been a second pair of eyes, the drift would have been seen by two.',
  ],
  leaves: [
    'Had the disk filled up, writes would have failed.',
    'lessons: If the wrong label had been caught by a linter, the editor would have saved a day.',
    'It would have been easier for the crew by daylight.',
    'Some entries would be skipped (if only the index is updated).',
    'If a user had an old schema stored, the page would fail.',
    'response: If the crew had failed to mend the pump, the maker would have sent another.',
    'went-well: We wish we could show more of it.',
  ],
})
