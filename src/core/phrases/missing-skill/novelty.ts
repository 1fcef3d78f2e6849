import {Kind, staff} from '../../language/tag.ts'
import {texts, trained} from '../../wording/knowing.ts'
import {each, family} from '../../wording/family.ts'

const people = staff | Kind.firm | Kind.proper
const colleagues = Kind.person | Kind.named | Kind.group
const used =
  'use|touch|see|do|run|work|operate|handle|deal|perform|face|practise|practice|drill|rehearse|manage|build|deploy|debug|restore|administer|configure'

export default family({
  says: 'Somebody had not done it before, or had never been taught.',
  english: [
    {
      words: `have|has|had|'d never <adv>? =${used}|be|go|live!`,
      subject: colleagues,
      without: 'host node job service failed affected incident',
    },
    {
      words: `=${used}|try|encounter! ... before`,
      negated: true,
      perfect: true,
      subject: colleagues | Kind.nobody,
      without: 'incident outage outages error errors pattern symptom failed',
    },
    {words: `ever <adv>? =${used}!`, subject: Kind.nobody, perfect: true, never: ['impact'], without: 'error pattern symptom incident'},
    {words: 'never|not having <adv>? =read|use|see|work|touch|run|do|be|have!'},
    ...each({negated: true, without: `${trained} customers`}, [
      {words: '=train|onboard|school|coach|instruct|teach|brief|certify', passive: true, subject: people},
      {words: '=show|walk! how|through', passive: true, subject: staff},
      {
        words:
          '=give|offer|provide|get|receive|attend! <det>? <adj|noun>? <adj|noun>? training|instruction|instructions|induction|onboarding|coaching|mentoring|schooling|introduction|guidance|briefing',
        subject: staff | Kind.firm,
      },
      {words: '=attend|complete|finish|pass! .. training|course|onboarding|induction|certification|exam', subject: colleagues},
    ]),
    {
      words:
        '=get|receive|give! no|little|minimal|only .. training|instruction|onboarding|induction|coaching|mentoring|introduction|guidance',
      subject: staff,
    },
    {words: 'never <adv>? trained|onboarded|taught! ~<noun>', subject: people, without: trained},
    {words: 'never been <adv>? trained|onboarded|taught|shown', without: trained},
    {words: '=show|teach|train|brief|instruct|explain|walk! ... how|to|what|through', subject: Kind.nobody, never: ['impact']},
    {words: '=have|be! .. no one|nobody|mentor|senior|anyone .. to =ask|consult|turn', subject: staff, withWord: 'no nobody not nor'},
    {words: '=have|be! yet to =master|learn|understand|grasp|familiarise|familiarize|train', subject: staff, form: -1},
    {
      words: '=have! only|just <adv>? =join|start! .... earlier|ago|before|prior|and',
      subject: colleagues,
      without: 'call bridge channel meeting',
    },
    {
      words: '=be! .. new to ~market|markets',
      subject: colleagues,
      only: ['root-causes', 'five-whys', 'fishbone', 'went-poorly', 'points-of-failure', 'lessons'],
    },
    {words: '=be! .. new to ~market|markets', subject: colleagues, thorough: true, without: 'region building office city floor country'},
    {words: '=have! only ever =work|use|see|touch|run|operate', subject: colleagues},
    {words: '=be! new to', subject: Kind.self, withWord: 'shows showed'},
    {words: '@staff <pause>? being <adv>? new to|at|in|on', without: texts},
    {words: '=be! .. unused|unaccustomed|stranger|strangers|newcomer|newcomers to', subject: colleagues},
    {words: '^ as newcomers|beginners|novices|strangers|outsiders|a to|in|newcomer|beginner|novice|stranger'},
    {
      words: 'first|second|third day|week|shift|month on|in|at|as the|this|his|her|their|call|job|duty|our',
      never: ['background', 'impact', 'action-items'],
      withWord: 'engineer operator he she they analyst her his',
    },
    {
      words:
        'limited|short|little|brief time|tenure|stint in|on|with|at the|his|her|their|our|this role|job|team|company|position|post|codebase',
    },
    {words: 'fresh|straight out of|from college|university|school|training|bootcamp|onboarding'},
    {words: '=learn|figure|work|pick! ... on the fly|job|hoof ~that', subject: staff},
    {words: '=work|go|proceed|operate! .. from|by blog|trial|memory|guesswork|forum|forums|tutorials', subject: staff},
    {words: 'learning curve', withWord: 'steep climbing still climb'},
  ],
  finds: [
    'The on-call had never been through a failover.',
    'She had not used the tool before.',
    'No one in the office had ever worked with certificates.',
    'He skipped the prompt, never having read the manual.',
    'The clerks had not been taught the new form.',
    'The manager was never shown how to reverse a batch.',
    'The porters had never been given instruction on the panel.',
    'The operators did not attend the training.',
    'The operators had received no instruction in the console.',
    'The clerks were never trained.',
    'The help desk has never been taught the symptoms.',
    'Nobody had walked the new on-call through the failover.',
    'She had no one to ask.',
    'The squad had yet to learn how the ledger works.',
    'He had only joined three weeks ago.',
    'The person who ran the playbook was new to it.',
    'root-causes: The person who ran the playbook was new to it.',
    'The DBA had only ever worked with the old engine.',
    'We are new to it, and it shows.',
    'The contractor, being new to the domain, signed it.',
    'The staff were strangers to the console.',
    'As newcomers to the language, the maintainers kept the default.',
    'It was her first week on the job.',
    'His limited time in the role explains it.',
    'An engineer straight out of college ran it.',
    'The operator was learning the tools on the fly.',
    'The two people on the bridge worked from blog posts.',
    'The team is still climbing the learning curve.',
  ],
  leaves: [
    'So far we have only seen how to read the property.',
    'We had never seen this error before.',
    'The model had never been trained on such data.',
    'The office is new to the building.',
  ],
})
