/** English verbs by their base form; the inflected forms are derived. */
import {wordGroup} from '../word-group.ts'

const incidents = 'Verbs of incident reports and general English'

/** Base forms that are verbs wherever they stand. */
export const plainVerbs = wordGroup(
  incidents,
  'Regular verbs, and irregular ones whose forms are in `irregularVerbs`.',
  `accept account acknowledge ack act adapt add adjust admit advise affect agree alter announce annoy anticipate apologize apologise appear apply appoint approve argue arrange arrive ask
  assert assess assign assume attach attend author authorize authorise avoid await bear become begin behave believe belong blind block borrow bother break brick bring broadcast build bungle bypass
  buy calculate carry catch celebrate choose circumvent clarify clear climb cling coax collaborate collapse collect collide come commence comment commit communicate compare compile complain complete comply compromise
  concentrate conclude conduct configure confirm confuse connect consider consist consult contain contribute convert convince coordinate cope corrupt create cripple cross-check deal debug decide declare decline
  deem delegate delete deliver demand deny depend deploy deprecate derail describe deserve destroy detect determine develop diagnose dig disable disagree discard disclose discover discuss dismiss disregard disrupt distinguish divert
  document double-check downplay downgrade draft drain drive duplicate eliminate embarrass emerge emphasize emphasise employ enable encounter encourage engage enjoy enlarge ensure enter erase escalate establish evaluate
  examine exceed exclude execute exist expand expect explain explore expose extend facilitate fail fall familiarize familiarise fat-finger feel file find finish flag flip follow forbid force foresee forget forgive fumble gather generate get
  give go goof grab grant grasp greet grow guess handle happen hasten hear hesitate hide hijack hit hold hope hurry identify ignore imagine implement imply improve include incorporate increase indicate inform inherit
  inject insist inspect install instruct integrate intend interpret intervene introduce investigate invite invoke involve isolate join jump justify keep kick kill know learn leave lend let lie listen live loop lose
  maintain manage meddle mean meet merge migrate miscalculate miscommunicate misconfigure misinform misinterpret misjudge mislabel mislead mismanage misplace misread misroute mistype misunderstand misuse mishandle misdiagnose misclick mis-click mix modify monitor mute necessitate neglect negotiate notice
  notify obey observe obtain occur offer omit open operate oppose opt organize organise originate overestimate over-estimate overlook override overrule oversee overreact overwrite own panic participate pass paste pay perform persist persuade pinpoint place plunge point
  pollute postpone prefer prepare press presume pretend prevent prioritize prioritise proceed produce promise promote proofread propose protect prove provide publish pull purge pursue push put question quit react
  reach read realize realise reassign rebase reboot rebuild receive reckon recognize recognise recommend reconcile reconfigure recover redo reduce refer refresh refuse register reinstall reject relate relax rely remain remember remind remove
  rename render renew repair repeat replace reply represent reproduce require rerun rescue resign resist resolve respond restore restrict resume retain retire retrain retrieve retry return reveal revert revoke rewrite ring rise roll rotate
  rush ruin sabotage sanity-check say scramble screw see seek seem select sell send set shepherd shift ship shout show shrug shut sign silence skim skip sleep slip snooze speak specify spend spill split spot spread squander stand start stay steal stick
  stop stretch strive struggle submit succeed suffer suggest supervise suppose suspect suspend swap switch take talk teach tell tend terminate thank think throw tolerate touch track trash treat trigger trust try
  tune turn type unblock underestimate under-estimate undergo understand undertake undo uninstall unmute unplug untangle update upgrade upload validate verify volunteer wait wake want warn watch wait weigh whine win wipe wish withdraw withhold wonder wreck
  write botch bork hose nuke mangle clobber misconfigure rewire whitelist blacklist allowlist disconnect wait wander fire bodge shrink swallow leak crash boot bounce drop lack mind lock unlock vet rubber-stamp retest recheck re-check recognise re-enable re-run re-read re-test look care work serve stall surge evict serve spike route buffer throttle reconnect back
  rehearse practise practice inspect eyeball proofread peer-review review screw jeopardize endanger misinform shirk dodge evade abandon ditch forego forgo pester nag scold reprimand lecture coach educate mentor familiarise sensitize sensitise reiterate stress urge beg exercise
  wreak ensue erupt suck arise sneak vanish disappear raise clean adhere heed define secure encrypt pick load-test reenable appreciate save avert honour honor defer expire predict telegraph foreshadow cancel unset decommission archive demote ban invalidate uncomment toggle recreate
  invert transpose misspell unmount detach cherry-pick force-push squash mis-type mis-key mis-paste allow defend err misplan mis-judge mis-manage mis-handle misallocate misprioritise misprioritize muff flub underperform under-perform over-react overstep dither procrastinate dawdle flounder over-promise overpromise
  mobilize mobilise belittle bury misconstrue misremember over-think overrate underrate misperceive solve onboard administer comprehend overwhelm triple-check doublecheck endeavor endeavour vow re-train admonish re-educate implore circulate reinforce preach foster instil instill refrain abide unplug reimage truncate
  manoeuvre maneuver neglect knock torch fuck cordon download reword relocate recompute reimburse notice harm hurt upset abort wreck flip flatten blank blast scrub spoil foul muddle jumble misstate misname misnumber misdirect misaddress misfile miscount misroute misplug swap cave yell scream complain gripe whinge mock ridicule insult
  cry shorten mitigate minimize minimise forestall halve permit preclude spare linger green-light lower hire waive suppress deprioritise deprioritize de-prioritise de-prioritize shelve exempt triage uncover
  miskey mispaste miswire mis-wire misset mis-set mistag misdial misapply misconnect mistranscribe mis-enter mis-select misquote misdate negate interchange conflate mistreat scupper paralyse paralyze
  choke strangle clog hobble gut fry trample hammer swamp inflict perpetrate provoke orchestrate smuggle betray violate flout breach contravene infringe blacken deviate stray diverge dispense sidestep balk baulk loaf idle
  dally mothball rot fester languish wither stagnate moulder dilly-dally twiddle deign elect nod glaze fixate obsess pooh-pooh poo-poo trivialise trivialize underplay twig intuit
  freak fluster erode loosen unravel conspire slacken sidetrack dispose plough plow decimate obliterate`,
)

