import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'

const anyone = 'anyone|anybody|everyone|everybody'
const simple = 'fool|idiot|child|beginner|intern|junior|student|engineer|developer|operator|admin|reviewer|expert|professional'

export default family({
  says: 'Whoever had looked would have known; so those who did not are fools.',
  english: [
    ...each({never: calm, without: 'public access account internet url'}, [
      {words: `${anyone} could|would <adv>? have <adv>? =see|predict|guess|foresee|tell|spot|notice|know`},
      {words: `${anyone} could|would <adv>? =predict|guess|foresee|tell that|how|what|it|this`},
      {words: `${anyone} could <adv>? =see that|it|this|how|where`},
      {
        words: `${anyone}|whoever with|looking|reading|watching|using|knowing|working .... would|could|should|must have? =see|know|tell|notice|realise|realize|spot`,
      },
      {words: `any|every|as <adj>? <noun>? ${simple} ... could|would|will|knows|sees see|know|tell|predict|foresee`},
      {words: `any|every <adj>? <noun>? ${simple} ... knows|sees where|that|how|what`},
      {words: 'a blind man|person|bat could|can|would =see'},
      {
        words: '=take|need|require <adv>? a|no|any|the <adj>? genius|prophet|crystal|clairvoyant|oracle|expert|einstein|phd ball? to',
        withWord: 'not no hardly never',
        never: ['action-items', 'options'],
      },
      {words: 'be a genius|prophet|expert|clairvoyant to =see|know|tell|guess|predict'},
      {words: `${anyone}|whoever|those who cared|bothered|wanted|chose to =look|see|read|check`},
      {words: 'hard|impossible|difficult to <adv>? believe|fathom|understand|imagine how|that|why @staff'},
    ]),
  ],
  finds: [
    'Anyone could have seen that the queue would not drain.',
    'Anybody could tell that the plan was too tight.',
    'Everyone could see this one coming.',
    'Anyone looking at the graph would have seen the trend.',
    'Any reasonable engineer would know that this ends badly.',
    'Any engineer who reads the diff knows where this ends.',
    'A blind man could see that the timeouts collide.',
    'It did not take a genius to foresee the stampede.',
    'You did not have to be a prophet to know that.',
    'The lights were on for anyone who cared to look.',
    'It is hard to believe that nobody saw the link.',
  ],
  leaves: [
    'Anyone with a badge could have opened this door.',
    'Anyone could see the private pages until 10:00.',
    'If it does happen, you would not really know what to do.',
    'Everyone could read the status page.',
  ],
})
