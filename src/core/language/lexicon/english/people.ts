/** English nouns and pronouns that stand for people. */
import {wordGroup} from '../word-group.ts'

const usage = 'General English and the job titles of operations, software and support work'

/** One person by what he or she does. */
export const roles = wordGroup(
  usage,
  'Singular and plural. Words that more often name a machine or a process (host, server, agent, driver, controller, owner) are left out.',
  `engineer engineers developer developers dev devs programmer programmers coder coders operator operators technician technicians
  admin admins administrator administrators sysadmin sysadmins dba dbas sre sres on-call oncall on-caller responder responders reviewer reviewers author
  authors committer committers contributor contributors maintainer maintainers contractor contractors consultant consultants freelancer
  freelancers intern interns trainee trainees apprentice apprentices junior juniors newcomer newcomers newbie newbies novice novices hire hires joiner joiners
  contact contacts manager managers director directors executive executives cto ceo cio ciso vp lead leads supervisor supervisors
  boss bosses architect architects analyst analysts tester testers designer designers scientist scientists researcher researchers
  colleague colleagues coworker coworkers teammate teammates employee employees staffer staffers person people
  individual individuals guy guys man men woman women folk folks human humans someone somebody anyone anybody everyone everybody
  commander commanders coordinator coordinators facilitator facilitators scribe scribes assignee assignees requester approver approvers
  submitter deployer deployers specialist specialists expert experts pilot pilots captain nurse nurses doctor doctors electrician electricians
  member members party volunteer volunteers student students stakeholder stakeholders partner partners
  clerk clerks cashier cashiers moderator moderators agent agents curator editor editors teacher teachers professor attendant mechanic mechanics foreman inspector inspectors officer officers guard guards buddy pharmacist physician physicians teller tellers assistant assistants receptionist programmer rep reps tech techs representative representatives recruiter founder founders chairman president moderators janitor secretary surgeon surgeons machinist lawyer conductor sailor skipper cook electricians plumber welder colleague helper helpers organiser organisers organizer organizers peer peers approver trader traders accountant
  auditor auditors pm pms tpm ic em qa-engineer successor predecessor owner owners rookie
  bookkeeper bookkeepers storekeeper storekeepers caretaker caretakers planner planners treasurer comptroller underwriter underwriters salesperson salesman technologist technologists
  clinician clinicians radiologist paramedic paramedics radiographer midwife watchkeeper watchkeepers fitter fitters shepherd shepherds watchman superintendent archivist typist rigger riggers lecturer librarian librarians postdoc translator translators lineman linemen
  copywriter copywriters journalist producer producers lads gals bloke blokes chap chaps kid kids warden wardens steward stewards custodian custodians sponsor sponsors initiator proposer deputy deputies
  principal principals chief chiefs head heads webmaster postmaster exec execs leaders
  implementer implementers implementor implementors installer installers dispatcher dispatchers locum locums temp temps matron porter porters pharmacists surveyor surveyors keyholder keyholders grad grads graduate graduates signatory signatories
  cleaner cleaners radiographer dispatcher copilot copilots co-pilot co-pilots purser pursers broker brokers quant quants actuary actuaries anaesthetist anesthetist artist artists animator animators producer playtester playtesters merchandiser merchandisers stacker co-founder co-founders coach coaches servant servants caseworker caseworkers minister ministers mayor councillor councillors headmaster headmistress paralegal paralegals trainer trainers helmsman bosun boatswain signaller signallers
  photographer marketer marketers shareholder shareholders dpo generalist generalists instructor instructors medic medics dentist chef chefs barista farmer gardener examiner examiners assessor assessors seniors juniors quartermaster yardmaster stationmaster estimator stagehand deckhand splicer splicers worker workers driver drivers handler handlers controller controllers leader master picker pickers escort escorts veteran veterans greenhorn underling underlings workman workmen labourer labourers laborer laborers soul souls
  loader loaders attendants advisor advisors adviser advisers counsellor counsellors official officials commissioner packer packers sonographer orderly orderlies registrars crewman crewmen storeman storemen baristas concierge headteacher sysop sysops triager triagers deployers rota-lead`,
)

