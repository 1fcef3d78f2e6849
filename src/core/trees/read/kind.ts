/** What the kinds of trees ask. */
import type {Question, TreeKind} from '../tree.ts'

export const treeKinds: readonly TreeKind[] = ['five-whys', 'so-what', 'fishbone']

/** What a node without a prefix answers. */
export const usualQuestion: Readonly<Record<TreeKind, Question>> = {'five-whys': 'why', 'so-what': 'so-what', fishbone: 'none'}
