/** Wires the features to the services that they share. */
import type {ExtensionContext} from 'vscode'
import {registerCommands} from './command-handlers.ts'
import {causesCommands} from './features/causes-commands.ts'
import {registerCauses} from './features/causes.ts'
import {registerChecklist} from './features/checklist.ts'
import {registerCodeActions} from './features/code-actions.ts'
import {registerConfigurationProblems} from './features/configuration-problems.ts'
import {registerContextKey} from './features/context-key.ts'
import {registerDiagrams} from './features/diagram.ts'
import {registerDiagnostics} from './features/diagnostics.ts'
import {fixingAll} from './features/fix-all.ts'
import {ignoring} from './features/ignoring.ts'
import {kindSwitching, registerLanguageStatus} from './features/language-status.ts'
import {postmortemCreation} from './features/new-postmortem.ts'
import {registerRulePages, ruleExplaining} from './features/rule-pages.ts'
import {sectionCommands} from './features/sections.ts'
import {createServices} from './services.ts'

export function activate(context: ExtensionContext): void {
  const began = performance.now()
  const services = createServices(context)
  const causes = registerCauses(services)
  const diagrams = registerDiagrams(services)
  context.subscriptions.push(
    services,
    causes,
    diagrams,
    registerDiagnostics(services),
    registerCodeActions(services),
    registerLanguageStatus(services),
    registerConfigurationProblems(),
    registerContextKey(services),
    registerChecklist(services),
    registerRulePages(services),
    registerCommands({
      ...postmortemCreation,
      ...sectionCommands(services),
      ...fixingAll(services),
      ...ignoring(services),
      ...ruleExplaining,
      ...kindSwitching(services),
      ...causesCommands(services, causes, diagrams),
      'postmortem.showOutput': () => services.log.show(),
    }),
  )
  services.log.debug(`Activated in ${(performance.now() - began).toFixed(1)} ms.`)
}
