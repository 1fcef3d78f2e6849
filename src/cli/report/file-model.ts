/** What is known of one document, in lines instead of offsets: the contract of `inspect --format json`. */
import {pointFinder, type Postmortem} from '../../core/index.ts'

/** Lines count from 1; what is not known is `null`. See docs/formats.md. */
export interface FileModel {
  readonly path: string
  readonly title: string | null
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly sections: readonly {readonly id: string; readonly heading: string; readonly line: number; readonly level: number}[]
  readonly timeline: readonly unknown[]
  readonly metrics: readonly unknown[]
  readonly actions: readonly unknown[]
  readonly trees: readonly unknown[]
}

export function fileModel(path: string, {document, frontMatter, sections, title}: Postmortem): FileModel {
  const pointAt = pointFinder(document.text)
  const lineAt = (offset: number): number => pointAt(offset).line
  return {
    path,
    title,
    frontMatter: frontMatter.fields,
    sections: sections.map(section => ({id: section.id, heading: section.title, line: lineAt(section.heading.start), level: section.level})),
    timeline: [],
    metrics: [],
    actions: [],
    trees: [],
  }
}
