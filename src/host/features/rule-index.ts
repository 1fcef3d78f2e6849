/** Shows all rules in groups, with what each finds and how severe it is here; Enter opens its page, a button turns it off or on for the workspace. */
import {commands, ConfigurationTarget, l10n, QuickPickItemKind, ThemeIcon, Uri, window, workspace, type QuickPickItem} from 'vscode'
import {grouped, localised, rules, severityUnder, severityWords, type Rule, type RuleSetting} from '../../core/index.ts'
import type {Handlers} from '../command-handlers.ts'
import type {CommandName} from '../commands.ts'
import type {Services} from '../services.ts'
import type {Place} from '../tabs.ts'

interface RuleItem extends QuickPickItem {
  readonly rule?: Rule
}

export function ruleIndex(services: Services): Handlers<'postmortem.showRules'> {
  const {active, documents, settings} = services
  return {
    'postmortem.showRules'() {
      const picker = window.createQuickPick<RuleItem>()
      picker.title = l10n.t('Rules')
      picker.placeholder = l10n.t('Enter opens the page of a rule, its button turns it off or on.')
      picker.matchOnDescription = true
      picker.matchOnDetail = true
      // Wherever the setting was changed, the list tells what holds now, and stays where it was.
      const show = (): void => {
        const at = picker.activeItems[0]?.rule
        picker.keepScrollPosition = true
        picker.items = itemsIn()
        picker.activeItems = picker.items.filter(({rule}) => rule !== undefined && rule === at)
      }
      const listener = settings.onDidChange(show)
      picker.onDidTriggerItemButton(({item}) => item.rule && void turn(item.rule))
      picker.onDidAccept(() => {
        const rule = picker.activeItems[0]?.rule
        const explain: CommandName = 'postmortem.explainRule'
        if (rule !== undefined) void commands.executeCommand(explain, rule.name)
        picker.hide()
      })
      picker.onDidHide(() => {
        listener.dispose()
        picker.dispose()
      })
      show()
      picker.show()
    },
  }

  /** As it is for the postmortem at hand, else for any that says nothing of its own. */
  function severityHere(rule: Rule): RuleSetting {
    const {postmortem} = active
    if (postmortem === undefined) return severityUnder(rule, settings.of(anywhere()).configuration.severities, {})
    return severityUnder(rule, settings.of(postmortem).configuration.severities, documents.postmortemOf(postmortem).profile.rules)
  }

  function itemsIn(): readonly RuleItem[] {
    return [...grouped(rules, ({category}) => category)].flatMap(([category, group]) => [
      {label: groups[category](), kind: QuickPickItemKind.Separator},
      ...group.map(rule => itemOf(rule, severityHere(rule))),
    ])
  }

  /** What is off by itself or by the team's file is turned on in so many words. */
  async function turn(rule: Rule): Promise<void> {
    const scope = active.postmortem?.uri
    const target = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace
    const write = (value: RuleSetting | undefined): Thenable<void> =>
      workspace.getConfiguration('postmortem', scope).update(`rules.${rule.name}`, value, target)
    if (severityHere(rule) !== 'off') return write('off')
    await write(undefined)
    if (severityHere(rule) === 'off') await write(rule.severity === 'off' ? 'warning' : rule.severity)
  }
}

const groups: Readonly<Record<Rule['category'], () => string>> = {
  structure: () => l10n.t('Sections and form'),
  language: () => l10n.t('Language'),
  facts: () => l10n.t('Facts and figures'),
  causes: () => l10n.t('Causes'),
  'follow-up': () => l10n.t('Action items'),
  timeline: () => l10n.t('Timeline'),
}

function itemOf(rule: Rule, severity: RuleSetting): RuleItem {
  const {name, code, summary} = rule
  const isOff = severity === 'off'
  const button = {
    iconPath: new ThemeIcon(isOff ? 'bell' : 'bell-slash'),
    tooltip: isOff ? l10n.t('Turn on “{0}”', name) : l10n.t('Turn off “{0}”', name),
  }
  return {label: name, description: `${code} · ${localised(severityWords[severity])}`, detail: localised(summary), buttons: [button], rule}
}

/** A file that there may be, for what holds where no document says otherwise. */
function anywhere(): Place {
  const [folder] = workspace.workspaceFolders ?? []
  return {uri: folder === undefined ? Uri.parse('untitled:new.md') : Uri.joinPath(folder.uri, 'new.md'), isUntitled: folder === undefined}
}
