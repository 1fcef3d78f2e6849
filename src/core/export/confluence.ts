/** A page of Confluence, with its contents at the top. */
import type {Exporter} from './exporter.ts'
import {wikiOf} from './wiki.ts'

export const confluence: Exporter = {extension: 'txt', isPasted: true, write: reading => wikiOf(reading, '{toc:maxLevel=2}')}
