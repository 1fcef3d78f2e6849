import {family} from '../../wording/family.ts'
import {rows} from '../../wording/pattern.ts'

export default family({
  says: 'Idioms that make an ending out of what was open then.',
  english: [
    ...rows(`
      ticking <adj|noun>? bomb|bombs
      recipe for <adv>? disaster|trouble|failure|chaos|exactly|precisely
      disaster|accident in the making
      asking|begging for trouble
      =be asking for it
      borrowed time
      =tempt fate|providence
      =play with fire
      on its|their last legs
      written in the stars
      canary <have|be> .. singing|dead
    `),
    {words: 'crying|cried|cry out for <noun>', without: 'baby help'},
    {words: 'headed|heading|steering|racing|hurtling for|towards|toward|into <det>? wall|cliff|disaster|crash|abyss|brink'},
    {words: 'come|came|comes|coming back to bite|haunt @staff', without: 'may might could'},
  ],
  finds: [
    'The old job was a ticking time bomb.',
    'Two schedulers and one lock table: a recipe for disaster.',
    'It was a disaster in the making.',
    'Running both in one hour was asking for trouble.',
    'Going live that night was asking for it.',
    'The old pump was living on borrowed time.',
    'Shipping on the eve of the feast was tempting fate.',
    'We were playing with fire.',
    'The array was on its last legs.',
    'The end was written in the stars.',
    'The canary had been singing for two weeks.',
    'The batch cluster had been crying out for attention.',
    'The rollout was heading for a wall.',
    'The shortcut came back to bite us.',
  ],
  leaves: [
    'The time bomb in the trial licence went off on 1 March.',
    'The canary release ran for an hour.',
    'The tripwire of the drill is set for August.',
    'Water runs downhill quite naturally, and the cellar fills.',
  ],
})
