import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {staff} from '../../language/tag.ts'

/** What one brings to work so that less goes wrong. */
const prudence =
  'forethought|foresight|planning|care|coordination|co-ordination|communication|discipline|attention|thought|patience|caution|thinking|preparation|teamwork|supervision|diligence|rigour|rigor|vigilance|curiosity|courage|sense|cooperation|practice|training|testing|prudence|goodwill|leadership|skill|homework|honesty|scepticism|skepticism|humility|consideration|candour|candor|oversight|organisation|organization|scrutiny|effort'

export default family({
  says: 'Regret, and what would not have happened but for somebody.',
  english: [
    ...rows(`
      nothing|nobody stopped|prevented|kept|stopping|preventing|hindered @anyone .. from
      with|without <det|adv|adj>? <det|adv|adj>? <adj|adv>? ${prudence} .... would|could|might! .. have
      if! .. had not been for
      had it! not been for
      never|circumstances|way|account|event should! .... have
`),
    {words: '=regret .. not|having', subject: staff},
  ],
  finds: [
    'root-causes: There was nothing stopping the team from rolling back at 10:05.',
    "root-causes: With a little foresight on management's side the move would have been painless.",
    'lessons: I regret not having asked for a second approver on the firewall change.',
    "root-causes: If it hadn't been for the vendor's choice to reuse our test credentials, none of this would have reached production.",
    'root-causes: Had it not been for the missed page, the outage would have been a blip.',
    'root-causes: Never should this change have reached the branch offices.',
  ],
  leaves: ['We regret the inconvenience.', 'There was no need for the cache.'],
})
