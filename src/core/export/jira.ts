/** The description or a comment of a ticket in Jira. */
import type {Exporter} from './exporter.ts'
import {wikiOf} from './wiki.ts'

export const jira: Exporter = {extension: 'txt', isPasted: true, write: reading => wikiOf(reading, '')}
