import {family} from '../../wording/family.ts'
import {Kind, staff} from '../../language/tag.ts'
import {rows} from '../../wording/pattern.ts'
import {faulting, judged, told} from '../../wording/where.ts'

export default family({
  says: 'Something was done, and what would have gone with it was not.',
  english: [
    {words: 'without so much as'},
    ...rows(
      `
      @crew .... without <adv>? <adv>? <ing>!
      without <adv>? <adv>? <ing>!
    `,
      {holds: 'unguarded act', without: 'assume assumed assuming assumes presumed'},
    ),
    {words: 'without @crew <adv>? ~happening <ing|have> ~any|anything', only: judged},
    {
      words:
        'without <adv>? being|having <adv>? been? <adv>? tested|reviewed|verified|checked|validated|approved|announced|communicated|vetted|audited|rehearsed|discussed',
      only: judged,
      without: 'ci pipeline automatically can cannot must should will would never',
    },
    {
      words: '=apply|deploy|push|ship|release|merge|run|commit|publish! <det>? untested|unreviewed|unverified|unvalidated <noun|adj>',
      subject: (staff & ~Kind.you) | Kind.elided,
      past: true,
      modal: [''],
      negated: false,
      passive: false,
      only: judged,
    },
    {
      words: 'without! adequate|proper|sufficient|enough|thorough|appropriate <adj|part|noun>? $dutyNoun|rollout|dry',
      withWord:
        'we i he she they merged shipped pushed released deployed approved ran went proceeded carried applied accepted changed rotated started signed made did moved promoted rolled launched switched upgraded restarted handed took left put tagged published cut opened closed installed',
      without: 'will must should require requires can could possible bot able ci automatically',
      only: judged,
    },
    {
      words: 'without! <det|adj>? <adj|part|noun>? <noun|adj>? $dutyNoun|rollout|dry',
      withWord:
        'we i he she they merged shipped pushed released deployed approved ran went proceeded carried applied accepted changed rotated started signed made did moved promoted rolled launched switched upgraded restarted handed took left put tagged published cut opened closed installed',
      without: 'will must should require requires can could possible bot able ci automatically',
      only: judged,
      thorough: true,
    },
    {
      words:
        'without! <det|adj>? <adj|part|noun>? <noun|adj>? review|reviews|testing|tests|verification|validation|approval|coordination|consultation|rehearsal ~<noun>',
      only: faulting,
      without: 'will must should require requires can could possible bot able ci automatically',
    },
    {
      words:
        '=commit|merge|deploy|release|push|ship|publish|apply|launch|approve|change|recreate|delete|drop|migrate .. .. without <adj>? <noun>? review|testing|verification|validation|approval ~<noun>',
      only: told,
      without: 'will must should require requires can could possible bot able ci automatically never cannot prevent would may might',
    },
  ],
  finds: [
    'root-causes: Applied untested settings to the live switch',
    'Without asking the other office, we moved the number.',
    'root-causes: Moved the cards to the archive without reading them.',
    'root-causes: The markup was designed without considering the screen readers.',
    'root-causes: The updates went out without adequate testing.',
    'root-causes: The job went live without having been tested.',
    'went-poorly: Migration executed without verifying the columns',
    'root-causes: Moved the letters to the archive without doing the work.',
    'went-poorly: Rules applied to the edge without a second review.',
    'root-causes: The dev merged without so much as opening the diff.',
    'root-causes: The change was merged without anybody reviewing it.',
    'We carried out the re-indexing in production without a dry run.',
    'The engineer deployed without running the tests.',
    'Krzysztof merged it without backfilling the column.',
    'The new module was released without running the tests.',
    'impact: Three modules were committed without verification.',
    'root-causes: The table was dropped without verifying the copy.',
  ],
  leaves: [
    'Without knowing the key, nobody could open it.',
    'summary: It broke without us changing anything.',
    'points-of-failure: It ran for a month without anyone happening to type that name.',
    'We have published a fix that makes it harder to overwrite a key without confirming it.',
    'lessons: No job must go live without being tested.',
    'Every order has to be approved before printing the label.',
    'mitigation: We failed over without losing a write.',
    'lessons: Never deploy without a rollback plan.',
    'lessons: We will not deploy such code without an audit.',
    'The proxy restarted without draining.',
    'The token is read without checking its date.',
    'The request was served by the cache without validating the header.',
  ],
})
