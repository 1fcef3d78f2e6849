/** Common English adjectives without a telling ending. */
import {wordGroup} from '../word-group.ts'

export const adjectives = wordGroup(
  'General English',
  'Words of other endings (-ous, -ful, -ive, -less, -able) are recognised by them.',
  `able alert aware bad basic best better big blank brief bright broad broken busy certain cheap clean clear close cold common complete correct current daily dark dead deep different direct due early easy empty entire
  exact extra fair false fast few final fine firm first flat free fresh full good great green half happy hard heavy high hot huge idle internal key large last late least less light likely little live local long loose loud low main major
  many minor missing more most near new next nice nightly normal odd old only open other own past plain poor previous prior proper public quick quiet rare raw ready real recent red remote rich right rough round safe same secondary second secure separate severe sharp short
  sick simple single slow small smart smooth soft solid sorry special stale standard steady strange strict strong sudden sure sweet tall thick thin third thorough tight tiny tired total tough trivial true unaware unfamiliar unclear unknown upcoming urgent usual vague warm weak weekly wet whole wide wild wrong young junior senior several silly dumb lazy
  careless sloppy inept lax inexperienced untested untrained faulty buggy primary mid upper lower inner outer legacy familiar fit wise unwise keen reluctant hasty rash blind deaf hard harder closer quicker slower earlier sooner clearer safer wiser smarter competent shallow vigilant careful mindful cautious worse worst insufficient inadequate ample`,
)
