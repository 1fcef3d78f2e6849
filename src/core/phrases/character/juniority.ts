import {each, family} from '../../wording/family.ts'
import {staff} from '../../language/tag.ts'

/** Where a person’s place in the hierarchy reads as an explanation. */
const explaining = [
  'root-causes',
  'summary',
  'what-happened',
  'went-poorly',
  'points-of-failure',
  'five-whys',
  'lessons',
  'fishbone',
] as const

export default family({
  says: 'Somebody’s youth or rank explains what happened.',
  english: each({only: explaining, without: 'scribe noticed spotted reported saw found helped role'}, [
    {words: 'a|the|some|another|our|one newbie|greenhorn|noob|tenderfoot|fledgling ~bot|guide|docs'},
    {
      words:
        'by|to|because a|an|our|the|some <adv>? junior|juniors|intern|interns|newbie|newcomer|trainee|apprentice|novice|graduate ~role',
    },
    {
      words:
        '=be! .. too|still|only|very|just|barely|a|an <det>? <adj>? junior|intern|trainee|beginner|apprentice|young|student|child|kid|green',
      subject: staff,
    },
    {words: 'what .. get|gets|expect|happens from|with|when|if .. junior|juniors|intern|interns'},
  ]),
  finds: [
    'A newbie had the pager.',
    'The gate was left open by a trainee.',
    'The reviewer was only a junior.',
    'This is what happens when juniors hold the keys.',
  ],
  leaves: ['The intern spotted the second alert.', 'responders: The scribe was a trainee.'],
})
