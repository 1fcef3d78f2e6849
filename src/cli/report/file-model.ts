/** What is known of one document, in lines instead of offsets: the contract of `inspect --format json`. */
import {
  evidenceOf,
  impactTold,
  metricsOf,
  pointFinder,
  type ActionItem,
  type Evidence,
  type ImpactValue,
  type Metric,
  type Postmortem,
  type TimelineEntry,
  type Tree,
  type TreeNode,
} from '../../core/index.ts'

/** Lines count from 1; what is not known is `null`. See docs/formats.md. */
export interface FileModel {
  readonly path: string
  readonly title: string | null
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly sections: readonly {readonly id: string; readonly heading: string; readonly line: number; readonly level: number}[]
  readonly timeline: readonly (Pick<
    TimelineEntry,
    'date' | 'time' | 'zone' | 'iso' | 'end' | 'approximate' | 'unreadable' | 'milestone' | 'text'
  > &
    OnLine)[]
  /** How long it took from one milestone to another, and the lines that say when these were. */
  readonly metrics: readonly (Pick<Metric, 'name' | 'seconds' | 'least' | 'most'> & {readonly from: number; readonly to: number})[]
  /** What the incident cost, in figures; the text holds the words that each was read from. */
  readonly impact: readonly (Pick<
    ImpactValue,
    'kind' | 'what' | 'value' | 'least' | 'most' | 'before' | 'approximate' | 'unit' | 'currency'
  > & {readonly text: string} & OnLine)[]
  readonly actions: readonly (Pick<
    ActionItem,
    'text' | 'owner' | 'due' | 'ticket' | 'done' | 'state' | 'priority' | 'kind' | 'horizon' | 'causes'
  > &
    OnLine)[]
  /** Pictures, and links in sections that tell facts. */
  readonly evidence: readonly (Pick<Evidence, 'kind' | 'text' | 'address' | 'section'> & OnLine)[]
  readonly trees: readonly (Pick<Tree, 'kind' | 'problem'> & OnLine & {readonly nodes: readonly NodeModel[]})[]
}

interface OnLine {
  readonly line: number
}

interface NodeModel extends Pick<TreeNode, 'text' | 'marks'>, OnLine {
  readonly children: readonly NodeModel[]
}

export function fileModel(path: string, postmortem: Postmortem): FileModel {
  const {document, frontMatter, sections, title, timeline, actions, trees} = postmortem
  const pointAt = pointFinder(document.text)
  const lineAt = (offset: number): number => pointAt(offset).line
  return {
    path,
    title,
    frontMatter: frontMatter.fields,
    sections: sections.map(section => ({
      id: section.id,
      heading: section.title,
      line: lineAt(section.heading.start),
      level: section.level,
    })),
    timeline: timeline.map(({offset, date, time, zone, iso, end, approximate, unreadable, milestone, text}) => ({
      line: lineAt(offset),
      date,
      time,
      zone,
      iso,
      end,
      approximate,
      unreadable,
      milestone,
      text,
    })),
    metrics: metricsOf(timeline).map(({name, seconds, least, most, from, to}) => ({
      name,
      seconds,
      least,
      most,
      from: lineAt(from.offset),
      to: lineAt(to.offset),
    })),
    impact: impactTold(postmortem).map(({start, kind, what, value, least, most, before, approximate, unit, currency, words}) => ({
      line: lineAt(start),
      kind,
      what,
      value,
      least,
      most,
      before,
      approximate,
      unit,
      currency,
      text: words,
    })),
    actions: actions.map(({offset, text, owner, due, ticket, done, state, priority, kind, horizon, causes}) => ({
      line: lineAt(offset),
      text,
      owner,
      due,
      ticket,
      done,
      state,
      priority,
      kind,
      horizon,
      causes,
    })),
    evidence: evidenceOf(postmortem).map(({start, kind, text, address, section}) => ({line: lineAt(start), kind, text, address, section})),
    trees: trees.map(({kind, heading, problem, nodes}) => ({kind, line: lineAt(heading.start), problem, nodes: nodes.map(nodeModel)})),
  }

  function nodeModel({span, text, marks, children}: TreeNode): NodeModel {
    return {line: lineAt(span.start), text, marks, children: children.map(nodeModel)}
  }
}
