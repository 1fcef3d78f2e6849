/** Opens the browser without a window and without any call of its own to the network. */
import {chromium, type Browser} from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Playwright kills the browser when this process ends or is told to. */
export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({executablePath, headless: true, args: flags, handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false})
