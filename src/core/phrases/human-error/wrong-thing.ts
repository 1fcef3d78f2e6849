import {Kind, staff, Tag} from '../../language/tag.ts'
import {each, family} from '../../wording/family.ts'

const acting = staff | Kind.proper
const people = Kind.person | Kind.named | Kind.group
const peopleOrSelf = people | Kind.self
const finite = Tag.past | Tag.third | Tag.participle
/** What is wrong as a judgement, not as a slip. */
const choices =
  'call|decision|choice|move|step|idea|assumption|conclusion|turn|track|question|impression|priorities|time|moment|approach|tool|tree|reason|direction'
/** Seeing, getting and mending what is wrong is no slip. */
const notActs =
  'found saw noticed reported fixed corrected replaced cleaned removed showed got received spotted discovered caught suspected proved thought assumed believed concluded investigated suspecting looking realised realized chased returned identified pointed observed reverted rolled updated resolved mitigated confirmed determined checked verified explained flagged detected debugged tested tracked'
const never = ['mitigation', 'action-items', 'options', 'background', 'went-well', 'impact', 'detection'] as const
const places =
  'window|terminal|tab|pane|shell|console|session|account|tenant|context|cluster|region|directory|folder|branch|channel|environment|namespace|project|database|host|node|server|machine|bucket|remote|file|page|screen|switch|port|row'

