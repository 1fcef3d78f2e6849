/** What an operation may look at beside the tree that it is about. A postmortem is all of it. */
import type {TextEdit} from '../document/edit.ts'
import type {Span} from '../document/span.ts'
import type {TreeSection} from '../trees/read/trees.ts'
import type {Tree} from '../trees/tree.ts'

export interface Surroundings {
  readonly trees: readonly Tree[]
  readonly sections: readonly TreeSection[]
  readonly actions: readonly ActionPlace[]
  readonly timeline: readonly EntryPlace[]
  /** The document's own title. */
  readonly title: string | null
  /** What the first level of a new fishbone is made of. */
  readonly fishboneCategories: readonly string[]
  /** The same of the document after edits. */
  readonly after: (edits: readonly TextEdit[]) => Surroundings
}

/** An action item as far as its neighbor must know it. */
export interface ActionPlace {
  readonly span: Span
  readonly form: 'item' | 'row' | 'line'
  readonly hasBox: boolean
  /** The labels of the causes that it answers. */
  readonly causes: readonly string[]
}

/** An entry of a timeline. */
export interface EntryPlace {
  readonly span: Span
}
