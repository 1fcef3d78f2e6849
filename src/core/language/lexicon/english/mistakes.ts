/** English words for acts that went wrong by somebody's hand. */
import {wordGroup} from '../word-group.ts'

const review = 'Incident reports, safety investigations and general English'

/** What a person makes. */
export const mistakes = wordGroup(
  review,
  'Nouns for one slip of a person. "Error", "fault" and "misconfiguration" are left out, as machines have them too.',
  `mistake mistakes slip slips slip-up slip-ups slipup slipups oversight oversights typo typos blunder blunders goof goofs goof-up lapse lapses misstep missteps misclick misclicks mis-click miscalculation miscalculations fumble fumbles gaffe gaffes omission omissions
  thinko thinkos brainfart howler howlers clanger clangers boo-boo booboo bloomer flub flubs foul-up foul-ups foulup bungle misjudgement misjudgment mis-judgement misreading misread mistyping mis-typing miskeying mis-keying
  mispaste miscount miscue mishandling mis-handling maloperation mal-operation misoperation mis-operation misapplication misuse mislabelling mislabeling misnumbering mistranscription faux-pas whoopsie oopsie transposition misspelling misplacement mislaying misstatement misdirection inadvertence mix-up mixup mix-ups mixups fat-fingering
  screw-up screw-ups screwup screwups cock-up cock-ups cockup mess-up mess-ups fuck-up fuck-ups fuckup balls-up muck-up stuff-up stuff-ups`,
)

/** How an act goes that was not meant. */
export const slipwise = wordGroup(
  review,
  'Adverbs of acts without intent. "Incorrectly" and "wrongly" are left out: what software does can be that as well.',
  'accidentally mistakenly inadvertently erroneously unintentionally unwittingly unknowingly errantly absentmindedly absent-mindedly',
)

/** What a person does wrong by one word. */
export const misdeeds = wordGroup(
  review,
  'Verbs with the mistake in them. "Misconfigure" and "misinterpret" count only with a human subject, as software does both.',
  `mistype mis-type misclick mis-click misspell miskey mis-key mispaste mis-paste miscount misplace mislabel misfile misaddress misdirect misname misnumber misstate misplug misroute miswire mis-wire misset mis-set mistag misdial
  miscalculate misconfigure misallocate misapply misconnect mistranscribe mis-enter mis-select misquote misdate misread mishear mistranslate misorder misplan fumble flub transpose fat-finger bungle muff err blunder goof
  fluff fat-thumb misprint mispick mis-pick mis-scan misload mispatch miscable mis-cable mis-slot overtype misdose mispunch`,
)
