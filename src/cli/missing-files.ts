/** Pictures of a document that are not where it says. */
import {existsSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {imageFilesIn, type Document} from '../core/index.ts'

/** Paths from the document's folder; what comes from standard input has none. */
export function missingFiles(path: string, document: Document): ReadonlySet<string> {
  if (path === '-') return new Set()
  const paths = new Set(imageFilesIn(document).map(image => image.path))
  return new Set([...paths].filter(one => !existsSync(join(dirname(path), one))))
}