/** Several people who act as one. */
export const groups = wordGroup(
  usage,
  'Teams, departments and firms. "Support" and other words that also name things are read as people only without an article.',
  `team teams squad squads crew crews department departments dept division committee management leadership staff personnel
  ops devops secops netops sysops noc soc qa helpdesk vendor vendors processor processors supplier suppliers provider providers carrier carriers 
  subcontractor subcontractors manufacturer manufacturers registrar agency agencies company companies organisation organization
  tribe guild workforce shift shifts hq outsourcer consultancy reseller integrator isp
  board boards cab office offices room desk bridge hands taskforce task-force treasury subsidiary bank banks hoster webhost telco telcos council studio studios hospital airline ministry line clinic municipality police infosec pmo devsecops c-suite headquarters acquirer insurer rota resellers integrators outsourcers consultancies freelancers carriers
  marketing procurement purchasing finance hr compliance legal group groups support operations care`,
)

/** People outside the teams whose acts are looked at. */
export const outsiders = wordGroup(
  usage,
  'What they did not do or notice is impact, not fault.',
  `customer customers user users  visitor visitors passenger passengers rider riders reader readers patient patients
  subscriber subscribers merchant merchants shopper shoppers buyer buyers seller sellers player players viewer viewers guest guests
  citizen citizens resident residents  attacker attackers hacker hackers intruder intruders
  adopter adopters learner learners bidder bidders courier couriers`,
)

/** Words that are people as a bare capitalised subject ("Security never told us") and something else otherwise. */
export const departments = wordGroup(
  usage,
  'Read as people only when no article or adjective stands before them.',
  `support security marketing sales legal finance engineering product procurement infra infrastructure platform networking facilities
  operations backend frontend it hr compliance purchasing logistics accounting`,
)

/** Firms and hosted services: people when they communicate or are judged, a machine otherwise. */
export const firms = wordGroup(
  'Well-known hosting, network and software firms',
  'Only names of organisations, not of products that one runs oneself.',
  `aws amazon google gcp microsoft azure cloudflare fastly akamai oracle ibm digitalocean heroku github gitlab atlassian stripe paypal
  twilio sendgrid okta auth0 datadog pagerduty verizon at&t comcast telstra vodafone telefonica orange lumen equinix ovh hetzner linode
  vercel netlify godaddy namecheap verisign digicert letsencrypt slack zoom salesforce zendesk intercom adyen visa mastercard
  snowflake databricks confluent redhat vmware cisco juniper dell hpe sap accenture infosys tcs`,
)

/** Words for a person that name a machine as often, and the words before them that make them one or the other. */
export interface Doubtful {
  readonly words: readonly string[]
  /** What stands before them when they are a person; nothing before them counts too if `bare`. */
  readonly people: readonly string[]
  readonly bare: boolean
  /** Words that, anywhere in the text, tell of the machine. */
  readonly machinery?: readonly string[]
}