/** Verbs whose base and -s forms are more often nouns in incident reports. */
export const nounVerbs = wordGroup(
  incidents,
  'Read as a noun unless the grammar around them asks for a verb.',
  `alert alarm answer attack attempt backup balance blame book bug call cause cap chain change charge check claim cleanup click code command commit concern contact control copy cost cover crash cut cycle damage deadlock delay demand deploy design dump
  edit email end error escape estimate exercise export face fault filter fix flag flash flood flush focus freeze function group guard guess handoff hang help import index influence interest interrupt issue key label lag lapse
  launch lead leak limit link list load lock log loop loss mail map mark mask matter measure mess message miss mistake mount move name need notice object offer order outage output page panic patch path pause peak pin ping plan play poll post
  present press probe process program project promise provision pull push query question queue rate reach record refactor reference release repair repeat reply report request rescue reserve reset respect rest restart result retry return
  review reward ride ring risk route rule run sample scale schedule score search seed sense shape share shift ship shutdown shape signal size slot smoke-test snapshot sort sound source spike split sprint staff stage stand start state step stop
  store stream stress strike struggle study subject supply support surge surprise suspect swap switch sync tag talk target task tear test thread threat throttle ticket time tip trace track trade traffic train transfer transform
  trap trigger trip trouble trust try tune turn type update upgrade upload use value view visit volume vote wait walk warrant warning waste watch water weight wish witness wonder work worry dispute drain drift drill drive drop dream rush
  forecast gamble gain finger slack mix halt peer drift range swing slip gloss brush second-guess hack hurt cost blame fault excuse cock sink land address audit challenge mention close duck desert judge brief cross bump tank plug format power scope hand park surface drag aim pledge counsel discipline caution underline highlight discount wave laugh regard school slow boost reign muck ball fluff slack sleep oversleep doze daydream table zone space bank age breach anchor spiral stew hammer torpedo poison gut flap wobble tangle mire glance skate snowball punt blunder`,
)

/** Past and participle forms that are not made with -ed: "base past participle". */
export const irregularVerbs: readonly string[] = `
  awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bind bound bound|bite bit bitten|blow blew blown
  break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
  cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown
  forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forego forewent foregone|forgo forwent forgone|freeze froze frozen|get got got|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
  hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled
  misread misread misread|mistake mistook mistaken|misunderstand misunderstood misunderstood|overcome overcame overcome|override overrode overridden|oversee oversaw overseen|oversleep overslept overslept|overthink overthought overthought|pay paid paid|proofread proofread proofread|prove proved proven|put put put|quit quit quit|read read read|re-read re-read re-read
  rebuild rebuilt rebuilt|redo redid redone|rerun reran rerun|re-run re-ran re-run|rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shrink shrank shrunk
  shut shut shut|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spill spilt spilt|split split split|spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|sweep swept swept|swing swung swung|take took taken
  teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written|overwrite overwrote overwritten|panic panicked panicked|overtake overtook overtaken|fund funded funded`
  .split('|')
  .map(forms => forms.trim())
  .flatMap(forms => forms.split('\n'))
  .map(forms => forms.trim())
  .filter(forms => forms !== '')
