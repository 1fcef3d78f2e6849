/** How much a finding matters. */

/** From the least to the most. */
export const severities = ['hint', 'information', 'warning', 'error'] as const

export type Severity = (typeof severities)[number]

/** What a rule can be set to: a severity for its findings, or not to run at all. */
export type RuleSetting = Severity | 'off'

/** From the most to the least. */
export const ruleSettings: readonly RuleSetting[] = [...severities.toReversed(), 'off']

export const isRuleSetting = (value: unknown): value is RuleSetting => ruleSettings.some(setting => setting === value)
