/** The figures of `impact` in the front matter. */
import type {Postmortem} from '../postmortem.ts'
import {valueOf} from './labels.ts'
import type {ImpactValue} from './value.ts'

/** Each at the place of its field's value. What is said there in words is no figure of a known thing. */
export function fieldValues({frontMatter}: Postmortem): readonly ImpactValue[] {
  return frontMatter.impact.flatMap(({name, words, start, end}) => {
    const value = valueOf(name.replaceAll(/[_-]/g, ' '), words)
    return value === null ? [] : [{...value, what: name, words, place: 'front-matter', start, end}]
  })
}
