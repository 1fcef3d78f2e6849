import {each, family} from '../../wording/family.ts'
import {calm} from '../../wording/where.ts'

export default family({
  says: 'What happened is called no surprise.',
  english: [
    {
      words: 'no|little|hardly|scarcely <det>? surprise|wonder that|when|it|if|to|the|a|we',
      never: calm.filter(section => section !== 'background'),
    },
    {words: 'come|came|comes as no|little surprise|shock|news', never: ['impact', 'action-items']},
    {words: 'hardly|scarcely =come as <det> surprise|shock'},
    {words: '^ unsurprisingly'},
    {words: 'could|should be surprised', withWord: 'nobody no-one none'},
    {words: 'no prize|prizes for guessing'},
    {words: 'as was|were <adv>? to be expected|foreseen'},
    ...each({never: calm}, [
      {words: 'as could|might|should be|have been? expected|foreseen|predicted|imagined|feared|guessed'},
      {words: 'as anyone|anybody|everyone|everybody|you|one could|might|would have <part>'},
      {words: 'as @staff had <adv>? feared|predicted|warned|foretold|foreseen|known|dreaded'},
      {words: 'what could <adv>? possibly go wrong'},
      {words: 'what could <adv>? possibly go wrong', question: true},
      {words: '^ sure enough', thorough: true},
    ]),
    {
      words: 'what could go wrong',
      question: true,
      only: ['background', 'root-causes', 'what-happened', 'lessons', 'went-poorly'],
      thorough: true,
    },
  ],
  finds: [
    'No wonder the queue filled up.',
    'It comes as no surprise that the cluster fell over.',
    'It hardly came as a surprise.',
    'Unsurprisingly, the old host died.',
    'Nobody who had seen the load test could be surprised.',
    'No prizes for guessing what happened next.',
    'As was to be expected, the patch made things worse.',
    'As could be expected, the change broke the build.',
    'As anyone might have guessed, the cache was cold.',
    'As everybody had feared, the failover did not work.',
    'No spare and a heat wave: what could possibly go wrong.',
    'No spare and a heat wave. What could possibly go wrong?',
    'Sure enough, the node died again.',
    'One admin and a public holiday. What could go wrong?',
  ],
  leaves: [
    'The job failed as expected on the second node.',
    'The change altered several tests, though not unexpectedly.',
    'As you might guess, the option takes a number.',
    'tollgates: What could go wrong?',
    'Errors made while typing a long number are to be expected.',
  ],
})
