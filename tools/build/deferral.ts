/** Finds in a program what modules compute of words while they load, so that the build can put it off. */
import ts from 'typescript'

/** What the build has to know of a program to pack its texts. */
export interface Deferral {
  /** Texts to be packed, each a literal without substitutions. */
  readonly texts: readonly ts.StringLiteralLike[]
  /** Constants that become functions: they need packed texts, directly or by way of each other, or are there for the properties. */
  readonly constants: readonly Place[]
  /** Where these constants are used as values. */
  readonly uses: readonly ts.Identifier[]
  /** Properties whose values are told from outside. */
  readonly properties: readonly Place[]
}

/** What can be put off: a constant of a module, or a property of its default export. */
export interface Place {
  readonly node: ts.VariableDeclaration | ts.PropertyAssignment | ts.ShorthandPropertyAssignment
  readonly value: ts.Expression
}

export interface Asked {
  readonly program: ts.Program
  /** The modules of the program that are looked at. */
  readonly modules: readonly ts.SourceFile[]
  /** Whether the texts of a module are packed. */
  readonly isPacked: (module: ts.SourceFile) => boolean
  /** The shortest text that is worth its look-up, in characters. */
  readonly shortest: number
  /** Names of those properties of a default export that are plain data, and that nobody reads before the first text is checked. */
  readonly data: ReadonlySet<string>
}

/** A constant that is used while modules load is not put off, and its texts stay where they are. */
export function deferralOf({program, modules, isPacked, shortest, data}: Asked): Deferral {
  const checker = program.getTypeChecker()
  const places = modules.flatMap(module => placesIn(module, data))
  const constants = new Map<ts.Symbol, Place>()
  for (const place of places) if (ts.isVariableDeclaration(place.node)) constants.set(checker.getSymbolAtLocation(place.node.name)!, place)

  const early = new Set<Place>()
  const apart = new Set<ts.Node>(places.map(({node}) => node))
  addUsed(modules.flatMap(module => evaluated(module, apart)))
  const candidates = places.filter(place => !early.has(place))
  const textsOf = ({node, value}: Place): readonly ts.StringLiteralLike[] =>
    isPacked(node.getSourceFile()) ? evaluated(value).filter(inner => isText(inner, shortest)) : []
  const properties = places.filter(({node}) => !ts.isVariableDeclaration(node))
  const withData = new Set(properties.map(({node}) => node.getSourceFile()))
  const late = new Set(candidates.filter(place => withData.has(place.node.getSourceFile()) || textsOf(place).length > 0))
  // What is computed of these is put off as well, until nothing new is found.
  for (let known = -1; known !== late.size;) {
    known = late.size
    for (const place of candidates) if (evaluated(place.value).some(isLate)) late.add(place)
  }
  const replaced = new Set<ts.Node>(properties.map(({node}) => node))
  return {
    texts: [...late].flatMap(textsOf),
    constants: [...late].filter(({node}) => !replaced.has(node)),
    properties,
    uses: modules.flatMap(module => within(module, node => ts.isTypeNode(node) || replaced.has(node))).filter(isLate),
  }

  /** Adds to the early constants what these nodes use, and what that is computed of. */
  function addUsed(nodes: readonly ts.Node[]): void {
    for (const node of nodes) {
      const place = used(node)
      if (place === undefined || early.has(place)) continue
      early.add(place)
      addUsed(evaluated(place.value))
    }
  }

  function isLate(node: ts.Node): node is ts.Identifier {
    const place = used(node)
    return place !== undefined && late.has(place)
  }

  /** The constant whose value a node reads. */
  function used(node: ts.Node): Place | undefined {
    if (!ts.isIdentifier(node) || !isRead(node)) return undefined
    const symbol = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node)
    if (symbol === undefined) return undefined
    return constants.get((symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol))
  }
}

function placesIn(module: ts.SourceFile, data: ReadonlySet<string>): readonly Place[] {
  return module.statements.flatMap((statement): readonly Place[] => {
    if (ts.isVariableStatement(statement) && (statement.declarationList.flags & ts.NodeFlags.Const) !== 0)
      return statement.declarationList.declarations.flatMap(node =>
        node.initializer === undefined || !ts.isIdentifier(node.name) ? [] : [{node, value: node.initializer}],
      )
    if (!ts.isExportAssignment(statement) || !ts.isCallExpression(statement.expression)) return []
    const [options] = statement.expression.arguments
    if (options === undefined || !ts.isObjectLiteralExpression(options)) return []
    return options.properties.flatMap((node): readonly Place[] => {
      if (node.name === undefined || !ts.isIdentifier(node.name) || !data.has(node.name.text)) return []
      if (ts.isShorthandPropertyAssignment(node)) return [{node, value: node.name}]
      return ts.isPropertyAssignment(node) ? [{node, value: node.initializer}] : []
    })
  })
}

/** What is computed when a node is: the bodies of functions wait by themselves. */
const evaluated = (node: ts.Node, apart: ReadonlySet<ts.Node> = nothing): readonly ts.Node[] =>
  within(node, inner => ts.isFunctionLike(inner) || ts.isTypeNode(inner) || apart.has(inner))

const nothing: ReadonlySet<ts.Node> = new Set()

/** A node and all nodes in it, without those that are left out. */
function within(node: ts.Node, isLeftOut: (node: ts.Node) => boolean): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (inner: ts.Node): void => {
    if (isLeftOut(inner)) return
    nodes.push(inner)
    ts.forEachChild(inner, visit)
  }
  visit(node)
  return nodes
}

/** Names of properties are no expressions. */
const isText = (node: ts.Node, shortest: number): node is ts.StringLiteralLike =>
  ts.isStringLiteralLike(node) && node.text.length >= shortest && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)

/** Not where a name is declared, imported, exported again, or stands after a dot. */
function isRead(node: ts.Identifier): boolean {
  const {parent} = node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isImportClause(parent)) return false
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node
  return true
}
