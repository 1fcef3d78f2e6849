/** Names of software and hardware, which are capitalised like people. */
import {wordGroup} from '../word-group.ts'

export const products = wordGroup(
  'Well-known software, hardware and protocols',
  'Single words; anything with digits, inner capitals or only capitals is no name of a person anyway.',
  `kubernetes docker helm terraform ansible puppet chef vault consul nomad packer vagrant grafana prometheus alertmanager loki tempo jaeger kibana elasticsearch logstash elastic
  redis postgres postgresql mysql mariadb mongo mongodb cassandra kafka zookeeper rabbitmq nginx apache envoy istio linkerd traefik haproxy varnish squid memcached celery sidekiq resque airflow spark
  hadoop flink presto trino hive druid clickhouse snowflake redshift bigquery aurora dynamo dynamodb lambda route53 cloudfront jenkins travis circleci argo argocd flux spinnaker tekton bazel
  gradle maven npm yarn webpack babel react angular vue svelte django flask rails laravel symfony spring hibernate node nodejs deno bun java python ruby rust golang swift kotlin scala perl php julia
  haskell erlang elixir linux ubuntu debian fedora centos windows android ios chrome firefox safari chromium sentry rollbar honeycomb splunk newrelic nagios zabbix icinga sensu statuspage opsgenie
  victorops jira confluence trello asana notion slack teams discord mattermost zoom outlook exchange gmail excel etcd calico cilium coredns kubelet velero harbor quay artifactory nexus sonarqube
  git github gitlab gerrit bitbucket phabricator renovate dependabot snyk selenium cypress playwright jest mocha karma pytest junit cucumber postman swagger graphql apollo hasura prisma
  hugo jekyll gatsby wordpress drupal magento shopify salesforce tableau looker metabase superset jupyter tensorflow pytorch keras luna iris atlas phoenix athena hermes zeus thor odin apollo falcon titan orion nova
  neptune mercury jupiter saturn pluto venus january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  english french german spanish european american internet web unix bash fluentd fluentbit telegraf influxdb graphite statsd thanos cortex mimir keycloak okta wireguard openvpn systemd cron dns ceph gluster minio
  copilot codex claude gemini devin atlantis spacelift crossplane karpenter mergify kodiak greenkeeper codecov prow tilt skaffold pulumi
  rancher openshift jasmine chaos monkey black cyber error warning fatal info debug exception panic frankfurt dublin oregon virginia ireland london tokyo paris sydney mumbai singapore berlin`,
)
