import {family} from '../../wording/family.ts'

export default family({
  says: 'The writer looks back with the outcome in hand, and says so.',
  english: [
    {words: 'in|with hindsight|retrospect ~bias', without: 'should could'},
    {words: 'with|the benefit of <noun|det>? hindsight', without: 'should could'},
    {words: 'looking|thinking back <pause>', without: 'should could'},
    {words: 'with|knowing what all|we|i|one know|knew now|today', without: 'will'},
    {words: 'in|with hindsight|retrospect .... obvious|evident|foreseeable'},
    {words: 'wise|wiser after the event|fact'},
    {words: 'hindsight =say|show|tell|teach', lower: true},
    {words: 'little did @staff =know|realise|realize|suspect|imagine'},
  ],
  finds: [
    'In hindsight, the cut-over was too large for one evening.',
    'With the benefit of hindsight the limit was a trap.',
    'Looking back, the alert said it all.',
    'Knowing what we know now, nobody would choose that default.',
    'In retrospect it is such an obvious gap, and we should have closed it.',
    'It is easy to be wise after the event.',
    'Of course, hindsight tells us that the pool was too small.',
    'Little did we suspect that the replica had stopped a week ago.',
  ],
  leaves: [
    'The review names hindsight bias as a trap.',
    'Looking back at the graph, the responders saw two peaks.',
    'Hindsight is our log store.',
  ],
})
