/** English words for what people know and can do, or do not. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, facilitation guides and thesauri'

/** Said of people only: not used to the work. */
export const unversed = wordGroup(
  review,
  'Adjectives. Words that are a plain lack of news ("unaware") are left out.',
  `unfamiliar inexperienced untrained undertrained under-trained half-trained ill-trained unqualified underqualified under-qualified unskilled under-skilled underskilled uneducated unversed ill-versed unschooled untutored untaught
  unpractised unpracticed uninitiated unaccustomed unacquainted unprepared ill-prepared underprepared under-prepared ill-equipped uninformed ill-informed uncertified unlicensed non-certified unseasoned`,
)

/** Said of people only: used to the work. They count where they are denied. */
export const versed = wordGroup(
  review,
  'Adjectives that take "with", "in" or "for".',
  `familiar trained versed well-versed qualified experienced skilled skillful conversant proficient knowledgeable fluent equipped acquainted competent schooled onboarded certified licensed licenced accredited educated accustomed practised practiced
  seasoned comfortable confident adept savvy tech-savvy literate clued-up clued-in initiated instructed well-trained accomplished expert rated`,
)

/** Too little of it. */
export const meagre = wordGroup(
  review,
  'Adjectives before or after knowledge and skill.',
  `limited insufficient poor scant scanty weak patchy shallow thin sketchy rudimentary superficial incomplete inadequate deficient imperfect partial shaky tenuous rusty outdated stale hazy fuzzy vague wobbly uneven spotty minimal negligible
  nonexistent non-existent half-baked lacking wanting meagre meager sparse low flimsy loose faulty flawed mistaken erroneous wrong dim faint slender sub-par subpar narrow`,
)
