/** The closed classes of English: words that hold sentences together. */
import {wordGroup} from '../word-group.ts'

const grammar = 'Closed word classes of English grammar'

export const functionWords = {
  determiner: wordGroup(
    grammar,
    'Articles, demonstratives and quantifiers that open a noun phrase.',
    'the a an this that these those some any no every each all both either neither another such what which whose several many few most more less much enough half',
  ),
  possessive: wordGroup(grammar, 'Possessive determiners.', 'my our your his her its their'),
  self: wordGroup(grammar, 'The writers themselves.', 'i we us me ourselves myself'),
  you: wordGroup(grammar, 'The person spoken to.', 'you yourself'),
  person: wordGroup(grammar, 'Pronouns that stand for one or more people whatever came before.', 'he she him someone somebody anyone anybody everyone everybody who whoever'),
  they: wordGroup(grammar, 'Pronouns that stand for people or for things, as the text before them tells.', 'they them'),
  nobody: wordGroup(grammar, 'Nobody at all.', 'nobody no-one noone'),
  thing: wordGroup(grammar, 'Pronouns that stand for things.', 'it itself something nothing anything everything there one none neither themselves'),
  preposition: wordGroup(
    grammar,
    'Prepositions; "to" is told apart where it opens an infinitive.',
    `of in on at by with from for about against between among into onto through during without within under over above below across behind
    beyond near inside outside per via towards toward upon throughout despite concerning regarding besides except amid like unlike alongside
    next off out up down around than as due prior till plus`,
  ),
  subordinator: wordGroup(
    grammar,
    'Words that open a subordinate clause.',
    'because if when while since although though unless until whereas whether after before once so hence therefore lest whenever where wherever why how',
  ),
  conjunction: wordGroup(grammar, 'Words that join equals.', 'and or but nor then yet & /'),
  modal: wordGroup(grammar, 'Modal auxiliaries.', 'should could would might may must can will shall ought cannot'),
  be: wordGroup(grammar, 'Forms of "be", and "get" where it makes a passive.', "is are was were be been being am 're 'm"),
  have: wordGroup(grammar, 'Forms of "have".', "have has had having 've"),
  do: wordGroup(grammar, 'Forms of "do".', 'do does did'),
  negation: wordGroup(grammar, 'Words that negate a verb.', 'not never'),
  adverb: wordGroup(
    grammar,
    'Adverbs without the ending -ly that may stand inside a verb group.',
    `just also likely still even ever always often again soon too very quite rather almost already now only maybe perhaps however instead
    ahead anyway somehow nevertheless otherwise twice sometimes later earlier first simply together double triple away back far well way yet long
    right here indeed further initially apparently seldom either sadly thus wrongly somewhat simultaneously once please kindly`,
  ),
} as const

export const abbreviations = wordGroup(
  'Common abbreviations',
  'A full stop after one of these does not end a sentence.',
  'e.g i.e etc vs approx mr mrs ms dr st no min max sec hr hrs incl resp ca cf al inc ltd dept est fig vol ver jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m',
)
