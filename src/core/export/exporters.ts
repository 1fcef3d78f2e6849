/** All exporters by the name of what they write. */
import type {Postmortem} from '../model/postmortem.ts'
import {confluence} from './confluence.ts'
import {emailHtml} from './email-html.ts'
import {email} from './email.ts'
import type {Exporter} from './exporter.ts'
import {html} from './html.ts'
import {jira} from './jira.ts'
import {markdown} from './markdown.ts'
import {readingOf} from './reading.ts'
import {slack} from './slack.ts'
import {slides} from './slides.ts'

const exporters = {
  html,
  email,
  'email-html': emailHtml,
  slack,
  jira,
  confluence,
  markdown,
  slides,
} as const satisfies Readonly<Record<string, Exporter>>

export type ExportFormat = keyof typeof exporters

/** The first is what a person who names none gets. */
export const exportFormats = Object.keys(exporters) as [ExportFormat, ...ExportFormat[]]

export const exportedAs = (format: ExportFormat, postmortem: Postmortem): string => exporters[format].write(readingOf(postmortem))

export const exporterFor = (format: ExportFormat): Omit<Exporter, 'write'> => exporters[format]
