/** Keeps what a workbench says, and shows it with a picture of the window when a test fails. */
import {globSync, mkdirSync, readFileSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import type {Server} from '../../harness/server.ts'
import {within} from '../../harness/waiting.ts'
import type {Witness} from '../../harness/witnesses.ts'

/** It outlives the run, for somebody to look at. */
const pictures = join(tmpdir(), 'postmortem-failures')

const consoleLines = 60
const logLines = 25

/** Which element has the focus, in the window and in each frame that says it has it. */
const focusIn = async (page: Page): Promise<string> => {
  const describe = (): string => {
    const {activeElement} = document
    const what = activeElement?.outerHTML.slice(0, activeElement.innerHTML.length > 200 ? 200 : undefined).slice(0, 300) ?? 'nothing'
    return `${document.hasFocus() ? 'has' : 'has not'} the focus, on ${what}`
  }
  const told = page.frames().map(async frame => {
    const said = await within(3, 'a frame', frame.evaluate(describe)).catch((problem: unknown) => String(problem))
    return `  ${frame === page.mainFrame() ? 'the window' : frame.url().slice(0, 60)} ${said}`
  })
  return (await Promise.all(told)).join('\n')
}

/** The server's own logs, those of the extension host and of its output channels among them, as far as they were written since then. */
const logsOf = ({folder}: Server, since: number): string => {
  const files = globSync('data/logs/**/*.log', {cwd: folder})
    .filter(file => !/telemetry|ptyhost|mcpGateway|vscode\.git/i.test(file))
    .filter(file => statSync(join(folder, file)).mtimeMs >= since)
  const told = files.flatMap(file => {
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').slice(-logLines)
    return lines.join('') === '' ? [] : [`  ${file}:`, ...lines.map(line => `    ${line}`)]
  })
  return told.join('\n')
}

const fileNameOf = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)

export const collectEvidence = (page: Page, server: Server): Witness => {
  const since = Date.now()
  const said: string[] = []
  page.on('console', message => said.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => said.push(`error: ${error.stack ?? String(error)}`))
  page.on('crash', () => said.push('The page crashed.'))
  return async title => {
    const path = join(pictures, `${fileNameOf(title)}-${process.pid}.png`)
    mkdirSync(pictures, {recursive: true})
    const picture = await page.screenshot({path, timeout: 5000}).then(
      () => path,
      (problem: unknown) => `none, ${String(problem)}`,
    )
    return [
      `\n── seen when “${title}” failed ──`,
      `The window: ${picture}`,
      `The focus:\n${await focusIn(page)}`,
      `The window's console said at last:\n${said
        .slice(-consoleLines)
        .map(line => `  ${line.slice(0, 400)}`)
        .join('\n')}`,
      `The logs:\n${logsOf(server, since)}`,
      `The server printed at last:\n${server.output().slice(-1500)}`,
      '──\n',
    ].join('\n')
  }
}
