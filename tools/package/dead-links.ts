/** The links and pictures in a folder's Markdown files that lead to no file of the folder. */
import {existsSync, globSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import type {Node, Resource} from 'mdast'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

/** One line each: the file and where its link leads. */
export function deadLinks(folder: string): readonly string[] {
  return globSync('**/*.md', {cwd: folder})
    .sort()
    .flatMap(file =>
      linksIn(readFileSync(join(folder, file), 'utf8'))
        .filter(link => !isAlive(folder, file, link))
        .map(link => `${file}: ${link}`),
    )
}

function linksIn(markdown: string): readonly string[] {
  const found: string[] = []
  const visit = (node: Node & Partial<Resource> & {readonly children?: readonly Node[]}): void => {
    if (node.url !== undefined) found.push(node.url)
    node.children?.forEach(visit)
  }
  visit(unified().use(remarkParse).parse(markdown))
  return found
}

function isAlive(folder: string, file: string, link: string): boolean {
  if (/^[a-z][a-z\d+.-]*:/i.test(link) || link.startsWith('#')) return true
  const target = join(folder, dirname(file), decodeURI(link.replace(/[?#].*$/, '')))
  return !relative(folder, target).startsWith('..') && existsSync(target)
}
