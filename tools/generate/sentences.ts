/** What people read, as it stands in the sources: calls of `l10n.t`, the strings of the views, and what core says. */
import {globSync, readFileSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {reasonIn, rules} from '../../src/core/index.ts'

export interface Sentences {
  readonly host: readonly string[]
  readonly views: readonly string[]
  /** What the page of each view says, by the view's name. */
  readonly pages: ReadonlyMap<string, readonly string[]>
  readonly core: readonly string[]
  /** What guides through the playground. */
  readonly guidance: readonly string[]
  /** Why each rule is there, by the first sentence of its page. */
  readonly reasons: readonly string[]
}

export const sentencesIn = (root: URL): Sentences => ({
  host: gathered(root, 'src/host/**/*.ts', inHost),
  views: gathered(root, 'src/webview/**/*strings.ts', inViews),
  pages: new Map(
    globSync('src/webview/*/strings.ts', {cwd: fileURLToPath(root)}).map(file => [
      basename(dirname(file)),
      [file, 'src/webview/*strings.ts'].flatMap(files => gathered(root, files, inViews)),
    ]),
  ),
  core: gathered(root, 'src/core/**/*.ts', inCore),
  guidance: Array.from(
    readFileSync(new URL('media/playground/incident.md', root), 'utf8').matchAll(/^<!-- (.*) -->$/gm),
    ([, line]) => line!,
  ),
  reasons: rules.map(({name}) => reasonIn(readFileSync(new URL(`src/core/rules/${name}.md`, root), 'utf8'))),
})

/** Called with each node and its file; tells the texts that stand there. */
type Finder = (node: ts.Node, file: string) => readonly string[]

function gathered(root: URL, files: string, find: Finder): readonly string[] {
  const folder = fileURLToPath(root)
  const found = globSync(files, {cwd: folder})
    .sort()
    .flatMap(file => textsIn(file, readFileSync(new URL(file, root), 'utf8'), find))
  return [...new Set(found)]
}

export function textsIn(file: string, text: string, find: Finder): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    found.push(...find(node, file))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

/** The first argument of `l10n.t` must be there to be read. */
export const inHost: Finder = (node, file) => {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'l10n.t') return []
  const first = node.arguments[0]!
  if (ts.isStringLiteralLike(first)) return [first.text]
  throw new Error(`${file}: a text of \`l10n.t\` has to stand in the call itself: ${node.getText()}`)
}

const inViews: Finder = node => (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer) ? [node.initializer.text] : [])

/** Tables of core whose texts are looked up where they are said: in files of these paths, what stands beside these names. */
const tables: readonly (readonly [RegExp, readonly string[]])[] = [
  [/core\/rules\//, ['summary', 'ask', 'defect']],
  [/core\/profiles\/profile\.ts|core\/lint\/configuration-file\.ts/, ['title', 'summary']],
]

/** Files of core that hold sentences for people and nothing else that begins like one. */
const sentencesOnly = /core\/(?:model\/front-matter-fields|outline\/section-questions)\.ts$/

export const inCore: Finder = (node, file) => {
  if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'saying') return [templateOf(node.template)]
  if (ts.isCallExpression(node) && node.expression.getText() === 'localised') return literalsIn(node.arguments[0]!)
  if (ts.isCallExpression(node) && node.expression.getText() === 'sayings') return valuesIn(node.arguments[0]!)
  if (ts.isPropertyAssignment(node) && tables.some(([files, names]) => files.test(file) && names.includes(node.name.getText())))
    return literalsIn(node.initializer).filter(text => text !== '')
  return ts.isStringLiteralLike(node) && sentencesOnly.test(file) && /^[A-Z][^ ]* /.test(node.text) ? [node.text] : []
}

/** Of a choice, either side. */
function literalsIn(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
  return ts.isParenthesizedExpression(node) ? literalsIn(node.expression) : []
}

const valuesIn = (node: ts.Expression): readonly string[] =>
  ts.isObjectLiteralExpression(node)
    ? node.properties.flatMap(property => (ts.isPropertyAssignment(property) ? literalsIn(property.initializer) : []))
    : []

const templateOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map(({literal}, index) => `{${index}}${literal.text}`).join('')
