/** How sure a language finding has to be before it is shown. */

/** `sure` shows what is seldom wrong, `thorough` also what is worth a second look. */
export const sensitivities = ['sure', 'thorough'] as const

export type Sensitivity = (typeof sensitivities)[number]

export const isSensitivity = (value: unknown): value is Sensitivity => sensitivities.some(sensitivity => sensitivity === value)
