/** Reads a rule's page: its sections and the fenced examples in them, and writes the fences that are derived. */

/** A fence of four backticks. Offsets count in the page. */
export interface Fence {
  readonly language: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a document of the page is to yield; `null` where the page does not say. */
export interface Example {
  /** The team's `.postmortem.yml`, in a fence before the document. */
  readonly configuration: Fence | null
  readonly document: Fence
  readonly findings: Fence | null
  readonly fixed: Fence | null
}

export interface RulePage {
  readonly title: string
  /** The titles of the headings of level 2, in order. */
  readonly headings: readonly string[]
  readonly invalid: readonly Example[]
  readonly valid: readonly Example[]
}

export function readPage(page: string): RulePage {
  const fences = fencesIn(page)
  const isProse = (offset: number): boolean => !fences.some(fence => offset >= fence.start && offset < fence.end)
  const headings = [...page.matchAll(/^## (.+)$/gm)].filter(match => isProse(match.index))
  const under = (title: string): readonly Example[] => {
    const index = headings.findIndex(match => match[1] === title)
    if (index === -1) return []
    const from = headings[index]!.index
    const to = headings[index + 1]?.index ?? page.length
    return examplesOf(fences.filter(fence => fence.start >= from && fence.start < to))
  }
  const title = /^# (.+)$/m.exec(page)?.[1] ?? ''
  return {title, headings: headings.map(match => match[1]!), invalid: under('Invalid'), valid: under('Valid')}
}

function fencesIn(page: string): readonly Fence[] {
  return [...page.matchAll(/^````(\w*)\n([\s\S]*?)^````$/gm)].map(match => ({
    language: match[1]!,
    text: match[2]!,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function examplesOf(fences: readonly Fence[]): readonly Example[] {
  const examples: {configuration: Fence | null; document: Fence; findings: Fence | null; fixed: Fence | null}[] = []
  let configuration: Fence | null = null
  for (const fence of fences) {
    const last = examples.at(-1)
    if (fence.language === 'yaml') configuration = fence
    else if (fence.language === 'markdown') {
      examples.push({configuration, document: fence, findings: null, fixed: null})
      configuration = null
    } else if (last !== undefined && fence.language === 'findings') last.findings = fence
    else if (last !== undefined && fence.language === 'fixed') last.fixed = fence
  }
  return examples
}

/** The page with what an example yields written after it; a fence that is not there yet is added. */
export function withExpectations(
  page: string,
  of: (example: Example) => {readonly findings: string; readonly fixed: string | null},
): string {
  let result = page
  for (const example of [...readPage(page).invalid].reverse()) {
    const {document, findings, fixed} = example
    const expected = of(example)
    const fences = [document, findings, fixed].filter(fence => fence !== null)
    const written = [fenceOf('findings', expected.findings), ...(expected.fixed === null ? [] : [fenceOf('fixed', expected.fixed)])]
    const end = Math.max(...fences.map(fence => fence.end))
    result = [result.slice(0, document.end), ...written].join('\n\n') + result.slice(end)
  }
  return result
}

const fenceOf = (language: string, text: string): string => `\`\`\`\`${language}\n${text}\`\`\`\``
