/** The English lexicon. */
import {Kind, Tag} from '../../tag.ts'
import {once} from '../../../document/once.ts'
import {beforeReading} from '../../words.ts'
import {buildLexicon, type Forms, type LexiconSource} from '../lexicon.ts'
import {wordGroup} from '../word-group.ts'
import {adjectives} from './adjectives.ts'
import {functionWords} from './function-words.ts'
import {irregularForms, regularForms} from './inflect.ts'
import {givenNames} from './names.ts'
import {departments, doubtful, firms, groups, outsiders, parts, roles} from './people.ts'
import {products} from './products.ts'
import {irregularVerbs, nounVerbs, plainVerbs} from './verbs.ts'

const marks = (words: string) => wordGroup('English grammar and punctuation', 'A closed class.', words)

/** Built when the first text is read. */
export const english = once(() => buildLexicon(source()))

beforeReading(english)

const source = (): LexiconSource => ({
  classes: [
    [Tag.determiner, functionWords.determiner],
    [Tag.possessive, functionWords.possessive],
    [Tag.pronoun, functionWords.self],
    [Tag.pronoun, functionWords.you],
    [Tag.pronoun, functionWords.person],
    [Tag.pronoun, functionWords.they],
    [Tag.pronoun, functionWords.nobody],
    [Tag.pronoun, functionWords.thing],
    [Tag.preposition, functionWords.preposition],
    [Tag.to | Tag.preposition, marks('to')],
    [Tag.subordinator, functionWords.subordinator],
    [Tag.relative, marks('who which that whoever')],
    [Tag.conjunction, functionWords.conjunction],
    [Tag.modal, functionWords.modal],
    [Tag.be, functionWords.be],
    [Tag.have, functionWords.have],
    [Tag.do, functionWords.do],
    [Tag.negation, functionWords.negation],
    [Tag.adverb, functionWords.adverb],
    [Tag.genitive, marks("'s ' ’")],
    [Tag.pause, marks(', ( ) – — - … [ ] | ~ * • "')],
    [Tag.stop, marks(': ; → -> => >')],
    [Tag.question, marks('?')],
    [Tag.exclamation, marks('! !! !!! !!!!')],
    [Tag.number, marks('two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen')],
    [Tag.modal | Tag.have, marks("'d")],
    [Tag.adjective, adjectives],
    [Tag.noun, nounVerbs],
    [Tag.noun, roles],
    [Tag.noun, groups],
    [Tag.noun, outsiders],
  ],
  kinds: [
    [Kind.self, functionWords.self],
    [Kind.you, functionWords.you],
    [Kind.person, functionWords.person],
    [Kind.nobody, functionWords.nobody],
    [Kind.person, roles],
    [Kind.group, groups],
    [Kind.outsider, outsiders],
    [Kind.firm, firms],
    [Kind.department, departments],
    [Kind.given, givenNames],
    [Kind.they, functionWords.they],
    [Kind.product, products],
  ],
  verbs: [
    ...verbs(),
    {base: 'be', third: [], past: [], participle: ['been'], gerund: ['being']},
    {base: 'have', third: [], past: [], participle: ['had'], gerund: ['having']},
    {base: 'do', third: [], past: [], participle: ['done'], gerund: ['doing']},
  ],
  auxiliaries: [
    ['be', functionWords.be.words],
    ['have', functionWords.have.words],
    ['do', functionWords.do.words],
  ],
  nounVerbs,
  doubtful,
  parts,
})

function verbs(): readonly Forms[] {
  const irregular = irregularVerbs.filter(forms => !/^(?:be|have|do) /.test(forms))
  const irregularBases = new Set(irregular.map(forms => forms.split(' ')[0]))
  const regular = [...new Set([...plainVerbs.words, ...nounVerbs.words])].filter(base => !irregularBases.has(base))
  return [...irregular.map(irregularForms), ...regular.map(regularForms)]
}
