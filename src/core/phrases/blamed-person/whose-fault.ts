import {Kind, others} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

const makers = others | Kind.firm | Kind.proper
const harm =
  'outage incident downtime failure breakage crash disruption breach leak loss bug regression mess problem damage delay disaster corruption deletion error double data'
/** Harm that nobody is responsible for by profession. */
const grave = 'outage downtime breakage crash loss lost mess damage corruption deletion leak breach disaster'
const denied = 'not nobody none no never neither without'

export default family({
  says: 'Somebody is said to be at fault or to have to answer for it.',
  english: [
    {
      words:
        "@anyone's <adj>? <adj>? fault|culpability|negligence|blunder|screw-up|mess-up|cock-up|fuck-up|mishap|sabotage|doing|recklessness|incompetence|carelessness|sloppiness|wrongdoing|meddling|tinkering|bungling|impatience|haste|greed ~handling|tolerance|injection|domain|rate|code|work",
      without: denied,
    },
    {words: "@other's pet|hobby|private project|fork|experiment"},
    {
      words:
        'due|owing to <det>? <adj|noun|ing>? provider|vendor|supplier|carrier|contractor|contractors|team|management fault|negligence|incompetence|mismanagement|misconduct|inaction',
      without: 'not nobody none never neither',
    },
    {
      words:
        'because of <det>? <adj|noun|ing>? provider|vendor|supplier|carrier|contractor|contractors|team|management fault|negligence|incompetence|mismanagement|misconduct|inaction',
      without: 'not nobody none never neither',
    },
    ...each({negated: false, never: ['options']}, [
      {words: '=be! .. guilty|culpable|blameworthy|answerable of|for', subject: makers | Kind.self},
      {words: '=be! <adv>? <adv>? at fault', subject: makers | Kind.self},
      {words: '=be! <adv>? <adv>? to blame', subject: makers | Kind.self | Kind.thing, without: denied},
      {words: '=answer for', infinitive: true, subject: makers},
      {words: '=be! .. downfall|undoing|menace|liability|culprit|offender', subject: Kind.named | Kind.person | Kind.group},
      {words: '=have! .. lot|much|something|plenty|explaining to answer|explain|do for?', subject: makers},
    ]),
    ...rows(
      `
      blame|fault|guilt .... falls|fell|lies|lay|lie|rests|rested|rest|sits|sat|sit|belongs|goes|lands <adv>? <adv>? on|with|at @anyone
      fault|negligence|blunder|screw-up of|with @other
      fault|blame <be> <adv>? <adv>? theirs|his|hers|yours|mine
      blame! for ... =sit|lie|rest|fall|belong .. with|on|at @maker
      blame|fault|guilt|failure|failures|mistake|error belongs|belong|belonged <adv>? to @anyone
      =hold @other responsible|accountable|answerable for
      only himself|herself|themselves|itself to blame|thank
      the <adj>? one|ones|person|people|party|team to blame
    `,
      {without: denied, never: ['action-items', 'mitigation']},
    ),
    {
      words:
        'responsibility|accountability|liability .... falls|fell|lies|lay|lie|rests|rested|rest|sits|belongs|lands .. on|with|at @other',
      withWord: harm,
      without: `${denied} response handling communication`,
    },
    {
      words: '@crew <be> <adv>? responsible! for',
      withWord: grave,
      without: `${denied} fixing during handling who unclear response recovery preventing`,
      never: ['action-items', 'background', 'response'],
    },
    ...rows(
      `
      culprit|culprits|offender|perpetrator|villain <be> <adv>? @staff
      culprit|offender|perpetrator|villain <pause> @other
      culprit|culprits|offender|cause|reason|party .... : @other <adv>? $
      guilty|responsible|offending party|person|team <be> @maker
      guilty|offending party|person|team :
      problem|trouble|culprit|cause|reason <be> <adv>? @named
      problem|trouble|culprit|cause|reason <be> <adv>? <det>? <adj>? person|human|humans $
      due|down|owing to @named <pause>?
      all|this|entirely|solely <be>? down to @other
      because of ~us|them @crew ~who|whose|in|and
      traced|attributed|attributable|chalked|pinned back|up? to|on @crew $
      =pin .. on @maker
      =lay|put|place|hang .... at|on the? door|feet|doorstep|shoulders of @maker
      source|root|heart|bottom of the|this|all <adj>? problem|trouble|mess|outage|it <be> @named
      cause|problem|fault|trouble|failure <adv>? lies|lie|lay|rests|sits <adv>? with @other
      finger|fingers|evidence|everything points|point|pointed <det>? <noun>? at|to|towards @crew
      outage|incident|blame|mess|failure|one|crash|leak|breach|downtime|dip|this <be> .. on! @staff $
      <be> <adv>? <adv>? on! @named $
      @staff <be> <adv>? the reason
      @other .. =prove|remain to? be? the|our weak|weakest link
      whoever deployed|wrote|merged|approved|pushed|configured|broke|deleted
    `,
      {never: ['went-well', 'got-lucky', 'action-items', 'responders'], without: `${denied} contact ask priorities kernel`},
    ),
    {
      words: 'those|ones|people|persons responsible|guilty',
      withWord: `${grave} missing release`,
      never: ['action-items', 'responders', 'background'],
    },
    {
      words: "traced|owed|due|owing|ascribed|attributed back? to @other's <adj>? <noun>? $doing",
      never: ['went-well', 'got-lucky', 'action-items'],
    },
    {words: 'was|were on me! ~to', never: ['went-well', 'got-lucky']},
    {words: '=cause by! @np <pause>? our|my <adj|noun>? <noun>? provider|vendor|supplier|hoster|carrier|partner|contractor|registrar'},
    {words: 'if anyone|anybody .... blame|answer|fault|responsible', without: denied},
    {words: 'blame where|if it <be> due'},
    {words: '<be> <adv>? guilty of', without: denied},
    {words: "@maker 's doing ~<det|noun|pronoun|adv|adj>"},
    {words: "of @other's own? making|doing"},
    {words: 'person|people|team|party|one at fault'},
    {words: 'fault|blame <be> <adv>? with @other', without: 'not none'},
    {words: 'outage|downtime|problem|mess <be> <adv>? <det>? work|handiwork|doing of @other'},
  ],
  finds: [
    'The last step, sending it all the same, was on me.',
    'timeline: It turned out that it was caused by Quillhost, our hosting provider.',
    'The largest failure belongs to me.',
    'It is the mobile team’s fault that the old address was used.',
    'It began with the platform group’s pet project.',
    'There was no mail for an hour due to hosting provider fault.',
    'We were offline because of vendor negligence.',
    'The vendor is guilty of a late delivery.',
    'The database team is at fault here.',
    'Kenji is to blame for the corrupted ledger.',
    'The supplier will have to answer for this.',
    'Ana was the culprit.',
    'Head office has a lot to answer for.',
    'The blame rests with the committee.',
    'It is the fault of the release team.',
    'The fault is entirely theirs.',
    'The blame for the leak sits squarely with the agency.',
    'I hold the release manager responsible for this outage.',
    'They have only themselves to blame.',
    'The one to blame here is the vendor.',
    'Blame where it is due: the captain left early.',
    'Responsibility for the data loss rests with the storage team.',
    'The carrier is responsible for the outage.',
    'The culprit was our own release manager.',
    'The culprit, Ana, has left.',
    'Root cause: Henrik.',
    'The responsible party is the vendor.',
    'Guilty party: infrastructure.',
    'The cause was a person.',
    'This was due to Henrik.',
    'All of this is down to the networking team.',
    'Because of the sales team we lost two days.',
    'The outage can be traced back to Miguel.',
    'We could pin the corruption on Henrik.',
    'We can lay this one at the door of the data team.',
    'The root of the problem was Henrik.',
    'The root cause lies with the release team.',
    'The finger points at the release team.',
    'This outage is on the storage team.',
    'The second dip is on Henrik.',
    'The product manager is the reason for the outage.',
    'The carrier once again proved to be the weak link.',
    'Those responsible for the missing alarm were told.',
    'Whoever deployed this was in a hurry.',
    'The ones responsible are in the release office.',
    'The loss was due to Ana’s change.',
    'The whole thing was Marek’s doing.',
    'The mess is of the mobile team’s own making.',
    'The person at fault is the former lead.',
    'The fault is with the night shift.',
    'If anyone is to answer for it, it is the migration squad.',
    'The outage was the work of a single admin.',
    'The cause was Henrik.',
  ],
  leaves: [
    'What changed because of them is told below.',
    'The vendor wrote that it was because of us reaching a quota.',
    'The call ended with a client fault, as SOAP has it.',
    'Nobody is to blame for this outage.',
    'This is not Ana’s fault.',
    'action-items: The move was put off due to frequent shifts at the warehouse.',
    'IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR ANY CLAIM.',
    'We thank the community for holding us accountable.',
    'It was unclear who was responsible for the outage page.',
    'You are responsible for errors in the stream.',
    'On Thu, 7 March, the upgrade was run.',
    'Most were left out due to their current workflow.',
    'The people responsible for the service were paged.',
    'The team is responsible for incident response.',
    'The data was lost because of AWS.',
    'Root cause: the team used one key for both sites.',
    'The status page is on GitHub.',
    'The security team is responsible for the firewall.',
    'The package is based on the work of several contributors.',
  ],
})
