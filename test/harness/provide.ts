/** Provisions everything that the tests in VS Code need; run by itself it only fills the cache. */
import {provideBrowser} from './browser-install.ts'
import {provideServer} from './server-install.ts'

export type Provided = {readonly serverMain: string; readonly browser: string}

/** One after the other, since both keep a small machine busy. */
export const provide = async (): Promise<Provided> => ({serverMain: await provideServer(), browser: await provideBrowser()})

if (import.meta.main) console.log(await provide())
