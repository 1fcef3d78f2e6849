import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'
import {judged, quiet} from '../../wording/where.ts'
import {Kind, others, staff} from '../../language/tag.ts'

export default family({
  says: 'Something was put aside, handed on or left to others.',
  english: [
    {
      words: '=disregard|put|postpone|delay|defer|cancel|shelve|scrap .. off|aside|by',
      agent: staff,
      modal: [''],
      passive: true,
      past: true,
    },
    {words: '=put off <det|ing>', modal: [''], only: judged, past: true, passive: false, subject: others | Kind.self},
    ...rows(
      `
      =leave ... to|for <det> <adj>? others|other|next|night|day|morning|evening|late|early|somebody|someone|chance|fate|luck|weekend|monday
      =let ... rest|ride|slide|drop|go|lapse|drift|rot|be ~by
      =keep|leave ... in the dark|guessing|waiting|hanging|loop|out
`,
      {
        modal: [''],
        negated: false,
        never: [...quiet, 'mitigation', 'background'],
        passive: false,
        past: true,
        subject: others | Kind.self | Kind.firm,
        without: 'traffic connections packets requests agreed as load queue',
      },
    ),
    {
      words:
        'instead|rather of|than <adv>? escalating|asking|checking|reading|testing|calling|paging|following|reverting|waiting|looking|reporting|telling|investigating|fixing|verifying|stopping|raising|consulting|reviewing|warning|informing|stepping|taking|helping|listening|learning|documenting|owning|admitting|acting <pronoun|det|noun|prep|adv>? .... @crew <adv>? <past>!',
      never: quiet,
      passive: false,
    },
    ...rows(
      `
      $conduct|$dutyNoun|security|safety|resilience|reliability|documentation|backups|capacity <adv>? =be <adv>? <adv>? <det>? afterthought|luxury|low-priority|nice-to-have|formality|footnote
      left|leaving|leaves|leave|allowed to rot|languish|fester|gather|rust|wither|moulder|lapse|expire
`,
      {never: quiet, without: 'message messages packet packets job jobs request requests cat'},
    ),
  ],
  finds: [
    'root-causes: The team had put off the battery swap three times.',
    'lessons: Testing was an afterthought.',
    'lessons: The action items from the last incident were left to rot.',
    "summary: The hospital's IT desk left it to the night shift, and the night shift left it to the morning.",
    'five-whys: The maintainers had let the issue go stale.',
    'communication: Marketing kept us in the dark about the campaign.',
    'root-causes: Instructions on the door were disregarded by the visitor escort.',
    'Instead of taking the time to ask, the technician signed.',
    'Instead of escalating, the technician kept rebooting.',
  ],
  leaves: [
    'Most of the mails were rejected by my provider.',
    'The queue was left to drain.',
    'mitigation: We left the replica to catch up overnight.',
    'The writer dropped the batch.',
  ],
})
