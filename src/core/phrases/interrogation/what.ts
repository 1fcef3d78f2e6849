import {each, family} from '../../wording/family.ts'
import {analysed, planned} from '../../wording/questioning.ts'

export default family({
  says: 'It asks what somebody was thinking or doing.',
  english: [
    ...each({question: true}, [
      {
        words:
          'what! stopped|kept|prevented|held @culprit .. from asking|checking|calling|escalating|telling|reading|testing|speaking|stopping',
        never: analysed,
      },
      {
        words: 'what <adj>? reason|excuse|justification|explanation! could|can|would|did|does|do|is|was',
        withWord: 'possible earthly conceivable good on possibly',
        never: planned,
      },
      {words: 'what! on|the earth|hell|heck|devil'},
      {words: 'what! <be> @culprit .. thinking|doing|waiting|up|smoking|playing|hoping|expecting|told'},
      {words: 'what .... thinking|smoking'},
      {words: "what .. =go through @maker's mind|head"},
      {words: 'what! exactly|precisely|actually|on|else|in <do|be|have|modal>? @culprit', never: [...analysed, 'lessons']},
      {
        words:
          'what! made|makes|gave|gives|possessed|drove|entitles|entitled|qualifies @maker .. =believe|think|do|say|want|assume|decide|feel|skip|push|ignore|look|read|check|ask|test|deploy|merge|call|imagine|press|override|disable|touch',
        never: analysed,
        without: 'reasonable sense job scheduler controller service node server cluster we us system',
      },
      {words: 'what! possessed|gave @culprit'},
      {words: 'what! made|gave|gives|entitles|entitled @culprit', never: analysed, without: 'sense'},
      {words: 'what! business|right|excuse|use|on <do|be|have> @staff', withWord: 'business right excuse'},
      {words: 'what excuse|defence|defense|right|business'},
      {words: 'what took! @culprit'},
    ]),
  ],
  finds: [
    'root-causes: What on earth were they thinking?',
    'root-causes: What made Lionel think that this was safe?',
    'What business did the contractor have in the cage at night?',
    'response: What took the vendor so long?',
    'root-causes: What stopped the on-call from asking?',
    'points-of-failure: What were the testers doing all week?',
    'root-causes: What exactly were you trying to do, Svetlana?',
    "What was going through the operator's mind when he typed yes?",
    'What possessed the integrator to run a schema change at noon?',
    'root-causes: What possible reason could there be for skipping the tests?',
  ],
  leaves: ['What did the monitoring show?', 'What made the wrong value look right?'],
})
