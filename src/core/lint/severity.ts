/** How much a finding matters, from the most to the least. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'
