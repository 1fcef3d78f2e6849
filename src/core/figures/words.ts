/** Figures as they are written: they are read again as what they were. */

/** "12,345.5": groups of three digits, and no more than two places. */
export function numberWords(value: number): string {
  const [whole = '', places] = String(Math.abs(rounded(value))).split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return `${value < 0 ? '-' : ''}${grouped}${places === undefined ? '' : `.${places}`}`
}

/** What is left of a figure when it is written. */
export const rounded = (value: number): number => Math.round(value * 100) / 100

export interface Unit {
  readonly unit: string | null
  readonly currency: string | null
}

/** "EUR 9,000", "$9,000", "12 %", "300 ms". */
export function amountWords(value: number, {unit, currency}: Unit): string {
  const number = numberWords(value)
  if (currency !== null) return /^[A-Z]/.test(currency) ? `${currency} ${number}` : `${currency}${number}`
  return unit === null ? number : `${number} ${unit}`
}
