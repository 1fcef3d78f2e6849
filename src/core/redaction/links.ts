/** Addresses of pages that only a team can open: in its network, or in its own part of a service. */
import {formOfText} from './form.ts'
import type {Known} from './identifier.ts'
import {isItself, isPublicHost, isTenant, privateEnd} from './public-names.ts'
import type {Reading} from './reading.ts'

const address = /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+-]{1,15}:\/\/|git@(?=[\p{L}\p{N}.-]{1,100}:))[^\s<>"'`|\\^{}\]]{1,2000}/giu
/** “wiki.corp/Outages”, which says no scheme. */
const schemeless =
  /(?<![\p{L}\p{N}_./@:-])[\p{L}\p{N}][\p{L}\p{N}-]{0,60}(?:\.[\p{L}\p{N}-]{1,60}){1,6}(?::\d{2,5})?\/[^\s<>"'`|\\^{}\]]{0,2000}/giu
const hostOf = /^(?:[a-z][a-z0-9+-]*:\/\/|git@)?(?:[^\s/@]*@)?(\[[0-9a-f:]+\]|[^\s/:?#]+)/iu

/** Pages of services in which what is seen depends on who looks. */
const signedIn =
  /^(?:docs|drive|meet|calendar|chat|mail|sheets|sites|groups|console\.cloud|lookerstudio)\.google\.com$|^(?:app|us\d|eu\d?|go)\.(?:datadoghq|slack|asana|incident|rootly|opsgenie|clickup|shortcut|circleci|sumologic|launchdarkly|pagerduty|statuspage|mode|hex)\.\w{2,4}$|^(?:linear\.app|trello\.com|miro\.com|(?:www\.)?figma\.com|(?:www\.)?notion\.so|teams\.microsoft\.com|portal\.azure\.com|dev\.azure\.com|one\.newrelic\.com|rpm\.newrelic\.com|ui\.honeycomb\.io|(?:[\w-]+\.)?console\.aws\.amazon\.com|onedrive\.live\.com|hooks\.slack\.com|(?:www\.)?dropbox\.com)$/

/** What a team calls the machines that its own tools run on. */
const ownTool =
  /^(?:wiki|confluence|jira|jenkins|ci|git|gitlab|gerrit|grafana|kibana|prometheus|alertmanager|sentry|splunk|graylog|nagios|zabbix|argocd|vault|consul|rundeck|runbooks?|playbooks?|dashboards?|metrics|logs?|logging|monitor(?:ing)?|intranet|internal|corp|vpn|sso|okta|admin|backoffice|mattermost|rocketchat|chat|tracker|issues|tickets|bugs|bugzilla|redmine|youtrack|phabricator|phab|sonar|sonarqube|nexus|artifactory|harbor|registry|rancher|stash|bitbucket)(?:[-.\d]|$)|\.(?:corp|internal|intra|intranet|int|infra|ops|prod|staging|stg)\./

export function linksIn({view: {text}}: Reading): readonly Known[] {
  const found = new Map<string, string>()
  for (const pattern of [address, schemeless])
    for (const [written] of text.matchAll(pattern)) {
      const value = withoutEnd(written)
      if (isInternal(value, pattern === schemeless)) found.set(value.toLowerCase(), value)
    }
  return [...found.values()].flatMap(value => {
    const form = formOfText(value)
    return form === null ? [] : [{class: 'links' as const, value, forms: [form]}]
  })
}

/** Without marks that belong to the sentence. */
export function withoutEnd(written: string): string {
  let value = written.replace(/[.,;:!?*_~'’”]+$/, '')
  while (value.endsWith(')') && (value.match(/\(/g)?.length ?? 0) < (value.match(/\)/g)?.length ?? 0))
    value = value.slice(0, -1).replace(/[.,;:!?*_~'’”]+$/, '')
  return value
}

/** A host that needs to be sure, where a path could as well be one of files. */
function isInternal(written: string, isBare: boolean): boolean {
  const host = hostOf.exec(written)?.[1]?.toLowerCase()
  if (host === undefined || isItself(host)) return false
  if (isBare) return privateEnd.test(host) || signedIn.test(host) || isTenant(host)
  if (
    /^(?:file|slack|zoommtg|msteams|jira|vscode|ssh|git|mysql|redis|postgres(?:ql)?|mongodb|amqp|ldaps?|jdbc)/i.test(written) &&
    !isPublicHost(host)
  )
    return true
  if (signedIn.test(host) || isTenant(host)) return true
  if (isPublicHost(host)) return false
  return !/\./.test(host) || privateEnd.test(host) || /^[\d.]+$|^\[/.test(host) || (/\..*\./.test(host) && ownTool.test(host))
}
