/** Names of machines and of the domains that they are in. */
import {formOfText, type Form} from './form.ts'
import type {Known} from './identifier.ts'
import {isPublicHost, isTenant, privateEnd} from './public-names.ts'
import type {Reading} from './reading.ts'

/** Ends of names that are neither files, methods nor ordinary words. */
const ends =
  'com|net|org|io|dev|app|cloud|co|uk|de|fr|nl|eu|us|ca|au|jp|cn|br|ru|es|ch|se|dk|fi|pl|cz|nz|za|kr|tw|sg|hk|ie|biz|xyz|tech|ai|gov|edu|mil|int|online|site|systems|services|network|internal|local|corp|lan|intra|intranet|private|home|localdomain|onprem|svc|priv|consul|arpa|prod|production|staging|stage|stg|qa|uat|infra|mgmt|example'

const dotted = new RegExp(
  `(?<![\\p{L}\\p{N}_.$\\\\-])(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}])?\\.){1,8}(?:${ends})(?![\\p{L}\\p{N}_(=-]|\\.[\\p{L}\\p{N}])`,
  'giu',
)

const machine =
  'db|sql|web|app|host|server|srv|worker|master|replica|primary|secondary|standby|cache|broker|proxy|lb|gw|gateway|vm|bastion|jump|jumpbox|ns|dns|mx|mail|smtp|dc|esx|esxi|rack|switch|router|rtr|fw|firewall|nas|san|nfs|backup|bastion|build|runner|edge|fe|be|frontend|backend|search|queue|job|batch|log|metrics|monitor|ingest|stream|kafka|redis|pg|postgres|mysql|mongo|elastic|es|etcd|consul|vault|zk|zookeeper|hadoop|spark|node|api|auth|ldap|ad|vpn|print|file|files|fileserver|pc|ws|laptop|prod|stg|stage|staging|k8s|kube'