export default family({
  says: 'A person took one thing for another, or did to one thing what was meant for another.',
  english: [
    ...each({form: finite, infinitive: false, modal: [''], negated: false, never, passive: false}, [
      {words: `<past|third|part>! .... wrong ~${choices} <noun|adj>`, subject: people, without: notActs},
      {
        words: `=run|execute|deploy|delete|drop|push|merge|publish|type|enter|paste|apply|upload|wipe! <det> wrong ~${choices} <noun>`,
        subject: Kind.self,
        without: notActs,
      },
      {words: `=$deed|type|key|restart! ... wrong ~${choices} <noun|adj>`, subject: Kind.proper | Kind.elided, without: notActs},
      {words: '=get! <det|pronoun|noun> .. wrong|backwards ~<noun|adj>', subject: acting & ~Kind.nobody},
      {
        words:
          '=be|log .. .. in|on|at|into|to <det> wrong window|terminal|tab|pane|shell|console|session|account|tenant|context|cluster|region|directory|folder|branch|channel|environment|namespace|database|host|node|server|machine|switch',
        subject: peopleOrSelf,
      },
      {words: `=have <det> wrong ${places}`, subject: peopleOrSelf},
      {words: '=confuse|conflate|mistake|interchange ... with|for|and', subject: acting | Kind.elided, without: 'might customers users'},
      {words: '=mix|muddle|jumble ... up ~<prep>', subject: peopleOrSelf | Kind.elided},
      {words: '=mix|muddle|jumble up', subject: peopleOrSelf | Kind.elided},
      {words: '=get ... mixed|muddled|confused|crossed|reversed|swapped up?', subject: peopleOrSelf},
      {
        words:
          '=swap|reverse|invert|flip|transpose|interchange ... feeds|digits|labels|arguments|parameters|columns|cables|fibres|letters|fields|rows|characters|ports|wires|names|tubes',
        subject: peopleOrSelf,
        without: 'faulty failed broken new spare replacement',
      },
      {
        words: '=$deed|type|key|send .... instead|rather of|than .. prod|production|live|staging|test|sandbox|dev|demo',
        subject: people,
      },
      {words: '=$deed|type|key|order .. .. .. <num> instead|rather of|than <num>', subject: people},
      {words: '=$deed|type|plug|wire ... and not to|the|in|on', subject: people},
      {
        words:
          '=type|enter|key|add|insert|put|paste .. extra|additional|stray|superfluous|trailing zero|digit|comma|space|quote|character|slash|dash|letter|bracket|asterisk|wildcard',
        subject: peopleOrSelf,
      },
      {
        words: '=miss|drop|lose|forget|leave|omit .. zero|digit|comma|quote|character|slash|dash|hyphen|minus|decimal|colon',
        subject: peopleOrSelf,
      },
      {words: '=type|enter|key|put .... where|when .. .. had|said|belongs|asked|stood', subject: peopleOrSelf},
      {words: '=restore|copy|write|paste|import|deploy .... over <det>? live|current|newer|today|production', subject: peopleOrSelf},
      {
        words: '=mean|intend to ... but|and|instead <pronoun>? =hit|type|press|pick|click|select|delete|drop|run|paste|wipe|pull',
        subject: acting,
      },
      {words: '=reverse|back|drive|walk|bump|stumble|trip|lean|brush! into|on|onto|against|over <det>', subject: people},
      {words: '=drop|spill|knock <det> <noun|adj>? screwdriver|spanner|wrench|coffee|tea|water|drink|cup|tool', subject: people},
      {words: '=unplug|disconnect .... to|for plug|charge|vacuum|clean', subject: people},
      {words: '=double-book|double-charge|double-post|dislodge|nick|sever', subject: people},
    ]),
    ...each({passive: true, past: true, agent: 0, modal: [''], infinitive: false, never, without: 'automatically because'}, [
      {words: '=$handiwork! .... instead|rather of|than .. staging|test|sandbox|dev|demo|canary|production|prod|live'},
    ]),
    ...each({passive: true, past: true, never}, [
      {words: 'wrong <noun|adj> <noun>? <noun>? ... <part>!', agent: acting, without: notActs},
      {words: '=swap|reverse|transpose|interchange|confuse|mix!', agent: staff},
    ]),
    {
      words: `when|where|while|although|but @staff <have>? <adv>? =mean|intend! to|the|only|it|for`,
      negated: false,
      past: true,
      subject: peopleOrSelf,
      withWord:
        'hit pressed typed clicked ran picked selected deleted dropped removed entered pasted applied chose pushed restarted wiped opened',
    },
    {words: '^ wrong <noun|adj> <noun>? =$handiwork|type|pull|attach by @staff', never},
    {
      words:
        'wrong procedure|process|runbook|command|script|instructions|checklist|template|recipe <be> <adv>? used|followed|run|executed|applied|chosen!',
      passive: true,
      modal: [''],
      negated: false,
      never,
    },
    {
      words: 'wrong <noun|adj> <noun>? <be> <adv>? selected|chosen|picked|clicked|typed|unplugged!',
      passive: true,
      agent: 0,
      modal: [''],
      negated: false,
      never,
    },
    {words: 'wrong <noun|adj> <noun>? selected|picked|pulled|typed|entered|opened by @anyone', never},
    {words: '<det>? wrong way up|round|around ~<to>', never, lower: true},
    {words: 'wrong <noun|adj> <be>? entered|typed|keyed|set|copied .. by hand', never},
    {words: '=enter|book|post|charge|submit|send|order|pay twice by @staff'},
    {
      words:
        'extra|missing|stray|additional|superfluous zero|digit|comma|space|quote|character|asterisk|slash|dot .. put|left|typed|added|entered .. by @maker',
    },
    {words: 'with <num> digits|letters|characters|numbers|columns|fields swapped|reversed|transposed'},
    {words: 'swapped|mistyped|transposed arguments|digits|labels|columns', never},
    {words: "@anyone's <adj>? finger|fingers|hand|hands|thumb|mouse|elbow =slip|twitch|stray|wander|land|catch"},
  ],
  finds: [
    'I wiped the wrong volume.',
    'The technician pulled the wrong cable.',
    'timeline: 03:40 Restarted the wrong host',
    'We got the time zones backwards when we set the window.',
    'He was on the wrong host when he hit enter.',
    'The operator had the wrong window open.',
    'The reviewer mistook the staging address for the production one.',
    'Somebody mixed the two clusters up.',
    'Somebody mixed up the two clusters.',
    'The clerk got the units mixed up.',
    'The technician swapped the two cables.',
    'An analyst sent the file to production instead of to staging.',
    'The admin typed an extra zero.',
    'The clerk typed 300 instead of 30.',
    'The technician wired it to port 24 and not to port 42.',
    'The wrong digit was entered by hand.',
    'The script was run against production instead of staging.',
    'She left a zero off the limit.',
    'He typed a comma where the form had a point.',
    'We restored the old copy over the live data.',
    'She had meant to press pause and pressed purge.',
    'The forklift driver reversed into the generator.',
    'The technician dropped the spanner on the rail.',
    'The cleaner unplugged the router to plug in the vacuum.',
    'The dispatcher double-booked the crew.',
    'The wrong file was opened by the registrar.',
    'Two rows were swapped by the analyst.',
    'I pressed "Apply to all" when I had meant to apply it to one tenant.',
    'Wrong volume removed by the admin.',
    'Wrong volume selected by an operator.',
    'The columns were the wrong way round.',
    'The order was entered twice by the clerk.',
    'An extra zero was typed in by the trader.',
    'A colleague entered the number with two digits swapped.',
    'The swapped arguments went live.',
    'The operator’s finger slipped.',
    'The wrong runbook was used.',
    'The wrong row was selected.',
  ],
  leaves: [
    'Backups had not been set up on it, although we intended to do so.',
    'Mixed settings broke the two clients.',
    'The implementer replaced the call rather than appending another one.',
    'The on-call found the wrong value in the cache.',
    'The service connected to the wrong replica.',
    'We made the wrong assumption about the quota.',
  ],
})
