/** Names of the web that tell nothing of a team: services that everybody knows, and names that are kept for examples. */

/** Names that stand for nobody (RFC 2606), ours among them, and the machine itself. */
const examples = /(?:^|\.)(?:example|invalid|test|localhost|example\.(?:com|net|org))$/

/** Ends of names that only an inner network knows. */
export const privateEnd =
  /\.(?:internal|local|corp|lan|intra|intranet|private|home|localdomain|onprem|svc|priv|consul|(?:home|in-addr)\.arpa)$|(?=.*\d)\.(?:prod|production|staging|stage|stg|qa|uat|infra|mgmt|int)$/

/** Services in which each customer has a name of its own. */
const tenants = new Set(
  `slack.com atlassian.net pagerduty.com datadoghq.com datadoghq.eu okta.com zendesk.com service-now.com sentry.io grafana.net opsgenie.com
  notion.site sharepoint.com myshopify.com amazonaws.com azure.com windows.net cloudfront.net herokuapp.com vercel.app netlify.app pages.dev
  workers.dev run.app appspot.com web.app firebaseapp.com cloudapp.net azurewebsites.net azurecr.io elastic.co mongodb.net rds.com fly.dev
  onrender.com ngrok.io statuspage.io freshdesk.com zoom.us webex.com youtrack.cloud
  splunkcloud.com newrelic.com honeycomb.io logz.io sumologic.com snowflakecomputing.com databricks.com salesforce.com force.com hubspot.com
  auth0.com onelogin.com incident.io firehydrant.io rootly.com statusio.com azuredatabricks.net`.split(/\s+/),
)

/** Sites that anybody may visit. */
const sites = new Set(
  `github.com gitlab.com bitbucket.org githubusercontent.com google.com gmail.com googleapis.com gstatic.com youtube.com youtu.be wikipedia.org wikimedia.org
  microsoft.com live.com office.com outlook.com windows.com apple.com icloud.com amazon.com aws.com cloudflare.com fastly.com akamai.com digitalocean.com
  heroku.com vercel.com netlify.com docker.com docker.io gcr.io ghcr.io quay.io kubernetes.io k8s.io cncf.io helm.sh istio.io envoyproxy.io
  grafana.com prometheus.io elastic.co datadog.com newrelic.com splunk.com honeycomb.io hashicorp.com terraform.io vaultproject.io consul.io
  npmjs.com npmjs.org nodejs.org pypi.org python.org rubygems.org ruby-lang.org rust-lang.org crates.io golang.org go.dev php.net packagist.org
  maven.org apache.org nginx.org nginx.com haproxy.org redis.io postgresql.org mysql.com mariadb.org mongodb.com oracle.com ibm.com redhat.com
  ubuntu.com debian.org centos.org fedoraproject.org kernel.org gnu.org openssl.org letsencrypt.org ietf.org rfc-editor.org w3.org mozilla.org
  stackoverflow.com stackexchange.com serverfault.com superuser.com reddit.com ycombinator.com medium.com twitter.com x.com linkedin.com facebook.com
  discord.com discord.gg telegram.org stripe.com paypal.com shopify.com twilio.com sendgrid.com mailgun.com mailchimp.com slack.com atlassian.com
  pagerduty.com opsgenie.com statuspage.io zoom.us notion.so circleci.com travis-ci.org travis-ci.com jenkins.io jfrog.io sonatype.org ntp.org pool.ntp.org
  sre.google etsy.com netflix.com uber.com openai.com anthropic.com huggingface.co creativecommons.org mermaid.live mermaid.js.org shields.io
  readthedocs.io readthedocs.org github.io gitlab.io gitbook.io longhorn.io argoproj.io cert-manager.io fluxcd.io kb.io x-k8s.io cilium.io crossplane.io
  googlegroups.com pastebin.com imgur.com giphy.com twimg.com
  nist.gov mitre.org cve.org owasp.org schema.org json-schema.org openapis.org graphql.org semver.org keepachangelog.com asp.net
  socket.io draw.io fly.io booking.com monday.com infoq.com acm.org usenix.org ieee.org archive.org`.split(/\s+/),
)

const everyones =
  /^(?:www|api|docs?|help|support|status|blog|developers?|learn|community|raw|app|hooks|console|registry|cdn|dl|download|packages|gist|s3|ec2|sts|sqs|sns|dynamodb|lambda|rds|.*\.console\.aws)$/

/** The last two names, or three of “example.co.uk”. */
const ownedPart = (host: string): string => {
  const names = host.split('.')
  const isCountry = names.length > 2 && names.at(-1)!.length === 2 && /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(names.at(-2)!)
  return names.slice(isCountry ? -3 : -2).join('.')
}

/** Whether everybody may know a host; `host` is in lower case. */
export function isPublicHost(host: string): boolean {
  if (examples.test(host) || isItself(host)) return true
  const owned = ownedPart(host)
  if (tenants.has(owned)) return host === owned || everyones.test(host.slice(0, -owned.length - 1))
  return sites.has(owned)
}

/** The machine that it is said on. */
export const isItself = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1?\]?)$/.test(host)

/** Whether a host is one of a customer's own in a service. */
export const isTenant = (host: string): boolean => tenants.has(ownedPart(host)) && !isPublicHost(host)
