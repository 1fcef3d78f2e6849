/** Why a rule is there, in one line: the first sentence of its page. */

export function reasonIn(page: string): string {
  const [, why = ''] = /^## Why\r?\n\s*([^\r\n]+)/m.exec(page) ?? []
  return /^.*?[.!?]”?(?=\s+[\p{Lu}“]|$)/u.exec(why)?.[0] ?? why
}
