/** What the light bulb offers: fixes of the findings at the cursor, what else they could become, and ways to silence or understand them. */
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Command,
  type Diagnostic,
  l10n,
  type Range,
  type TextDocument,
} from 'vscode'
import {mayName, namesAt, offersFor, type CheckedDocument, type Finding, type Offer} from '../../core/index.ts'
import {invocation} from '../command-handlers.ts'
import {rangeOf, snippetEdit, workspaceEdit} from '../edits.ts'
import {diagnosticSource} from '../features/diagnostics.ts'
import {fixAllKind} from '../features/fix-all.ts'
import {placeOfWords} from '../features/written-elsewhere.ts'
import {findingsNear, referenceTo} from '../findings.ts'
import type {Services} from '../services.ts'

/** Farther from its words no finding is looked for. */
const longestSentence = 1_000

/** What does not resolve the finding is no quick fix: a role rewrites a word, and the others take the thought elsewhere and leave the words. */
const kinds: Readonly<Record<Offer['kind'], CodeActionKind>> = {
  role: CodeActionKind.RefactorRewrite,
  why: CodeActionKind.RefactorExtract,
  action: CodeActionKind.RefactorExtract,
}

/** None may be offered for a text that has changed since it was asked about. */
export function codeActionsAt(document: TextDocument, range: Range, context: CodeActionContext, services: Services): CodeAction[] {
  return isAskedToFixAll(context) ? fixAllAction(document, services) : actionsAt(document, range, context, services)
}

const isAskedToFixAll = ({only}: CodeActionContext): boolean =>
  only !== undefined && fixAllKind.intersects(only) && !only.contains(CodeActionKind.QuickFix)

function fixAllAction(document: TextDocument, {documents}: Services): CodeAction[] {
  const edits = documents.safeFixesOf(document)
  if (edits.length === 0) return []
  const action = new CodeAction(l10n.t('Fix all safe findings'), fixAllKind)
  action.edit = workspaceEdit(document, edits)
  return [action]
}

/** What keeps every word comes first, then what rewords; what is about the findings and not their words comes last, once for all of them. */
function actionsAt(document: TextDocument, range: Range, context: CodeActionContext, services: Services): CodeAction[] {
  const analysis = services.documents.analysisOf(document)
  const found = findingsNear(document, analysis, range)
  if (found.length === 0) return rolesAtName(document, analysis, document.offsetAt(range.start), services)
  const fixes = found.flatMap(finding => fixesOf(document, finding, context.diagnostics))
  const last = [...allFixes(document, analysis), ...aboutFindings(document, found)]
  // VS Code puts entries that belong to no problem behind those that do.
  for (const action of last) action.diagnostics = diagnosticsFor(document, found, context.diagnostics)
  return [
    ...fixes.filter(({isPreferred}) => isPreferred),
    ...fixes.filter(({isPreferred}) => !isPreferred),
    ...found.flatMap(finding => offersOf(document, finding, services)),
    ...found.flatMap(finding => roleQuestions(document, finding, services)),
    ...last,
  ]
}

/** Where there is more than one. */
function allFixes({uri}: TextDocument, {findings}: CheckedDocument): CodeAction[] {
  const fixable = findings.filter(finding => finding.suppressed === null && finding.fixes().some(fix => fix.safe))
  return fixable.length > 1 ? [command(invocation('postmortem.fixAll', l10n.t('Fix all safe findings'), uri.toString()))] : []
}

function offersOf(document: TextDocument, finding: Finding, {documents, settings}: Services): CodeAction[] {
  const {configuration} = settings.of(document)
  return offersFor(documents.postmortemOf(document), configuration, finding).map(({kind, title, resolves, edits}) => {
    const action = new CodeAction(title, resolves ? CodeActionKind.QuickFix : kinds[kind])
    action.edit = workspaceEdit(document, edits)
    if (kind !== 'role') action.command = invocation('postmortem.tellWritten', title, document.uri.toString(), placeOfWords(edits))
    return action
  })
}

/** On a name in a sentence with which fault was found: the words at fault may stand elsewhere in it. */
function rolesAtName(document: TextDocument, {findings}: CheckedDocument, offset: number, services: Services): CodeAction[] {
  const postmortem = services.documents.postmortemOf(document)
  const about = findings.filter(
    finding => finding.suppressed === null && Math.abs(finding.start - offset) < longestSentence && mayName(finding),
  )
  const finding = about.find(one =>
    namesAt(postmortem, one).some(({places}) => places.some(({start, end}) => start <= offset && offset <= end)),
  )
  if (finding === undefined) return []
  const offers = offersOf(document, finding, services)
  const roles = offers.filter(({kind}) => kind === undefined || !CodeActionKind.RefactorExtract.contains(kind))
  return [...roles, ...roleQuestions(document, finding, services)]
}

/** For names whose roles the front matter does not tell. */
function roleQuestions(document: TextDocument, finding: Finding, {documents}: Services): CodeAction[] {
  if (!mayName(finding)) return []
  const people = namesAt(documents.postmortemOf(document), finding).filter(({role}) => role === null)
  return people.map(({name}) =>
    command(
      invocation('postmortem.sayRole', l10n.t('Say a role for “{0}”…', name), referenceTo(document, finding), name),
      CodeActionKind.RefactorRewrite,
    ),
  )
}

/** The gaps of a fix that rewords are stops for the cursor. The menu itself shows such a fix before it is chosen: by its title, and with Ctrl+Enter as a preview. */
function fixesOf(document: TextDocument, finding: Finding, shown: readonly Diagnostic[]): CodeAction[] {
  return finding.fixes().map(({title, safe, edits, choices}, index) => {
    const action = new CodeAction(title, CodeActionKind.QuickFix)
    action.edit = safe ? workspaceEdit(document, edits) : snippetEdit(document, edits, choices)
    action.diagnostics = diagnosticsFor(document, [finding], shown)
    action.isPreferred = safe && index === 0
    return action
  })
}

function aboutFindings(document: TextDocument, found: readonly Finding[]): CodeAction[] {
  const [first] = found
  const names = [...new Set(found.map(({rule}) => rule))]
  const byRule = names.map(name => found.find(({rule}) => rule === name)!)
  const references = byRule.map(finding => referenceTo(document, finding))
  const commands =
    first !== undefined && names.length === 1
      ? [
          invocation('postmortem.ignore', l10n.t('Ignore “{0}”…', first.rule), references[0]),
          invocation('postmortem.explainRule', l10n.t('Explain “{0}”', first.rule), first.rule),
        ]
      : [
          invocation('postmortem.ignore', l10n.t('Ignore one of {0} findings…', names.length), references),
          invocation('postmortem.explainRule', l10n.t('Explain one of {0} findings…', names.length), names),
        ]
  return commands.map(one => command(one))
}

function command(invoked: Command, kind = CodeActionKind.QuickFix): CodeAction {
  const action = new CodeAction(invoked.title, kind)
  action.command = invoked
  return action
}

function diagnosticsFor(document: TextDocument, found: readonly Finding[], shown: readonly Diagnostic[]): Diagnostic[] {
  return shown.filter(
    ({source, message, range}) =>
      source === diagnosticSource && found.some(finding => message === finding.message && range.isEqual(rangeOf(document, finding))),
  )
}
