/** English nouns for things that are named after what they deal with. */
import {wordGroup} from '../word-group.ts'

const usage = 'Incident reports, product catalogues and general English'

/** "The mix-up detector", "our disaster fund", "the nightmare level": the word before only says which one. */
export const apparatus = wordGroup(
  usage,
  'Heads of compounds. Works of people that earn verdicts themselves (deployment, migration, release, night, scenario) are left out.',
  `detector detectors checker checkers guard guards simulator simulators sensor sensors probe probes filter filters parser loader loaders scanner scanners counter counters compiler linter evaluator initialiser initializer
  suite benchmark plan plans policy insurance fund funds bond bonds relief recovery site zone
  module modules model models algorithm library plugin plug-in package packages tool tools toolkit service services api endpoint endpoints queue queues cache channel channels stream streams protocol handler handlers pool
  page pages form forms field fields table column list dataset index label labels tag tags button buttons banner banners icon menu map view category categories code codes header flag flags mode modes rate rates ratio metric metrics
  threshold thresholds limit limits radius budget score points
  game games level levels quiz league cup season episode series song album book article articles festival sale sales difficulty texture cake club`,
)

/** Heads that count after a word with a hyphen alone: "fat-finger checks", but "a sloppy sanity check" is judged. */
export const probesOfCare = wordGroup(usage, 'Works of care that are named after what they look for.', 'check checks test tests drill drills exercise exercises report reports')
