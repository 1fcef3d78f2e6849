/** Where the impact is told. */
import type {Postmortem} from '../model/postmortem.ts'
import type {Section} from '../outline/section.ts'

/** A heading goes before a label. */
export function impactSection({sections}: Postmortem): Section | undefined {
  const all = sections.filter(({id}) => id === 'impact')
  return all.find(({kind}) => kind === 'heading') ?? all[0]
}
