import {each, family} from '../../wording/family.ts'
import {automatic, order, wish} from '../../wording/wish.ts'

const machines = `${automatic} model classifier data dataset weights lab simulator vendor provider`
const lesson =
  'training|trainings|retraining|re-training|refresher|refreshers|coaching|workshop|workshops|course|courses|briefing|seminar|e-learning|bootcamp|onboarding'

export default family({
  says: 'It mends people instead of what made the act easy.',
  english: [
    ...each({...order, without: machines}, [
      {words: '=retrain|re-train|coach|educate|brief! <adv>? <det>? .. @anyone'},
      {
        words: `=introduce|hold|run|organise|organize|arrange|schedule|plan|provide|offer|give|conduct|attend|do! <det>? <adj>? .. ${lesson} ~environment|material|data|job|set|module|model`,
      },
    ]),
    {
      ...wish,
      words:
        'increase|improve|raise|build|grow|deepen|broaden|strengthen <det>? <adj|noun>? <adj|noun>? knowledge|expertise|know-how|skills|competence|literacy|familiarity ~base|graph ... in|among|across|within|of @anyone',
      without: machines,
    },
    ...each({...wish, without: machines}, [
      {words: '^ <modal>? train|school <adv>? <det|num>? .. @anyone ~to'},
      {words: `^ <adj|adv>? <adj>? ${lesson} for|of|on|about|in`},
      {words: `^ ... ${lesson} for <det>? <adj|num>? .. @anyone`},
      {words: `^ more|better|additional|further|mandatory|regular <noun|adj>? ${lesson}`},
      {words: '^ toolbox|safety|awareness|pep talk|talks|session|sessions|campaign|campaigns|day|week'},
      {words: `@anyone to <adv>? repeat|retake|attend|complete|redo|take <det> .. ${lesson}|module|exam`},
    ]),
  ],
  finds: [
    'action-items: Training on how the environments are set up',
    'action-items: Deepen the Postgres knowledge in the squad.',
    'action-items: Train all engineers on the new deploy tool.',
    'action-items: Retrain the back-office staff.',
    'action-items: Introduce security trainings for new engineers.',
    'action-items: Refresher on the escalation matrix',
    'action-items: Additional coaching for the new hires',
    'action-items: Better onboarding',
    'action-items: Awareness campaign about phishing',
    'action-items: Everyone on the rota to repeat the e-learning module',
  ],
  leaves: [
    'action-items: Train the fraud model on the data of March.',
    'action-items: Add training material for the restore drill to the wiki.',
    'action-items: Set up a training environment with a copy of the tenant.',
    'action-items: Run a drill of the restore each quarter.',
  ],
})
