/** An action item that asks people to be better. */
import {families} from '../phrases/weak-action.ts'
import {englishOf} from '../wording/family.ts'
import {languageRule} from '../wording/language-rule.ts'
import {sayOpening} from '../rewording/phrases.ts'

/** Up to when care is asked for. */
const careWhen = /^[^.;:()]{0,80}? (?=(?:when|while|before|during|prior to|whenever)\s)/iu
const checkOf = /^(?:(?:please|always) )?(?:double|triple)[- ]?check(?:ing)? (?:that )?(?=(?:the|all|every|each|your|our|any)\s)/iu
const careWith =
  /^(?:please )?(?:be (?:more|extra|very)? ?careful|take (?:more|extra|better)? ?care|exercise (?:more )?caution) (?:with|of|about) (?=(?:the|all|every|each|your|our|any)\s)/iu
const watch =
  /^(?:(?:please|always) )?(?:pay (?:more|closer|better|extra)? ?attention to|watch out for|stay on top of|keep an eye on|be (?:more )?(?:mindful|aware) of|keep a close eye on) /iu
const neverAgain = /^(?:please )?(?:never again|never|do not ever|don['’]t ever|do not|don['’]t) (?=(?!do\b|forget\b|be\b|let\b)\p{Ll})/iu
const follow =
  /^(?:please )?(?:always )?(?:strictly )?(?:follow|adhere to|stick to|abide by|comply with|respect) (?=(?:the|our|all)\s[^.;:()]{1,60}$)/iu
const know =
  /^(?:make sure|ensure)(?: that)? (?:everyone|everybody|all (?:engineers|developers|operators|teams)|the team) (?:knows|know|understands|understand|is aware of|are aware of) (?=(?:where|how|when|which|what)\s)/iu
const rememberTo = /^(?:please )?(?:always )?(?:remember to|remind [^.;:()]{1,30}? to|make sure to|be sure to) /iu

export default languageRule({
  name: 'weak-action',
  code: 'PM214',
  summary: 'An action item that asks people to be better',
  severity: 'warning',
  english: englishOf(families),
  defect: 'An action that asks people to be better',
  ask: 'What could change in the system so that nobody has to remember this, and how will it be checked?',
  reword: [
    sayOpening(careWith, 'Add an automatic check of '),
    sayOpening(checkOf, 'Add an automatic check of '),
    sayOpening(watch, 'Add an alert for '),
    sayOpening(neverAgain, 'Make it impossible to '),
    sayOpening(follow, 'Build into the tools '),
    sayOpening(know, 'Show at the right moment '),
    sayOpening(rememberTo, 'Let the tools '),
    sayOpening(careWhen, 'Add a check that catches … '),
  ],
})
