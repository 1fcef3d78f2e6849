/** Finds what must not get into a document that many people read: tokens, keys and passwords, by the forms that they have. */

export interface Masked {
  readonly words: string
  /** What was masked, in the order of the text: "GitHub token". */
  readonly secrets: readonly string[]
}

/** Every form begins with letters of its own, so that a text is passed over once. A first group is kept, a second is the secret. */
const forms: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['private key', /()(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----(?:[^-]|-(?!----END )){0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?)/g],
  ['GitHub token', /()(\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{22,255})\b)/g],
  ['GitLab token', /()(\bglpat-[\w-]{20,64})/g],
  ['AWS key', /()(\b(?:AKIA|ASIA)[A-Z0-9]{16}\b)/g],
  ['AWS key', /(\baws_secret_access_key["']?\s{0,4}[=:]\s{0,4}["']?)([A-Za-z0-9/+=]{40})/gi],
  ['Slack token', /()(\bxox[abeoprs]-[A-Za-z0-9-]{10,255}|\bxapp-[A-Za-z0-9-]{10,255})/g],
  ['Slack webhook', /(hooks\.slack\.com\/(?:services|workflows)\/)([A-Za-z0-9/_-]{10,255})/g],
  ['Google key', /()(\bAIza[\w-]{35})/g],
  ['Stripe key', /()(\b[sr]k_live_[A-Za-z0-9]{16,255})/g],
  ['API key', /()(\bsk-[A-Za-z0-9_-]{32,255})/g],
  ['npm token', /()(\bnpm_[A-Za-z0-9]{36}\b)/g],
  ['token', /()(\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,4000}(?:\.[\w-]{0,4000})?)/g],
  ['token', /(\bBearer\s{1,4})([\w.~+/-]{16,4000}={0,2})/gi],
  ['password', /(\bBasic\s{1,4})([A-Za-z0-9+/]{16,1000}={0,2}(?![A-Za-z0-9+/]))/g],
  ['password', /(:\/\/[^\s/:@?#]{0,128}:)([^\s/@]{1,256})(?=@)/g],
  [
    'password',
    /(\b(?:password|passwd|pwd|secret|client_secret|api_?key|access_token|auth_token|token)=["']?)((?!\[masked )[^\s"'&;,]{6,256})/gi,
  ],
]

/** The same words with a remark in the place of each secret. */
export function masked(words: string): Masked {
  const secrets: string[] = []
  let safe = words
  for (const [name, pattern] of forms)
    safe = safe.replace(pattern, (_, kept: string, secret: string) => {
      if (secret.startsWith('[masked ')) return kept + secret
      secrets.push(name)
      return `${kept}[masked ${name}]`
    })
  return {words: safe, secrets}
}
