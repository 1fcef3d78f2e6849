import {family} from '../../wording/family.ts'

export default family({
  says: 'The sentence cries out.',
  english: [
    {words: '!!|!!!|!!!!|!!!!!!', never: ['went-well', 'got-lucky']},
    {words: 'what a|an <adj>? mess|joke|shame|day|week|night|waste|circus|nightmare|pity|farce|shambles'},
    {words: 'how|why|what on|in earth|hell|heaven', question: false},
    {words: 'how|why|what on|in earth|hell|heaven', question: true},
    {words: 'how|why|what the heck|hell|fuck|devil'},
    {words: 'wtf|ffs|smh|facepalm|face-palm|headdesk|kaboom|ouch|argh|aargh|ugh|yuck|omfg|lmao', lower: true},
    {words: 'thank|thanks you? very much', withWord: 'ruined broke broken gone lost'},
    {words: 'never again do|will|want|should', withWord: 'we i us nobody'},
  ],
  finds: [
    'The backups were on the same disk!!',
    'What a mess.',
    'How on earth did that pass the tests!',
    'How on earth did that pass the tests?',
    'Nobody could say what the hell the switch was doing.',
    'timeline: 19:02 Kaboom, everything was dead again.',
    'The weekend is gone, thanks very much.',
    'Never again do we want such a night.',
  ],
  leaves: [
    'went-well: The second site took over by itself!!',
    'What a replica does on its own is told in the manual.',
    '!!! warning "Read this first"',
    '!!!',
  ],
})
