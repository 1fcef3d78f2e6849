/** Checks a webview's page with axe. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type * as axeCore from 'axe-core'
import type {Frame} from 'playwright-core'
import {projectFolder} from '../../harness/folders.ts'

const source = readFileSync(join(projectFolder, 'node_modules/axe-core/axe.min.js'), 'utf8')

/** What lies behind the page: the sidebar's colour for a view there, unless another variable of the theme is named. */
export type FaultOptions = {readonly background?: string; readonly run?: axeCore.RunOptions}

/** Returns one line for each element that breaks a rule; none means that axe found nothing. */
export const accessibilityFaults = async (frame: Frame, options: FaultOptions = {}): Promise<readonly string[]> => {
  await frame.evaluate(source)
  const given = {background: options.background ?? '--vscode-sideBar-background', run: options.run ?? {}}
  return frame.evaluate(async ({background, run}) => {
    const {axe} = globalThis as unknown as {axe: typeof axeCore}
    // A webview is transparent. Axe sees only its frame and would measure contrast against white, in a dark theme as well.
    const root = document.documentElement
    const before = root.style.backgroundColor
    root.style.backgroundColor = getComputedStyle(root).getPropertyValue(background)
    const {violations} = await axe.run(document, run)
    root.style.backgroundColor = before
    return violations.flatMap(({id, help, nodes}) => nodes.map(node => `${id}: ${help}: ${node.html}`))
  }, given)
}
