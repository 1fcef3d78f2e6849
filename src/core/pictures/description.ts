/** A picture in words, for those who cannot see it. */
import {markWords} from '../trees/marks.ts'
import type {Scene, SceneBox} from './scene.ts'

const names: Readonly<Record<Scene['kind'], string>> = {
  'five-whys': 'Causes, each with its own causes to the right of it',
  'so-what': 'Consequences, each with its own consequences to the right of it',
  fishbone: 'Causes by category along the bones of a fish, whose head is the problem',
}

/** One sentence about the form, then every box in the order of the text, with its marks and, by numbers, its place. */
export function descriptionOf({kind, boxes}: Scene): string {
  const nodes = boxes.filter(box => box.role !== 'problem').map(box => `${box.path.map(index => index + 1).join('.')}. ${saying(box)}`)
  return [`${names[kind]}.`, ...nodes].join('\n')
}

/** What a box says, its marks in parentheses as a document writes them. */
export function saying({label, marks, question}: SceneBox): string {
  const notes = [...(question === 'detection' ? ['why it was not caught'] : []), ...marks.map(mark => markWords[mark])]
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`
}
