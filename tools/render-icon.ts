/** Renders media/icon.svg as media/icon.png, which marketplaces want. */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openBrowser} from '../test/harness/browser.ts'
import {provideBrowser} from '../test/harness/browser-install.ts'
import {projectFolder} from '../test/harness/folders.ts'

const side = 128

const browser = await openBrowser(await provideBrowser())
try {
  const page = await browser.newPage({viewport: {width: side, height: side}})
  await page.setContent(
    `<style>body {margin: 0} svg {display: block}</style>${readFileSync(join(projectFolder, 'media/icon.svg'), 'utf8')}`,
  )
  writeFileSync(join(projectFolder, 'media/icon.png'), await page.screenshot({omitBackground: true}))
} finally {
  await browser.close()
}
