/** Why a review of an incident is due, by what its document tells. */
import type {SectionId} from '../../document/section-id.ts'
import {elapsed} from '../../dates/elapsed.ts'
import {metricsOf} from '../metrics.ts'
import type {Postmortem} from '../postmortem.ts'
import {byPassage, passagesUnder, sentenceNear} from '../prose.ts'
import {between} from '../timeline/instant.ts'
import {impactOf} from './impact.ts'
import {localised, saying} from '../../speech/speech.ts'

/** The reasons in a few words each; none where the document tells of nothing that the team looks for. */
export function reasonsForReview(postmortem: Postmortem): readonly string[] {
  const {downtime, resolution, dataLoss, intervention, foundByPeople} = postmortem.reviewCriteria
  const down = downtimeOf(postmortem)
  const took = resolutionOf(postmortem)
  return [
    ...(downtime !== null && down >= downtime ? [saying`it was felt for ${elapsed(down)}`] : []),
    ...(resolution !== null && took >= resolution ? [saying`it took ${elapsed(took)} to resolve`] : []),
    ...(dataLoss && tells(postmortem, ['summary', 'impact', 'what-happened'], losesData) ? [localised('data was lost')] : []),
    ...(intervention && hasIntervention(postmortem) ? [localised('somebody had to step in')] : []),
    ...(foundByPeople && isFoundByPeople(postmortem) ? [localised('people found it before monitoring did')] : []),
  ]
}

/** Seconds at least; 0 where nothing tells. */
function downtimeOf(postmortem: Postmortem): number {
  const told = impactOf(postmortem).flatMap(({kind, least}) => (kind === 'duration' && least !== null ? [least] : []))
  const measured = metricsOf(postmortem.timeline).flatMap(({name, least}) => (name === 'time-to-mitigate' ? [least] : []))
  return Math.max(0, ...told, ...measured)
}

/** From when it was seen, else from when it began, until it was over. */
function resolutionOf({timeline}: Postmortem): number {
  const first = timeline.find(({milestone}) => milestone === 'detected') ?? timeline.find(({milestone}) => milestone === 'introduced')
  const last = timeline.findLast(({milestone}) => milestone === 'recovered')
  const [from, to] = [first === undefined ? null : first.began, last === undefined ? null : last.ended]
  return from === null || to === null ? 0 : Math.max(0, between(from, to)?.least ?? 0)
}

const loss =
  /\bdata[ -]?loss\b|\bloss of (?:\w+ )?data\b|\bdata (?:was|were|has been|had been|is) (?:\w+ )?(?:lost|destroyed|unrecoverable)\b|\b(?:lost|destroyed) (?:\w+ ){0,2}data\b/gi
const denied =
  /\b(?:no|not|without|never|neither|none|nor|zero|any|avoid\w*|prevent\w*|risk\w*|potential\w*|possible|could|might|may|if|would)\b|n[’']t\b/i

const losesData = byPassage(({text}) => [...text.matchAll(loss)].some(({index}) => !denied.test(sentenceNear(text, index))))

const acts =
  /\b(?:rolled back|rolling back|rollback|reverted|failed over|failover|re-?routed|restarted|redeployed|switched (?:over|back)|drained)\b/i

const tellsOfAct = byPassage(({text}) => acts.test(text))

const hasIntervention = (postmortem: Postmortem): boolean =>
  postmortem.timeline.some(({text}) => acts.test(text)) || tells(postmortem, ['mitigation', 'response'], tellsOfAct)

const people =
  /\b(?:customers?|users?|clients?|support|colleagues?|people|someone|somebody|engineers?|employees?|staff|visitors?|partners?|patients?)\b/i
const machines = /\b(?:alert\w*|alarm\w*|monitor\w*|pager\w*|paged|probe\w*|synthetic|canary|dashboard\w*|bot)\b/i

/** As the front matter says, else the entry of the timeline at which it was detected. */
function isFoundByPeople({frontMatter, timeline}: Postmortem): boolean {
  const by = frontMatter.fields['detected-by']
  const said = typeof by === 'string' ? by : (timeline.find(({milestone}) => milestone === 'detected')?.text ?? '')
  return people.test(said) && !machines.test(said)
}

function tells({document, sections}: Postmortem, ids: readonly SectionId[], isTold: ReturnType<typeof byPassage<boolean>>): boolean {
  return sections.some(
    section => ids.includes(section.id) && [...passagesUnder(document, section, 'body')].some(({passage}) => isTold(passage)),
  )
}
