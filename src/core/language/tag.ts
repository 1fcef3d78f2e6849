/** Word classes as bits: a word's possible classes are a union, the class in its sentence is one of them. */

export const Tag = {
  noun: 1,
  name: 1 << 1,
  adjective: 1 << 2,
  adverb: 1 << 3,
  determiner: 1 << 4,
  possessive: 1 << 5,
  pronoun: 1 << 6,
  preposition: 1 << 7,
  to: 1 << 8,
  subordinator: 1 << 9,
  conjunction: 1 << 10,
  modal: 1 << 11,
  be: 1 << 12,
  have: 1 << 13,
  do: 1 << 14,
  negation: 1 << 15,
  /** The base form, which is also the imperative and most of the present. */
  base: 1 << 16,
  /** The third person singular. */
  third: 1 << 17,
  past: 1 << 18,
  participle: 1 << 19,
  gerund: 1 << 20,
  number: 1 << 21,
  /** The 's of a possessor, or short for "is" or "has". */
  genitive: 1 << 22,
  relative: 1 << 23,
  /** Comma, dash, bracket and the like. */
  pause: 1 << 24,
  /** Semicolon and colon: the clause before is over. */
  stop: 1 << 25,
  question: 1 << 26,
  exclamation: 1 << 27,
} as const

export const verbTags = Tag.base | Tag.third | Tag.past | Tag.participle | Tag.gerund
export const auxiliaryTags = Tag.modal | Tag.be | Tag.have | Tag.do
export const nominalTags = Tag.noun | Tag.name
export const punctuationTags = Tag.pause | Tag.stop | Tag.question | Tag.exclamation

/** Who a noun phrase stands for, as bits. A phrase that stands for nobody, or for somebody unknown, has none of the bits of people. */
export const Kind = {
  thing: 1,
  /** I and we. */
  self: 1 << 1,
  /** A role or a pronoun for one person. */
  person: 1 << 2,
  /** A name or a handle. */
  named: 1 << 3,
  group: 1 << 4,
  you: 1 << 5,
  nobody: 1 << 6,
  /** Customers and others whose acts are not looked at. */
  outsider: 1 << 7,
  /** A firm that is a person when it speaks and a machine when it serves. */
  firm: 1 << 8,
  /** A capitalised word that may be a name or a product. */
  proper: 1 << 9,
  /** The subject is left out: "Forgot to renew the certificate". */
  elided: 1 << 10,
  /** In the lexicon only: a department's name, a given name, "they", a product's name. What they stand for depends on what is around them. */
  department: 1 << 11,
  given: 1 << 12,
  they: 1 << 13,
  product: 1 << 14,
} as const

/** People whose acts a postmortem looks at. */
export const staff = Kind.self | Kind.person | Kind.named | Kind.group | Kind.you | Kind.nobody
/** The same without the writers. */
export const others = Kind.person | Kind.named | Kind.group | Kind.you | Kind.nobody
