/** What an action item is good for, by its own word or by what it says. */
import {byText} from '../document/by-text.ts'
import type {Section} from '../outline/section.ts'
import type {ActionItem} from './actions/action.ts'
import type {Postmortem} from './postmortem.ts'
import {begunActions} from './written-actions.ts'

const detects =
  /\b(?:alert\w*|alarm\w*|monitor\w*|detect\w*|dashboards?|metrics?|notif(?:y|ication)\w*|observab\w*|visibility|log(?:s|ging)?|trac(?:e|ing)|health ?checks?|smoke|canar(?:y|ies)|synthetic|probes?|page(?:s|r|rduty)?|watch\w*|slos?|tests?|testing|lint\w*|ci|scan\w*|check(?:s|er|list)?|validat\w*|verif\w*|audit\w*|review\w*|reports?|catch\w*|warn\w*)\b/i
const prevents =
  /\b(?:prevent\w*|avoid\w*|block\w*|guard\w*|bound\w*|cap|limit\w*|restrict\w*|reject\w*|refus\w*|forbid\w*|disallow\w*|disabl\w*|remov\w*|delet\w*|replac\w*|migrat\w*|upgrad\w*|updat\w*|refactor\w*|redesign\w*|rewrit\w*|simplif\w*|consolidat\w*|automat\w*|generat\w*|isolat\w*|separat\w*|split\w*|redundan\w*|failover|fallbacks?|fall back|backups?|replicat\w*|scal(?:e|es|ing)|capacity|increas\w*|rais(?:e|ing)|reduc\w*|harden\w*|secur\w*|encrypt\w*|rotat\w*|patch\w*|fix\w*|handl\w*|retr(?:y|ies)|timeouts?|throttl\w*|rate.?limit\w*|circuit|enforc\w*|requir\w*|pin\w*|lock\w*|chang\w*|mov(?:e|ing)|switch\w*|turn on|tests?|testing|lint\w*|validat\w*|renew\w*|pre-?scal\w*)\b/i
/** Verbs that say nothing yet of what is built. */
const builds =
  /\b(?:add\w*|implement\w*|introduc\w*|enabl\w*|make|set|us(?:e|ing)|improv\w*|ensur\w*|build|creat\w*|deploy\w*|configur\w*|support|checks?|review\w*|better)\b/i

/** Whether the words below can tell what an item is good for: they are of languages that are written in Latin letters. */
const isPurposeLegible = ({kind, text}: ActionItem): boolean => kind !== null || !foreignLetters.test(text)

/** A single letter is a sign of mathematics. */
const foreignLetters = /(?:(?!\p{Script=Latin})\p{L}){2}/u

/** What tells of a fault, even where the heading over the items calls it prevention. */
const tells = /\b(?:alert|alarm|monitor|dashboard)(?:s|ing)?\b/i

export const isDetection = ({kind, text}: Pick<ActionItem, 'kind' | 'text'>): boolean =>
  kind === 'detection' || (kind === null && detects.test(text)) || (kind === 'prevention' && tells.test(text))

/** What finds faults before anything runs tells nobody of one that got by. */
const withoutTests = byText(text => text.replace(/\b(?:tests?|testing|lint\w*|ci|review\w*|audit\w*|checklists?)\b/gi, ''))

/** Whether it would tell of a fault while that does harm. */
export const isWatching = ({kind, text}: ActionItem): boolean => isDetection({kind, text: withoutTests(text)})

/** Alerts and reports come after the fact, however they are set up. */
const onlyDetects =
  /\b(?:alert\w*|alarm\w*|monitor\w*|dashboards?|metrics?|notif(?:y|ication)\w*|log(?:s|ging)|runbooks?|playbooks?|document\w*|docs?|postmortem|communicat\w*|status ?page|announce\w*|inform)\b/i

export const isPrevention = ({kind, text}: ActionItem): boolean =>
  kind === 'prevention' || (kind === null && (prevents.test(text) || (builds.test(text) && !onlyDetects.test(text))))

/** A single item is no programme to be judged. */
const fewest = 2

/** The section of action items that are all good for other things. */
export function programmeWithout(postmortem: Postmortem, isMeant: (action: ActionItem) => boolean): Section | undefined {
  const actions = begunActions(postmortem)
  return actions.length < fewest || actions.some(isMeant) || !actions.every(isPurposeLegible)
    ? undefined
    : postmortem.sections.find(({id}) => id === 'action-items')
}