export const doubtful: readonly Doubtful[] = [
  {
    words: ['manager', 'managers', 'coordinator', 'coordinators', 'director', 'directors', 'supervisor', 'lead', 'leads', 'owner', 'owners', 'captain', 'scribe'],
    people: ['nurse', 'ward', 'care', 'volunteer', 'transport', 'bed', 'theatre', 'process', 'budget', 'asset', 'backlog', 'branch', 'area', 'regional', 'shop', 'restaurant', 'department', 'site', 'night', 'floor', 'station', 'customer', 'success', 'general', 'interim', 'facilities', 'crisis', 'case', 'hiring', 'operations', 'marketing', 'sales', 'office', 'day', 'bid', 'vendor', 'supplier', 'campaign', 'test', 'community', 'content', 'relationship', 'warehouse', 'hall', 'brand', 'programme', 'event', 'business', 'finance', 'hr', 'people', 'fleet', 'partner', 'risk', 'facility', 'logistics', 'production', 'field', 'hotel', 'category', 'data-center', 'owner', 'product', 'engineering', 'incident', 'project', 'account', 'release', 'team', 'duty', 'shift', 'on-call', 'delivery', 'program', 'line', 'senior', 'junior', 'store', 'plant', 'change', 'problem', 'support', 'it', 'service', 'code', 'tech', 'technical', 'ops', 'comms', 'communications', 'security', 'squad', 'qa', 'new', 'our', 'my', 'their', 'his', 'her', 'informatics', 'clinical', 'nursing', 'game', 'studio', 'claims', 'desk', 'flight', 'ramp', 'cabin', 'gate'],
    bare: true,
  },
  {
    words: ['provider', 'providers', 'carrier', 'carriers', 'company', 'agency', 'organization', 'organisation', 'supplier'],
    people: ['dns', 'hosting', 'cloud', 'payment', 'network', 'upstream', 'service', 'internet', 'email', 'sms', 'colocation', 'datacenter', 'transit', 'cdn', 'card', 'parent', 'our', 'their', 'external', 'power', 'telecom', 'mobile', 'bandwidth', 'the'],
    bare: true,
  },
  {
    words: ['member', 'members'],
    people: ['board', 'council', 'cabin', 'committee', 'team', 'staff', 'crew', 'community', 'squad', 'support', 'core', 'group'],
    bare: false,
  },
  {words: ['agent', 'agents'], people: ['first-line', 'second-line', 'hotline', 'ticket', 'estate', 'travel', 'check-in', 'call-center', 'call-centre', 'chat', 'insurance', 'support', 'service', 'desk', 'field', 'human', 'call', 'station', 'booking', 'helpdesk', 'sales', 'gate'], bare: false},
  {words: ['tech', 'techs'], people: ['night', 'field', 'data', 'center', 'centre', 'datacenter', 'support', 'lab', 'remote', 'hands', 'on-site', 'junior', 'senior'], bare: true},
  {words: ['dev'], people: ['junior', 'senior', 'frontend', 'backend', 'mobile', 'web', 'lead', 'app', 'ios', 'android', 'new', 'other'], bare: false},
  {words: ['board', 'boards'], people: ['advisory', 'executive', 'supervisory', 'architecture', 'project', 'design', 'governance', 'safety', 'management', 'steering', 'change', 'review', 'school', 'editorial'], bare: false},
  {words: ['office', 'offices'], people: ['press', 'head', 'home', 'back', 'front', 'project', 'regional', 'branch', 'site', 'programme', 'program'], bare: false},
  {words: ['group', 'groups'], people: ['database', 'science', 'storage', 'platform', 'payments', 'infrastructure', 'networking', 'engineering', 'steering', 'working', 'core', 'growth', 'research', 'reliability', 'ops', 'operations', 'support', 'product', 'analytics', 'mobile', 'web', 'frontend', 'front-end', 'backend', 'back-end', 'billing', 'sre', 'devops', 'app', 'apps', 'cloud', 'middleware', 'integration', 'facilities', 'maintenance'], bare: false},
  {words: ['support', 'operations', 'care'], people: ['vendor', 'customer', 'it', 'tech', 'technical', 'billing', 'application', 'first-line', 'second-line', 'third-line', 'merchant', 'partner', 'end-user', 'aws', 'network', 'field', 'flight', 'ground', 'store', 'level', 'supplier'], bare: false},
  {words: ['room'], people: ['control', 'operations', 'ops', 'war'], bare: false},
  {words: ['desk'], people: ['service', 'help', 'tier-1', 'tier-2', 'tier-3', 'first-line', 'second-line', 'l1', 'l2', 'trading', 'trade', 'support', 'front', 'night', 'late', 'early', 'noc', 'treasury', 'dispatch', 'planning', 'booking', 'bookings', 'news', 'claims', 'city', 'operations', 'ops', 'fx', 'rates', 'risk', 'settlements', 'settlement', 'reservations', 'ticket', 'crew', 'flight', 'gate', 'weekend', 'registration'], bare: false},
  {words: ['bridge'], people: ['whole', 'entire'], bare: false},
  {words: ['hands'], people: ['remote', 'smart'], bare: false},
  {words: ['contact', 'contacts'], people: ['primary', 'secondary', 'first', 'second', 'on-call', 'emergency', 'escalation', 'backup'], bare: false},
  {words: ['head', 'heads', 'chief', 'chiefs', 'principal', 'principals'], people: ['department', 'division', 'team', 'section', 'unit', 'shift', 'crew', 'watch', 'fire'], bare: false},
  {words: ['bank', 'banks'], people: ['partner', 'acquiring', 'clearing', 'issuing', 'house', 'receiving', 'sending'], bare: true},
  {words: ['marketing', 'procurement', 'purchasing', 'finance', 'hr', 'compliance', 'legal', 'treasury'], people: ['corporate', 'group', 'regional', 'central'], bare: true},
  {words: ['warden', 'steward', 'custodian', 'sponsor', 'deputy', 'producer', 'producers', 'translator', 'translators', 'planner', 'planners'], people: ['capacity', 'shift', 'production', 'route', 'maintenance', 'data', 'project', 'demand', 'master', 'film', 'network', 'floor', 'fire', 'executive'], bare: false},
  {words: ['dispatcher', 'dispatchers'], people: ['night', 'duty', 'flight', 'ambulance', 'emergency', 'train', 'shift', 'crew', 'freight', 'our'], bare: true},
  {words: ['worker', 'workers'], people: ['warehouse', 'construction', 'shift', 'dock', 'agency', 'office', 'factory', 'postal', 'social', 'case', 'care', 'maintenance', 'temporary', 'plant', 'floor', 'field', 'store', 'rail', 'utility', 'line', 'council', 'site'], bare: false},
  {words: ['driver', 'drivers'], people: ['forklift', 'delivery', 'bus', 'train', 'truck', 'lorry', 'van', 'taxi', 'crane', 'tram', 'ambulance', 'car', 'digger', 'excavator'], bare: false},
  {words: ['handler', 'handlers'], people: ['baggage', 'ground', 'freight', 'cargo', 'luggage', 'claims', 'call', 'complaint', 'complaints'], bare: false},
  {words: ['controller', 'controllers'], people: ['traffic', 'duty', 'financial', 'flight', 'approach', 'radar', 'rail', 'area', 'business', 'finance', 'stock', 'train', 'crew', 'ground', 'tower', 'night'], bare: false},
  {words: ['leader'], people: ['shift', 'team', 'squad', 'tribe', 'chapter', 'crew', 'project', 'section', 'business', 'party', 'technical', 'guild', 'ward', 'group', 'platoon', 'line', 'department'], bare: false},
  {words: ['master'], people: ['scrum', 'station', 'harbour', 'harbor', 'dock', 'wharf', 'choir', 'quarter'], bare: false},
  {words: ['loader', 'loaders'], people: ['baggage', 'ramp', 'cargo', 'freight', 'aircraft', 'truck', 'night'], bare: false},
  {words: ['installer', 'installers'], people: ['cable', 'field', 'elevator', 'lift', 'solar', 'kitchen', 'contract'], bare: false},
  {
    words: ['broker', 'brokers'],
    people: ['insurance', 'customs', 'energy', 'stock', 'freight', 'senior', 'junior'],
    bare: true,
    machinery: ['topic', 'topics', 'partition', 'partitions', 'kafka', 'mqtt', 'rabbitmq', 'amqp', 'offset', 'offsets', 'consumer', 'consumers'],
  },
  {words: ['picker', 'pickers', 'stacker'], people: ['order', 'warehouse', 'shelf', 'fruit'], bare: false},
  {words: ['servant', 'servants'], people: ['civil', 'public'], bare: false},
  {words: ['line'], people: ['second', 'first', 'third', 'front'], bare: false, machinery: ['parse', 'parser', 'file', 'config', 'csv', 'stack', 'code', 'yaml', 'column', 'log', 'script', 'power', 'text']},
  {words: ['cleaner', 'cleaners'], people: ['office', 'night', 'our', 'hall', 'contract'], bare: true},
  {words: ['temp', 'temps', 'installer', 'installers', 'grad', 'grads', 'soul'], people: ['agency', 'office', 'summer', 'our', 'vendor', 'external', 'recent', 'single', 'fresh', 'new'], bare: false},
  {words: ['processor', 'processors'], people: ['card', 'payment', 'payments'], bare: false},
  {
    words: ['operator', 'operators'],
    people: ['noc', 'plant', 'human', 'network', 'machine', 'shift', 'night', 'data', 'center', 'centre', 'console', 'on-duty', 'experienced', 'new', 'junior', 'senior', 'control', 'crane', 'plant', 'forklift', 'tower', 'radio', 'switchboard', 'camera', 'lift', 'press', 'boiler', 'grid', 'substation', 'terminal', 'duty', 'machine', 'room', 'node', 'validator', 'relayer', 'peer', 'tired'],
    bare: true,
    machinery: ['reconcile', 'reconciles', 'reconciled', 'reconciling', 'reconciliation', 'crd', 'crds', 'finalizer', 'finalizers', 'olm', 'operatorhub'],
  },
]

/** Quantities and parts: "one of the engineers" is who the engineers are. */
export const parts = wordGroup(usage, 'What follows "of" decides who they stand for.', 'one ones some none most many half all both each neither either any several few majority member members part rest couple two three anyone someone nobody everyone somebody')
