/** A person's name in the story of the causes, with no fault in it. */
import {languageRule} from '../wording/language-rule.ts'
import {Kind} from '../language/tag.ts'

const narrative = [
  'summary',
  'what-happened',
  'root-causes',
  'five-whys',
  'fishbone',
  'points-of-failure',
  'tollgates',
  'went-poorly',
  'lessons',
] as const

export default languageRule({
  name: 'named-individual',
  code: 'PM216',
  summary: 'A person’s name in the story of the causes',
  severity: 'off',
  english: [
    {words: '@named =$duty|$deed|say|go|begin|decide|see|find|think|believe|work|get', only: narrative},
    {words: '=$deed by! @named', only: narrative},
    {words: '=$deed', passive: true, agent: Kind.named, only: narrative},
  ],
  defect: 'A person’s name',
  ask: 'Would the role say as much, for readers who join next year?',
})
