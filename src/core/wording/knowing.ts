/** Words that patterns about what people know have in common. */

/** What people know, where "skill" would be too much. */
export const knowing =
  'knowledge|understanding|grasp|mastery|expertise|proficiency|literacy|familiarity|competence|competency|know-how|knowhow|comprehension|skills|appreciation'

/** Words of machine learning, and of programs that know of each other. */
export const learned = 'data dataset datasets gpu loss epoch corpus recommender classifier topology peers zone zones'

/** What else a machine is trained on, or with. */
export const trained = `${learned} set sets sample samples model models`

/** Words of texts and courses, whose readers may well be new to the matter. */
export const texts = 'guide docs documentation tutorial readers reader users customers course manual user customer'

/** Words of an incident that nobody could have understood yet. */
export const unclear = 'going happening yet still why root time point stage moment cause plan'
