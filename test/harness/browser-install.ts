/** Provides a Chromium: one that is installed, else Debian's package, else Playwright's own download. */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {chromium} from 'playwright-core'
import {canInstallPackages, installPackages} from './debian.ts'
import {projectFolder} from './folders.ts'
import {findProgram, must} from './programs.ts'

/** Chromium without the parts that show windows comes first: with it the tests take a fifth less of the processors. */
const programs = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']

const places = (): readonly string[] => {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(name => `/Applications/${name}.app/Contents/MacOS/${name}`)
  if (process.platform !== 'win32') return []
  const roots = windowsFolders.flatMap(name => process.env[name] ?? [])
  return roots.flatMap(root => [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')])
}

const findInstalled = (): string | undefined => {
  for (const name of programs) {
    const found = findProgram(name)
    if (found !== undefined) return found
  }
  return [...places(), chromium.executablePath()].find(path => existsSync(path))
}

/** Returns the path of a Chromium, Chrome or Edge that Playwright can drive; POSTMORTEM_TEST_BROWSER names one outright. */
export const provideBrowser = async (): Promise<string> => {
  const found = process.env['POSTMORTEM_TEST_BROWSER'] ?? findInstalled()
  if (found !== undefined) return found
  if (canInstallPackages()) {
    await installPackages(['chromium-headless-shell'], 'the tests open VS Code in a browser')
  } else {
    console.log("Installing Playwright's Chromium: the tests open VS Code in a browser and none was found.")
    await must(process.execPath, [join(projectFolder, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {seconds: 900})
  }
  const installed = findInstalled()
  if (installed === undefined) throw new Error('No browser could be installed. Install Chromium, or name one in POSTMORTEM_TEST_BROWSER.')
  return installed
}