/** “prod-db-02”, “web14”, “eu-west-api-3”: words of which one says what kind of machine it is, and a number. */
const numbered = /(?<![\p{L}\p{N}_./@#-]|[0-9a-f]:)[a-z][a-z0-9]{0,20}(?:-[a-z0-9]{1,20}){0,6}(?![\p{L}\p{N}_@-]|\.\p{L}|\/|::)/giu
/** What a machine is, and not its name. */
const isKind = new RegExp(`^(?:v\\d.*|localhost|${machine})$`, 'i')
const kinds = new RegExp(`^(?:${machine})\\d{0,4}$`)
/** Words that versions stand beside. */
const versioned =
  /^(?:node|auth|vpn|kafka|redis|postgres|pg|mysql|mongo|elastic|es|etcd|consul|vault|zookeeper|hadoop|spark|api|app|log|build|job|batch|search|stream|queue|edge|rack|log|file|backup|print|prod|staging|stage|stg|web)-?\d{1,2}$/

/** Numbers that say what an answer was, and which version: “router-404”, “node-v22”. */
const noNumber = /-(?:v\d+|40[0134589]|413|42[29]|50[0-4])$/
/** “us-east-1”, “eu-west-2a”: where a cloud is. */
const region = /^[a-z]{2}(?:-[a-z]+)?-(?:north|south|east|west|central)[a-z]*-\d[a-z]?$/
/** What a machine calls its ways into the network. */
const ownPart = /^(?:eth|en[ospx]|wlan|bond|br|veth|vmbr|docker|tun|tap|lo)\d/i

/** “ip-10-0-0-12”, an instance of a cloud, a pod. */
const made =
  /(?<![\p{L}\p{N}_-])(?:ip(?:-\d{1,3}){4}|i-[0-9a-f]{8}(?:[0-9a-f]{9})?|[a-z][a-z0-9]*(?:-[a-z0-9]+){0,5}-(?=[a-z]*\d)[a-z0-9]{8,10}-[a-z0-9]{5})(?![\p{L}\p{N}_-])/gu

/** Whatever somebody logs in to, and the shares of a machine. */
const loggedIn =
  /(?:(?<![\p{L}\p{N}])ssh (?:-\w \S{1,40} )?|(?<![\p{L}\p{N}._%+-])[a-z][\w.-]{0,30}@|\\\\)([a-z][a-z0-9]*(?:-[a-z0-9]+)+|[a-z]+\d+)(?![\p{L}\p{N}_@-]|\.\p{L})/giu
const labelled =
  /(?<![\p{L}\p{N}])(?:hosts?|hostname|server|machine|node|vm|instance)["'*`]{0,3}[:=]["'*` ]{0,4}([a-z][a-z0-9]*(?:-[a-z0-9]+)*-?\d[a-z0-9]*)(?![\p{L}\p{N}_-]|\.\p{L})/giu
/** “dana@relay:~$ ”: where a shell waits for a command. */
const prompt = /(?<![\p{L}\p{N}._%+-])[a-z][\w.-]{0,30}@([a-z][a-z0-9-]{1,62}):[~/][^\s$#]{0,100}[$#](?=\s)/giu
const inAddress =
  /(?<![\p{L}\p{N}])(?:https?|wss?|ftp|ssh|git|jdbc:\w{1,20}|postgres(?:ql)?|mysql|redis|mongodb|amqp|kafka|ldaps?):\/\/(?:[^\s/@<>"']{1,100}@)?([\p{L}\p{N}][\p{L}\p{N}.-]{1,200})/giu

export function hostsIn({view, isCode}: Reading): readonly Known[] {
  const found = new Map<string, string>()
  const add = (name: string): void => {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, name)
  }
  for (const {0: name, index} of view.text.matchAll(dotted)) {
    if (view.text.slice(Math.max(0, index - 3), index) !== '://' && isDotted(name, isCode({start: index, end: index + 1}))) add(name)
  }
  for (const [name] of view.text.matchAll(numbered)) if (isNumbered(name.toLowerCase())) add(name)
  for (const [name] of view.text.matchAll(made)) add(name)
  for (const pattern of [loggedIn, labelled, prompt])
    for (const [, name] of view.text.matchAll(pattern)) if (!isKind.test(name!) && !ownPart.test(name!)) add(name!)
  for (const [address, written] of view.text.matchAll(inAddress)) {
    const name = written!.replace(/[.-]+$/, '')
    // A name of one word is a machine's in an address only, where it goes with the link.
    if (!/^[\d.]+$/.test(name) && /[.\d]/.test(name) && !isPage(name.toLowerCase(), address)) add(name)
  }
  const alone = aloneIn(found)
  for (const label of alone.keys()) add(label)
  return [...found]
    .filter(([key]) => (alone.get(key) ?? key) === key)
    .map(([key, value]) => ({
      class: 'hosts',
      value,
      forms: [value, ...(alone.get(first(key)) === key ? [first(key)] : [])]
        .map(text => formOfText(text))
        .filter((form): form is Form => form !== null),
    }))
}

const first = (host: string): string => host.split('.', 1)[0]!

/** First labels by which people call a machine without the rest, each with the one host that it is short for, or itself where there are several. */
function aloneIn(hosts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const alone = new Map<string, string>()
  for (const host of hosts.keys()) {
    const label = first(host)
    if (label !== host && isTelling(label)) alone.set(label, alone.has(label) ? label : host)
  }
  return alone
}

/** No word that many machines are called by, no region, version, day or label of a cause. */
const isTelling = (label: string): boolean =>
  /^(?=.*[\d-])(?=.*\p{L}.*[\p{L}-]|.*-.*\p{L})/u.test(label) && !isKind.test(label) && !region.test(label)

/** Whether an address leads to a page that anybody may see: a link to a name that only an inner network has leads elsewhere. */
const isPage = (host: string, address: string): boolean =>
  isPublicHost(host) ||
  (/^https?:/i.test(address) &&
    !privateEnd.test(host) &&
    !/\d.*\..*\.|@|^(?:[^.]*-)?(?:prod|staging|stage|stg|dev|qa|uat|test|internal|db|api|admin)[-.]/.test(host) &&
    !isTenant(host))

/** A name in code has to be sure, since whatever is done to a value is written with dots too. */
function isDotted(name: string, isInCode: boolean): boolean {
  const host = name.toLowerCase()
  if (isPublicHost(host) || /^\d+\./.test(host.replace(/\.[^.]*$/, '.')) || !/\p{L}/u.test(host.replace(/\.[^.]*$/, ''))) return false
  if (privateEnd.test(host)) return !isInCode || /\d|-|\..*\./.test(host)
  if (!/\.[a-z]{2,}$/.test(name)) return false
  // Packages of Java are written the other way round.
  if (/^(?:com|org|io|net|dev)\./.test(host)) return false
  const labels = host.split('.')
  if (/^(?:e|i|self|this|app|config|data|process|system|window)$/.test(labels[0]!) && isInCode) return false
  return /\.(?:com|net|org|io|gov|edu|mil|dev|cloud|[a-z]{2})$/.test(host) && (labels.length > 2 || labels[0]!.length > 2 || !isInCode)
}

function isNumbered(name: string): boolean {
  if (!/\d$/.test(name) || noNumber.test(name) || region.test(name)) return false
  const labels = name.replace(/-?\d+$/, '').split('-')
  if (!labels.some(label => kinds.test(label))) return false
  return !versioned.test(name) || /\D0\d+$/.test(name) || /^web-?\d/.test(name)
}
