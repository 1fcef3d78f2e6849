import {Kind} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'

/** Only those who are surely people: what software did, and what came of it, is the story of the incident. */
const people = Kind.person | Kind.named | Kind.group
const harms =
  'outage|outages|downtime|incident|failure|failures|crash|crashes|error|errors|loss|corruption|disruption|delay|delays|breakage|breakages|leak|breach|mess|confusion|deadlock'
const ends = 'fail|crash|stop|hang|break|time|go|lose|drop|restart|expire|run|fall|reject|return|refuse|serve'
/** With these words the harm was meant, undone, or not theirs. */
const meant =
  'drill exercise rehearsal test simulate simulated intentionally deliberately planned avoid avoided without prevent stopped fixed attacker attackers ' +
  'found finds noticed discovered discovers saw spotted identified reported realised realized suspected traced confirmed determined investigated reverted'

export default family({
  says: 'What somebody did is told together with the harm that came of it.',
  english: each(
    {
      subject: people,
      modal: [''],
      passive: false,
      negated: false,
      infinitive: false,
      past: true,
      never: ['mitigation', 'response', 'action-items', 'options', 'went-well', 'got-lucky'],
      without: meant,
    },
    [
      {words: `<past>! .... <pause> causing|triggering .... ${harms}`},
      {words: `<past>! .... <pause> breaking|crashing|corrupting|wiping|deleting|exposing|leaking|delaying|killing <det|noun|pronoun>`},
      {words: `<past>! .... <pause|conj> which|this|that <adv>? caused|triggered|created .... ${harms}`},
      {words: `<past>! .... <pause|conj> which|this|that <adv>? caused .... to ${ends}`},
      {words: `<past>! .... <pause|conj> which|this|that <adv>? =break|crash|corrupt|wipe|expose|delay|overload <det|noun|pronoun>`},
      {words: `<past>! .... <pause> resulting|leading|led|resulted in|to .... ${harms}`},
      {words: `<past>! .... <pause> taking|bringing|knocking .... down|offline|out`},
    ],
  ),
  finds: [
    'Marta restarted the primary by hand, causing a second outage.',
    'The analyst ran the script against the live table, deleting the invoices of March.',
    'Ana pushed the new schema early, which caused an outage of the shop.',
    'Jonas started the node with the old binary, and this caused the relay to fail.',
    'The network team changed the route, which broke the office in Oslo.',
    'The release manager merged both branches, resulting in a loss of orders.',
    'Peter moved the address, taking the whole shop offline.',
  ],
  leaves: [
    'Terraform replaced the volume, causing an outage of the shop.',
    'The deploy changed the route, which broke the office in Oslo.',
    'We moved the address, taking the whole shop offline.',
    'Ana found the lock that had been causing the errors.',
    'During the drill Peter stopped the primary, causing the expected outage.',
    'mitigation: Marta restarted the primary, breaking the loop.',
    'The attacker sent two transfers, which caused the loss.',
    'Peter rolled back the change that caused the outage.',
    'Peter patched the job causing the errors.',
  ],
})
